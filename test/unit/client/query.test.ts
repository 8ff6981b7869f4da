import {describe, expect, it} from 'vitest'
import {foldText, type IndexIncident, queryIncidents, queryTerms} from '../../../plugin/src/client/index.ts'

function incident(title: string, more: Partial<IndexIncident> = {}): IndexIncident {
  return {permalink: `/${title}`, title, file: 'a.md', services: [], ...more}
}

const incidents = [
  incident('Router firmware', {excerpt: 'After the pool of addresses ran out, nobody could log in.'}),
  incident('Connection pool exhausted', {id: 'INC-2031-07', services: [{name: 'Ledger', slug: 'ledger'}]}),
  incident('Café menu unavailable', {searchText: 'A certificate had expired.'}),
  incident('ＤＢ 停止', {file: '2031/tokyo-db.md'}),
]

describe('queryIncidents', () => {
  it.each([
    ['', ['Router firmware', 'Connection pool exhausted', 'Café menu unavailable', 'ＤＢ 停止']],
    ['   ', ['Router firmware', 'Connection pool exhausted', 'Café menu unavailable', 'ＤＢ 停止']],
    ['pool', ['Connection pool exhausted', 'Router firmware']],
    ['pool addresses', ['Router firmware']],
    ['inc-2031-07', ['Connection pool exhausted']],
    ['LEDGER exhaust', ['Connection pool exhausted']],
    ['cafe', ['Café menu unavailable']],
    ['certificate expired', ['Café menu unavailable']],
    ['"expired certificate"', []],
    ['"pool exhausted"', ['Connection pool exhausted']],
    ['db', ['ＤＢ 停止']],
    ['停止', ['ＤＢ 停止']],
    ['tokyo-db.md', ['ＤＢ 停止']],
    ['pool kangaroo', []],
  ])('finds for %j', (query, titles) => {
    expect(queryIncidents(incidents, query).map(({title}) => title)).toEqual(titles)
  })

  it('leaves the given list as it is', () => {
    const list = [...incidents]
    queryIncidents(list, 'pool').reverse()
    expect(list).toEqual(incidents)
  })
})

describe('queryTerms', () => {
  it.each([
    ['two words', ['two', 'words']],
    ['a "quoted  Phrase" b', ['a', 'quoted phrase', 'b']],
    ['"open end', ['open', 'end']],
    ['"" "', []],
  ])('divides %j', (query, terms) => {
    expect(queryTerms(query)).toEqual(terms)
  })
})

it('folds case, accents, width and space', () => {
  expect(foldText('  ÉLAN \n Ｗｉｄｅ')).toBe(' elan wide')
})
