import {mkdtemp, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {beforeAll, describe, expect, test} from 'vitest'
import {findAsset} from '../../../plugin/src/docusaurus/assets.ts'
import {imageSize} from '../../../plugin/src/docusaurus/imageSize.ts'

let root: string

beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'assets-'))
  const files: Record<string, string> = {
    'graph.svg': '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0h9"/></svg>',
    'script.svg': '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
    'handler.svg': '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>',
    'link.svg': '<svg xmlns="http://www.w3.org/2000/svg"><a href="javascript:alert(1)">x</a></svg>',
    'page.svg': '<html><body>not a picture</body></html>',
    'page.html': '<p>a page</p>',
    '.secret.png': 'x',
    'graph.png': 'x',
  }
  for (const [name, text] of Object.entries(files)) await writeFile(path.join(root, name), text)
})

test.each(['graph.svg', 'graph.png'])('%s is published under a name made of its content', (file) => {
  expect(findAsset(root, file)?.name).toMatch(/^graph-[0-9a-f]{12}\.(?:svg|png)$/)
})

test.each([
  'script.svg',
  'handler.svg',
  'link.svg',
  'page.svg',
  'page.html',
  '.secret.png',
  '../x.png',
  'none.png',
])('%s is not published', (file) => {
  expect(findAsset(root, file)).toBeUndefined()
})

describe('the size of an image', () => {
  const gif = Buffer.from('4749463839614001f000800000', 'hex')
  const png = Buffer.concat([
    Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
    Buffer.from('00000280000001e00802000000', 'hex'),
  ])

  test.each([
    ['a PNG', png, '.png', {width: 640, height: 480}],
    ['a GIF', gif, '.GIF', {width: 320, height: 240}],
    [
      'an SVG with a size',
      Buffer.from('<svg width="30" height="20"></svg>'),
      '.svg',
      {width: 30, height: 20},
    ],
    [
      'an SVG with a view box',
      Buffer.from('<svg viewBox="0 0 200 100"></svg>'),
      '.svg',
      {width: 200, height: 100},
    ],
    ['an SVG without either', Buffer.from('<svg></svg>'), '.svg', undefined],
    ['a damaged file', png.subarray(0, 12), '.png', undefined],
    ['no image', Buffer.from('text'), '.png', undefined],
    ['another file', Buffer.from('text'), '.txt', undefined],
  ])('%s', (_, bytes, extension, size) => {
    expect(imageSize(bytes, extension)).toEqual(size)
  })

  test('of a JPEG counts as it is shown, turned', () => {
    expect(imageSize(turnedJpeg(640, 480), '.jpg')).toEqual({width: 480, height: 640})
  })
})

/** The beginning of a picture from a camera that was held upright: an orientation of 6, then the frame. */
function turnedJpeg(width: number, height: number): Buffer {
  const exif = Buffer.from(
    '457869660000' + '4d4d002a00000008' + '0001' + '0112000300000001' + '00060000' + '00000000',
    'hex',
  )
  const frame = Buffer.from(`ffc0001108${hex(height)}${hex(width)}03012200021101031101`, 'hex')
  return Buffer.concat([
    Buffer.from(`ffd8ffe1${hex(exif.length + 2)}`, 'hex'),
    exif,
    frame,
    Buffer.from('ffd9', 'hex'),
  ])
}

function hex(value: number): string {
  return value.toString(16).padStart(4, '0')
}
