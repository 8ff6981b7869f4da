import fc from 'fast-check'
import {remark} from 'remark'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import {describe, expect, it} from 'vitest'
import {parseMarkdown} from '../../../plugin/src/document/markdown.mjs'

const reference = remark().use(remarkGfm).use(remarkFrontmatter, ['yaml', 'toml']).freeze()

const tablesIn = (text: string) =>
  parseMarkdown(text).children.filter((node) => JSON.stringify(node).includes('"type":"table"')).length

describe('tables', () => {
  it.each([
    ['| a | b |\n|---|---|\n| c | d |', 1],
    ['a | b\n--|--\nc | d\ne', 1],
    ['a\n:-', 1],
    ['Text before\n| a |\n| - |\n| c |', 1],
    ['> | a |\n> | - |\n> | c |\n>\n> | no head |', 1],
    ['- one\n  | a |\n  | - |\n  | c |\n- two', 1],
    ['1. > | a |\r\n   > | - |\r\n   > | c |', 1],
    ['[^1]: note\n\n    | a |\n    | - |\n\n[^1]', 1],
    ['| a |\n| - |\n| b |\n\n| c |\n| - |', 2],
    ['| a | b |\n|---|\n| c | d |', 0],
    ['| a |\n\n| - |', 0],
    ['---\ntitle: a\n---\n| a |\n| - |', 1],
    ['a\n---\nb | c', 0],
  ])('%j: as remark-gfm reads them', (text, tables) => {
    expect(parseMarkdown(text)).toEqual(reference.parse(text))
    expect(tablesIn(text)).toBe(tables)
  })

  it('are the same in any text of rows, marks and words', () => {
    const part = fc.constantFrom('a', 'b c', '|', ' | ', '-', ':', ':-:', '|-|-|', '| a | b |', '---', '\\|', '`x|y`', '\n', '\n', '\n\n', '\r\n', '\n> ', '> ', '- ', '1. ', '  ', '    ', '\t', '\u00A0', '\f', '#', '```', '<b>', '[^1]: ') // biome-ignore format: a list
    fc.assert(
      fc.property(fc.array(part, {maxLength: 18}), (parts) => {
        const text = parts.join('')
        expect(parseMarkdown(text)).toEqual(reference.parse(text))
      }),
      {numRuns: 2000},
    )
  })
})
