import {describe, expect, test} from 'vitest'
import {priorityRank} from '../../../plugin/src/client/actions/priority.ts'
import {
  type ActionsState,
  actionChoices,
  type BacklogItem,
  countFlaws,
  EMPTY_ACTIONS,
  filterActions,
  groupActions,
  parseActionsState,
  serializeActionsState,
} from '../../../plugin/src/client/index.ts'

const orders = {name: 'Orders', slug: 'orders'}
const search = {name: 'Search', slug: 'search'}

const backlog = {
  incidents: [
    {
      permalink: '/pm/a',
      title: 'Queue full',
      services: [{name: 'Basket', slug: 'basket'}],
      severity: {label: 'SEV1', slug: 'sev1', rank: 1},
    },
    {permalink: '/pm/b', title: 'Index stale', services: []},
  ],
  items: [
    {
      incident: 0,
      text: 'late',
      stage: 'committed',
      owner: 'Kim',
      teams: [orders],
      due: '2031-01-01',
      overdueDays: 9,
      ageDays: 20,
      priority: 'P2',
      line: 1,
    },
    {
      incident: 0,
      text: 'soon',
      stage: 'committed',
      owner: 'Kim',
      teams: [orders, search],
      due: '2031-02-01',
      ageDays: 20,
      priority: 'P1',
      line: 2,
    },
    {incident: 1, text: 'some day', stage: 'proposed', owner: 'Ada', teams: [search], ageDays: 5, line: 3},
    {incident: 1, text: 'nobody', stage: 'proposed', line: 4},
    {incident: 1, text: 'finished', stage: 'done', owner: 'Ada', due: '2030-12-01', line: 5},
    {incident: 1, text: 'never', stage: 'dropped', line: 6},
  ] satisfies BacklogItem[],
}

const state = (part: Partial<ActionsState>): ActionsState => ({...EMPTY_ACTIONS, ...part})
const texts = (items: readonly BacklogItem[]) => items.map(({text}) => text)

describe('the state in the URL', () => {
  test.each([
    ['', {}],
    ['?status=done,dropped&only=overdue', {stages: ['done', 'dropped'], flaws: ['overdue']}],
    [
      '?q=pool&team=orders&by=team&sort=-age',
      {query: 'pool', teams: ['orders'], grouping: 'team', sort: 'age', descending: true},
    ],
    [
      '?owner=kim&service=basket,unknown&severity=sev1',
      {owners: ['kim'], services: ['basket', 'unknown'], severities: ['sev1']},
    ],
  ] as const)('%s', (search, part) => {
    const parsed = parseActionsState(search)
    expect(parsed).toEqual({...EMPTY_ACTIONS, ...part})
    expect(serializeActionsState(parsed)).toBe(search)
  })

  test('what is not its own stays, what it does not know goes', () => {
    expect(serializeActionsState(parseActionsState('?status=x&sort=y&z=1'), '?status=x&sort=y&z=1')).toBe(
      '?z=1',
    )
  })
})

test.each<[Partial<ActionsState>, string[]]>([
  [{stages: ['proposed']}, ['some day', 'nobody']],
  [{flaws: ['overdue']}, ['late']],
  [{flaws: ['undated']}, ['some day', 'nobody']],
  [{flaws: ['overdue', 'ownerless']}, ['late', 'nobody']],
  [{teams: ['search']}, ['soon', 'some day']],
  [{owners: ['unknown']}, ['nobody', 'never']],
  [{services: ['basket'], query: 'SOON'}, ['soon']],
  [{severities: ['unknown'], stages: ['done']}, ['finished']],
  [{query: 'queue kim'}, ['late', 'soon']],
])('%j lists %j', (part, expected) => {
  expect(texts(filterActions(backlog, state(part)))).toEqual(expected)
})

test.each([
  [{}, {overdue: 1, undated: 2, ownerless: 1}],
  [{teams: ['search']}, {overdue: 0, undated: 1, ownerless: 0}],
])('flaws of %j count', (part, expected) => {
  expect(countFlaws(filterActions(backlog, state(part)))).toEqual(expected)
})

test('a list of choices says what each would show, and keeps a value that nothing has', () => {
  expect(actionChoices(backlog, state({stages: ['committed'], owners: ['zed']}), 'owners')).toEqual([
    {value: 'kim', label: 'Kim', count: 2},
    {value: 'ada', label: 'Ada', count: 0},
    {value: 'unknown', count: 0},
    {value: 'zed', label: 'zed', count: 0},
  ])
})

describe('groups', () => {
  const groups = (part: Partial<ActionsState>) =>
    groupActions(backlog.items, backlog, state(part)).map(({key, items}) => [key, texts(items)])

  test('by urgency each item stands in one', () => {
    expect(groups({})).toEqual([
      ['overdue', ['late']],
      ['dated', ['soon']],
      ['undated', ['some day']],
      ['ownerless', ['nobody']],
      ['done', ['finished']],
      ['dropped', ['never']],
    ])
  })

  test('by team an item of two stands in both, and what has none comes last', () => {
    expect(groups({grouping: 'team'})).toEqual([
      ['orders', ['late', 'soon']],
      ['search', ['soon', 'some day']],
      ['unknown', ['nobody', 'finished', 'never']],
    ])
  })

  test.each<[Partial<ActionsState>, string[]]>([
    [{sort: 'priority'}, ['soon', 'late']],
    [{sort: 'priority', descending: true}, ['late', 'soon']],
    [{sort: 'text', descending: true}, ['soon', 'late']],
  ])('are in the order of %j', (part, expected) => {
    expect(groups({grouping: 'incident', ...part})[0]).toEqual(['0', expected])
  })

  test('what has no value in the column comes last, either way', () => {
    for (const descending of [false, true])
      expect(groups({grouping: 'incident', sort: 'age', descending})[1]?.[1]?.[0]).toBe('some day')
  })
})

test.each([
  ['P0', 0],
  ['1 - High', 1],
  ['Highest', 0],
  ['high', 1],
  ['mittel', 2],
  ['Low', 3],
  ['someday', undefined],
  [undefined, undefined],
])('priority %s has rank %s', (word, rank) => {
  expect(priorityRank(word)).toBe(rank)
})
