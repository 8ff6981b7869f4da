import {describe, expect, test} from 'vitest'
import {parseMarkdown} from '../../../plugin/src/document/parse.ts'
import {renderContent} from '../../../plugin/src/render/index.ts'
import {html, messages, render, site} from './render-markdown.ts'

describe('what a page shows', () => {
  test.each([
    ['paragraph', 'Queue **full** at `14:32`.', '<p>Queue <strong>full</strong> at <code>14:32</code>.</p>'],
    ['front matter', '---\nid: INC-1\n---\n\nText', '<p>Text</p>'],
    ['comments', 'a <!-- one --> b\n\n<!-- two\nlines -->\n\nc', '<p>a  b</p><p>c</p>'],
    ['the title', '# Queue full\n\n## Impact', '<h2 id="impact">Impact</h2>'],
    ['a setext title', 'Queue full\n====\n\nText', '<p>Text</p>'],
    ['a title in HTML', '<h1 align="center">Queue</h1>\n\nText', '<p>Text</p>'],
    [
      'a later level 1 heading',
      '# T\n\n# Impact\n\n### Deep',
      '<h2 id="impact">Impact</h2><h3 id="deep">Deep</h3>',
    ],
    [
      'an example heading in a quote',
      '> # Not the title',
      '<blockquote><h2 id="not-the-title">Not the title</h2></blockquote>',
    ],
    ['a hard break', 'a  \nb', '<p>a<br></br>\nb</p>'],
    [
      'inline elements in HTML',
      'press <kbd>q</kbd>, H<sub>2</sub>O',
      '<p>press <kbd>q</kbd>, H<sub>2</sub>O</p>',
    ],
    ['space between inline elements', '*a* **b**\n*c*', '<p><em>a</em> <strong>b</strong>\n<em>c</em></p>'],
    [
      'space between inline elements of an item',
      '- *a* **b**',
      '<ul><li><em>a</em> <strong>b</strong></li></ul>',
    ],
    ['strikethrough', '~~gone~~', '<p><del>gone</del></p>'],
    ['a numbered list', '3. a\n4. b', '<ol start="3"><li>a</li><li>b</li></ol>'],
    [
      'MDX and directives are text',
      'import x from "y"\n\n{a} :::note <5ms',
      '<p>import x from "y"</p><p>{a} :::note &lt;5ms</p>',
    ],
  ])('%s', (_, markdown, expected) => {
    expect(html(markdown)).toBe(expected)
  })

  test('tables keep alignment and line breaks in cells, without white space between the parts', () => {
    expect(html('| Time | Event |\n|---:|---|\n| 14:32 | alarm<br>page |')).toBe(
      '<table><thead><tr><th align="right">Time</th><th>Event</th></tr></thead>' +
        '<tbody><tr><td align="right">14:32</td><td>alarm<br></br>page</td></tr></tbody></table>',
    )
  })

  test('a head of a table without words is a plain cell', () => {
    expect(html('| | b |\n|---|---|\n| 1 | |')).toBe(
      '<table><thead><tr><td></td><th>b</th></tr></thead><tbody><tr><td>1</td><td></td></tr></tbody></table>',
    )
  })

  test('task lists', () => {
    expect(html('- [x] done\n- [ ] open')).toBe(
      '<ul className="contains-task-list">' +
        '<li className="task-list-item"><input type="checkbox" checked="true" disabled="true"></input> done</li>' +
        '<li className="task-list-item"><input type="checkbox" disabled="true"></input> open</li></ul>',
    )
  })

  test('details with Markdown in them', () => {
    expect(html('<details open>\n<summary>Log</summary>\n\n```sh\nls\n```\n\n</details>\n\nafter')).toBe(
      '<details open="true"><summary>Log</summary><pre><code className="language-sh">ls\n</code></pre></details><p>after</p>',
    )
  })

  test('footnotes lead there and back', () => {
    const out = html('Slow[^1].\n\n[^1]: Very.')
    expect(out).toContain('href="#fn-1" id="fnref-1"')
    expect(out).toContain('<li id="fn-1"><p>Very. <a')
    expect(out).toContain('href="#fnref-1"')
    expect(messages('Slow[^1].\n\n[^1]: Very.')).toEqual([])
  })

  test('the tree that is shared stays as it is', () => {
    const tree = parseMarkdown('# T\n\n> [!NOTE]\n> <b>x</b> [[INC-7]]\n\n## A {#b}')
    const before = JSON.stringify(tree)
    renderContent(tree, site)
    expect(JSON.stringify(tree)).toBe(before)
  })

  test('an empty document has no content', () => {
    expect(render('')).toEqual({content: [], toc: [], assets: [], messages: []})
  })
})

