import {describe, expect, it} from 'vitest'
import {namesOf, stem, wordsOf} from '../../../plugin/src/site/related/terms.ts'
import {incidentOf, postmortem, siteOf} from './postmortem.ts'

const payments = [{name: 'Payments', slug: 'payments'}]
const records = [
  postmortem('pool.md', {
    title: 'Connection pool exhausted',
    rootCause: 'A transaction was held open during a slow call, and the connection pool ran dry.',
    services: payments,
  }),
  postmortem('pool-again.md', {
    title: 'Connection pools exhausted on sale day',
    rootCause: 'Webhooks held a transaction open; every connection waited.',
    services: payments,
  }),
  postmortem('certificate.md', {
    title: 'Certificate expired',
    rootCause: 'Nobody renewed the wildcard certificate.',
    services: payments,
  }),
  postmortem('dns.md', {title: 'Zone file without its final dot', rootCause: 'A name server ignored it.'}),
  postmortem('disk.md', {title: 'Disk full on the replica', rootCause: 'Log rotation was switched off.'}),
  postmortem('flag.md', {title: 'Flag turned on for everybody', rootCause: 'A default value was inverted.'}),
]

describe('related incidents', () => {
  it('share words, and say which', () => {
    const {related} = incidentOf(siteOf(records), 'pool.md')
    expect(related.map(({incident}) => incident.postmortem.file)).toEqual(['pool-again.md'])
    expect(related[0]?.reasons).toEqual([
      {type: 'words', words: ['connection', 'pool', 'exhausted']},
      {type: 'services', names: ['Payments']},
    ])
    expect(related[0]?.strength).toBeGreaterThan(0.5)
    expect(related[0]?.strength).toBeLessThanOrEqual(1)
  })

  it('are not related by a service alone, however low the threshold', () => {
    const site = siteOf(records, {threshold: 0, limit: 9})
    expect(incidentOf(site, 'certificate.md').related).toEqual([])
  })

  it('are as strong from either side, and the same in any order of the documents', () => {
    const strengths = (order: typeof records) => {
      const site = siteOf(order)
      return records.map(({file}) => incidentOf(site, file).related.map(({strength}) => strength))
    }
    const [pool, again] = strengths(records)
    expect(pool).toEqual(again)
    expect(strengths([...records].reverse())).toEqual(strengths(records))
  })

  it('are left out where one document mentions the other', () => {
    const site = siteOf(
      records.map((record) => (record.file === 'pool-again.md' ? {...record, relatedIds: ['pool']} : record)),
    )
    expect(incidentOf(site, 'pool.md').related).toEqual([])
    expect(incidentOf(site, 'pool-again.md').related).toEqual([])
  })

  it.each([[{threshold: 1, limit: 5}], [{threshold: 0.25, limit: 0}]])('obey %j', (options) => {
    expect(incidentOf(siteOf(records, options), 'pool.md').related).toEqual([])
  })
})

describe('wordsOf', () => {
  const stems = (text: string, ...names: string[]) =>
    wordsOf(text, namesOf(names)).flatMap((word) => (word ? [word.stem] : []))

  it.each([
    ['The outage: DNS records were deleted.', ['dns', 'record', 'delet']],
    ['See INC-2030-7, LARK-12 and https://git.example/x/y.md or other/file.md', []],
    ['データベース接続の上限に達した', ['データベース', '接続', '上限']],
    ['接続上限', ['接続', '続上', '上限']],
    ['3 pods, 40 %', ['pods']],
  ])('reads %j as %j', (text, expected) => {
    expect(stems(text)).toEqual(expected)
  })

  it('leaves out names of services, however they are written', () => {
    expect(
      stems('Label printers and label-printer jam; a label_printer has no printer', 'Label Printer'),
    ).toEqual(['jam', 'label_printer', 'printer'])
  })

  it.each([
    ['connections', 'connect'],
    ['connected', 'connect'],
    ['exhausting', 'exhaust'],
    ['retries', 'retry'],
    ['stopped', 'stop'],
    ['address', 'address'],
    ['status', 'status'],
    ['pools', 'pool'],
    ['dns', 'dns'],
  ])('brings %s to %s', (word, expected) => {
    expect(stem(word)).toBe(expected)
  })
})
