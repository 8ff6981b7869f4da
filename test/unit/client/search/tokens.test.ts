import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {packTerms, type TermEntry, unpackTerms} from '../../../../plugin/src/client/search/pack.ts'
import {
  encodePostings,
  LEVELS,
  type Posting,
  readPostings,
} from '../../../../plugin/src/client/search/postings.ts'
import {isOneEdit} from '../../../../plugin/src/client/search/spelling.ts'
import {parseQuery} from '../../../../plugin/src/client/search/syntax.ts'
import {holdsPhrase, phraseKey, readRuns, readTokens} from '../../../../plugin/src/client/search/tokens.ts'

describe('terms of a text', () => {
  test.each([
    ['The pool of connections', ['pool', 'connection']],
    ['payment-service', ['paymentservice', 'payment', 'service']],
    ['LedgerSnapshot', ['ledgersnapshot', 'ledger', 'snapshot']],
    ['OOMKilled', ['oomkilled', 'oom', 'killed']],
    ['INC-2025-001', ['inc2025.001', 'inc', '2025', '001']],
    ['v2.14.0', ['v2.14.0', 'v2']],
    ['10.0.3.7', ['10.0.3.7']],
    ['1.0.03.7', ['1.0.03.7']],
    ['ECONNRESET', ['econnreset']],
    ['MAX_POOL_SIZE', ['maxpoolsize', 'max', 'pool', 'size']],
    ['Störung im Café', ['storung', 'im', 'cafe']],
    ['ＡＢＣ', ['abc']],
    ['queries, boxes and glass', ['query', 'box', 'glass']],
    ['429', ['429']],
    ['at 09:38', []],
    ['接続プール', ['接続', '続プ', 'プー', 'ール']],
    ['を停止しました', ['を停', '停止', '止し']],
    ['障', ['障']],
    ['API の停止', ['api', 'の停', '停止', 'の停', '停止'].slice(0, 3)],
  ])('%s', (text, terms) => {
    expect(readTokens(text).map(({term}) => term)).toEqual(terms)
  })

  test('each says where it stands', () => {
    const text = 'Störung: payment-service 停止'
    const found = readTokens(text).map(({start, end}) => text.slice(start, end))
    expect(found).toEqual(['Störung', 'payment-service', 'payment', 'service', '停止'])
  })

  test('no text breaks it', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme', maxLength: 60}), (text) => {
        for (const {whole, parts} of readRuns(text)) {
          for (const {term, start, end} of [...(whole ? [whole] : []), ...parts]) {
            expect(term).not.toBe('')
            expect(start).toBeLessThan(end)
            expect(end).toBeLessThanOrEqual(text.length)
          }
        }
      }),
    )
  })
})

describe('phrases', () => {
  test.each([
    ['the pool (size 20) is empty', 'pool size 20', true],
    ['the pool (size 20) is empty', 'size pool', false],
    ['carpool size', 'pool size', false],
    ['接続プールが枯渇', 'プールが', true],
    ['Timeout: acquiring', 'timeout acquiring', true],
  ])('%s holds %s: %s', (text, phrase, held) => {
    expect(holdsPhrase(phraseKey(text), phraseKey(phrase))).toBe(held)
  })
})

test('postings are read as they were written', () => {
  const list = fc.uniqueArray(fc.nat({max: 200_000}), {maxLength: 50}).chain((docs) =>
    fc.record({
      docs: fc.constant(docs.sort((a, b) => a - b)),
      levels: fc.array(fc.integer({min: 1, max: LEVELS}), {minLength: docs.length, maxLength: docs.length}),
    }),
  )
  fc.assert(
    fc.property(list, ({docs, levels}) => {
      const postings = docs.map((doc, index) => ({doc, level: levels[index] ?? 1}))
      const read: Posting[] = []
      readPostings(encodePostings(postings), (doc, level) => read.push({doc, level}))
      expect(read).toEqual(postings)
    }),
  )
})

test('a file of terms is read as it was written', () => {
  const word = fc.stringMatching(/^[a-z0-9é接.]{1,70}$/)
  const docs = fc.uniqueArray(fc.nat({max: 9999}), {minLength: 1, maxLength: 5})
  fc.assert(
    fc.property(fc.dictionary(word, docs, {minKeys: 1, maxKeys: 30}), (terms) => {
      const entries = Object.entries(terms)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([term, numbers]): TermEntry => {
          const postings = numbers.sort((a, b) => a - b).map((doc) => ({doc, level: 1 + (doc % LEVELS)}))
          return [term, encodePostings(postings)]
        })
      expect([...unpackTerms(packTerms(entries))]).toEqual(entries)
    }),
  )
})

test.each([
  ['database', 'databse', true],
  ['database', 'databasse', true],
  ['database', 'datebase', true],
  ['database', 'adtabase', true],
  ['database', 'databsae', true],
  ['pool', 'pools', true],
  ['database', 'databs', false],
  ['database', 'dtaabsae', false],
  ['abcd', 'badc', false],
])('%s and %s are one mistake apart: %s', (a, b, expected) => {
  expect(isOneEdit(a, b)).toBe(expected)
})

describe('a query', () => {
  const clause = (text: string, marks: {phrase?: true; without?: true} = {}) => ({
    text,
    phrase: false,
    without: false,
    ...marks,
  })
  test.each([
    ['pool  timeout', [clause('pool'), clause('timeout')], [], []],
    [
      '"pool timeout" -retry',
      [clause('pool timeout', {phrase: true}), clause('retry', {without: true})],
      [],
      [],
    ],
    ['"not closed', [clause('not closed', {phrase: true})], [], []],
    ['-"rate limit"', [clause('rate limit', {phrase: true, without: true})], [], []],
    ['severity:SEV1', [], [{operator: 'severity', value: 'sev1', without: false}], []],
    [
      '-service:"Booking API" x',
      [clause('x')],
      [{operator: 'service', value: 'booking api', without: true}],
      [],
    ],
    ['after:2024-06', [], [{operator: 'after', value: '2024-06', without: false}], []],
    ['has:open-actions', [], [{operator: 'has', value: 'open-actions', without: false}], []],
    ['after:soon has:none', [], [], ['after:soon', 'has:none']],
    ['severity:', [], [], []],
    ['https://a.example/x error:timeout', [clause('https://a.example/x'), clause('error:timeout')], [], []],
    ['- --', [clause('-')], [], []],
    [
      'drain --force error -110 -d',
      [clause('drain'), clause('-force'), clause('error'), clause('110'), clause('d', {without: true})],
      [],
      [],
    ],
    ['', [], [], []],
  ])('%s', (query, clauses, conditions, mistakes) => {
    const read = parseQuery(query)
    for (const {typed} of [...read.clauses, ...read.conditions]) expect(query).toContain(typed)
    expect({
      clauses: read.clauses.filter(({text}) => /\w/.test(text)).map(({typed: _typed, ...rest}) => rest),
      conditions: read.conditions.map(({typed: _typed, ...rest}) => rest),
      mistakes: read.mistakes,
    }).toEqual({clauses: clauses.filter(({text}) => /\w/.test(text)), conditions, mistakes})
  })
})
