import {describe, expect, test} from 'vitest'
import type {ActionItem, Postmortem} from '../../../plugin/src/record/types.ts'
import {
  type BacklogOptions,
  buildBacklog,
  stageOf,
  toActionsCalendar,
  toActionsCsv,
} from '../../../plugin/src/site/actions/index.ts'
import {postmortem, siteOf} from './postmortem.ts'

function backlogOf(
  items: readonly Partial<ActionItem>[],
  fields: Partial<Postmortem> = {},
  options: Partial<BacklogOptions> = {},
) {
  const actionItems = items.map((item, index) => ({text: `Item ${index}`, line: index + 1, ...item}))
  const site = siteOf([postmortem('a.md', {title: 'Queue full', actionItems, ...fields}), postmortem('b.md')])
  return buildBacklog(site.incidents, {
    permalink: '/pm/actions',
    indexPermalink: '/pm',
    asOf: '2031-05-10',
    ...options,
  })
}

describe('the stage of an item', () => {
  test.each<[Partial<ActionItem>, string]>([
    [{}, 'proposed'],
    [{owner: 'Kim'}, 'proposed'],
    [{due: '2031-05-01'}, 'proposed'],
    [{status: 'open', owner: 'Kim', due: '2031-05-01'}, 'committed'],
    [{owner: 'Kim', ticket: 'OPS-1'}, 'committed'],
    [{status: 'in-progress'}, 'committed'],
    [{status: 'done', owner: 'Kim'}, 'done'],
    [{status: 'dropped', owner: 'Kim', due: '2031-05-01'}, 'dropped'],
  ])('%j is %s', (item, stage) => {
    expect(stageOf({text: 'x', line: 1, ...item})).toBe(stage)
  })
})

describe('the backlog', () => {
  test('has the items of incidents that have some, with what is known of each', () => {
    const {incidents, items} = backlogOf(
      [
        {
          owner: 'Kim',
          due: '2031-05-01',
          status: 'open',
          priority: 'P1',
          ticket: 'https://t.example/x/OPS-7',
        },
        {status: 'done', due: '2031-05-01'},
      ],
      {date: '2031-04-01', teams: ['Orders']},
    )
    expect(incidents.map(({title}) => title)).toEqual(['Queue full'])
    expect(items).toEqual([
      {
        incident: 0,
        text: 'Item 0',
        stage: 'committed',
        owner: 'Kim',
        teams: [{name: 'Orders', slug: 'orders'}],
        due: '2031-05-01',
        overdueDays: 9,
        priority: 'P1',
        ticket: {text: 'OPS-7', href: 'https://t.example/x/OPS-7'},
        since: '2031-04-01',
        sinceIncident: true,
        ageDays: 39,
        line: 1,
      },
      {
        incident: 0,
        text: 'Item 1',
        stage: 'done',
        teams: [{name: 'Orders', slug: 'orders'}],
        due: '2031-05-01',
        since: '2031-04-01',
        sinceIncident: true,
        line: 2,
      },
    ])
  })

  test('an owner that is a team is the team, whatever the teams of the incident', () => {
    const catalogue = [{name: 'search', team: 'Findability'}]
    const {items} = backlogOf(
      [{owner: 'Team Orders'}, {owner: 'findability'}, {owner: 'Kim'}, {owner: 'Kim', team: 'Search'}],
      {teams: ['Billing']},
      {catalogue},
    )
    expect(items.map(({teams}) => teams?.map(({name}) => name))).toEqual([
      ['Orders'],
      ['Findability'],
      ['Billing'],
      ['Search'],
    ])
  })

  test('git tells when an item was written down and finished', () => {
    const {items} = backlogOf(
      [{status: 'done'}, {status: 'dropped'}, {}],
      {date: '2031-04-01'},
      {
        history: 'complete',
        historyOf: () => [{opened: '2031-04-03', closed: '2031-04-13'}, {opened: '2031-04-03'}, {}],
      },
    )
    expect(items.map(({since, closed, ageDays}) => [since, closed, ageDays])).toEqual([
      ['2031-04-03', '2031-04-13', 10],
      ['2031-04-03', undefined, undefined],
      ['2031-04-01', undefined, 39],
    ])
  })

  test('what is due today is not overdue', () => {
    expect(backlogOf([{due: '2031-05-10'}]).items[0]?.overdueDays).toBeUndefined()
  })
})

describe('actions.csv', () => {
  test('has a header, quotes what needs it, and leaves empty what is not known', () => {
    const csv = toActionsCsv(
      backlogOf([{text: 'Say "no", then\nretry', owner: '@kim', due: '2031-06-01'}]),
      'https://x.example',
    )
    // What Excel needs to know UTF-8 by.
    expect(csv.charCodeAt(0)).toBe(0xfeff)
    const [header, ...rest] = csv.slice(1).split('\r\n')
    expect(header?.split(',').slice(0, 6)).toEqual([
      'incident',
      'incident_id',
      'incident_date',
      'severity',
      'action',
      'status',
    ])
    expect(rest.join('\r\n')).toBe(
      `Queue full,,,,"Say ""no"", then\nretry",committed,'@kim,,2031-06-01,,,,,,,,https://x.example/pm/a\r\n`,
    )
  })

  test.each(['=1+1', '+49', '-1', '@SUM(A1)', '\tx'])('%j is no formula', (text) => {
    expect(toActionsCsv(backlogOf([{text}]), '')).toContain(`,'${text},`)
  })
})

describe('actions.ics', () => {
  const calendarOf = (items: Partial<ActionItem>[], name = 'Actions') =>
    toActionsCalendar(backlogOf(items), 'https://x.example', name)

  test('has a day for each unfinished item that is due on one', () => {
    const text = calendarOf([
      {text: 'Alert; on depth, age \\ size', owner: 'Kim', due: '2031-12-31'},
      {text: 'Finished', due: '2031-06-01', status: 'done'},
      {text: 'Dropped', due: '2031-06-01', status: 'dropped'},
      {text: 'Undated'},
    ])
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(1)
    const unfolded = text.replaceAll('\r\n ', '')
    expect(unfolded).toContain('SUMMARY:Alert\\; on depth\\, age \\\\ size (Kim)\r\n')
    expect(unfolded).toContain('DTSTART;VALUE=DATE:20311231\r\nDTEND;VALUE=DATE:20320101\r\n')
    expect(unfolded).toContain('DESCRIPTION:Queue full\\nKim\r\n')
    expect(unfolded).toMatch(/UID:[0-9a-f]{24}@x\.example\r\n/)
  })

  test('no line is longer than 75 octets, and no character is cut', () => {
    const long = `Prüfe ${'überall 日本 🙂 '.repeat(20)}`
    const text = calendarOf([{text: long, due: '2031-06-01'}])
    const lines = text.split('\r\n')
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75)
    expect(text.replaceAll('\r\n ', '')).toContain(`SUMMARY:${long}`)
  })

  test('the same text twice makes two days, each with a name of its own', () => {
    const text = calendarOf([
      {text: 'Same', due: '2031-06-01'},
      {text: 'Same', due: '2031-06-02'},
    ])
    expect(new Set(text.match(/UID:.*/g))).toHaveProperty('size', 2)
  })

  test('a text cannot begin a line of its own', () => {
    const text = calendarOf([{text: 'x\r\nEND:VEVENT\nATTACH:y', due: '2031-06-01'}])
    expect(text).not.toMatch(/^ATTACH/m)
    expect(text.match(/^END:VEVENT/gm)).toHaveLength(1)
  })
})
