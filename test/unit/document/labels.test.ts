import {describe, expect, test} from 'vitest'
import {read} from './read.ts'

/** `line field: value` of each label. */
function labels(...lines: string[]): string[] {
  return read(...lines).labels.map(({field, value, line}) => `${line} ${field}: ${value.text}`)
}

const shapes: readonly [name: string, lines: string[], expected: string[]][] = [
  ['colon outside the bold', ['**Severity**: SEV1'], ['1 severity: SEV1']],
  ['colon inside the bold', ['**Severity:** SEV1'], ['1 severity: SEV1']],
  ['no marks', ['Severity: SEV1'], ['1 severity: SEV1']],
  ['italic', ['*Severity*: SEV1'], ['1 severity: SEV1']],
  ['underscores', ['__Severity__: SEV1'], ['1 severity: SEV1']],
  ['full-width colon', ['**重大度**：SEV1'], ['1 severity: SEV1']],
  ['value in code', ['**Incident ID**: `INC-2024-001`'], ['1 id: INC-2024-001']],
  ['value in bold', ['Severity: **SEV1**'], ['1 severity: SEV1']],
  ['emoji before the key', ['🔥 Severity: SEV1'], ['1 severity: SEV1']],
  [
    'bullets',
    ['- **Severity:** SEV1', '- Status: closed', '* Author: Kim'],
    ['1 severity: SEV1', '2 status: closed', '3 author: Kim'],
  ],
  ['numbers', ['1. Severity: SEV1', '2. Status: closed'], ['1 severity: SEV1', '2 status: closed']],
  ['nested bullets', ['- Facts', '  - Severity: SEV1'], ['2 severity: SEV1']],
  ['soft breaks', ['**Severity**: SEV1', '**Status**: closed'], ['1 severity: SEV1', '2 status: closed']],
  [
    'hard breaks with spaces',
    ['**Severity**: SEV1  ', '**Status**: closed'],
    ['1 severity: SEV1', '2 status: closed'],
  ],
  [
    'hard breaks with a backslash',
    ['**Severity**: SEV1\\', '**Status**: closed'],
    ['1 severity: SEV1', '2 status: closed'],
  ],
  [
    'breaks as HTML',
    ['**Severity**: SEV1<br>**Status**: closed<br/>', '**Author**: Kim'],
    ['1 severity: SEV1', '1 status: closed', '2 author: Kim'],
  ],
  [
    'bars in a quote',
    ['> **Severity:** SEV1 | **Status:** closed'],
    ['1 severity: SEV1', '1 status: closed'],
  ],
  [
    'bold keys on one line',
    ['**Severity:** SEV1 **Status:** closed'],
    ['1 severity: SEV1', '1 status: closed'],
  ],
  [
    'dots between',
    ['Severity: SEV1 · Status: closed · Author: Kim'],
    ['1 severity: SEV1', '1 status: closed', '1 author: Kim'],
  ],
  [
    'a table with a header',
    ['| Field | Value |', '|---|---|', '| Severity | SEV1 |', '| Status | closed |'],
    ['3 severity: SEV1', '4 status: closed'],
  ],
  [
    'a table whose header is a fact',
    ['| Severity | SEV1 |', '|---|---|', '| Status | closed |'],
    ['1 severity: SEV1', '3 status: closed'],
  ],
  ['a table with an empty header', ['| | |', '|---|---|', '| **Severity** | SEV1 |'], ['3 severity: SEV1']],
  [
    'a row of keys',
    ['| Severity | Status | Author |', '|---|---|---|', '| SEV1 | closed | Kim |'],
    ['3 severity: SEV1', '3 status: closed', '3 author: Kim'],
  ],
  [
    'a row of keys with a date',
    ['| Date | Severity | Author |', '|---|---|---|', '| 2024-03-08 | SEV1 | Kim |'],
    ['3 date: 2024-03-08', '3 severity: SEV1', '3 author: Kim'],
  ],
  ['a heading', ['## Severity', '', 'SEV1'], ['3 severity: SEV1']],
  ['a heading with a list', ['## Affected services', '', '- api', '- web'], ['3 services: api']],
  ['a clock in the value', ['Start: 10:30 UTC'], ['1 start: 10:30 UTC']],
]

test.each(shapes)('%s', (_name, lines, expected) => expect(labels(...lines)).toEqual(expected))

const noLabels: readonly [name: string, lines: string[]][] = [
  ['a sentence', ['We saw that the severity was high: nobody could pay.']],
  ['an unknown key', ['**Weather**: rain']],
  ['a clock', ['10:30: the first alert']],
  ['a checkbox', ['- [ ] Severity: write down what it means']],
  ['code', ['```', 'Severity: SEV1', '```']],
  ['a comment', ['<!-- Severity: SEV1 -->']],
  ['a key without a value beside it in a table', ['| Field | Value |', '|---|---|', '| Severity | |']],
  ['a table of action items', ['| Action | Owner | Status |', '|---|---|---|', '| Fix it | Kim | Done |']],
  ['a link', ['https://example.org/status: 200']],
]

test.each(noLabels)('no label: %s', (_name, lines) => expect(labels(...lines)).toEqual([]))

describe('a label', () => {
  test('has the lines that continue it', () => {
    const [summary] = read('**Summary:** The lift stood still', 'on the third floor.').labels
    expect(summary?.value.text).toBe('The lift stood still')
    expect(summary?.full.text).toBe('The lift stood still on the third floor.')
  })

  test('has the list under it', () => {
    const [services] = read('- **Services affected:**', '  - api', '  - web').labels
    expect(services?.field).toBe('services')
    expect(services?.items.map((item) => item.text)).toEqual(['api', 'web'])
  })

  test('has the entries of a list under its heading', () => {
    const [services] = read('## Services affected', '', '- api', '- web').labels
    expect(services?.items.map((item) => item.text)).toEqual(['api', 'web'])
  })

  test('has its key as written, and where it stands', () => {
    const [label] = read('# Outage', '', '## Metadata', '', '**Services Impacted:** api').labels
    expect(label).toMatchObject({key: 'Services Impacted', shape: 'label', line: 5})
    expect(label?.section.title.text).toBe('Metadata')
  })

  test('of a long paragraph under a heading is none', () => {
    expect(labels('## Status', '', `${'It went on and on. '.repeat(30)}`)).toEqual([])
  })
})

test('a thousand bars are read in no long time', () => {
  const found = labels(Array.from({length: 200}, () => 'Severity: SEV1').join(' | '))
  expect(found.length).toBeLessThanOrEqual(200)
})
