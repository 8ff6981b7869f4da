import {describe, expect, test} from 'vitest'
import {
  comparisonVerdict,
  countFinding,
  EMPTY_TRENDS,
  leadFinding,
  parseTrendsState,
  periodRange,
  serializeTrendsState,
  type TrendAction,
  type TrendIncident,
  type TrendsModel,
  type TrendsPageProps,
  type TrendsState,
  trendsModel,
  workingFinding,
} from '../../../plugin/src/client/index.ts'
import {coverageBits} from '../../../plugin/src/client/trends/coverage.ts'
import {lastMonths, rangeBefore} from '../../../plugin/src/client/trends/state.ts'

function modelOf(
  incidents: readonly Partial<TrendIncident>[],
  state: Partial<TrendsState> = {},
  rest: Partial<TrendsPageProps> = {},
): TrendsModel {
  const value = (key: string) => ({key, label: key.toUpperCase()})
  const data: TrendsPageProps = {
    asOf: '2025-03-15',
    timeZone: 'UTC',
    basePath: '/pm',
    actionsPermalink: '/pm/actions',
    history: 'complete',
    repeatDays: 90,
    severities: [
      {key: 'rank-1', labels: ['SEV1'], slugs: ['sev1']},
      {key: 'unknown', labels: [], slugs: ['unknown']},
    ],
    services: ['api', 'db', 'web'].map(value),
    teams: ['core', 'edge'].map(value),
    causes: ['deploy', 'capacity'].map(value),
    triggers: [],
    incidents: incidents.map((incident, index) => ({
      permalink: `/pm/${index}`,
      title: `${index}`,
      severity: 'unknown',
      has: 0,
      ...incident,
    })),
    actions: [],
    ...rest,
  }
  return trendsModel(data, {...EMPTY_TRENDS, ...state})
}

describe('the state in the URL', () => {
  test.each([
    ['', {}],
    ['?period=12m&severity=sev1,sev2', {period: '12m', severities: ['sev1', 'sev2']}],
    [
      '?period=2025-q3&service=api&team=data+platform',
      {period: '2025-q3', services: ['api'], teams: ['data platform']},
    ],
  ] as const)('%s', (search, part) => {
    expect(parseTrendsState(search)).toEqual({...EMPTY_TRENDS, ...part})
    expect(serializeTrendsState({...EMPTY_TRENDS, ...part} as TrendsState)).toBe(search)
  })

  test.each(['x', '2025-q5', '-1m', '12'])('%s is no period', (period) => {
    expect(parseTrendsState(`?period=${period}`).period).toBe('')
  })
})

describe('periods', () => {
  test.each([
    ['12m', {from: '2024-03-16', to: '2025-03-15'}],
    ['2024', {from: '2024-01-01', to: '2024-12-31'}],
    ['2024-q1', {from: '2024-01-01', to: '2024-03-31'}],
    ['2024-q4', {from: '2024-10-01', to: '2024-12-31'}],
    ['', undefined],
  ])('%s', (period, range) => {
    expect(periodRange(period, '2025-03-15')).toEqual(range)
  })

  test('a month back from the 31st is the end of a shorter one', () => {
    expect(lastMonths('2025-03-31', 1)).toEqual({from: '2025-03-01', to: '2025-03-31'})
  })

  test('the range before is as long', () => {
    expect(rangeBefore({from: '2024-04-01', to: '2024-06-30'})).toEqual({
      from: '2024-01-01',
      to: '2024-03-31',
    })
  })
})

describe('a filter', () => {
  const incidents: Partial<TrendIncident>[] = [
    {day: '2024-01-10', severity: 'rank-1', services: [0], teams: [0]},
    {day: '2025-01-10', services: [0, 1], teams: [1]},
    {day: '2025-02-10', severity: 'rank-1'},
    {},
  ]

  test.each<[Partial<TrendsState>, number]>([
    [{}, 4],
    [{period: '12m'}, 2],
    [{period: '2024'}, 1],
    [{severities: ['sev1']}, 2],
    [{services: ['api']}, 2],
    [{services: ['db', 'unknown']}, 3],
    [{teams: ['core'], period: '12m'}, 0],
  ])('%j leaves %i', (state, n) => {
    expect(modelOf(incidents, state).n).toBe(n)
  })

  test('a period shows all of its columns, with or without incidents', () => {
    const {counts} = modelOf(incidents, {period: '2024'})
    const months = counts.find(({granularity}) => granularity === 'month')
    expect(months?.periods).toHaveLength(12)
    expect(months?.periods.some(({running}) => running)).toBe(false)
  })
})

