import {describe, expect, test} from 'vitest'
import {GOOD, GOOD_FACTS, readOne} from './read-documents.ts'

describe('characters that cannot be seen', () => {
  test.each([
    ['zero-width space', 'SE\u200BV1', {label: 'SEV1', rank: 1}, []],
    ['soft hyphen', 'SEV\u00AD1', {label: 'SEV1', rank: 1}, []],
    ['byte order mark within', 'S\uFEFFEV1', {label: 'SEV1', rank: 1}, []],
    ['override of the direction', '\u202ESEV1\u202C', {label: 'SEV1', rank: 1}, ['text/bidi 4']],
    ['full-width letters', 'ＳＥＶ１', {label: 'ＳＥＶ１', rank: 1}, []],
  ])('%s in a severity', async (_, written, severity, expected) => {
    const {record, messages} = await readOne(GOOD.replace('SEV2', written))
    expect(record?.severity).toEqual(severity)
    expect(messages).toEqual(expected)
  })

  test('a Cyrillic letter in a severity makes it a word of the team: it has no rank', async () => {
    const {record} = await readOne(GOOD.replace('SEV2', '\u0405EV1'))
    expect(record?.severity).toEqual({label: '\u0405EV1'})
  })

  test('text that runs the other way keeps its order in the facts', async () => {
    const {record, messages} = await readOne(GOOD.replace('Orders late', 'Orders \u202Eetal\u202C'))
    expect(record?.title).toBe('Orders etal')
    expect(messages).toEqual(['text/bidi 1'])
  })

  test('what joins letters and emoji stays', async () => {
    const {record, messages} = await readOne(GOOD.replace('Orders', '👩\u200D💻 می\u200Cخواهم'))
    expect(record?.title).toBe('👩\u200D💻 می\u200Cخواهم late')
    expect(messages).toEqual([])
  })
})

describe('headings', () => {
  test('of emoji only are no title and no part', async () => {
    const {record} = await readOne(GOOD.replace('# Orders late', '# 🔥🔥\n\n## 🚒\n'))
    expect(record).toMatchObject({date: '2024-05-02', rootCause: 'A lock was held.'})
    expect(record).not.toHaveProperty('title')
  })

  test('of 10,000 and of 400,000 characters end', async () => {
    const long = await readOne(GOOD.replace('Orders', 'Orders '.repeat(1428)))
    expect(long.record).toMatchObject({...GOOD_FACTS, title: expect.stringMatching(/^Orders Orders/)})
    const longest = await readOne(GOOD.replace('Orders', 'Orders '.repeat(57_000)))
    expect(longest.record?.title?.length).toBeLessThanOrEqual(10_000)
    expect(longest.record).toMatchObject({...GOOD_FACTS, title: expect.stringMatching(/^Orders Orders/)})
  })
})

describe('what other readers of Markdown take for syntax', () => {
  const EXAMPLES = [
    ['a number with a sign', 'Latency was <5ms and x<y.', 'Latency was <5ms and x<y.'],
    ['an expression', 'It answered {status: 503} and {throw}.', 'It answered {status: 503} and {throw}.'],
    ['a break', 'One line<br>and another.', 'One line and another.'],
    ['a comment', 'A lock <!-- 10:00 SEV1 --> was held.', 'A lock was held.'],
    ['a directive in a clock', 'A lock was held at 14:32 UTC.', 'A lock was held at 14:32 UTC.'],
    ['an import', 'import Lock from "./lock"', 'import Lock from "./lock"'],
    ['an export', 'export const lock = () => { throw 1 }', 'export const lock = () => { throw 1 }'],
    ['a placeholder', 'The <service-name> held a lock.', 'The held a lock.'],
  ] as const

  test.each(EXAMPLES)('%s is text', async (_, written, cause) => {
    const {record, messages} = await readOne(GOOD.replace('A lock was held.', written))
    expect(record?.rootCause?.replace(/\s+/g, ' ')).toBe(cause)
    expect(record).toMatchObject({...GOOD_FACTS, rootCause: record?.rootCause})
    expect(messages).toEqual([])
  })

  test('a directive around a timeline keeps its clocks', async () => {
    const text = `${GOOD}\n## Timeline\n\n:::note\n\n- 14:32 UTC orders wait\n- 14:50 UTC the lock is gone\n\n:::\n`
    const {record} = await readOne(text)
    expect(record?.timeline?.map(({at}) => at)).toEqual(['2024-05-02T14:32:00Z', '2024-05-02T14:50:00Z'])
  })
})
