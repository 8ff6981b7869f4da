import {describe, expect, it} from 'vitest'
import {incidentOf, postmortem, siteOf} from './postmortem.ts'

const files = (incidents: readonly {postmortem: {file: string}}[]) =>
  incidents.map((incident) => incident.postmortem.file)

describe('buildSite', () => {
  it('lists incidents from the newest, those without a date last, and nothing else', () => {
    const records = [
      postmortem('b-undated.md'),
      postmortem('old.md', {date: '2030-01-01'}),
      postmortem('new.md', {date: '2031-01-01', startedAt: '2031-01-01T09:00:00Z'}),
      postmortem('newer.md', {date: '2031-01-01', startedAt: '2031-01-01T10:00:00Z'}),
      postmortem('a-undated.md'),
      postmortem('template.md', {kind: 'other'}),
    ]
    const expected = ['newer.md', 'new.md', 'old.md', 'a-undated.md', 'b-undated.md']
    expect(files(siteOf(records).incidents)).toEqual(expected)
    expect(files(siteOf([...records].reverse()).incidents)).toEqual(expected)
  })

  it('knows the incidents before and after each', () => {
    const site = siteOf([
      postmortem('1.md', {date: '2031-01-01'}),
      postmortem('2.md', {date: '2031-01-02'}),
      postmortem('3.md', {date: '2031-01-03'}),
    ])
    const middle = incidentOf(site, '2.md')
    expect([middle.previous?.title, middle.next?.title]).toEqual(['1', '3'])
    expect(incidentOf(site, '1.md').previous).toBeUndefined()
    expect(incidentOf(site, '3.md').next).toBeUndefined()
  })

  it('groups by service', () => {
    const ledger = {name: 'Ledger', slug: 'ledger'}
    const api = {name: 'API', slug: 'api'}
    const site = siteOf([
      postmortem('1.md', {services: [ledger, api]}),
      postmortem('2.md', {services: [ledger, ledger]}),
    ])
    expect(site.services.map(({slug, incidents}) => [slug, files(incidents)])).toEqual([
      ['api', ['1.md']],
      ['ledger', ['1.md', '2.md']],
    ])
  })

  it('takes the title, or else the id, or else the name of the file', () => {
    const site = siteOf([
      postmortem('x/1.md', {title: 'Mail is late', id: 'I-1'}),
      postmortem('x/2.md', {id: 'I-2'}),
      postmortem('x/3-lost-keys.md'),
    ])
    expect(site.incidents.map(({title}) => title)).toEqual(['Mail is late', 'I-2', '3-lost-keys'])
  })
})

describe('permalinks', () => {
  it('are unique, and do not depend on the order of the documents', () => {
    const records = [
      postmortem('2030/outage.md'),
      postmortem('2031/outage.md'),
      postmortem('outage-2.md'),
      postmortem('trends.md'),
    ]
    const expected = {
      '2030/outage.md': '/pm/outage',
      '2031/outage.md': '/pm/outage-3',
      'outage-2.md': '/pm/outage-2',
      'trends.md': '/pm/trends-2',
    }
    for (const order of [records, [...records].reverse()]) {
      const {incidents} = siteOf(order)
      const found = incidents.map(({permalink, postmortem: {file}}) => [file, permalink])
      expect(Object.fromEntries(found)).toEqual(expected)
    }
  })
})

describe('mentions', () => {
  const site = siteOf([
    postmortem('2030/first.md', {id: 'INC-1', title: 'First'}),
    postmortem('2031/second.md', {
      id: 'INC-2',
      relatedIds: ['../2030/first.md#impact', 'inc 1', 'INC-2', 'JIRA-77'],
      facts: {relatedIds: {certainty: 'stated', from: 'section', line: 9}},
    }),
    postmortem('third.md', {relatedIds: ['[[First]]']}),
  ])

  it('are linked both ways, each once, and never to the document itself', () => {
    expect(files(incidentOf(site, '2031/second.md').mentions)).toEqual(['2030/first.md'])
    expect(files(incidentOf(site, '2030/first.md').mentionedBy)).toEqual(['2031/second.md', 'third.md'])
  })

  it('give a message where nothing is meant', () => {
    expect(incidentOf(site, '2031/second.md').messages).toEqual([
      {
        ruleId: 'related/unresolved',
        severity: 'info',
        reason:
          'Unexpected related incident `JIRA-77`, which is not in this folder, expected the id or file of one that is',
        line: 9,
      },
    ])
  })
})

it('tells both documents of an id that they share', () => {
  const site = siteOf([
    postmortem('a.md', {id: 'INC-1', facts: {id: {certainty: 'stated', from: 'label', line: 3}}}),
    postmortem('b.md', {id: 'inc 1'}),
    postmortem('c.md', {id: 'INC-11'}),
  ])
  expect(site.incidents.map(({messages}) => messages)).toEqual([
    [
      {
        ruleId: 'id/duplicate',
        severity: 'error',
        reason: 'Unexpected id `INC-1`, expected one that is not also that of `b.md`',
        line: 3,
      },
    ],
    [
      {
        ruleId: 'id/duplicate',
        severity: 'error',
        reason: 'Unexpected id `inc 1`, expected one that is not also that of `a.md`',
      },
    ],
    [],
  ])
})
