import {mkdtemp, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {beforeAll, expect, test} from 'vitest'
import {findAsset} from '../../../plugin/src/docusaurus/assets.ts'

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
