import {describe, expect, it} from 'vitest'
import {alternativesOf} from '../../../plugin/src/dialect/alternatives.ts'
import {requiredLiterals} from '../../../plugin/src/dialect/literals.ts'
import {makeAlternativeSet, makePatternSet} from '../../../plugin/src/dialect/patternSet.ts'
import {standard} from '../../../plugin/src/dialect/standard.ts'

describe('what every match of a pattern holds', () => {
  it.each<[RegExp, string[] | undefined]>([
    [/rollback/i, ['rollback']],
    [/\b(?:roll(?:ed|s)|went) back\b/, ['rolled back', 'rolls back', 'went back']],
    [/resuelt[oa]s?/i, ['resuelto', 'resuelta']],
    [/(?:the |a )?release/, ['release']],
    [/(?<!not )up(?! to)/, ['up']],
    [/\w+ of (?:\d+ )?(?:the )?disks?/, [' of ']],
    [/(?:no|low) \w+ (?:memory|threads)/, [' memory', ' threads']],
    [/alarm+s{2}/, ['alar']],
    [/a\.b|c\+d/, ['a.b', 'c+d']],
    [/Ausfall (?<what>beginnt|endet)/u, ['ausfall beginnt', 'ausfall endet']],
    [/障害(?:が)?発生/, ['障害が発生', '障害発生']],
    [/\d+|down/, undefined],
    [/(?:down)?/, undefined],
    [/x*/, undefined],
    [/\u0041\x42/, undefined],
    [/(.)\1/, undefined],
    [/[^a]/, undefined],
    [/λόγος/i, undefined],
  ])('%s', (pattern, expected) => expect(requiredLiterals(pattern)).toEqual(expected))
})

describe('patterns that may match', () => {
  const patterns = [/down\b/i, undefined, /\bup/i, /\d{3}/, /障害/, /ş?tokens/iu]
  const mayMatch = makePatternSet(patterns.map((pattern, index) => ({pattern, index})))

  it.each<[string, number[]]>([
    ['', [3]],
    ['The site is DOWN', [0, 3]],
    ['Upstream went down', [0, 2, 3]],
    ['障害発生', [3, 4]],
    ['to\u212Aens', [3, 5]],
    // Where letters fold in a way of their own, all are tried.
    ['token\u017F', [0, 2, 3, 4, 5]],
  ])('%s', (text, expected) => expect(mayMatch(text).map(({index}) => index)).toEqual(expected))
})

describe('the alternatives of a pattern', () => {
  it.each<[RegExp, string[]]>([
    [/down|up/, ['down', 'up']],
    [/\b(?:down|up)\b|^over/i, ['\\b(?:down)\\b', '\\b(?:up)\\b', '^over']],
    [
      /(?<!not )(?:a|b(?:c|d)) (?:x|y|z)/,
      ['x', 'y', 'z'].map((each) => `(?<!not )(?:a|b(?:c|d)) (?:${each})`),
    ],
    [/[|(]a|b/, ['[|(]a', 'b']],
    [/(?:a|b)+/, ['(?:a|b)+']],
    [/(a|b)\1/, ['(a|b)\\1']],
  ])('%s', (pattern, expected) => expect(alternativesOf(pattern).map(({source}) => source)).toEqual(expected))

  const mayMatch = makeAlternativeSet([{pattern: /\b(?:incident (?:is )?over|rolled back)\b/i, index: 0}])

  it.each<[string, string[]]>([
    ['The incident is OVER', ['\\b(?:incident (?:is )?over)\\b']],
    ['The incident goes on', []],
    ['Rolled back, incident over', ['\\b(?:incident (?:is )?over)\\b', '\\b(?:rolled back)\\b']],
  ])('of which have to be tried: %s', (text, expected) =>
    expect(mayMatch(text).map(({pattern}) => pattern.source)).toEqual(expected),
  )
})

it('knows what the patterns of all languages need', () => {
  const patterns = standard.flatMap(({phases, symptoms, beginning, causes}) => [
    ...Object.values(phases ?? {}),
    symptoms,
    beginning,
    ...Object.values(causes ?? {}).map((rule) => (rule ? rule.pattern : undefined)),
  ])
  const unknown = patterns.filter((pattern) => pattern && !requiredLiterals(pattern))
  expect(unknown).toEqual([])
})
