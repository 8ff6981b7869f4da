import {describe, expect, it} from 'vitest'
import {termPermalink} from '../../../plugin/src/client/terms.ts'
import type {Postmortem} from '../../../plugin/src/record/types.ts'
import {
  toArchiveProps,
  toIncidentPageProps,
  toIndexProps,
  toTermProps,
  toYearProps,
} from '../../../plugin/src/site/index.ts'
import {excerpt} from '../../../plugin/src/site/props/links.ts'
import {buildTrends} from '../../../plugin/src/site/trends/index.ts'
import {ticketLinks} from '../../../plugin/src/values/tickets.ts'
import {incidentOf, postmortem, siteOf} from './postmortem.ts'

const context = {
  asOf: '2031-06-01',
  indexPermalink: '/pm',
  contents: [],
  extraFields: [
    {key: 'region', label: 'Region', kind: 'list' as const, facet: true},
    {key: 'lost', label: 'Lost orders', kind: 'number' as const},
  ],
  causeName: (cause: string) => (cause === 'config' ? 'Configuration' : cause),
  service: (slug: string) => (slug === 'ledger' ? {name: 'Ledger', team: 'Money', tier: 1} : undefined),
}

function pageOf(fields: Partial<Postmortem>) {
  return toIncidentPageProps(incidentOf(siteOf([postmortem('a.md', fields)]), 'a.md'), context)
}

