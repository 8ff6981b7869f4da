import {describe, expect, test} from 'vitest'
import {extractFiles} from '../../../plugin/src/run/extractFiles.ts'
import {buildSite} from '../../../plugin/src/site/index.ts'
import {FACTS, GOOD, readDocuments} from './read-documents.ts'

const onUnix = test.skipIf(process.platform === 'win32')

/** What can stand in an address, and in a path of any system. */
const SAFE = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

describe('names of files', () => {
  onUnix.each([
    '%2e%2e%2fetc%2fpasswd.md',
    '%00.md',
    'a\\..\\..\\etc\\passwd.md',
    'C:\\Windows.md',
    'CON.md',
    'nul.markdown',
    'lpt1.md',
    '__proto__.md',
    'constructor.md',
    '-.md',
    '🔥🔥.md',
    'a\u202Eb.md',
    "'><script>alert(1)<!--.md",
    'trends.md',
    'Q&A?x=1#y.md',
    `${'x'.repeat(250)}.md`,
    'a/../b/index.md',
  ])('%s gives one safe part of an address', async (file) => {
    const {records} = await readDocuments({[file]: GOOD})
    const slugs = Object.values(records).map(({slug}) => slug)
    expect(slugs).toHaveLength(1)
    expect(slugs[0]).toMatch(SAFE)
    expect(slugs[0]?.length).toBeLessThanOrEqual(80)
    expect(slugs[0]).not.toMatch(/^(?:con|nul|lpt1|trends)$/)
  })

  onUnix.each([
    ['障害報告.md', ['slug/unsafe']],
    ['trends.md', ['slug/unsafe']],
    [`${'x'.repeat(120)}.md`, ['slug/unsafe']],
    ['2024/Café & Bar (outage).md', []],
    ['2024-05-02-orders-late/README.md', []],
  ])('%s: what its address becomes is said where it is not the name', async (file, expected) => {
    const {messages, records} = await readDocuments({[file]: GOOD})
    expect(messages.map((message) => message.split(' ').at(-1))).toEqual(expected)
    const {slug, messages: own = []} = Object.values(records)[0] ?? {}
    for (const {ruleId, reason} of own) if (ruleId === 'slug/unsafe') expect(reason).toContain(`\`${slug}\``)
  })

  test('a path that leads out of the folder is only a name', async () => {
    const [extraction] = await extractFiles([{file: '../../etc/passwd.md', text: GOOD}])
    expect(extraction?.postmortem.slug).toBe('passwd')
  })

  onUnix('names that differ by case, or by how an accent is written, get addresses that differ', async () => {
    const names = ['inc-1.md', 'INC-1.md', 'a/inc-1.md', 'caf\u00e9.md', 'cafe\u0301.md', 'cafe.md']
    const {records} = await readDocuments(Object.fromEntries(names.map((name) => [name, GOOD])))
    const slugs = Object.values(records).map(({slug}) => slug)
    // Some file systems keep only one of two such names.
    expect(slugs.length).toBeGreaterThanOrEqual(4)
    expect(new Set(slugs).size).toBe(slugs.length)
    for (const slug of slugs) expect(slug).toMatch(SAFE)
  })

  test('an address stays the same when another file comes that would take it', async () => {
    const files = ['2024/outage.md', '2025/outage.md', '2026/outage.md'].map((file) => ({file, text: GOOD}))
    const slugs = async (given: typeof files) =>
      (await extractFiles(given)).map(({postmortem: {file, slug}}) => `${file} ${slug}`)
    const two = await slugs(files.slice(0, 2))
    expect(new Set(two).size).toBe(2)
    expect(await slugs([...files].reverse())).toEqual(expect.arrayContaining(two))
  })
})

describe('ids', () => {
  const withId = (id: string) => `# Orders late\n\n**Incident ID**: ${id}\n${FACTS}`

  test.each([
    ['the same', 'INC-1', 'INC-1'],
    ['in another case', 'INC-1', 'inc-1'],
  ])('%s twice: each document is told of the other', async (_, first, second) => {
    const files = [
      {file: 'a.md', text: withId(first)},
      {file: 'b.md', text: withId(second)},
      {file: 'c.md', text: withId('INC-2')},
    ]
    const {incidents} = buildSite(await extractFiles(files), {
      basePath: '/pm',
      indexPermalink: '/pm',
      related: {threshold: 0.25, limit: 5},
    })
    const told = incidents.flatMap(({postmortem: {file}, messages}) =>
      messages
        .filter(({ruleId}) => ruleId === 'id/duplicate')
        .map(({severity, line, reason}) => `${file} ${severity} ${line} ${/`(\w\.md)`/.exec(reason)?.[1]}`),
    )
    expect(told.sort()).toEqual(['a.md error 3 b.md', 'b.md error 3 a.md'])
    expect(new Set(incidents.map(({permalink}) => permalink)).size).toBe(3)
  })

  test.each(['../../etc/passwd', '<img src=x>', '__proto__', 'x'.repeat(500)])('%s is none', async (id) => {
    const {records} = await readDocuments({'a.md': withId(id)})
    expect(records['a.md']).toMatchObject({title: 'Orders late', date: '2024-05-02'})
    expect(records['a.md']).not.toHaveProperty('id')
  })
})
