import {describe, expect, test} from 'vitest'
import {standard} from '../../../plugin/src/dialect/standard.ts'
import type {Dialect} from '../../../plugin/src/dialect/types.ts'
import {makeVocabulary} from '../../../plugin/src/dialect/vocabulary.ts'
import {extract} from '../../../plugin/src/extract/extract.ts'
import type {Postmortem} from '../../../plugin/src/record/types.ts'

/** The record of a document with some parts. */
function read(parts: Record<string, string>, dialects: readonly Dialect[] = []): Postmortem {
  const {title = 'Checkout was not there', category, ...sections} = parts
  const text = [
    `# ${title}`,
    '',
    '- Date: 2031-04-02',
    ...(category ? [`- Category: ${category}`] : []),
    ...Object.entries(sections).flatMap(([heading, body]) => ['', `## ${heading}`, '', body]),
    '',
  ].join('\n')
  return extract(text, 'a.md', {}, makeVocabulary([...dialects, ...standard])).postmortem
}

describe('a category that the document states', () => {
  test.each([
    ['Deploy', ['deploy']],
    ['config change', ['config']],
    ['Misconfiguration', ['config']],
    ['Third-party outage', ['dependency']],
    ['Configuration / human error', ['config', 'procedure']],
    ['capacity, bug', ['capacity', 'code']],
    ['Database migration', ['migration']],
    ['Zertifikat', ['certificate']],
    ['設定ミス', ['config']],
    ['Wild boar', ['Wild boar']],
    ['Wild boar, deploy', ['Wild boar', 'deploy']],
  ])('%s', (category, expected) => {
    const {causes, facts} = read({category})
    expect(causes).toEqual(expected)
    expect(facts.causes).toEqual({certainty: 'stated', from: 'label', line: 4})
  })

  test('wins over what the text tells', () => {
    const parts = {category: 'Network', 'Root cause': 'The certificate of the mail relay had expired.'}
    expect(read(parts).causes).toEqual(['network'])
  })

  test('is none where it only says how bad it was', () => {
    expect(read({category: 'Partial outage'}).causes).toBeUndefined()
  })
})

describe('a cause that the text tells of', () => {
  test.each([
    ['The certificate of the mail relay expired at midnight.', ['certificate']],
    ['A typo in the Helm values gave every pod a tenth of its memory.', ['config']],
    ['The feature flag was switched on for all shops instead of one.', ['config']],
    ['We deployed version 8 of the basket, which could not read old baskets.', ['deploy']],
    ['The connection pool of Ledger was exhausted by slow reports.', ['capacity']],
    ['The disk of the queue broker was full.', ['capacity']],
    ['An ALTER TABLE on orders waited for its lock, and everything else waited behind it.', ['migration']],
    ['A race condition between two workers paid the same bill twice.', ['code']],
    ['Our payment provider had an outage in its own data centre.', ['dependency']],
    ['A faulty power supply took the rack with it.', ['hardware']],
    ['Packet loss between the two sites was above 40 %.', ['network']],
    ['Somebody tried leaked passwords from elsewhere: credential stuffing.', ['security']],
    ['A corrupted file of prices was loaded in the morning.', ['data']],
    ['The clean-up was accidentally run on the wrong cluster.', ['procedure']],
    ['Die Platte des Suchknotens war voll.', ['capacity']],
    ['Das Zertifikat des Postausgangs war abgelaufen.', ['certificate']],
    ['Beim Aufräumen wurde versehentlich die falsche Tabelle geleert.', ['procedure']],
    ['接続プールが枯渇し、新しい注文を受け付けられなくなった。', ['capacity']],
    ['中継サーバーの証明書が期限切れになっていた。', ['certificate']],
    ['バッチの設定ミスにより同じ請求が二回実行された。', ['config']],
  ])('%s', (sentence, expected) => {
    const {causes, facts} = read({'Root cause': sentence})
    expect(causes).toEqual(expected)
    expect(facts.causes).toEqual({certainty: 'implied', from: 'section', line: 5})
  })

  test('comes from trigger and root cause, one of each', () => {
    const parts = {
      Trigger: 'The deployment of the basket at noon.',
      'Root cause': 'The pool of database connections was too small, and a retry storm kept it full.',
    }
    expect(read(parts).causes).toEqual(['deploy', 'capacity'])
  })

  test('comes from the title where the document has no such part', () => {
    const {causes, facts} = read({title: 'Ledger ran out of database connections'})
    expect(causes).toEqual(['capacity'])
    expect(facts.causes).toMatchObject({certainty: 'implied', from: 'title'})
  })
})

describe('no cause', () => {
  test.each([
    'We do not know yet.',
    'It was not a deploy.',
    'Nothing to do with the release of that morning.',
    'We first suspected a bug in the basket.',
    'The deploy was ruled out.',
    'The deployment was not the cause.',
    'An alert on the expiry would have helped: the certificate expiry should have been monitored.',
    'This was our first outage since the migration.',
    'The number of replicas was four, as always.',
    'Customers were charged nothing and received nothing.',
    'The team looked at the dashboards and saw nothing odd.',
    'Ein Zusammenhang war nicht zu erkennen.',
    'Das Deployment war nicht die Ursache.',
    '証明書の期限切れではなかった。',
    '原因は調査中である。',
  ])('%s', (sentence) => {
    expect(read({'Root cause': sentence}).causes).toBeUndefined()
  })

  test('where one sentence tells of too many things at once', () => {
    const sentence =
      'It was the deploy, a typo in the settings, a full disk, packet loss and the expired certificate together.'
    expect(read({'Root cause': sentence}).causes).toBeUndefined()
  })
})

describe("a team's own kinds", () => {
  const team: Dialect = {
    name: 'acme',
    causes: {
      'game-day': {name: 'Game day', words: ['drill'], pattern: /\bgame day\b/i},
      dependency: {pattern: /\bNordbank\b/},
      capacity: false,
    },
  }

  test.each([
    [{category: 'Drill'}, ['game-day']],
    [{category: 'Game day'}, ['game-day']],
    [{category: 'vendor'}, ['dependency']],
    [{'Root cause': 'The game day went on longer than it was meant to.'}, ['game-day']],
    [{'Root cause': 'Nordbank answered after a minute.'}, ['dependency']],
    [{'Root cause': 'The disk of the queue broker was full.'}, undefined],
  ])('%j', (parts, expected) => {
    expect(read(parts, [team]).causes).toEqual(expected)
  })
})
