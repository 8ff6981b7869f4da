import {normalizePluginOptions} from '@docusaurus/utils-validation'
import {describe, expect, it} from 'vitest'
import {type Options, validateOptions} from '../../../plugin/src/docusaurus/options.ts'
import type {Dialect} from '../../../plugin/src/index.ts'

function validate(dialect: unknown) {
  const options = {dialects: [dialect]} as Options
  return validateOptions({validate: normalizePluginOptions as never, options}).dialects[0]
}

const whole: Dialect = {
  name: 'acme',
  include: ['payments/**/*.md'],
  sections: {rootCause: ['what broke']},
  fields: {severity: ['blast radius']},
  actionColumns: {owner: ['squad']},
  actionKeys: {owner: ['squad'], by: ['no later than']},
  timelineColumns: {time: ['clock']},
  actionStatuses: {done: ['landed']},
  actionKinds: {prevent: ['never again']},
  horizons: {'long-term': ['next year']},
  severities: {Wobble: 4},
  causes: {'game-day': {name: 'Game day', words: ['drill'], pattern: /game day/i}, capacity: false},
  phaseLabels: {resolved: ['all clear']},
  phases: {mitigated: /plugged/},
  symptoms: /gone/,
  beginning: /it began/,
  cues: {lengthBefore: /took$/},
  joiners: ['plus'],
  titleJoiners: ['re'],
  noValue: ['nope'],
  titleWords: ['whoops'],
  times: {noise: ['sharp']},
  timeZone: 'Asia/Tokyo',
  dateOrder: 'dmy',
  uncertainZones: {ist: 'Asia/Kolkata'},
  extraFields: [{key: 'region', label: 'Region', aliases: ['area'], kind: 'list', facet: true}],
  extractors: {id: ({lines}) => (lines[0] ? {value: lines[0], line: 1} : undefined)},
  checks: [({title}) => (title ? [] : [{ruleId: 'acme/title', severity: 'warning', reason: 'No title'}])],
}

describe('the option `dialects`', () => {
  it('takes every part of a dialect as it is', () => {
    expect(validate(whole)).toEqual(whole)
  })

  it.each([
    [
      {name: 'a', section: {}},
      'option `dialects[0].section`, expected one of `name`, `include`, `sections`, ',
    ],
    [
      {name: 'a', sections: {rootcause: ['x']}},
      'option `dialects[0].sections.rootcause`, expected one of `metadata`',
    ],
    [{name: 'a', fields: {sev: ['x']}}, 'option `dialects[0].fields.sev`, expected one of `id`, `title`'],
    [
      {name: 'a', actionColumns: {who: ['x']}},
      'option `dialects[0].actionColumns.who`, expected one of `id`, `text`',
    ],
    [{name: 'a', phases: {over: /x/}}, 'option `dialects[0].phases.over`, expected one of `triggered`'],
    [
      {name: 'a', extractors: {timeline: () => undefined}},
      'option `dialects[0].extractors.timeline`, expected one of `title`, `id`, `date`',
    ],
    [
      {name: 'a', extraFields: [{key: 'k', label: 'K', kind: 'text', filter: true}]},
      'option `dialects[0].extraFields[0].filter`, expected one of `key`, `label`, `aliases`, `kind`, `facet`',
    ],
    [
      {name: 'a', sections: {rootCause: 'x'}},
      'value `x` of the option `dialects[0].sections.rootCause`, expected a list of names',
    ],
    [
      {name: 'a', sectionPatterns: {impact: /x/y}},
      'value `/x/y` of the option `dialects[0].sectionPatterns.impact`, expected a regular expression without',
    ],
    [
      {name: 'a', phases: {mitigated: /x/g}},
      'value `/x/g` of the option `dialects[0].phases.mitigated`, expected a regular expression without the flags `g` and `y`',
    ],
    [
      {name: 'a', symptoms: 'gone'},
      'value `gone` of the option `dialects[0].symptoms`, expected a regular expression',
    ],
    [
      {name: 'a', causes: {deploy: {pattern: /x/y}}},
      'value `/x/y` of the option `dialects[0].causes.deploy.pattern`, expected kinds by slug',
    ],
    [{name: 'a', causes: {'Game Day': {}}}, 'option `dialects[0].causes.Game Day`, expected kinds by slug'],
    [
      {name: 'a', severities: {Bad: 1.5}},
      'value `1.5` of the option `dialects[0].severities.Bad`, expected ranks by word',
    ],
    [
      {name: 'a', timeZone: 'Mars/Base'},
      'value `Mars/Base` of the option `dialects[0].timeZone`, expected an IANA time zone',
    ],
    [
      {name: 'a', uncertainZones: {ist: 'India'}},
      'value `India` of the option `dialects[0].uncertainZones.ist`, expected for each',
    ],
    [
      {name: 'a', dateOrder: 'ymd'},
      'value `ymd` of the option `dialects[0].dateOrder`, expected `dmy` or `mdy`',
    ],
    [
      {name: 'a', include: []},
      'value `[]` of the option `dialects[0].include`, expected a list of one or more globs',
    ],
    [
      {name: 'a', extraFields: [{key: 'k', label: 'K', kind: 'date'}]},
      'value `date` of the option `dialects[0].extraFields[0].kind`, expected `text`, `list` or `number`',
    ],
    [
      {name: 'a', extraFields: [{key: '1 k', label: 'K', kind: 'text'}]},
      'value `1 k` of the option `dialects[0].extraFields[0].key`, expected letters',
    ],
    [
      {
        name: 'a',
        extraFields: [
          {key: 'k', label: 'K', kind: 'text'},
          {key: 'k', label: 'L', kind: 'text'},
        ],
      },
      'of the option `dialects[0].extraFields[1]`, expected a list of `{key, label, aliases, kind, facet}`, each with a key of its own',
    ],
    [
      {name: 'a', extractors: {id: /x/}},
      'value `/x/` of the option `dialects[0].extractors.id`, expected a function',
    ],
    [
      {name: 'a', checks: ['x']},
      'value `x` of the option `dialects[0].checks[0]`, expected a list of functions',
    ],
    ['acme', 'value `acme` of the option `dialects[0]`, expected a dialect such as'],
  ])('refuses %j', (dialect, words) => {
    expect(() => validate(dialect)).toThrow('docusaurus-plugin-postmortems: Unexpected ')
    expect(() => validate(dialect)).toThrow(words)
  })
})