describe('toIncidentPageProps', () => {
  it('gives a row to what the document says, with its origin, and none to the rest', () => {
    const {facts} = pageOf({
      severity: {label: 'SEV-2', rank: 2},
      services: [
        {name: 'Ledger', slug: 'ledger'},
        {name: 'Mail', slug: 'mail'},
      ],
      impact: {text: 'Bad', users: 0, percent: 12.5, sloBreached: false},
      facts: {severity: {certainty: 'implied', from: 'title', line: 1}},
    })
    expect(facts).toEqual([
      {
        field: 'severity',
        values: [{type: 'severity', severity: {label: 'SEV-2', slug: 'sev2', rank: 2}}],
        origin: {certainty: 'implied', from: 'title', line: 1},
      },
      {
        field: 'services',
        values: [
          {type: 'service', name: 'Ledger', href: '/pm/services/ledger', team: 'Money', tier: 1},
          {type: 'service', name: 'Mail', href: '/pm/services/mail'},
        ],
      },
      {
        field: 'impact',
        values: [
          {type: 'users', count: 0},
          {type: 'percent', percent: 12.5},
          {type: 'slo', breached: false},
        ],
      },
    ])
  })

  it("gives the team's own fields a row each, with their own names", () => {
    const origin = {certainty: 'stated', from: 'label', line: 3} as const
    const {facts} = pageOf({extra: {lost: 3, region: ['eu', 'us']}, facts: {'extra.region': origin}})
    expect(facts).toEqual([
      {
        field: 'extra.region',
        label: 'Region',
        values: [
          {type: 'text', text: 'eu'},
          {type: 'text', text: 'us'},
        ],
        origin,
      },
      {field: 'extra.lost', label: 'Lost orders', values: [{type: 'text', text: '3'}]},
    ])
  })

  it('names the kinds of cause, and leads to the incidents that share one', () => {
    expect(pageOf({causes: ['config', 'Wild Boar']}).facts[0]?.values).toEqual([
      {type: 'cause', name: 'Configuration', href: '/pm/causes/config'},
      {type: 'cause', name: 'Wild Boar', href: '/pm/causes/wild-boar'},
    ])
  })

  it('names the teams, and leads to the incidents of each', () => {
    const origin = {certainty: 'implied', from: 'label', line: 5} as const
    expect(pageOf({teams: ['Checkout', 'Data, Platform'], facts: {teams: origin}}).facts).toEqual([
      {
        field: 'teams',
        values: [
          {type: 'team', name: 'Checkout', href: '/pm/teams/checkout'},
          {type: 'team', name: 'Data, Platform', href: '/pm/teams/data-platform'},
        ],
        origin,
      },
    ])
  })

  it('names a person once, with every role', () => {
    const {facts} = pageOf({
      people: [
        {role: 'commander', name: 'Noor'},
        {role: 'scribe', name: 'Ilse'},
        {role: 'author', name: 'Noor'},
      ],
    })
    expect(facts[0]?.values).toEqual([
      {type: 'person', roles: ['commander', 'author'], name: 'Noor'},
      {type: 'person', roles: ['scribe'], name: 'Ilse'},
    ])
  })

  it('shows the steps in the zone of the document', () => {
    const {milestones} = pageOf({
      timeZone: '+02:00',
      startedAt: '2031-05-01T08:00:00Z',
      ttdSeconds: 300,
      resolvedAt: '2031-05-01T09:00:00Z',
      ttrSeconds: 3600,
    })
    expect(milestones.map(({phase, at, after}) => [phase, at?.time, at?.zone, after])).toEqual([
      ['started', '10:00', '+02:00', undefined],
      ['detected', undefined, undefined, 300],
      ['resolved', '11:00', '+02:00', 3600],
    ])
  })

  it.each([
    [{}, 'severity services date detectedAt'],
    [{date: '2031-05-01', severity: {label: 'P1'}}, 'services startedAt detectedAt'],
    [{startedAt: '2031-05-01T08:00:00Z', services: []}, 'severity services detectedAt'],
  ])('lists what is missing from %j', (fields, start) => {
    expect(pageOf(fields).missing.join(' ')).toMatch(new RegExp(`^${start}`))
  })

  it.each([
    [{due: '2031-05-31'}, true],
    [{due: '2031-05-31', status: 'open' as const}, true],
    [{due: '2031-06-01', status: 'open' as const}, undefined],
    [{due: '2031-05-31', status: 'done' as const}, undefined],
    [{due: '2031-05-31', status: 'dropped' as const}, undefined],
    [{}, undefined],
  ])('finds %j overdue: %s', (item, overdue) => {
    const {actionItems} = pageOf({actionItems: [{text: 'Do it', line: 4, ...item}]})
    expect(actionItems[0]?.overdue).toBe(overdue)
  })

  it.each([
    ['OPS-7', {text: 'OPS-7'}],
    ['https://tracker.example/browse/OPS-7', {text: 'OPS-7', href: 'https://tracker.example/browse/OPS-7'}],
    ['https://git.example/a/b/issues/12/?x=1', {text: '12', href: 'https://git.example/a/b/issues/12/?x=1'}],
    ['javascript:alert(1)', {text: 'javascript:alert(1)'}],
  ])('links the ticket %s', (ticket, expected) => {
    expect(pageOf({actionItems: [{text: 'Do it', line: 4, ticket}]}).actionItems[0]?.ticket).toEqual(expected)
  })

  it.each([
    ['OPS-7', 'https://jira.example/browse/OPS-7'],
    ['see OPS-7', undefined],
  ])('finds the address of the ticket %s', (ticket, href) => {
    const tickets = ticketLinks([{pattern: 'OPS-\\d+', url: 'https://jira.example/browse/$&'}])
    const incident = incidentOf(
      siteOf([postmortem('a.md', {actionItems: [{text: 'Do it', line: 4, ticket}]})]),
      'a.md',
    )
    expect(toIncidentPageProps(incident, {...context, tickets}).actionItems[0]?.ticket?.href).toBe(href)
  })

  it.each([
    ['conflict/durationSeconds', 'Unexpected', 'warning', 'durationSeconds'],
    ['duration/conflict', 'Unexpected', 'warning', 'durationSeconds'],
    ['severity/changed', 'Unexpected', 'warning', 'severity'],
    ['conflict/extra.region', 'Unexpected', 'warning', 'extra.region'],
    ['conflict/detectedAt', 'Unexpected', 'warning', 'detected'],
    ['metric/origin', 'Unexpected TTD of 5 min, counted from x', 'warning', 'detected'],
    ['time/order', 'Unexpected', 'error', 'resolved'],
    ['duration/period', 'Unexpected', 'info', undefined],
    ['link/broken', 'Unexpected', 'warning', undefined],
  ] as const)('shows %s beside the value that it concerns', (ruleId, reason, severity, expected) => {
    const {facts, milestones, messages} = pageOf({
      severity: {label: 'SEV1', rank: 1},
      startedAt: '2031-05-01T08:00:00Z',
      detectedAt: '2031-05-01T08:05:00Z',
      ttdSeconds: 300,
      resolvedAt: '2031-05-01T09:00:00Z',
      durationSeconds: 3600,
      extra: {region: 'eu'},
      messages: [
        {ruleId: 'text/bidi', severity: 'warning', reason: 'Unexpected', line: 2},
        {ruleId, severity, reason, line: 7},
      ],
    })
    const marked = [...facts, ...milestones].filter(({conflicts}) => conflicts)
    expect(marked.map((each) => ('field' in each ? each.field : each.phase))).toEqual(
      expected ? [expected] : [],
    )
    for (const {conflicts = []} of marked) {
      expect(conflicts).toEqual([{message: 1, line: 7}])
      expect(messages[conflicts[0]?.message ?? 0]?.ruleId).toBe(ruleId)
    }
  })

  it.each([
    [{date: '2031-05-01'}, {from: '2031-05-01'}],
    [{date: '2031-05-01', startedAt: '2031-05-01T08:00:00Z'}, {from: '2031-05-01T08:00:00Z'}],
    [
      {startedAt: '2031-05-01T08:00:00Z', resolvedAt: '2031-05-01T09:00:00Z'},
      {from: '2031-05-01T08:00:00Z', to: '2031-05-01T09:00:00Z'},
    ],
    [{}, undefined],
  ])('tells of what time %j is', (fields, covers) => {
    expect(pageOf(fields).covers).toEqual(covers)
  })

  it('keeps the time as written of an event without an instant', () => {
    const {timeline} = pageOf({
      timeline: [
        {time: '2X:XX', text: 'Somebody noticed', line: 5},
        {at: '2031-05-01T08:00:00Z', time: '08:00', text: 'Over', phase: 'resolved', line: 6},
      ],
    })
    expect(timeline[0]).toEqual({time: '2X:XX', text: 'Somebody noticed', line: 5})
    expect(timeline[1]).toMatchObject({at: {time: '08:00'}, phase: 'resolved'})
  })

  it('is plain JSON', () => {
    const props = pageOf({title: 'A </script><script>', summary: 'Line one\nline two', date: '2031-05-01'})
    expect(JSON.parse(JSON.stringify(props))).toEqual(props)
    expect(props.description).toBe('Line one line two')
  })
})

