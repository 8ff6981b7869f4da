import {describe, expect, test} from 'vitest'
import {read} from './read.ts'

/** `line path = value` of each entry; mappings in a list are left as `[…]`. */
function entries(...yaml: string[]): string[] {
  return read('---', ...yaml, '---', '', '# Outage').frontMatter.map(
    ({line, path, value}) => `${line} ${path} = ${typeof value === 'string' ? value : JSON.stringify(value)}`,
  )
}

const cases: readonly [name: string, yaml: string[], expected: string[]][] = [
  ['strings', ['title: Outage', "id: 'INC-1'"], ['2 title = Outage', '3 id = INC-1']],
  [
    'a clock stays a clock',
    ['start: 14:32', 'duration: 1:15:00'],
    ['2 start = 14:32', '3 duration = 1:15:00'],
  ],
  [
    'a date stays a date',
    ['date: 2024-01-02', 'at: 2024-01-02T03:04:05Z'],
    ['2 date = 2024-01-02', '3 at = 2024-01-02T03:04:05Z'],
  ],
  ['yes is no boolean', ['slo: yes', 'sla: no'], ['2 slo = yes', '3 sla = no']],
  ['numbers', ['users: 1200', 'percent: 12.5'], ['2 users = 1200', '3 percent = 12.5']],
  ['booleans', ['slo: true'], ['2 slo = true']],
  [
    'lists',
    ['tags: [a, b]', 'services:', '  - api', '  - web'],
    ['2 tags = ["a","b"]', '3 services = ["api","web"]'],
  ],
  [
    'nested keys',
    ['incident:', '  severity: SEV1', '  people:', '    commander: Kim'],
    ['3 incident.severity = SEV1', '5 incident.people.commander = Kim'],
  ],
  ['nothing', ['title:', 'id: ""', 'severity: null'], []],
  [
    'other keys of objects',
    ['__proto__: {x: 1}', 'constructor: {prototype: {y: 2}}', 'title: Outage'],
    ['4 title = Outage'],
  ],
  [
    'one key at two depths',
    ['incident:', '  id: INC-1', 'service:', '  id: api'],
    ['3 incident.id = INC-1', '5 service.id = api'],
  ],
]

test.each(cases)('%s', (_name, yaml, expected) => expect(entries(...yaml)).toEqual(expected))

test('a list of mappings is a list of entries', () => {
  const [services] = read(
    '---',
    'services:',
    '  - name: api',
    '    tier: 1',
    '  - name: web',
    '---',
  ).frontMatter
  expect(services).toMatchObject({
    key: 'services',
    line: 2,
    value: [
      [
        {key: 'name', value: 'api'},
        {key: 'tier', value: '1'},
      ],
      [{key: 'name', value: 'web'}],
    ],
  })
})

describe('a message, and no entry, for', () => {
  const refused: readonly [name: string, yaml: string[], ruleId: string, line?: number][] = [
    ['a bracket that stays open', ['title: Outage', 'id: [1'], 'front-matter/invalid'],
    ['a colon in a value', ['id: INC-1', 'title: API: down'], 'front-matter/invalid', 3],
    ['a handle without quotes', ['owner: @bob'], 'front-matter/invalid', 2],
    ['a key twice', ['title: a', 'title: b'], 'front-matter/invalid'],
    ['a list', ['- a', '- b'], 'front-matter/no-mapping', 1],
    ['code', ['title: !!js/function "function () {}"'], 'front-matter/invalid'],
    ['too much', [`title: ${'x'.repeat(70_000)}`], 'front-matter/too-large', 1],
    [
      'too many aliases',
      ['a: &a x', `b: [${Array.from({length: 40}, () => '*a').join(', ')}]`],
      'front-matter/invalid',
    ],
  ]
  test.each(refused)('%s', (_name, yaml, ruleId, line) => {
    const {frontMatter, messages} = read('---', ...yaml, '---', '', '# Outage')
    expect(frontMatter).toEqual([])
    expect(messages.map((message) => message.ruleId)).toEqual([ruleId])
    expect(messages[0]?.severity).toBe('warning')
    expect(messages[0]?.reason).toMatch(/^Unexpected .+, expected .+/)
    if (line !== undefined) expect(messages[0]?.line).toBe(line)
  })
})

describe('no front matter', () => {
  test.each([
    ['without a fence', ['title: Outage']],
    ['after other text', ['Hello', '', '---', 'title: Outage', '---']],
    ['of another language', ['---js', 'module.exports = {title: 1}', '---']],
    ['empty', ['---', '---']],
  ])('%s', (_name, lines) => expect(read(...lines).frontMatter).toEqual([]))
})

test('a mapping that holds itself ends', () => {
  expect(() => read('---', 'a: &a', '  b: *a', '  title: Outage', '---')).not.toThrow()
})

test('a byte order mark is no text', () => {
  expect(read('\uFEFF---', 'title: Outage', '---').frontMatter).toMatchObject([
    {path: 'title', value: 'Outage', line: 2},
  ])
})

describe('TOML', () => {
  const toml = (...lines: string[]) => read('+++', ...lines, '+++', '', '# Outage')
  const entriesOf = (...lines: string[]) =>
    toml(...lines).frontMatter.map(({line, path, value}) => `${line} ${path} = ${String(value)}`)

  test.each([
    ['strings and lists', ['title = "Outage"', 'tags = ["a", "b"]'], ['2 title = Outage', '3 tags = a,b']],
    ['numbers and booleans', ['users = 1200', 'slo = true'], ['2 users = 1200', '3 slo = true']],
    [
      'dates and clocks as they are written',
      [
        'date = 2024-01-02',
        'start = 2024-01-02T03:04:05+01:00',
        'end = 2024-01-02 04:00:00',
        'at = 05:06:07',
      ],
      [
        '2 date = 2024-01-02',
        '3 start = 2024-01-02T03:04:05+01:00',
        '4 end = 2024-01-02T04:00:00',
        '5 at = 05:06:07',
      ],
    ],
    [
      'tables',
      ['title = "Outage"', '[extra]', 'severity = "SEV2"', '[params.incident]', '"id" = "INC-7"'],
      ['2 title = Outage', '4 extra.severity = SEV2', '6 params.incident.id = INC-7'],
    ],
    ['reserved keys', ['__proto__ = {x = 1}', 'title = "Outage"'], ['3 title = Outage']],
  ])('%s', (_name, lines, expected) => expect(entriesOf(...lines)).toEqual(expected))

  test('that is none gives a message with its line', () => {
    const {frontMatter, messages} = toml('title = "Outage"', 'date: 2024-01-02')
    expect(frontMatter).toEqual([])
    expect(messages).toMatchObject([{ruleId: 'front-matter/invalid', line: 3}])
    expect(messages[0]?.reason).toContain('not TOML')
  })

  test('nested too deeply gives a message', () => {
    const {messages} = toml(`a = ${'['.repeat(4000)}${']'.repeat(4000)}`)
    expect(messages).toMatchObject([{ruleId: 'front-matter/invalid', line: 2}])
  })
})
