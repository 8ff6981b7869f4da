import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {readFolder} from '../../../plugin/src/folder/index.ts'
import type {Postmortem} from '../../../plugin/src/record/types.ts'
import {renderContent} from '../../../plugin/src/render/index.ts'
import {extractFiles} from '../../../plugin/src/run/extractFiles.ts'
import {GOOD, GOOD_FACTS, readOne} from './read-documents.ts'

/** What stands below this is no part of any fact. */
const NOTES = `${GOOD}\n## Notes\n\n`

/** So much of a text as a file may hold. */
const many = (text: string, bytes = 500_000) => text.repeat(Math.floor(bytes / Buffer.byteLength(text)))

const lines = (count: number, line: (index: number) => string) =>
  Array.from({length: count}, (_, at) => line(at)).join('\n')

const columns = (count: number) => `|${' a |'.repeat(count)}\n|${'--|'.repeat(count)}\n`

describe('nested too deeply', {timeout: 60_000}, () => {
  test.each([
    ['5,000 quotes in one line', '>'.repeat(5000)],
    ['5,000 items in one line', `${'- '.repeat(5000)}a`],
    ['lists like stairs, 600 levels', lines(600, (level) => `${'  '.repeat(level)}- x`)],
    ['emphasis in emphasis, 3,000 times', '*a **b '.repeat(3000) + 'c** d*'.repeat(3000)],
    ['a line of brackets', '['.repeat(500_000)],
    ['images in images', '![a'.repeat(5000)],
  ])('%s: refused before it is parsed', async (_, text) => {
    const {record, messages} = await readOne(NOTES + text)
    expect(record).toBeUndefined()
    expect(messages).toEqual([expect.stringMatching(/^doc\/too-deep \d+$/)])
  })

  test('as much as people write is read', async () => {
    const text = `${NOTES}${'> '.repeat(20)}a\n\n${lines(20, (level) => `${'  '.repeat(level)}- x`)}\n`
    expect(await readOne(text)).toMatchObject({record: GOOD_FACTS, messages: []})
  })
})

describe('tables', {timeout: 60_000}, () => {
  const timeline = (rows: number) =>
    `${GOOD}\n## Timeline\n\n| Time | Event |\n|--|--|\n${'| 10:15 UTC | x |\n'.repeat(rows)}`

  test('of 2,500 rows are read up to the 2,000th, and a message says where', async () => {
    const {record, messages} = await readWithin(20_000, timeline(2500))
    expect(record).toMatchObject(GOOD_FACTS)
    expect(record.timeline).toHaveLength(2000)
    expect(messages).toEqual(['table/truncated 2014'])
  })

  test('of 2,000 rows are read', async () => {
    const {record, messages} = await readWithin(20_000, timeline(2000))
    expect(record.timeline).toHaveLength(2000)
    expect(messages).toEqual([])
  })

  test('of 5,000 columns are read, whatever the rows lack', async () => {
    const {record, messages} = await readWithin(20_000, `${NOTES}${columns(5000)}| b |\n| b | c |\n`)
    expect(record).toMatchObject(GOOD_FACTS)
    expect(messages).toEqual([])
  })

  test('of 5,000 columns and 1,000 rows that would have to be filled are refused', async () => {
    const {record, messages} = await readWithin(2000, `${NOTES}${columns(5000)}${'| b |\n'.repeat(1000)}`)
    expect(record).not.toHaveProperty('title')
    expect(messages).toEqual([expect.stringMatching(/^doc\/too-(?:large|slow)$/)])
  })

  test('in a list in a quote are read', async () => {
    const text = `${GOOD}\n## Timeline\n\n> - | Time | Event |\n>   |--|--|\n>   | 10:15 UTC | down |\n`
    const {record} = await readOne(text)
    expect(record?.timeline).toMatchObject([{at: '2024-05-02T10:15:00Z', text: 'down'}])
  })

  test('written as HTML in a cell are no events', async () => {
    const cell = '<table><tr><td>09:00</td><td>up</td></tr></table>'
    const {record} = await readOne(`${timeline(1).replace('| x |', `| ${cell} |`)}`)
    expect(record?.timeline).toMatchObject([{at: '2024-05-02T10:15:00Z'}])
  })
})