describe('the lists', () => {
  const site = siteOf([
    postmortem('a.md', {title: 'A', date: '2031-05-01', summary: 'Short.', causes: ['config']}),
    postmortem('b.md', {title: 'B', date: '2030-05-01', impact: {text: 'All mail was late.'}}),
    postmortem('c.md', {title: 'C'}),
  ])

  it('show the newest incidents, and lead to all', () => {
    const index = toIndexProps(site, '/search')
    expect(index).toMatchObject({
      searchUrl: '/search',
      archivePermalink: '/pm/archive',
      trendsPermalink: '/pm/trends',
    })
    expect(index.incidents).toEqual([
      {permalink: '/pm/a', title: 'A', date: '2031-05-01', services: [], excerpt: 'Short.'},
      {permalink: '/pm/b', title: 'B', date: '2030-05-01', services: [], excerpt: 'All mail was late.'},
      {permalink: '/pm/c', title: 'C', services: []},
    ])
    expect(index.years).toEqual([
      {year: '2031', permalink: '/pm/archive/2031', count: 1},
      {year: '2030', permalink: '/pm/archive/2030', count: 1},
      {permalink: '/pm/archive/undated', count: 1},
    ])
  })

  it('do not grow with the folder', () => {
    const many = Array.from({length: 600}, (_, at) =>
      postmortem(`${at}.md`, {title: `T${at}`, date: '2031-01-01'}),
    )
    const large = siteOf(many)
    const index = toIndexProps(large, '/search')
    expect([index.count, index.incidents.length]).toEqual([600, 50])
    expect(toArchiveProps(large).years).toEqual([{year: '2031', permalink: '/pm/archive/2031', count: 600}])
    expect(toYearProps(large)[0]?.years[0]?.incidents).toHaveLength(600)
  })

  it('are there for an empty folder', () => {
    expect(toIndexProps(siteOf([]), '/search')).toMatchObject({
      actionsPermalink: '/pm/actions',
      familiesPermalink: '/pm/families',
      servicesPermalink: '/pm/services',
      count: 0,
      incidents: [],
      facets: [],
      years: [],
    })
  })

  it('divide the archive by year, with a page for each', () => {
    const {years} = toArchiveProps(site)
    expect(years.map(({year, incidents}) => [year, incidents?.map(({title}) => title)])).toEqual([
      ['2031', ['A']],
      ['2030', ['B']],
      [undefined, ['C']],
    ])
    expect(toYearProps(site).map(({archivePermalink}) => archivePermalink)).toEqual(
      Array(3).fill('/pm/archive'),
    )
  })
})

