import {describe, expect, test} from 'vitest'
import {html, render} from './render-markdown.ts'

describe('admonitions of Docusaurus', () => {
  test.each([
    [':::note\nText\n:::', '<admonition type="note"><p>Text</p></admonition>'],
    [':::note\n\nText\n\n:::\n\nafter', '<admonition type="note"><p>Text</p></admonition><p>after</p>'],
    [':::tip[Use **this**]\na\n:::', '<admonition type="tip" title="Use this"><p>a</p></admonition>'],
    [':::info Read me\na\n:::', '<admonition type="info" title="Read me"><p>a</p></admonition>'],
    [':::Caution\na\n:::', '<admonition type="warning" title="Caution"><p>a</p></admonition>'],
    [
      ':::danger\n- a\n- b\n:::\n\nafter',
      '<admonition type="danger"><ul><li>a</li><li>b</li></ul></admonition><p>after</p>',
    ],
    [
      ':::warning\n| a |\n|---|\n| 1 |\n:::',
      '<admonition type="warning"><table><thead><tr><th>a</th></tr></thead><tbody><tr><td>1</td></tr></tbody></table></admonition>',
    ],
    [
      ':::note\n```sh\nls\n```\n:::',
      '<admonition type="note"><pre><code className="language-sh">ls\n</code></pre></admonition>',
    ],
    [
      '::::note\n\n:::tip\na\n:::\n\n::::',
      '<admonition type="note"><admonition type="tip"><p>a</p></admonition></admonition>',
    ],
    [
      '- item\n\n  :::note\n  a\n  :::',
      '<ul><li><p>item</p><admonition type="note"><p>a</p></admonition></li></ul>',
    ],
    [':::note\n:::', '<admonition type="note"></admonition>'],
    [
      ':::note\n![](graph.png)\n:::',
      '<admonition type="note"><p><img alt="" src="/assets/graph-1a2b.png" width="640" height="480"></img></p></admonition>',
    ],
  ])('%j', (markdown, expected) => {
    expect(html(markdown).replaceAll('>\n<', '><')).toBe(expected)
  })

  test.each([
    ['without end', ':::note\na\n\nb', '<p>:::note\na</p><p>b</p>'],
    ['of an unknown name', ':::details\na\n:::', '<p>:::details\na\n:::</p>'],
    ['of a name of every object', ':::constructor\na\n:::', '<p>:::constructor\na\n:::</p>'],
    ['in a sentence', 'a :::note b', '<p>a :::note b</p>'],
    ['with an end in code', ':::note\n\n    :::', '<p>:::note</p><pre><code>:::\n</code></pre>'],
  ])('%s it is text', (_, markdown, expected) => {
    expect(html(markdown)).toBe(expected)
  })

  test('nothing in a title or a diagram is more than text', () => {
    const attack = '<img src=x onerror=alert(1)><script>alert(1)</script>'
    expect(render(`:::note[${attack} **b**]\na\n:::`).content).toEqual([
      ['admonition', {type: 'note', title: expect.not.stringContaining('onerror')}, ['p', 0, 'a']],
    ])
    const [diagram] = render(`\`\`\`mermaid\n${attack}\n\`\`\``, {diagrams: true}).content
    expect(diagram).toEqual(['mermaid', {value: attack}])
  })

  test('many without end are read at once', () => {
    expect(() => render(':::note\n\n'.repeat(1000))).not.toThrow()
  })

  test('its headings are in the table of contents', () => {
    expect(render(':::note\n\n## Impact\n\n:::').toc).toEqual([{id: 'impact', value: 'Impact', level: 2}])
  })
})

describe('diagrams', () => {
  const markdown = '```mermaid\ngraph TD\n  a --> b\n```'

  test('are drawn where the site does so', () => {
    expect(render(markdown, {diagrams: true}).content).toEqual([['mermaid', {value: 'graph TD\n  a --> b'}]])
  })

  test('are code elsewhere', () => {
    expect(html(markdown)).toBe('<pre><code className="language-mermaid">graph TD\n  a --> b\n</code></pre>')
  })
})

test.each([
  ['inline', 'error rate $r = n / N$', '<p>error rate $r = n / N$</p>'],
  ['with indices', '$p_{99} > 2$', '<p>$p_{99} > 2$</p>'],
  ['as a block', '$$\n\\frac{a}{b}\n$$', '<p>$$\n\\frac{a}{b}\n$$</p>'],
  ['as a code block', '```math\na^2\n```', '<pre><code className="language-math">a^2\n</code></pre>'],
])('mathematics %s can be read as written', (_, markdown, expected) => {
  expect(html(markdown)).toBe(expected)
})
