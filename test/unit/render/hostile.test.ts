import type {Root} from 'mdast'
import {describe, expect, test} from 'vitest'
import type {ContentNode} from '../../../plugin/src/client/content.ts'
import {SAFE} from '../../../plugin/src/document/htmlNames.ts'
import {renderContent} from '../../../plugin/src/render/index.ts'
import {html, messages, render, site} from './render-markdown.ts'

const ATTACKS = [
  '<script>alert(1)</script>',
  'a <script>alert(1)</script> b',
  '<SCRIPT SRC=//evil.example></SCRIPT >',
  '<scr<script>ipt>alert(1)</scr</script>ipt>',
  '</script><script>alert(1)',
  '<img src=x onerror=alert(1)>',
  '<img src="graph.png" onerror="alert(1)" onload=alert(1) srcset="x 1x" style="x:y">',
  '<img src="graph.png"\n\tonerror\n=\nalert(1)>',
  '<img/src="graph.png"/onerror=alert(1)>',
  '<img alt="<img src=x onerror=alert(1)>" src="graph.png">',
  '<svg onload=alert(1)><script>alert(1)</script></svg>',
  '<svg><a xlink:href="javascript:alert(1)"><text>x</text></a></svg>',
  '<svg/onload=alert(1)>',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
  '<math><mi//xlink:href="data:x,<script>alert(4)</script>">',
  '<table><td><svg><desc><td></desc><img src onerror=alert(1)></table>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>',
  '<style>@import "//evil.example"</style>',
  '<p style="position:fixed;inset:0" class="navbar" onclick=alert(1)>x</p>',
  '<iframe src="javascript:alert(1)" srcdoc="<script>alert(1)</script>"></iframe>',
  '<form action="//evil.example"><input type=password name=p><button formaction=x>Go</button></form>',
  '<object data=x><embed src=x></object>',
  '<base href="//evil.example/"><meta http-equiv=refresh content="0;url=x"><link rel=stylesheet href=x>',
  '<template><script>alert(1)</script></template>',
  '<a href="javascript:alert(1)" ping=x onclick=alert(1)>x</a>',
  '<a href=" \u0001java&#9;script&#10;:alert(1)">x</a>',
  '<a href="&#x6A;avascript&colon;alert(1)">x</a>',
  '<a href="pathname://javascript:alert(1)">x</a>',
  '[x](<java\tscript:alert(1)>)',
  '[x](&#106;avascript:alert(1))',
  '[x](JaVaScRiPt:alert(1))',
  '[x](\u200bjavascript:alert(1))',
  '[x](vbscript:x) [x](file:///etc/passwd) [x](blob:x) [x](data:text/html,x)',
  '![x](data:image/svg+xml;base64,AAAA) ![x](javascript:alert(1))',
  '[x]: javascript:alert(1)\n\n[x]',
  '<javascript:alert(1)>',
  '[[javascript:alert(1)]]',
  '<admonition type="danger" onclick="x">a</admonition>',
  '<section data-footnotes><h2 id="footnote-label" class="sr-only">x</h2></section>',
]