describe('the pages of services, teams, causes and tags', () => {
  const ledger = {name: 'Ledger', slug: 'ledger'}
  const open = (text: string, due?: string) => ({text, line: 1, ...(due !== undefined && {due})})
  const site = siteOf([
    postmortem('a.md', {
      title: 'A',
      date: '2031-05-01',
      services: [ledger],
      severity: {label: 'SEV2', rank: 2},
      durationSeconds: 600,
      tags: ['data platform'],
      teams: ['Money'],
      actionItems: [open('Later'), open('Sooner', '2031-06-01'), {...open('Done'), status: 'done'}],
    }),
    postmortem('b.md', {
      title: 'B',
      date: '2030-05-01',
      services: [ledger],
      durationSeconds: 60,
      tags: ['data-platform', 'C++', 'c'],
    }),
  ])
  const {pages, lists} = toTermProps(site, (slug) =>
    slug === 'ledger' ? {name: 'Ledger', team: 'Money', tier: 1} : undefined,
  )

  it('sum up what the documents say', () => {
    expect(pages.find(({name}) => name === 'Ledger')).toMatchObject({
      permalink: '/pm/services/ledger',
      searchPermalink: '/pm?service=ledger',
      count: 2,
      first: '2030-05-01',
      last: '2031-05-01',
      durations: {n: 2},
      severities: [{severity: {slug: 'sev2'}, count: 1}, {count: 1}],
      openCount: 2,
      openActions: [{text: 'Sooner'}, {text: 'Later'}],
      team: {name: 'Money', permalink: '/pm/teams/money'},
      tier: 1,
    })
  })

  it('are shared by names that differ in punctuation, and by no others', () => {
    const tags = pages.filter(({kind}) => kind === 'tags')
    expect(tags.map(({name, count}) => [name, count])).toEqual([
      ['data platform', 2],
      ['C++', 1],
      ['c', 1],
    ])
    expect(tags[0]?.searchPermalink).toBe('/pm?tag=data%20platform,data-platform')
    expect(new Set(tags.map(({permalink}) => permalink)).size).toBe(3)
  })

  it('of services and teams have charts from three incidents on, of these alone', () => {
    const many = siteOf(
      ['a', 'b', 'c', 'd'].map((name, index) =>
        postmortem(`${name}.md`, {
          date: `2030-05-0${index + 1}`,
          services: index === 3 ? [{name: 'Web', slug: 'web'}] : [ledger],
          teams: ['Data, Platform'],
          tags: ['x'],
        }),
      ),
    )
    const trends = buildTrends(many.incidents, {asOf: '2030-06-01', timeZone: 'UTC', basePath: '/pm'})
    const charts = toTermProps(many, () => undefined, trends).pages.map((page) => [
      page.name,
      page.trendsPermalink,
      page.trends?.incidents.length,
    ])
    expect(charts).toEqual([
      ['Ledger', '/pm/trends?service=ledger', 3],
      ['Web', undefined, undefined],
      ['Data, Platform', '/pm/trends?team=data++platform', 4],
      ['x', undefined, undefined],
    ])
  })

  it('are listed, those of most incidents first', () => {
    expect(lists.map(({kind, terms}) => [kind, terms.map(({name}) => name)])).toEqual([
      ['services', ['Ledger']],
      ['teams', ['Money']],
      ['causes', []],
      ['tags', ['data platform', 'C++', 'c']],
    ])
  })

  it.each([
    ['Ledger', 'ledger'],
    ['Data & Platform (EU)', 'data-platform-eu'],
    ['Émail', 'email'],
    ['index', /^index-\w+$/],
    ['決済', /^term-\w+$/],
    ['C++', /^c-\w+$/],
    ['x'.repeat(90), /^x{60}-\w+$/],
  ])('%s is %s in an address', (name, slug) => {
    const last = termPermalink('/', 'tags', name).replace('/tags/', '')
    if (typeof slug === 'string') expect(last).toBe(slug)
    else expect(last).toMatch(slug)
  })
})

it.each([
  [undefined, undefined],
  [' \n ', undefined],
  ['one\n  two', 'one two'],
  ['abcdefg hij klm', 'abcdefg …'],
  ['one, two three', 'one, two …'],
  ['一二三四五六七八九十百千', '一二三四五六七八九十 …'],
])('cuts %j to %j', (text, expected) => {
  expect(excerpt(text, 10)).toBe(expected)
})
