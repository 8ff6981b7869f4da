import {describe, expect, test} from 'vitest'
import {GOOD, GOOD_FACTS, readOne} from './read-documents.ts'

const above = (...yaml: string[]) => ['---', ...yaml, '---', '', GOOD].join('\n')

describe('reserved keys', () => {
  test.each([
    ['__proto__', '__proto__: {severity: SEV1, polluted: yes}'],
    ['constructor', 'constructor: {prototype: {severity: SEV1, polluted: yes}}'],
    ['__proto__ below another key', 'incident: {__proto__: {severity: SEV1, polluted: yes}}'],
  ])('%s is left out', async (_, yaml) => {
    const {record, messages} = await readOne(above('status: closed', yaml))
    expect(record).toMatchObject({...GOOD_FACTS, status: 'closed'})
    expect(messages).toEqual(['front-matter/reserved-key 3'])
    expect({}).not.toHaveProperty('polluted')
    expect({}).not.toHaveProperty('severity')
  })
})

describe('aliases', () => {
  const bomb = Array.from({length: 10}, (_, level) => {
    const item = level === 0 ? 'x' : `*a${level - 1}`
    return `a${level}: &a${level} [${Array.from({length: 9}, () => item).join(', ')}]`
  })

  test('a bomb of 9^10 is not built', async () => {
    const {record, messages} = await readOne(above(...bomb))
    expect(record).toMatchObject(GOOD_FACTS)
    expect(messages).toEqual([expect.stringMatching(/^front-matter\/invalid \d+$/)])
  })

  test.each([
    ['a list that holds itself', 'tags: &a [*a]'],
    ['a mapping that holds itself', 'incident: &a {incident: *a}'],
    ['a list and a mapping in a circle', 'incident: &a [{incident: *a}]'],
  ])('%s ends', async (_, yaml) => {
    const {record} = await readOne(above('status: closed', yaml))
    expect(record).toMatchObject({...GOOD_FACTS, status: 'closed'})
    expect(record).not.toHaveProperty('tags')
  })
})

describe('front matter that is code', () => {
  test.each([
    ['a function', ['severity: !!js/function "function () { throw 1 }"'], ['front-matter/invalid 2']],
    ['a pattern', ['severity: !!js/regexp /a/'], ['front-matter/invalid 2']],
  ])('%s is not run', async (_, yaml, expected) => {
    const {record, messages} = await readOne(above(...yaml))
    expect(record).toMatchObject(GOOD_FACTS)
    expect(messages).toEqual(expected)
  })

  test('after `---js` it is text', async () => {
    const {record} = await readOne(`---js\nmodule.exports = {severity: 'SEV1'}\n---\n\n${GOOD}`)
    expect(record).toMatchObject(GOOD_FACTS)
    expect(record).not.toHaveProperty('facts.severity.from', 'front-matter')
  })
})

describe('values that YAML would change', () => {
  test.each([
    ['a clock is no number', 'start: 14:32', 'id', undefined],
    ['a length is no number of seconds by base 60', 'duration: 1:15:00', 'durationSeconds', 4500],
    ['zeros in front stay', 'id: INC-0123\nticket: 0123', 'id', 'INC-0123'],
    ['a version keeps its last zero', 'tags: [1.10, 010, 1e3]', 'tags', ['1.10', '010', '1e3']],
    ['a date is a day', 'date: 2024-05-01', 'date', '2024-05-01'],
    ['yes and no are words', 'tags: [yes, no, on]', 'tags', ['yes', 'no', 'on']],
    ['null is nothing', 'status: null\nid: ~', 'status', undefined],
  ])('%s', async (_, yaml, field, value) => {
    const {record, messages} = await readOne(above(...yaml.split('\n')))
    expect(record).toHaveProperty('rootCause', GOOD_FACTS.rootCause)
    expect(record?.[field as 'id']).toEqual(value)
    expect(record).not.toHaveProperty('startedAt')
    expect(messages.filter((message) => !message.startsWith('conflict/date'))).toEqual([])
  })

  test.each([
    ['a key twice', ['status: open', 'status: closed'], 3],
    ['a tab as indent', ['incident:', '\tstatus: open'], 3],
    ['a colon in a value', ['title: Orders: late'], 2],
    ['a handle without quotes', ['author: @bob'], 2],
    ['lists in lists, 5,000 deep', [`tags: ${'['.repeat(5000)}`], 2],
    ['mappings in mappings, 5,000 deep', [`tags: ${'{a: '.repeat(5000)}`], 2],
  ])('%s: a message, and the text below is read', async (_, yaml, line) => {
    const {record, messages} = await readOne(above(...yaml))
    expect(record).toMatchObject(GOOD_FACTS)
    expect(record).not.toHaveProperty('status')
    expect(messages).toEqual([`front-matter/invalid ${line}`])
  })
})

describe('much front matter', () => {
  test('without an end, 250 kB', async () => {
    const {record, messages} = await readOne(`---\n${'key: value\n'.repeat(23_000)}`)
    expect({record, messages}).toEqual({record: undefined, messages: ['doc/front-matter 1']})
  })

  test('with an end, 70 kB', async () => {
    const {record, messages} = await readOne(above(`note: ${'x'.repeat(70_000)}`))
    expect({record, messages}).toEqual({record: undefined, messages: ['doc/front-matter 1']})
  })

  test('4,000 keys of which no line can be told', async () => {
    const keys = Array.from({length: 4000}, (_, index) => `? k${index}\n: v`)
    const {record, messages} = await readOne(above('status: closed', ...keys))
    expect(record).toMatchObject({...GOOD_FACTS, status: 'closed'})
    expect(messages).toEqual([])
  })

  test('60,000 spaces in a value', async () => {
    const {record, messages} = await readOne(above(`note: a${' '.repeat(60_000)}b`, 'status: closed'))
    expect(record).toMatchObject({...GOOD_FACTS, status: 'closed'})
    expect(messages).toEqual([])
  })
})
