import {describe, expect, test} from 'vitest'
import {
  completeQuery,
  EMPTY_STATE,
  type IndexState,
  openSearchIndex,
  toCsv,
} from '../../../../plugin/src/client/index.ts'
import {makeExcerpt, markText} from '../../../../plugin/src/client/search/excerpt.ts'
import {buildSearch} from '../../../../plugin/src/site/search/index.ts'
import {postmortem, siteOf} from '../../site/postmortem.ts'

function shown(parts: readonly {text: string; marked: boolean}[]): string {
  return parts.map(({text, marked}) => (marked ? `[${text}]` : text)).join('')
}

describe('an excerpt', () => {
  const filler = 'Nothing of interest happened here at all. '.repeat(10)

  test.each([
    ['the pool was empty', ['pool'], 'the [pool] was empty'],
    ['Pool, pools and POOL', ['pool'], '[Pool], [pools] and [POOL]'],
    ['payment-service failed', ['paymentservice', 'payment'], '[payment-service] failed'],
    ['接続プールが枯渇', ['プー', 'ール'], '接続[プール]が枯渇'],
    ['line one\nline two', ['two'], '… line [two]'],
    ['line one\nline two', ['one'], 'line [one] · line two'],
    ['<b>pool</b>', ['pool'], '<b>[pool]</b>'],
  ])('of %j marks %j', (text, terms, expected) => {
    expect(shown(makeExcerpt(text, terms))).toBe(expected)
  })

  test('is where most of the terms stand together', () => {
    const text = `pool ${filler}\nthe pool timeout came\n${filler}`
    const excerpt = shown(makeExcerpt(text, ['pool', 'timeout']))
    expect(excerpt).toContain('the [pool] [timeout] came')
    expect(excerpt).toMatch(/^… /)
    expect(excerpt.length).toBeLessThan(270)
  })

  test('is the summary where no term is in the text', () => {
    expect(shown(makeExcerpt('text', ['gone'], 'the summary'))).toBe('the summary')
    expect(makeExcerpt('text', ['gone'])).toEqual([])
  })

  test('a title is marked as a whole', () => {
    expect(shown(markText('Pool empty', ['pool']))).toBe('[Pool] empty')
  })
})

describe('an index', () => {
  const site = siteOf([
    postmortem('a.md', {
      title: 'Pool empty',
      id: 'INC-1',
      date: '2031-05-01',
      durationSeconds: 60,
      severity: {label: 'SEV1', rank: 1},
      services: [{name: 'Booking API', slug: 'booking-api'}],
      teams: ['Data Platform'],
      tags: ['a', 'b'],
    }),
    postmortem('b.md', {title: '=Pool leak', durationSeconds: 600, severity: {label: 'SEV3', rank: 3}}),
    postmortem('c.md', {title: 'Mail late', date: '2030-01-01'}),
  ])
  const files = new Map([...buildSearch(site)].map(({name, content}) => [name, content]))
  const open = () => openSearchIndex(async (name) => JSON.parse(files.get(name) ?? ''))
  const titles = async (state: Partial<typeof EMPTY_STATE>) => {
    const index = await open()
    const {docs} = await index.search({...EMPTY_STATE, ...state})
    return (await index.list(docs)).map(({title}) => title)
  }

  test.each([
    [{}, ['Pool empty', 'Mail late', '=Pool leak']],
    [{query: 'pool'}, ['Pool empty', '=Pool leak']],
    [{query: 'pool', severities: ['sev3']}, ['=Pool leak']],
    [{query: 'pool severity:sev1'}, ['Pool empty']],
    [{sort: 'oldest' as const}, ['Mail late', 'Pool empty', '=Pool leak']],
    [{sort: 'duration' as const}, ['=Pool leak', 'Pool empty', 'Mail late']],
    [{sort: 'severity' as const}, ['Pool empty', '=Pool leak', 'Mail late']],
    [{query: 'nothing of this'}, []],
  ])('finds for %j', async (state, expected) => {
    expect(await titles(state)).toEqual(expected)
  })

  test('says how many there are without the filters', async () => {
    const index = await open()
    const {docs, matching} = await index.search({...EMPTY_STATE, query: 'pool', years: ['2029']})
    expect([docs.length, matching]).toEqual([0, 2])
  })

  test.each<[Partial<IndexState>, string[]]>([
    [{query: 'pool severity:sev2'}, ['severity:sev2: 2 by pool']],
    [{query: 'mail severity:sev1 after:2030'}, ['severity:sev1: 1 by mail after:2030']],
    [{query: 'pool', years: ['2030']}, ['years: 2 by pool']],
    [{query: 'severity:sev1', services: ['gone']}, ['services: 1 by severity:sev1']],
    [{query: 'mail', years: ['2031'], severities: ['sev3']}, ['all: 1 by mail']],
    [{query: 'mail severity:sev1', years: ['2031']}, ['all: 1 by mail']],
    [{query: '"empty pool"'}, ['"empty pool": 1 by empty pool']],
    [{query: 'pool -pool'}, ['-pool: 2 by pool']],
    [
      {query: 'pool -empty severity:sev1'},
      ['severity:sev1: 1 by pool -empty', '-empty: 1 by pool severity:sev1'],
    ],
    [{query: 'zwetschge'}, []],
    [{query: 'pool'}, []],
  ])('that finds nothing says what %j could give up', async (state, expected) => {
    const {relaxed} = await (await open()).search({...EMPTY_STATE, ...state})
    const steps = relaxed.map((step) => {
      const given = step.kind === 'facet' ? step.facet : step.kind === 'all' ? 'all' : step.typed
      return `${given}: ${step.count} by ${step.state.query}`
    })
    expect(steps).toEqual(expected)
    for (const step of relaxed) expect(await titles(step.state)).toHaveLength(step.count)
  })

  test('lists what a page shows', async () => {
    const index = await open()
    expect(await index.list([0])).toEqual([
      {
        permalink: '/pm/a',
        title: 'Pool empty',
        id: 'INC-1',
        date: '2031-05-01',
        severity: {label: 'SEV1', rank: 1, slug: 'sev1'},
        durationSeconds: 60,
        services: [{name: 'Booking API', slug: 'booking-api'}],
      },
    ])
  })

  test('gives a table to spreadsheets, in which no cell is a formula', async () => {
    const index = await open()
    const lines = toCsv(await index.records([0, 2])).split('\r\n')
    expect(lines).toEqual([
      '\uFEFFid,title,date,severity,durationSeconds,services,teams,causes,tags,status,source,openActions,permalink',
      'INC-1,Pool empty,2031-05-01,SEV1,60,Booking API,Data Platform,,a; b,,,0,/pm/a',
      ",'=Pool leak,,SEV3,600,,,,,,,0,/pm/b",
      '',
    ])
  })

  test.each([
    ['se', ['severity:', 'service:']],
    ['pool -se', ['-severity:', '-service:']],
    ['severity', ['severity:']],
    ['severity:', ['severity:sev1', 'severity:sev3', 'severity:unknown']],
    ['severity:sev3', []],
    ['service:api', ['service:booking-api']],
    ['team:data', ['team:"data platform"']],
    ['cause:', []],
    ['pool', []],
    ['', []],
  ])('suggests for %j', async (query, expected) => {
    expect((await open()).suggest(query).map(({text}) => text)).toEqual(expected)
  })

  test('a suggestion takes the place of the word that is being typed', async () => {
    expect(completeQuery('pool se', {text: 'severity:'})).toBe('pool severity:')
    expect(completeQuery('pool severity:s', {text: 'severity:sev1'})).toBe('pool severity:sev1 ')
  })
})
