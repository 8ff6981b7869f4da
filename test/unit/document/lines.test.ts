import type {Paragraph as MdastParagraph} from 'mdast'
import {describe, expect, test} from 'vitest'
import {
  joinLines,
  type Line,
  linesOf,
  makeLine,
  sliceLine,
  textWithoutCode,
} from '../../../plugin/src/document/lines.ts'
import {parseMarkdown} from '../../../plugin/src/document/parse.ts'

function lines(text: string): Line[] {
  const paragraph = parseMarkdown(text).children[0] as MdastParagraph
  return linesOf(paragraph.children, 1)
}

const cases: readonly [name: string, text: string, expected: string[]][] = [
  ['one line', 'Down at noon', ['1 Down at noon']],
  ['soft breaks', 'One\ntwo\nthree', ['1 One', '2 two', '3 three']],
  ['hard breaks', 'One  \ntwo\\\nthree', ['1 One', '2 two', '3 three']],
  ['breaks as HTML', 'One<br>two<BR/>three<br />four', ['1 One', '1 two', '1 three', '1 four']],
  ['a break in bold', '**One\ntwo** three', ['1 One', '2 two three']],
  ['spaces at both ends of a line', '  One  ', ['1 One']],
  ['marks', '**One** *two* ~~three~~ `four`', ['1 One two three four']],
  ['links', 'See [the *map*](https://example.org/a) now', ['1 See the map now']],
  ['addresses', 'See <https://example.org/a>', ['1 See https://example.org/a']],
  ['pictures', 'A ![cat](cat.png) here', ['1 A  here']],
  ['footnotes', 'Down[^1]\n\n[^1]: Note', ['1 Down']],
  ['entities', 'A &amp; B &lt; C', ['1 A & B < C']],
  ['escapes', '\\*not bold\\*', ['1 *not bold*']],
  ['a clock is no directive', '14:32 UTC and :eye: too', ['1 14:32 UTC and :eye: too']],
  ['braces are no code', 'cost {x} <5ms', ['1 cost {x} <5ms']],
]

test.each(cases)('%s', (_name, text, expected) => {
  expect(lines(text).map(({line, text: found}) => `${line} ${found}`)).toEqual(expected)
})

test('runs keep their marks', () => {
  expect(lines('**a** b `c` ~~d~~ [e](https://example.org)')[0]?.runs).toEqual([
    {text: 'a', strong: true},
    {text: ' b '},
    {text: 'c', code: true},
    {text: ' '},
    {text: 'd', struck: true},
    {text: ' '},
    {text: 'e', url: 'https://example.org'},
  ])
})

describe('makeLine', () => {
  test('joins runs of the same marks, trims, and leaves out empty ones', () => {
    expect(makeLine([{text: '  a'}, {text: 'b'}, {text: 'c  '}, {text: '', strong: true}], 3)).toEqual({
      runs: [{text: 'abc'}],
      text: 'abc',
      line: 3,
    })
  })

  test('does not change the runs that it is given', () => {
    const runs = [{text: ' a'}, {text: 'b '}]
    makeLine(runs, 1)
    expect(runs).toEqual([{text: ' a'}, {text: 'b '}])
  })
})

describe('sliceLine', () => {
  const [line] = lines('**Owner**: `kim` and more')
  test.each([
    [0, undefined, 'Owner: kim and more'],
    [7, undefined, 'kim and more'],
    [7, 10, 'kim'],
    [3, 9, 'er: ki'],
    [40, undefined, ''],
  ])('from %s to %s', (from, to, expected) => {
    const slice = line && sliceLine(line, from, to)
    expect(slice?.text).toBe(expected)
    expect(slice?.line).toBe(1)
  })

  test('keeps the marks', () => {
    expect(line && sliceLine(line, 7, 10).runs).toEqual([{text: 'kim', code: true}])
  })
})

describe('joinLines', () => {
  test('joins with a space, at the place of the first', () => {
    expect(joinLines(lines('One\n**two**'))).toMatchObject({text: 'One two', line: 1})
  })

  test('of nothing is an empty line', () => {
    expect(joinLines([])).toEqual({runs: [], text: '', line: 0})
  })

  test('puts no space between Japanese lines', () => {
    expect(joinLines(lines('決済画面が\n表示されない')).text).toBe('決済画面が表示されない')
  })
})

test('textWithoutCode keeps the places of the rest', () => {
  const [line] = lines('at `10:30` UTC')
  expect(line && textWithoutCode(line)).toBe('at       UTC')
})
