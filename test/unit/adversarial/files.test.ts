import {describe, expect, test} from 'vitest'
import {FACTS, GOOD, GOOD_FACTS, readDocuments, readOne} from './read-documents.ts'

const bytes = (...parts: (string | number[])[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))))

const FRONT_MATTER = '---\ntitle: Orders late\ndate: 2024-05-02\nseverity: SEV2\n---\n'

describe('a file without text', () => {
  test.each([
    ['of 0 bytes', ''],
    ['of white space', ' \n\t\r\n\n'],
    ['of a byte order mark', '\uFEFF'],
  ])('%s gives no record', async (_, content) => {
    expect(await readOne(content)).toMatchObject({record: undefined, messages: ['doc/empty']})
  })

  test('front matter only gives its facts and a message', async () => {
    const {record, messages} = await readOne(FRONT_MATTER)
    expect(record).toMatchObject({title: 'Orders late', date: '2024-05-02', severity: {label: 'SEV2'}})
    expect(record).not.toHaveProperty('rootCause')
    expect(messages).toEqual(['doc/no-body 1'])
  })
})

describe('a file that is too large', () => {
  test.each([
    ['10 MB of prose', 'The queue was full and orders waited. '.repeat(280_000)],
    ['10 MB on a single line', 'x'.repeat(10 * 1024 * 1024)],
    ['one byte too many', 'x'.repeat(512 * 1024 + 1)],
  ])('%s is not parsed', async (_, content) => {
    expect(await readOne(content)).toMatchObject({record: undefined, messages: ['doc/too-large']})
  })

  test('as much as is allowed is read', async () => {
    const {record, messages} = await readOne(GOOD.padEnd(512 * 1024, 'x'))
    expect(record).toMatchObject({title: 'Orders late', date: '2024-05-02', severity: {label: 'SEV2'}})
    expect(messages).toEqual([])
  })
})

describe('bytes that are no text', () => {
  test.each([
    ['a NUL at the start', bytes('# Orders', [0], ' late'), 'doc/binary'],
    ['an image', bytes([0x89], 'PNG\r\n', [0x1a], '\n', [0, 0, 0, 13], 'IHDR'), 'doc/binary'],
    ['UTF-16 LE with a mark', Buffer.from(`\uFEFF${GOOD}`, 'utf16le'), 'doc/encoding'],
    ['UTF-16 BE with a mark', Buffer.from(`\uFEFF${GOOD}`, 'utf16le').swap16(), 'doc/encoding'],
    ['UTF-16 without a mark', Buffer.from(GOOD, 'utf16le'), 'doc/encoding'],
  ])('%s: the file is left out', async (_, content, ruleId) => {
    expect(await readOne(content)).toMatchObject({record: undefined, messages: [ruleId]})
  })

  test.each([
    ['Latin-1', bytes('# Caf', [0xe9], ` late\n\n${FACTS}`), 'Caf\uFFFD late', ['doc/encoding 1']],
    [
      'half a character',
      bytes('# A ', [0xed, 0xa0, 0x80], ` b\n\n${FACTS}`),
      'A \uFFFD\uFFFD\uFFFD b',
      ['doc/encoding 1'],
    ],
    ['half a character as an entity', `# A &#xD800; b\n\n${FACTS}`, 'A \uFFFD b', []],
    ['half a character in front matter', `---\ntitle: "A \\uD800 b"\n---\n\n${FACTS}`, 'A \uFFFD b', []],
    ['a NUL in a heading, far down', `${'x '.repeat(5000)}\n\n# A\0b\n\n${FACTS}`, 'A\uFFFDb', []],
  ])('%s becomes U+FFFD', async (_, content, title, expected) => {
    const {record, messages, stdout} = await readOne(content)
    expect(record?.title).toBe(title)
    expect(messages).toEqual(expected)
    expect(stdout).not.toMatch(/\\ud[89a-f]|\\u0000/i)
  })

  test('a long text is never cut within a character', async () => {
    const {record} = await readOne(`${GOOD}\n## Summary\n\nx${'🔥'.repeat(9000)}\n`)
    expect(record?.summary).toContain('🔥')
    expect(JSON.stringify(record)).not.toMatch(/\\ud[89a-f]/i)
  })
})

describe('marks and line ends', () => {
  test('a byte order mark before front matter', async () => {
    const {record, messages} = await readOne(`\uFEFF${FRONT_MATTER}\n## Root cause\n\nA lock was held.\n`)
    expect(record).toMatchObject(GOOD_FACTS)
    expect(record?.facts.severity).toEqual({certainty: 'stated', from: 'front-matter', line: 4})
    expect(messages).toEqual([])
  })

  test('CRLF and CR give the same records, with the same lines', async () => {
    const text = `${FRONT_MATTER}\n${GOOD}\n## Timeline\n\n- 10:00 UTC The queue is full\n- 10:20 UTC The lock is gone\n`
    const {records} = await readDocuments({
      'a.md': text,
      'b.md': text.replaceAll('\n', '\r\n'),
      'c.md': text.replaceAll('\n', '\r'),
    })
    const {file: _, slug: __, ...expected} = records['a.md'] ?? {}
    expect(expected).toMatchObject({timeline: [{line: 18}, {line: 19}]})
    expect(records['b.md']).toMatchObject(expected)
    expect(records['c.md']).toMatchObject(expected)
  })
})
