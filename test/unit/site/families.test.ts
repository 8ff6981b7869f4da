import {describe, expect, it} from 'vitest'
import type {Postmortem} from '../../../plugin/src/record/types.ts'
import {findFamilies} from '../../../plugin/src/site/related/families.ts'
import {findRepeats} from '../../../plugin/src/site/related/repeats.ts'
import type {Incident} from '../../../plugin/src/site/types.ts'
import {incidentOf, postmortem, siteOf} from './postmortem.ts'

/** Incidents of these files, a month apart, with likenesses and recurrences as given. */
function incidents(
  files: string,
  {alike = [], again = []}: {alike?: [string, string, number][]; again?: [string, string][]},
): Incident[] {
  const site = siteOf(
    [...files].map((file, index) => postmortem(`${file}.md`, {date: `2031-0${index + 1}-01`})),
  )
  const named = (file: string) => incidentOf(site, `${file}.md`)
  for (const [a, b, strength] of alike) {
    named(a).alike.push({
      incident: named(b),
      strength,
      reasons: [{type: 'words', words: [`${a}${b}`, 'pool']}],
    })
    named(b).alike.push({
      incident: named(a),
      strength,
      reasons: [{type: 'words', words: [`${a}${b}`, 'pool']}],
    })
  }
  for (const [later, earlier] of again) named(later).recurrenceOf.push(named(earlier))
  return site.incidents
}

const families = (...given: Parameters<typeof incidents>) =>
  findFamilies(incidents(...given)).map((family) =>
    family.incidents.map(({postmortem: {file}}) => file[0]).join(''),
  )

describe('families', () => {
  it.each<[string, Parameters<typeof incidents>, string[]]>([
    ['nothing alike', ['abc', {}], []],
    ['two alike', ['abc', {alike: [['a', 'c', 0.4]]}], ['ac']],
    [
      'three alike',
      [
        'abc',
        {
          alike: [
            ['a', 'b', 0.4],
            ['b', 'c', 0.4],
            ['a', 'c', 0.3],
          ],
        },
      ],
      ['abc'],
    ],
    [
      'a chain of weak likenesses',
      [
        'abcd',
        {
          alike: [
            ['a', 'b', 0.5],
            ['b', 'c', 0.3],
            ['c', 'd', 0.5],
          ],
        },
      ],
      ['cd', 'ab'],
    ],
    ['a stated recurrence, however unlike', ['abc', {again: [['c', 'a']]}], ['ac']],
    [
      'the largest first',
      [
        'abcde',
        {
          alike: [
            ['d', 'e', 0.9],
            ['a', 'b', 0.4],
            ['b', 'c', 0.4],
            ['a', 'c', 0.4],
          ],
        },
      ],
      ['abc', 'de'],
    ],
  ])('of %s', (_, given, expected) => {
    expect(families(...given)).toEqual(expected)
  })

  it('keep their address when a later incident joins', () => {
    const [family] = findFamilies(incidents('ab', {alike: [['a', 'b', 0.5]]}))
    const [grown] = findFamilies(incidents('abc', {alike: [['a', 'b', 0.5]], again: [['c', 'b']]}))
    expect([family?.slug, grown?.slug]).toEqual(['a', 'a'])
  })

  it('say what they share', () => {
    const [family] = findFamilies(incidents('ab', {alike: [['a', 'b', 0.5]]}))
    expect(family?.shared.words).toEqual(['ab', 'pool'])
  })
})

describe('repeats', () => {
  const record = (file: string, date: string, slug: string, cause: string): Postmortem =>
    postmortem(file, {date, services: [{name: slug, slug}], causes: [cause]})

  it.each<[string, Postmortem[], string[]]>([
    [
      'same service and cause, 90 days apart',
      [record('a', '2031-01-01', 'api', 'deploy'), record('b', '2031-04-01', 'api', 'deploy')],
      ['possible b a'],
    ],
    [
      '91 days apart',
      [record('a', '2031-01-01', 'api', 'deploy'), record('b', '2031-04-02', 'api', 'deploy')],
      [],
    ],
    [
      'another cause',
      [record('a', '2031-01-01', 'api', 'deploy'), record('b', '2031-01-02', 'api', 'dns')],
      [],
    ],
    [
      'another service',
      [record('a', '2031-01-01', 'api', 'deploy'), record('b', '2031-01-02', 'web', 'deploy')],
      [],
    ],
    [
      'three in a row: each after the one before',
      [
        record('a', '2031-01-01', 'api', 'deploy'),
        record('b', '2031-01-02', 'api', 'deploy'),
        record('c', '2031-01-03', 'api', 'deploy'),
      ],
      ['possible c b', 'possible b a'],
    ],
  ])('%s', (_, records, expected) => {
    const repeats = findRepeats(siteOf(records).incidents)
    expect(
      repeats.map(({kind, later, earlier}) => `${kind} ${later.postmortem.file} ${earlier.postmortem.file}`),
    ).toEqual(expected)
  })

  it('that a document states win over those that are possible', () => {
    const site = siteOf([
      record('a', '2031-01-01', 'api', 'deploy'),
      record('b', '2031-01-02', 'api', 'deploy'),
      record('c', '2031-01-03', 'api', 'deploy'),
    ])
    incidentOf(site, 'c').recurrenceOf.push(incidentOf(site, 'a'))
    expect(findRepeats(site.incidents).map(({kind, earlier}) => [kind, earlier.postmortem.file])).toEqual([
      ['stated', 'a'],
      ['possible', 'a'],
    ])
  })
})