describe('hostile markup', () => {
  test.each(ATTACKS)('gives only safe elements, attributes and addresses: %j', (markdown) => {
    for (const [tag, props] of elements(render(markdown).content)) {
      expect(SAFE.has(tag) || tag === 'section').toBe(true)
      for (const [name, value] of Object.entries(props)) {
        expect(name).not.toMatch(/^on|^style$|^ping$|^srcSet$|^formAction$|^dangerouslySetInnerHTML$/i)
        if (name === 'href' || name === 'src') expect(value).toMatch(/^(?:https?:|mailto:|\/|#)/)
      }
    }
  })

  test.each([
    ['a script alone', '<script>alert(1)</script>\n\nafter', '<p>after</p>'],
    ['a script in a sentence, as GitHub does', 'a <script>b</script>', '<p>a &lt;script>b&lt;/script></p>'],
    ['a style sheet', '<style>\np {}\n</style>\n\nafter', '<p>after</p>'],
    ['a form', '<form>\n<input type=text>\n<button>Go</button>\n</form>', '<p>\n\nGo\n</p>'],
    ['elements of no use', 'at <time datetime="1">9:00</time>, <time>9:10</time>', '<p>at 9:00, 9:10</p>'],
    ['a font', '<font color=red>loud</font>', '<p>loud</p>'],
    ['class and style', '<p class="navbar" style="x:y">a</p>', '<p>a</p>'],
    [
      'text that looks like the end of a script',
      '`</script>` \\</script>',
      '<p><code>&lt;/script></code> &lt;/script></p>',
    ],
  ])('%s', (_, markdown, expected) => {
    expect(html(markdown).trim()).toBe(expected.trim())
  })

  test.each(['javascript:x', 'data:text/html,x', 'slack://channel'])('a message for %s', (url) => {
    expect(html(`[x](${url})`)).toBe('<p>x</p>')
    expect(messages(`[x](${url})`)).toEqual(['1 link/unsafe'])
  })
})

describe('ids that could stand for something of the page', () => {
  test.each(['constructor', '__proto__', '__docusaurus', 'location', 'body'])('%s', (id) => {
    expect(html(`<a id="${id}">x</a>`)).toBe(`<p><a id="user-content-${id}">x</a></p>`)
    expect(html(`<a name="${id}">x</a>`)).toBe(`<p><a id="user-content-${id}">x</a></p>`)
    expect(html(`<img src="graph.png" name="${id}">`)).not.toContain(' name=')
  })

  test('the same twice counts once', () => {
    expect(html('<a id="a"></a><a id="a"></a>')).toBe('<p><a id="user-content-a"></a><a></a></p>')
  })
})

describe('tags that are none', () => {
  test.each([
    ['a placeholder', 'on <service-name> at <time>', '<p>on &lt;service-name> at &lt;time></p>'],
    ['a placeholder alone', '<service-name>\n\nafter', '<p>&lt;service-name></p><p>after</p>'],
    ['a generic type', 'a List<b> and Map<String, i>', '<p>a List&lt;b> and Map&lt;String, i></p>'],
    ['numbers', 'latency <5ms, x<y && y>z', '<p>latency &lt;5ms, x&lt;y &amp;&amp; y>z</p>'],
    ['PHP', 'a <?php echo 1 ?> b', '<p>a &lt;?php echo 1 ?> b</p>'],
    ['without end', '<div\n\nafter', '<p>&lt;div</p><p>after</p>'],
  ])('%s', (_, markdown, expected) => {
    expect(html(markdown)).toBe(expected)
  })

  test.each([
    '<b>',
    '<details>',
    '<div>',
    '<svg>',
    '<title>',
    '<plaintext>',
    '<!--',
    '<table><tr>',
    '<select>',
  ])('an unclosed %s keeps nothing of the next section away', (tag) => {
    // A comment without end is one until the end of the document, as CommonMark has it.
    const markdown =
      tag === '<!--' ? `a ${tag} b\n\n## Next\n\ntext` : `a ${tag} b\n\n${tag}\n\n## Next\n\ntext`
    const {content} = render(markdown)
    expect(content).toContainEqual(['h2', {id: 'next'}, 'Next'])
    expect(content.at(-1)).toEqual(['p', 0, 'text'])
  })
})

test.each(['<textarea>', '<pre>', '<script>'])(
  '%s without end takes the rest as text, as CommonMark has it',
  (tag) => {
    const out = html(`a\n\n${tag}\n\n## Next\n\ntext`)
    expect(out).toContain('## Next')
    expect(out).toContain('text')
  },
)

describe('too much', () => {
  test.each([
    ['tags', '<a <b "'.repeat(20_000)],
    ['comments', '<!-- '.repeat(20_000)],
    ['scripts', `<div>\n${'<script '.repeat(20_000)}`],
    ['open and closed elements', `<div>${'<b><i>'.repeat(5000)}${'</b></i>'.repeat(5000)}</div>`],
    ['wiki links', '[[a|'.repeat(20_000)],
    ['ids', '<a id="x"></a>'.repeat(2000)],
  ])('many %s are read at once', (_, markdown) => {
    expect(() => render(markdown)).not.toThrow()
  })

  test('nested more deeply than can be walked: a message instead of a crash', () => {
    let node: object = {type: 'text', value: 'x'}
    for (let depth = 0; depth < 50_000; depth++) node = {type: 'strong', children: [node]}
    const tree = {type: 'root', children: [{type: 'paragraph', children: [node]}]} as Root
    expect(renderContent(tree, site).messages).toMatchObject([{ruleId: 'doc/too-deep', severity: 'error'}])
  })
})

function elements(nodes: readonly ContentNode[]): [string, Record<string, unknown>][] {
  return nodes.flatMap((node) => {
    if (typeof node === 'string') return []
    const [tag, props, ...children] = node
    return [[tag, props || {}] as [string, Record<string, unknown>], ...elements(children)]
  })
}
