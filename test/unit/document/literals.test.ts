import fc from 'fast-check'
import type {Nodes} from 'mdast'
import {remark} from 'remark'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import {describe, expect, it} from 'vitest'
import {parseMarkdown} from '../../../plugin/src/document/markdown.mjs'

const reference = remark().use(remarkGfm).use(remarkFrontmatter, ['yaml', 'toml']).freeze()

/**
 * A tree with the lines of its nodes, and of links the exact place. Where remark-gfm leaves one out, so does this; text
 * may begin with a space that remark leaves to nobody.
 */
function outline(node: Nodes, expected: Nodes = node): unknown {
  const {position, ...rest} = node
  const lines = position && [position.start.line, position.end.line]
  const place = expected.position && (node.type === 'link' ? position : lines)
  if (!('children' in rest)) return {...rest, place}
  const known = 'children' in expected ? expected.children : []
  return {...rest, place, children: rest.children.map((child, index) => outline(child, known[index]))}
}

function expectSame(text: string): void {
  const expected = reference.parse(text)
  expect(outline(parseMarkdown(text), expected)).toEqual(outline(expected))
}

describe('links that nothing marks', () => {
  it.each([
    ['Ask ada@example.com, or on-call+db@mail.example.org.'],
    ['(ada@example.com) and <ada@example.com> and [mail](mailto:ada@example.com)'],
    ['**Owner:** ada.brandt@example.com\n**Due:** 2024-03-01'],
    ['| who | when |\n|-|-|\n| ada@example.com | www.example.com/a_b_c |'],
    ['`ada@example.com` and ~~bo@example.com~~, @ada, ada@, @example.com, a@b'],
    ['See https://example.com/a_b*c*?q=1&r=2. And www.example.com, too (https://example.com/x).'],
    ['- [ ] tell ada@example.com\n  and bo@example.com\n\n> from: ada@example.com'],
    ['[see https://example.com/a and ada@example.com'],
    ['a\\@b.example and a&#64;b.example'],
    ['---\nowner: ada@example.com\n---\n\n# INC-1 ada@example.com'],
  ])('%j: as remark-gfm reads them', (text) => expectSame(text))

  it('are the same in any text of words, marks and addresses', () => {
    const word = fc.constantFrom('Ada', 'ada@example.com', 'a_b@mail.example.org', 'https://example.com/a_b', 'HTTP://example.com/_y_', 'www.example.com', 'www.', 'when', 'http', 'h', '**x**', '_y_', '`z`', '[t](u)', '@', 'é', '14:32', '(a@b.example)', '\n', '\n\n- ', '|') // biome-ignore format: a list
    fc.assert(fc.property(fc.array(word, {maxLength: 12}), (words) => expectSame(words.join(' '))))
  })

  it.each([
    ['Ask ada@example.com now.', 'ada@example.com', [1, 5], [1, 20]],
    ['One\nmore: ada@example.com, bo@example.com', 'bo@example.com', [2, 24], [2, 38]],
    ['- a\n- b\n  ada@example.com', 'ada@example.com', [3, 3], [3, 18]],
    ['[see https://example.com/a', 'https://example.com/a', [1, 6], [1, 27]],
  ])('have their place: %j', (text, value, [line, column], [lastLine, lastColumn]) => {
    const link = linksIn(parseMarkdown(text)).find((node) => textOf(node) === value)
    expect(link?.position).toMatchObject({
      start: {line, column},
      end: {line: lastLine, column: lastColumn},
    })
  })
})

function linksIn(node: Nodes): Nodes[] {
  if (node.type === 'link') return [node]
  return 'children' in node ? node.children.flatMap(linksIn) : []
}

function textOf(node: Nodes): string {
  return 'children' in node ? node.children.map(textOf).join('') : 'value' in node ? node.value : ''
}
