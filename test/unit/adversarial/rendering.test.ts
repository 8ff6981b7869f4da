import {createElement, type ReactNode} from 'react'
import {renderToStaticMarkup} from 'react-dom/server'
import {describe, expect, test} from 'vitest'
import {decodeContent} from '../../../plugin/src/client/decode.ts'
import {renderContent} from '../../../plugin/src/render/index.ts'
import {extractFiles} from '../../../plugin/src/run/extractFiles.ts'
import {FACTS, GOOD, readOne} from './read-documents.ts'

const SCRIPT = '<script>alert(document.title)</script>'
const IMAGE = '<img src=x onerror=alert(1)>'

/** The page of a document as HTML, and what else the site is given of it. */
async function pageOf(text: string) {
  const [extraction] = await extractFiles([{file: 'a.md', text}], {}, {timeLimit: 20_000})
  if (!extraction) throw new Error('No document')
  const none = () => undefined
  const site = {file: 'a.md', resolveDocument: none, resolveId: none, resolveAsset: none}
  const {content, toc, assets, messages} = renderContent(extraction.tree, site)
  const elements = decodeContent<ReactNode>(content, (tag, props, children, key) =>
    createElement(tag, {...props, key}, ...children),
  )
  const html = renderToStaticMarkup(createElement('main', {}, ...elements))
  return {html, toc, assets, messages: messages.map(({ruleId, line}) => `${ruleId} ${line}`)}
}

describe('markup in facts', () => {
  test.each([
    ['title', `# Orders ${IMAGE} late\n\n${FACTS}`],
    ['owner', `# Orders late\n\n${FACTS}**Owner**: Ana ${IMAGE}\n`],
    ['cause', `# Orders late\n\n${FACTS}**Root cause**: A lock ${IMAGE} was held\n`],
    ['service', `# Orders late\n\n${FACTS}**Services**: Basket ${IMAGE}\n`],
    ['event', `${GOOD}\n## Timeline\n\n- 10:00 UTC Orders wait ${IMAGE}\n`],
    ['action item', `${GOOD}\n## Action items\n\n- [ ] Add an alert ${IMAGE}\n`],
  ])('of HTML in a %s no tag is left', async (_, text) => {
    const {record} = await readOne(text)
    expect(record).toMatchObject({kind: 'postmortem', date: '2024-05-02', severity: {label: 'SEV2', rank: 2}})
    expect(JSON.stringify({...record, messages: []})).not.toMatch(/<|onerror/)
  })

  test('in front matter it is text', async () => {
    const {record} = await readOne(`---\ntitle: "A ${SCRIPT} b"\n---\n\n${FACTS}`)
    expect(record).toMatchObject({title: `A ${SCRIPT} b`, date: '2024-05-02'})
  })
})

describe('text that could end the script or the element around it', () => {
  const BREAKOUT = '</script></main><script>alert(1)</script>\u2028\u2029<!--'

  test('in prose, code and headings it stays text', async () => {
    const {html, toc} = await pageOf(
      `${GOOD}\n## Notes \`${BREAKOUT}\`\n\n\`${BREAKOUT}\`\n\n    ${BREAKOUT}\n`,
    )
    expect(html).not.toMatch(/<\/script|<script|<!--/)
    expect(html.match(/<\/main>/g)).toHaveLength(1)
    expect(html).toContain('&lt;/script&gt;&lt;/main&gt;&lt;script&gt;alert(1)')
    for (const {value} of toc) expect(value).not.toMatch(/[<>]/)
    expect(toc.at(-1)?.value).toContain('&lt;/script&gt;')
  })

  test('in a printed record it is one line of JSON', async () => {
    const {record, stdout} = await readOne(GOOD.replace('A lock', `A lock \`${BREAKOUT}\``))
    expect(record?.rootCause).toContain('</script></main>')
    expect(stdout.trimEnd().split('\n')).toHaveLength(2)
  })
})

describe('addresses', () => {
  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java&#9;script:alert(1)',
    '&#1;javascript:alert(1)',
    'data:text/html,alert',
    'vbscript:x',
    'file:///etc/passwd',
    'blob:https://a.example/x',
  ])('%s is not followed', async (url) => {
    const {html, messages} = await pageOf(`${GOOD}\nSee [this](<${url}>).\n`)
    expect(html).toContain('See this.')
    expect(html).not.toMatch(/href|alert/)
    expect(messages).toEqual([expect.stringMatching(/^link\/(?:unsafe|broken) 10$/)])
  })

  test.each([
    ['https://a.example/x', 'href="https://a.example/x"'],
    ['http://a.example/x', 'href="http://a.example/x"'],
    ['mailto:ana@a.example', 'href="mailto:ana@a.example"'],
    ['#root-cause', 'href="#root-cause"'],
  ])('%s is', async (url, expected) => {
    const {html, messages} = await pageOf(`${GOOD}\nSee [this](<${url}>).\n`)
    expect(html).toContain(expected)
    expect(messages).toEqual([])
  })
})

describe('drawings', () => {
  const DRAWING =
    '<svg onload=alert(1)><script>alert(1)</script><a xlink:href="javascript:alert(1)">x</a></svg>'

  test.each([
    ['an SVG in the text', `a\n\n${DRAWING}\n\nb`, []],
    ['a large SVG in the text', `a\n\n<svg>${'<path d="M0 0"/>'.repeat(5000)}</svg>\n\nb`, []],
    [
      'an SVG as the address of an image',
      '![a b](data:image/svg+xml;base64,PHN2Zz48L3N2Zz4=)',
      ['link/unsafe 10'],
    ],
    ['a reference to one that is not there', '![a b](graph.svg)', ['image/missing 10']],
  ])('%s is not shown', async (_, text, expected) => {
    const {html, assets, messages} = await pageOf(`${GOOD}\n${text}\n`)
    expect(html).not.toMatch(/<(?:svg|script|path|img)|data:/)
    expect(html).toMatch(/a.*b/s)
    expect(assets).toEqual([])
    expect(messages).toEqual(expected)
  })
})

describe('what a page shows of much', () => {
  test.each([
    ['equal headings', '## Notes\n\na\n\n'.repeat(1500), /id="notes-1499"/],
    ['items', '- a\n'.repeat(3000), /<li>a<\/li>/],
    ['items with a loose one at the end', `${'- a\n'.repeat(2000)}\n- b`, /<p>b<\/p>/],
    ['elements in each other', `${'<div>'.repeat(3000)}deep${'</div>'.repeat(3000)}`, /deep/],
    ['placeholders', 'a <service-name> '.repeat(2000), /&lt;service-name&gt;/],
  ])('%s', async (_, text, expected) => {
    const {html, messages} = await pageOf(`${GOOD}\n${text}\n`)
    expect(html).toMatch(expected)
    expect(messages).toEqual([])
  })

  test('text for other readers stays text', async () => {
    const {html} = await pageOf(
      `${GOOD}\n<5ms {status} <br> {throw 1}\n\n:::note\n14:32 UTC\n:::\n\nimport A from "./a"\n`,
    )
    expect(html).toContain('&lt;5ms {status} <br/> {throw 1}')
    expect(html).toContain('14:32 UTC')
    expect(html).toContain('import A from &quot;./a&quot;')
  })
})
