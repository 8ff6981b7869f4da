import {describe, expect, test} from 'vitest'
import {EMPTY_TRENDS, trendsModel} from '../../../plugin/src/client/trends/index.ts'
import {periodsBetween} from '../../../plugin/src/client/trends/periods.ts'
import {triggerReader} from '../../../plugin/src/extract/index.ts'
import type {Postmortem} from '../../../plugin/src/record/types.ts'
import {buildBacklog} from '../../../plugin/src/site/actions/index.ts'
import {buildTrends, type TrendsOptions} from '../../../plugin/src/site/trends/index.ts'
import {subsetOfTrends} from '../../../plugin/src/site/trends/subset.ts'

const OPTIONS: TrendsOptions = {asOf: '2025-03-15', timeZone: 'UTC', basePath: '/postmortems'}

function trendsOf(records: readonly Partial<Postmortem>[], options: Partial<TrendsOptions> = {}) {
  const incidents = records.map((record, index) => ({
    permalink: `/postmortems/${index}`,
    title: `Incident ${index}`,
    postmortem: {
      file: `${index}.md`,
      slug: String(index),
      kind: 'postmortem' as const,
      facts: {},
      messages: [],
      ...record,
    },
  }))
  const actions = buildBacklog(incidents, {
    permalink: '/postmortems/actions',
    indexPermalink: '/postmortems',
    asOf: OPTIONS.asOf,
  })
  return trendsModel(buildTrends(incidents, {...OPTIONS, actions, ...options}), EMPTY_TRENDS)
}

describe('counts', () => {
  test('a month without incidents is there, and the running month is marked', () => {
    const {counts} = trendsOf([{date: '2025-01-31'}, {date: '2025-03-01'}])
    const months = counts.find(({granularity}) => granularity === 'month')
    expect(months?.periods.map(({start, end, total, running}) => [start, end, total, running])).toEqual([
      ['2025-01-01', '2025-01-31', 1, false],
      ['2025-02-01', '2025-02-28', 0, false],
      ['2025-03-01', '2025-03-31', 1, true],
    ])
  })

  test('a total has its interval, also a total of none, but not the running one', () => {
    const {counts} = trendsOf([{date: '2025-01-31'}])
    expect(counts[0]?.periods.map(({interval}) => interval)).toEqual([[0.03, 5.57], [0, 3.69], undefined])
  })

  test('the most severe stand first and the unknown last', () => {
    const {counts} = trendsOf([
      {date: '2025-03-01'},
      {date: '2025-03-02', severity: {label: 'SEV3', rank: 3}},
      {date: '2025-03-03', severity: {label: 'SEV1', rank: 1}},
      {date: '2025-03-04', severity: {label: 'Purple'}},
      {date: '2025-03-05', severity: {label: 'SEV1', rank: 1}},
    ])
    expect(counts[0]?.periods[0]?.segments).toEqual([
      {severity: 'rank-1', incidents: [2, 4]},
      {severity: 'rank-3', incidents: [1]},
      {severity: 'other', incidents: [3]},
      {severity: 'unknown', incidents: [0]},
    ])
  })

  test('incidents without a date or with an impossible one are counted apart', () => {
    const {counts, undated, outside} = trendsOf([
      {date: '2025-03-01'},
      {},
      {date: '2025-03-16'},
      {date: '0205-01-02'},
    ])
    expect([counts[0]?.n, undated, outside]).toEqual([1, 1, 2])
    expect(counts[0]?.periods).toHaveLength(1)
  })

  test.each([
    ['2025-03-01', ['month']],
    ['2024-11-01', ['month', 'quarter', 'year']],
    ['2020-04-01', ['month', 'quarter', 'year']],
    ['2020-03-01', ['quarter', 'year']],
    ['2009-01-01', ['year']],
  ])('since %s there are the periods %j', (date, expected) => {
    expect(trendsOf([{date}]).counts.map(({granularity}) => granularity)).toEqual(expected)
  })

  test('without a dated incident there is nothing to draw', () => {
    expect(trendsOf([{}]).counts).toEqual([])
    expect(trendsOf([]).durations).toMatchObject({n: 0, points: []})
  })

  test('an instant falls on a day in the stated zone, a written date stays as it is', () => {
    const late = {startedAt: '2025-01-31T23:30:00Z'}
    const day = (record: Partial<Postmortem>, timeZone: string) =>
      trendsOf([record], {timeZone}).incidents[0]?.day
    expect(day(late, 'UTC')).toBe('2025-01-31')
    expect(day(late, 'Europe/Amsterdam')).toBe('2025-02-01')
    expect(day(late, '+01:00')).toBe('2025-02-01')
    expect(day({...late, date: '2025-01-31'}, 'Europe/Amsterdam')).toBe('2025-01-31')
  })
})

