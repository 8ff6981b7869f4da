import {describe, expect, test} from 'vitest'
import {isWithin} from '../../../plugin/src/document/sections.ts'
import {read} from './read.ts'

/** `line depth name title` of each section but the one before all headings. */
function sections(...lines: string[]): string[] {
  return read(...lines)
    .sections.slice(1)
    .map(({line, depth, name, title}) => `${line} ${depth} ${name ?? '-'} ${title.text}`)
}

const cases: readonly [name: string, lines: string[], expected: string[]][] = [
  ['ATX', ['# Outage', '## Timeline', '### Night'], ['1 1 - Outage', '2 2 timeline Timeline', '3 3 - Night']],
  ['closed', ['## Summary ##', '### Impact ###'], ['1 2 summary Summary', '2 3 impact Impact']],
  ['setext', ['Outage', '======', '', 'Timeline', '--------'], ['1 1 - Outage', '4 2 timeline Timeline']],
  [
    'marks in it',
    ['## **Root** *Cause*', '## `Timeline`'],
    ['1 2 rootCause Root Cause', '2 2 timeline Timeline'],
  ],
  ['a link in it', ['## [Timeline](https://example.org)'], ['1 2 timeline Timeline']],
  [
    'numbered',
    ['## 1. Summary', '## 2) Impact', '## 3.1 Root-Cause:'],
    ['1 2 summary 1. Summary', '2 2 impact 2) Impact', '3 2 rootCause 3.1 Root-Cause:'],
  ],
  ['a bold line before a list', ['**Tasks**:', '- Fix it'], ['1 7 actionItems Tasks']],
  [
    'a bold line before a table',
    ['**Timeline**', '', '| Time | Event |', '|---|---|', '| 10:00 | down |'],
    ['1 7 timeline Timeline'],
  ],
  ['a known word before a list', ['Action Items', '', '- Fix it'], ['1 7 actionItems Action Items']],
  ['a bold known line before prose', ['**Root cause**', '', 'A cable.'], ['1 7 rootCause Root cause']],
  ['no bold sentence before prose', ['**Nobody was hurt**', '', 'We were lucky.'], []],
  ['no plain word before prose', ['Impact', '', 'All of it.'], []],
  ['no label', ['**Severity:** SEV1', '- x'], []],
  ['nothing in code', ['```', '# Timeline', '```'], []],
  ['nothing in a quote', ['> # Timeline'], []],
  ['nothing in front matter', ['---', 'title: x', '# Timeline', '---'], []],
  ['hash without space', ['#Timeline'], []],
]

test.each(cases)('%s', (_name, lines, expected) => expect(sections(...lines)).toEqual(expected))

describe('a section', () => {
  const document = read(
    'Before.',
    '# Outage',
    'Under the title.',
    '## Timeline',
    '- 10:00 down',
    '### Night',
    'Dark.',
    '## Impact',
    'All.',
  )
  const named = (title: string) => document.sections.find((section) => section.title.text === title)

  test('holds what stands before the next heading', () => {
    expect(document.sections.map(({blocks}) => blocks.length)).toEqual([1, 1, 1, 1, 1])
    expect(document.sections[0]).toMatchObject({depth: 0, blocks: [{type: 'paragraph', line: 1}]})
  })

  test('stands in the one above it', () => {
    expect(named('Night')?.parent).toBe(named('Timeline'))
    expect(named('Timeline')?.children).toEqual([named('Night')])
    expect(named('Impact')?.parent).toBe(named('Outage'))
  })

  test('is within all that it stands in', () => {
    expect(isWithin(named('Night'), 'timeline')).toBe(true)
    expect(isWithin(named('Night'), 'impact', 'summary')).toBe(false)
    expect(isWithin(undefined, 'timeline')).toBe(false)
  })
})

test('a heading that skips levels has the nearest above it', () => {
  const {sections: found} = read('# A', '#### B', '## C', '### D')
  expect(found.map(({parent}) => parent?.title.text)).toEqual([undefined, '', 'A', 'A', 'C'])
})

test('an empty document has the one section', () => {
  expect(read('').sections).toMatchObject([{depth: 0, blocks: [], children: []}])
})