describe('durations against those before', () => {
  const days = (year: number, month: string, seconds: readonly number[]) =>
    seconds.map((duration, index) => ({
      day: `${year}-${month}-${String(index + 1).padStart(2, '0')}`,
      duration,
    }))

  test('are not told apart where the interval includes 1', () => {
    const model = modelOf([
      ...days(2023, '06', [60, 120, 240, 480, 600, 900, 1200, 2400, 4800, 5000]),
      ...days(2024, '06', [50, 130, 250, 470, 700, 800, 1300, 2300, 4000, 6000]),
    ])
    expect([model.comparison.before.n, model.comparison.now.n]).toEqual([10, 10])
    expect(comparisonVerdict(model)).toBe('same')
  })

  test('are longer where all are', () => {
    const model = modelOf([
      ...days(2023, '06', [60, 61, 62, 63, 64, 65, 66, 67, 68, 69]),
      ...days(2024, '06', [600, 610, 620, 630, 640, 650, 660, 670, 680, 690]),
    ])
    expect(model.comparison.ratio?.value).toBe(10)
    expect(comparisonVerdict(model)).toBe('more')
  })

  test('under 10 on either side have no ratio', () => {
    const {comparison} = modelOf([
      ...days(2023, '06', [60, 61, 62, 63, 64, 65, 66, 67, 68]),
      ...days(2024, '06', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]),
    ])
    expect(comparison.ratio).toBeUndefined()
  })
})

describe('the last quarter against the year before', () => {
  const spread = (counts: Record<string, number>) =>
    Object.entries(counts).flatMap(([day, count]) => Array.from({length: count}, () => ({day})))

  test('14 after 60 are within what is to be expected', () => {
    const model = modelOf(
      spread({'2023-11-01': 15, '2024-02-01': 15, '2024-05-01': 15, '2024-08-01': 15, '2024-11-01': 14}),
    )
    expect(countFinding(model)).toMatchObject({
      count: 14,
      before: 60,
      verdict: 'same',
      period: {start: '2024-10-01'},
    })
  })

  test('9 after none are more', () => {
    const model = modelOf(spread({'2023-09-01': 1, '2024-11-01': 9}))
    expect(countFinding(model)).toMatchObject({count: 9, before: 0, expected: [0, 2], verdict: 'more'})
  })

  test('without a full year before there is nothing to say', () => {
    expect(countFinding(modelOf(spread({'2024-05-01': 3, '2024-11-01': 9})))).toBeUndefined()
  })
})

describe('detection', () => {
  test('unknown is a group of its own, and counts as missing', () => {
    const {detection} = modelOf([
      {day: '2025-01-01', detection: 'customer'},
      {day: '2025-01-02', detection: 'monitor'},
      {day: '2025-01-03'},
    ])
    expect([detection.n, detection.missing]).toEqual([2, 1])
    expect(detection.periods[0]?.groups.map(({key, incidents}) => [key, incidents])).toEqual([
      ['monitor', [1]],
      ['customer', [0]],
      ['unknown', [2]],
    ])
  })
})

test('services fail together where two incidents or more name both', () => {
  const {together} = modelOf([{services: [0, 1]}, {services: [1, 0]}, {services: [1, 2]}, {services: [2]}])
  expect(together).toEqual({
    services: [
      {key: 'api', label: 'API'},
      {key: 'db', label: 'DB'},
    ],
    cells: [{a: 0, b: 1, incidents: [0, 1]}],
    n: 3,
    single: 1,
  })
})

describe('the hours of the week', () => {
  const at = (hour: number, count: number) => Array.from({length: count}, () => ({hour}))

  test('are not drawn of 29 incidents', () => {
    expect(modelOf(at(10, 29)).rhythm).toEqual({n: 29, missing: 0, working: 29})
    expect(modelOf(at(10, 30)).rhythm.hours?.[10]).toHaveLength(30)
  })

  test('working hours are Monday to Friday, 9 to 17', () => {
    const {rhythm} = modelOf([
      ...at(9, 1),
      ...at(16, 1),
      ...at(17, 1),
      ...at(8, 1),
      ...at(5 * 24 + 10, 1),
      {},
    ])
    expect(rhythm).toMatchObject({n: 5, missing: 1, working: 2})
    expect(workingFinding(modelOf(at(10, 20)))).toMatchObject({verdict: 'more'})
    expect(workingFinding(modelOf(at(10, 5)))).toBeUndefined()
  })
})