describe('severities', () => {
  test('spellings and words of one rank are one group, the commonest first', () => {
    const {severities} = trendsOf([
      {severity: {label: 'P1', rank: 1}},
      {severity: {label: 'SEV-1', rank: 1}},
      {severity: {label: 'SEV1', rank: 1}},
      {severity: {label: 'SEV1', rank: 1}},
      {},
    ])
    expect(severities).toEqual([
      {key: 'rank-1', labels: ['SEV1', 'P1'], slugs: ['sev1', 'p1']},
      {key: 'unknown', labels: [], slugs: ['unknown']},
    ])
  })

  test('P0 is not P1', () => {
    const {severities} = trendsOf([{severity: {label: 'P1', rank: 1}}, {severity: {label: 'P0', rank: 0}}])
    expect(severities.map(({key, labels}) => [key, labels])).toEqual([
      ['rank-0', ['P0']],
      ['rank-1', ['P1']],
    ])
  })
})

describe('durations', () => {
  test('what is missing or not over is left out and counted', () => {
    const {durations} = trendsOf([
      {date: '2025-01-01', durationSeconds: 600},
      {date: '2025-01-02'},
      {date: '2025-01-03', status: 'Ongoing, monitoring', durationSeconds: 300},
      {date: '2025-01-04', status: 'Monitoring', durationSeconds: 900, resolvedAt: '2025-01-04T01:00:00Z'},
      {date: '2025-01-05', status: 'Open', durationSeconds: 1200},
      {durationSeconds: 100},
    ])
    expect(durations.points.map(({seconds}) => seconds)).toEqual([600, 900, 1200])
    expect(durations).toMatchObject({n: 3, missing: 1, unfinished: 1})
  })

  test('a period has a median from 6 incidents on', () => {
    const of = (month: string, count: number) =>
      Array.from({length: count}, (_, index) => ({
        date: `${month}-0${index + 1}`,
        durationSeconds: 60 * (index + 1),
      }))
    const {durations} = trendsOf([...of('2024-11', 5), ...of('2025-02', 6)])
    expect(durations.periods).toEqual([
      {start: '2024-10-01', end: '2024-12-31', running: false, n: 5},
      {start: '2025-01-01', end: '2025-03-31', running: true, n: 6, median: 210, band: [60, 360]},
    ])
  })

  test('over three years the periods are years', () => {
    expect(trendsOf([{date: '2022-05-01', durationSeconds: 1}]).durations.granularity).toBe('quarter')
    expect(trendsOf([{date: '2022-03-31', durationSeconds: 1}]).durations.granularity).toBe('year')
  })

  test('each milestone has its own incidents; none stands in for another', () => {
    const {phases} = trendsOf([
      {ttdSeconds: 60, ttrSeconds: 600},
      {ttdSeconds: 30},
      {ttrSeconds: 900, status: 'investigating'},
    ])
    expect(phases.map(({key, n, missing}) => [key, n, missing])).toEqual([
      ['ttd', 2, 1],
      ['tta', 0, 3],
      ['ttm', 0, 3],
      ['ttr', 1, 2],
    ])
    expect(phases[0]?.points.map(({seconds}) => seconds)).toEqual([30, 60])
  })
})

describe('rankings', () => {
  const payments = {name: 'Payments', slug: 'payments'}
  const search = {name: 'Search', slug: 'search'}

  test('an incident counts once for each service that it names', () => {
    const {services} = trendsOf([
      {services: [search, payments]},
      {services: [payments, {name: 'payments', slug: 'payments'}]},
      {},
    ])
    expect(services.entries).toEqual([
      {
        key: 'payments',
        label: 'Payments',
        incidents: [0, 1],
        interval: [0.24, 7.22],
        href: '/postmortems/services/payments',
      },
      {
        key: 'search',
        label: 'Search',
        incidents: [0],
        interval: [0.03, 5.57],
        href: '/postmortems/services/search',
      },
    ])
    expect(services).toMatchObject({n: 2, missing: 1, distinct: 2})
  })

  test('causes differ by more than their case, have a name, and lead to their pages', () => {
    const records = [{causes: ['Deploy', 'config']}, {causes: ['deploy']}, {causes: ['deploy']}]
    expect(
      trendsOf(records).causes.entries.map(({label, incidents, href}) => [label, incidents.length, href]),
    ).toEqual([
      ['Deploy', 3, '/postmortems/causes/deploy'],
      ['Configuration', 1, '/postmortems/causes/config'],
    ])
  })

  test('the first fifteen are drawn, and the others counted', () => {
    const services = Array.from({length: 18}, (_, index) => ({name: `S${index}`, slug: `s${index}`}))
    const ranking = trendsOf([{services}]).services
    expect([ranking.entries.length, ranking.distinct]).toEqual([15, 18])
  })
})