describe('values that a pattern could take for ever on', {timeout: 60_000}, () => {
  const spaces = `10${' '.repeat(40_000)}x`

  test.each(['Duration', 'Start', 'Resolved', 'Services', 'Owner', 'Status', 'Impact'])(
    '40,000 spaces in %s',
    async (key) => {
      const {record, messages} = await readOne(GOOD.replace('**Date**', `**${key}**: ${spaces}\n**Date**`))
      expect(record).toMatchObject(GOOD_FACTS)
      for (const field of ['durationSeconds', 'startedAt', 'resolvedAt'])
        expect(record).not.toHaveProperty(field)
      expect(messages).toEqual([])
    },
  )

  test.each([
    ['clocks', '10:15 '],
    ['dates', '2023-04-02 '],
    ['digits', '1'],
    ['numbers', '1 '],
    ['colons', '1:'],
    ['brackets', '(a '],
    ['marks of a template', '{{a '],
    ['words', 'orders wait '],
    ['amounts', '12 % of users, $45K '],
    ['lengths', '2 hours 15 minutes '],
  ])('100 kB of %s in one line', async (_, text) => {
    const {record} = await readWithin(20_000, NOTES + many(text, 100_000))
    expect(record).toMatchObject(GOOD_FACTS)
    for (const field of ['durationSeconds', 'startedAt', 'resolvedAt'])
      expect(record).not.toHaveProperty(field)
  })
})

const HEAVY: readonly (readonly [string, string])[] = [
  ['marks that pair with nothing', '**_* '.repeat(4900)],
  ['emphasis in emphasis, below what is refused', `${'*a **b '.repeat(240)}${'c** d* '.repeat(240)}`],
  ['code spans of all lengths', lines(950, (length) => '`'.repeat(length + 1)).replaceAll('\n', ' a ')],
  ['one paragraph of 500 kB', many('a line of text\n')],
  ['20,000 rows', `| Time | Event |\n|--|--|\n${many('| 10:15 | down |\n', 340_000)}`],
  ['100,000 empty items', many('- \n', 300_000)],
  ['checkboxes', `## Action items\n\n${many('- [ ] Fix it (@ana, due 2024-05-03)\n')}`],
  ['HTML elements in each other', many('<div>', 250_000) + many('</div>', 250_000)],
  ['HTML elements in a line', `a ${many('<b>', 250_000)}${many('</b>', 250_000)}`],
  ['comments that do not end', many('a <!--\n\n')],
  ['declarations that do not end', `a ${many('<! A')}`],
  ['25,000 definitions', lines(25_000, (index) => `[r${index}]: /u${index}`)],
  [
    '8,000 footnotes',
    `${lines(8000, (index) => `a[^${index}]`)}\n\n${lines(8000, (index) => `[^${index}]: b`)}`,
  ],
  ['a cell of 400 kB', `| Time | Event |\n|--|--|\n| 10:15 | ${many('word<br>', 400_000)} |`],
  ['entities', many('&#x41;')],
  ['addresses', many('https://a.example/b ')],
  ['addresses without an end', `www.${many('a_.')}`],
  ['mail addresses', many('ana@a.example ')],
  ['equal headings', many('## Impact\n\nNobody.\n\n')],
  ['quotes around lazy lines', `> ${many('a\n')}`],
  ['tables one after the other', many('| a | b |\n|--|--|\n| c | d |\n\n')],
  ['blank lines', many('\n')],
  ['lines across the page', many('---\n')],
  ['fences', many('```\n')],
]

describe('what takes long', {timeout: 60_000}, () => {
  test.each(HEAVY)('%s: given up with a message, or read rightly', async (_, text) => {
    const {record, messages} = await readWithin(100, NOTES + text)
    const refused = messages.filter((message) => /^doc\/too-(?:slow|large|deep)$/.test(message))
    expect(refused.length > 0 || record?.kind === 'postmortem').toBe(true)
    expect(record).toMatchObject(
      refused.length > 0 ? {kind: 'other', facts: {}} : {title: 'Orders late', date: '2024-05-02'},
    )
  })
})

/** Read a document beside one without fault, within so many milliseconds, and show it. */
async function readWithin(
  timeLimit: number,
  text: string,
): Promise<{record: Postmortem; messages: string[]}> {
  const dir = mkdtempSync(join(tmpdir(), 'adversarial-'))
  try {
    writeFileSync(join(dir, 'a.md'), text)
    writeFileSync(join(dir, 'b.md'), GOOD)
    const {files} = await readFolder(dir)
    const [heavy, good] = await extractFiles(files, {}, {timeLimit})
    if (!heavy || !good) throw new Error('A file was left out')
    expect(good.postmortem).toMatchObject(GOOD_FACTS)
    const none = () => undefined
    const site = {file: 'a.md', resolveDocument: none, resolveId: none, resolveAsset: none}
    const {content} = renderContent(heavy.tree, site)
    expect(content.length > 0).toBe(heavy.postmortem.kind === 'postmortem')
    const messages = heavy.postmortem.messages
      .filter(({ruleId}) => !ruleId.startsWith('missing/'))
      .map(({ruleId, line}) => (line ? `${ruleId} ${line}` : ruleId))
    return {record: heavy.postmortem, messages}
  } finally {
    rmSync(dir, {recursive: true, force: true})
  }
}