describe('code', () => {
  test.each([
    ['fenced', '```yaml\na: 1\n```', ['code', {className: 'language-yaml'}, 'a: 1\n']],
    ['without language', '```\na\n```', ['code', 0, 'a\n']],
    ['indented', '    a', ['code', 0, 'a\n']],
    ['empty', '```\n```', ['code', 0, '\n']],
    [
      'language only, not the rest',
      '```js title="x" {1-99}\na\n```',
      ['code', {className: 'language-js'}, 'a\n'],
    ],
    ['an odd language', '```{.python}\na\n```', ['code', 0, 'a\n']],
    ['HTML, flattened', '<pre>a <b>b</b>\nc</pre>', ['code', 0, 'a b\nc\n']],
  ])('%s', (_, markdown, code) => {
    expect(render(markdown).content).toEqual([['pre', 0, code]])
  })
})

describe('alerts of GitHub', () => {
  test.each([
    ['> [!NOTE]\n> Text', '<admonition type="note"><p>Text</p></admonition>'],
    ['> [!tip]\n>\n> - a', '<admonition type="tip"><ul><li>a</li></ul></admonition>'],
    [
      '> [!IMPORTANT]\n> a **b**',
      '<admonition type="info" title="Important"><p>a <strong>b</strong></p></admonition>',
    ],
    ['> [!WARNING]  \n> a', '<admonition type="warning"><p>a</p></admonition>'],
    ['> [!CAUTION]', '<admonition type="danger" title="Caution"></admonition>'],
    ['> [!OTHER]\n> a', '<blockquote><p>[!OTHER]\na</p></blockquote>'],
    ['> [!NOTE] a', '<blockquote><p>[!NOTE] a</p></blockquote>'],
    ['> **Status**: done', '<blockquote><p><strong>Status</strong>: done</p></blockquote>'],
  ])('%j', (markdown, expected) => {
    expect(html(markdown)).toBe(expected)
  })
})

describe('headings', () => {
  test('table of contents: levels 2 and 3, as HTML, without title, quotes and footnotes', () => {
    const {toc} = render(
      '# T\n\n## A & `b`\n\n### \\<img>\n\n#### Deep\n\n> ## Quoted\n\n# Late[^1]\n\n[^1]: x',
    )
    expect(toc).toEqual([
      {id: 'a--b', value: 'A &amp; b', level: 2},
      {id: 'img', value: '&lt;img&gt;', level: 3},
      {id: 'late1', value: 'Late1', level: 2},
    ])
  })

  test.each([
    ['the same text', '## A\n\n## A\n\n## A', ['a', 'a-1', 'a-2']],
    ['counted with the title', '# A\n\n## A', ['a-1']],
    ['without letters', '## 🔥\n\n## ---', ['section', '---']],
    ['a name of every object', '## constructor\n\n## \\_\\_proto\\_\\_', ['constructor', '__proto__']],
    ['stated', '## What we saw {#saw}\n\n## B', ['saw', 'b']],
    ['like a footnote', 'x[^1]\n\n## fn 1\n\n[^1]: y', ['fn-1-1']],
  ])('ids: %s', (_, markdown, ids) => {
    expect(render(markdown).toc.map(({id}) => id)).toEqual(ids)
  })

  test('the title may be on a line that the caller knows', () => {
    const markdown = '# Impact\n\n## Queue full\n\n# Timeline'
    expect(html(markdown, {titleLine: 3})).toBe('<h2 id="impact">Impact</h2><h2 id="timeline">Timeline</h2>')
  })
})