test('coverage counts incidents and action items, each of their own', () => {
  const {coverage} = trendsOf([
    {
      date: '2025-01-01',
      actionItems: [
        {text: 'a', line: 1, owner: 'kim'},
        {text: 'b', line: 2},
      ],
    },
    {messages: [{ruleId: 'time/order', severity: 'warning', reason: 'Unexpected end'}]},
  ])
  const row = (wanted: string) => {
    const found = coverage.rows.find(({key}) => key === wanted)
    return found && [found.have, found.of]
  }
  expect(row('date')).toEqual([1, 2])
  expect(row('severity')).toEqual([0, 2])
  expect(row('consistent')).toEqual([1, 2])
  expect(row('owner')).toEqual([1, 2])
  expect(row('due')).toEqual([0, 2])
})

test('triggers are counted apart from causes, and what is no known kind is none', () => {
  const {triggers, causes} = trendsOf(
    [
      {trigger: 'A deploy of the ledger at 10:00.', causes: ['capacity']},
      {trigger: 'Deploy', causes: ['capacity']},
      {trigger: 'Nobody knows.', causes: ['deploy']},
      {causes: ['deploy']},
    ],
    {triggerKinds: triggerReader([])},
  )
  expect(triggers).toMatchObject({n: 2, missing: 2, distinct: 1})
  expect(triggers.entries.map(({label, incidents}) => [label, incidents])).toEqual([['Deploy', [0, 1]]])
  expect(causes.entries).toHaveLength(2)
})

test('the part of a page carries nothing of the others', () => {
  const all = buildTrends(
    [
      {services: [{name: 'Api', slug: 'api'}], causes: ['deploy'], date: '2025-01-01'},
      {services: [{name: 'Web', slug: 'web'}], causes: ['config'], date: '2025-01-02'},
      {
        services: [{name: 'Web', slug: 'web'}],
        causes: ['deploy'],
        date: '2025-01-03',
        severity: {label: 'SEV1', rank: 1},
      },
    ].map((record, index) => ({
      permalink: `/${index}`,
      title: `${index}`,
      postmortem: {
        file: `${index}`,
        slug: `${index}`,
        kind: 'postmortem' as const,
        facts: {},
        messages: [],
        ...record,
      },
    })),
    OPTIONS,
  )
  const part = subsetOfTrends(
    {
      ...all,
      actions: [
        {incident: 0, stage: 'done', has: 0},
        {incident: 2, stage: 'proposed', has: 0},
      ],
    },
    new Set(['/1', '/2']),
    {services: ['web']},
  )
  expect(part.services.map(({key}) => key)).toEqual(['web'])
  expect(part.incidents.map(({permalink, services, causes}) => [permalink, services, causes])).toEqual([
    ['/1', [0], [0]],
    ['/2', [0], [1]],
  ])
  expect(part.actions.map(({incident}) => incident)).toEqual([1])
  const model = trendsModel(part, EMPTY_TRENDS)
  expect(model.scope).toEqual({services: ['web'], teams: [], severities: []})
  expect(model.causes.entries.map(({label}) => label).sort()).toEqual(['Configuration', 'Deploy'])
})

test('the order of the incidents does not matter, and the page is plain JSON', () => {
  const records: Partial<Postmortem>[] = [
    {date: '2025-02-01', causes: ['x', 'y'], durationSeconds: 5},
    {date: '2025-01-01', causes: ['y'], severity: {label: 'SEV1', rank: 1}},
    {causes: ['x']},
  ]
  const incidents = records.map((record, index) => ({
    permalink: `/${index}`,
    title: `${index}`,
    postmortem: {
      file: `${index}`,
      slug: `${index}`,
      kind: 'postmortem' as const,
      facts: {},
      messages: [],
      ...record,
    },
  }))
  const trends = buildTrends(incidents, OPTIONS)
  expect(buildTrends([...incidents].reverse(), OPTIONS)).toEqual(trends)
  expect(JSON.parse(JSON.stringify(trends))).toEqual(trends)
})

test.each([
  ['2024-02-29', '2024-02-29', 'month', [['2024-02-01', '2024-02-29', false]]],
  [
    '2023-12-31',
    '2024-01-01',
    'quarter',
    [
      ['2023-10-01', '2023-12-31', false],
      ['2024-01-01', '2024-03-31', true],
    ],
  ],
  [
    '2023-12-31',
    '2024-12-31',
    'year',
    [
      ['2023-01-01', '2023-12-31', false],
      ['2024-01-01', '2024-12-31', false],
    ],
  ],
  ['2024-02-01', '2024-01-01', 'month', []],
] as const)('periods from %s to %s by %s', (first, asOf, granularity, expected) => {
  const periods = periodsBetween(first, asOf, granularity)
  expect(periods.map(({start, end, running}) => [start, end, running])).toEqual(expected)
})