test('the lead of a ranking may be chance', () => {
  expect(leadFinding(modelOf([{services: [0]}, {services: [0]}, {services: [1]}]).services)).toEqual({
    label: 'API',
    count: 2,
    apart: false,
    next: 'DB',
  })
})

describe('action items', () => {
  const action = (part: Partial<TrendAction>): TrendAction => ({
    incident: 0,
    stage: 'committed',
    has: 0,
    ...part,
  })
  const actions = [
    action({opened: '2025-01-10', closed: '2025-01-20', stage: 'done'}),
    action({opened: '2025-01-10', closed: '2025-03-01', stage: 'dropped'}),
    // Finished from the first.
    action({opened: '2025-02-10', stage: 'done'}),
    action({opened: '2025-02-13', age: 30, overdue: true, has: coverageBits(['due', 'owner'])}),
    action({age: 91, stage: 'proposed'}),
    action({incident: 1, stage: 'proposed'}),
  ]
  const model = modelOf([{day: '2025-01-05'}, {}], {}, {actions})

  test('are opened and closed month by month, of those that git knows', () => {
    expect(model.backlog.flow).toEqual([
      {month: '2025-01-01', opened: 2, closed: 1},
      {month: '2025-02-01', opened: 4, closed: 2},
      {month: '2025-03-01', opened: 4, closed: 3},
    ])
    expect(model.backlog).toMatchObject({followed: 4, open: 3, overdue: 1, undated: 2, ownerless: 2, n: 6})
  })

  test('have an age, or none', () => {
    expect(model.backlog.ages).toEqual([
      {key: 'young', count: 1},
      {key: 'middle', count: 0},
      {key: 'old', count: 1},
      {key: 'unknown', count: 1},
    ])
  })

  test('are complete where they are done, of those not dropped', () => {
    expect(model.completion.all).toMatchObject({done: 2, open: 3, dropped: 1, share: 0.4})
    expect(model.completion.all).not.toHaveProperty('interval')
    expect(model.completion.missing).toBe(1)
    expect(model.completion.periods[0]).toMatchObject({start: '2025-01-01', done: 2, open: 2, dropped: 1})
  })

  test('stay open for days; what is open still counts as long as it was watched', () => {
    expect(model.lifetimes).toMatchObject({n: 3, open: 1, missing: 3, longest: 50})
    expect(
      model.lifetimes.steps.map(({time, share, atRisk}) => [time, Number(share.toFixed(3)), atRisk]),
    ).toEqual([
      [10, 0.667, 3],
      [50, 0, 1],
    ])
  })
})

describe('repeats', () => {
  const again = {services: [0], causes: [0]}

  test('are stated, or possible within 90 days', () => {
    const {repeats} = modelOf([
      {...again, day: '2024-06-01'},
      {...again, day: '2024-08-30'},
      {...again, day: '2024-11-29'},
      {services: [0], causes: [1], day: '2024-11-30'},
      {day: '2024-12-01', recurrenceOf: [0]},
    ])
    expect(repeats.pairs.map(({earlier, later, kind, days}) => [earlier, later, kind, days])).toEqual([
      [0, 4, 'stated', 183],
      [0, 1, 'possible', 90],
    ])
    expect(repeats).toMatchObject({stated: 1, possible: 1, n: 4, missing: 1})
  })

  test('a series of three is two, not three', () => {
    const {repeats} = modelOf(['2024-06-01', '2024-06-10', '2024-06-20'].map((day) => ({...again, day})))
    expect(repeats.pairs.map(({earlier, later}) => [earlier, later])).toEqual([
      [1, 2],
      [0, 1],
    ])
  })
})

test('how long documents took, where git knows', () => {
  const {writing} = modelOf([1, 2, 3, 5, 8, 13].map((writtenAfter) => ({writtenAfter})))
  expect(writing).toEqual({n: 6, missing: 0, median: 4, band: [1, 13]})
})
