import {describe, expect, test} from 'vitest'
import type {Block} from '../../../plugin/src/document/blocks.ts'
import {joinLines} from '../../../plugin/src/document/lines.ts'
import {read} from './read.ts'

/** Every section as its heading and blocks: `2 ## Timeline`, `3 - 14:00 down`, `5 | Owner | Ana`. */
function blocks(...lines: string[]): string[] {
  return read(...lines).sections.flatMap(({title, depth, line, blocks: own}) => [
    ...(depth > 0 ? [`${line} ${'#'.repeat(depth)} ${title.text}`] : []),
    ...own.flatMap((block) => shown(block)),
  ])
}

function shown(block: Block): string[] {
  switch (block.type) {
    case 'paragraph':
      return block.lines.map(({line, text}) => `${line} ${text}`)
    case 'list':
      return block.items.flatMap(({line, lines, checked, blocks: inner}) => [
        `${line} ${block.ordered ? '1.' : '-'}${checked === undefined ? '' : checked ? ' [x]' : ' [ ]'} ${joinLines(lines).text}`,
        ...inner.flatMap(shown).map((each) => `  ${each}`),
      ])
    case 'table':
      return block.rows.map(
        (row) =>
          `${row[0]?.line} ${row.map(({lines}) => `| ${lines.map(({text}) => text).join(' / ')}`).join(' ')}`,
      )
    case 'code':
      return block.text.split('\n').map((text) => `${block.line} \`${text}\``)
    case 'quote':
      return block.blocks.flatMap(shown).map((each) => `> ${each}`)
  }
}

describe('HTML is read as the Markdown it stands for', () => {
  test.each<[name: string, lines: string[], expected: string[]]>([
    [
      'headings, paragraphs, lists',
      [
        '<h1>Outage</h1>',
        '<p>All was <b>down</b>.</p>',
        '<h2>Timeline</h2>',
        '<ul>',
        '<li>14:00 down</li>',
        '<li>15:00 up',
        '</ul>',
      ],
      ['1 # Outage', '2 All was down.', '3 ## Timeline', '5 - 14:00 down', '6 - 15:00 up'],
    ],
    [
      'a table, parted by empty lines, whose cells hold blocks',
      [
        '<table><tbody>',
        '',
        '<tr><th>Owner</th><td><p>Ana</p><p>Bo</p></td></tr>',
        '',
        '<tr><th>Due</th>',
        '<td>Friday</td></tr>',
        '',
        '</tbody></table>',
      ],
      ['3 | Owner | Ana / Bo', '5 | Due | Friday'],
    ],
    [
      'a table whose first row is shorter',
      ['<table><tr><th colspan=2>Facts</th></tr><tr><td>Severity</td><td>SEV1</td></tr></table>'],
      ['1 | Facts | ', '1 | Severity | SEV1'],
    ],
    ['lists in lists', ['<ol><li>One<ul><li>Two</li></ul></li></ol>'], ['1 1. One', '  1 - Two']],
    [
      'checkboxes',
      [
        '<ul>',
        '<li><input type="checkbox" checked> Done</li>',
        '<li><input type="checkbox"> Open</li>',
        '<li class="checked">Wiki</li>',
        '</ul>',
      ],
      ['2 - [x] Done', '3 - [ ] Open', '4 - [x] Wiki'],
    ],
    [
      'definitions',
      ['<dl>', '<dt>Severity</dt><dd>SEV1</dd>', '<dt>Teams</dt><dd>A</dd><dd>B</dd>', '</dl>'],
      ['2 - Severity: SEV1', '3 - Teams: A, B'],
    ],
    [
      'entities',
      ['<p>Tom&nbsp;&amp; Ana &ndash; caf&#233; &#x2192; &unknown;</p>'],
      ['1 Tom & Ana – café → &unknown;'],
    ],
    [
      'breaks and wrapped lines',
      ['<p>Start: 14:00<br>End:', '15:00</p>'],
      ['1 Start: 14:00', '1 End:', '2 15:00'],
    ],
    [
      'code and quotes',
      ['<pre>', 'a', ' b', '</pre>', '<blockquote><p>Said</p></blockquote>'],
      ['1 `a`', '1 ` b`', '> 5 Said'],
    ],
    [
      'Markdown between tags',
      [
        '<div>',
        '',
        '## Timeline',
        '',
        '- 14:00 down',
        '',
        '</div>',
        '<details><summary>Log</summary>',
        '',
        'Text',
        '</details>',
      ],
      ['3 ## Timeline', '5 - 14:00 down', '8 Log', '10 Text'],
    ],
    [
      'end tags that may be left out',
      ['<h2>Impact</h2>', '<p>One', '<p>Two', '', '## Timeline'],
      ['1 ## Impact', '2 One', '3 Two', '5 ## Timeline'],
    ],
  ])('%s', (_name, lines, expected) => expect(blocks(...lines)).toEqual(expected))
})

describe('is left as it is', () => {
  test.each<[name: string, lines: string[], expected: string[]]>([
    ['HTML in a paragraph', ['One <b>two</b><br>three'], ['1 One two', '1 three']],
    ['comments and images', ['<!-- ## Timeline -->', '', '<img src="a.png">', '', 'Text'], ['5 Text']],
    [
      'scripts and styles',
      ['<div><script>', 'alert(1)', '</script><style>p {}</style></div>', '', 'Text'],
      ['5 Text'],
    ],
    ['a list without end before a heading', ['<ul><li>One', '', '## Timeline'], ['3 ## Timeline']],
  ])('%s', (_name, lines, expected) => expect(blocks(...lines)).toEqual(expected))

  test('more HTML than anyone writes', () => {
    expect(blocks('<ul>', ...Array.from({length: 30_000}, () => '<li>x'), '</ul>')).toEqual([])
  })

  test('HTML nested ever deeper does not overflow', () => {
    expect(blocks(`${'<div>'.repeat(12_000)}<p>Text</p>`).at(-1)).toBe('1 Text')
  })
})
