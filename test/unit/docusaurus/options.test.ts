import {normalizePluginOptions} from '@docusaurus/utils-validation'
import {describe, expect, it} from 'vitest'
import {
  DEFAULT_OPTIONS,
  type Options,
  type PluginOptions,
  validateOptions,
} from '../../../plugin/src/docusaurus/options.ts'

function validate(options: unknown): PluginOptions {
  return validateOptions({
    validate: normalizePluginOptions as Parameters<typeof validateOptions>[0]['validate'],
    options: options as Options,
  })
}

describe('validateOptions', () => {
  it('gives the defaults', () => {
    expect(validate({})).toEqual(DEFAULT_OPTIONS)
    expect(validate(undefined)).toEqual(DEFAULT_OPTIONS)
  })

  it.each([
    {path: '../pm'},
    {path: ['../pm', {path: '/srv/other', source: 'other'}]},
    {id: 'second', routeBasePath: '/incidents'},
    {routeBasePath: '/'},
    {include: ['**/postmortem.md'], exclude: []},
    {timeZone: 'Europe/Amsterdam'},
    {timeZone: 'UTC'},
    {timeZone: '-08:00'},
    {dateOrder: 'dmy'},
    {severities: {Blocker: 1, Wobble: 4}},
    {services: 'catalogue.yaml'},
    {services: [{name: 'API', aliases: ['gateway'], team: 'Edge', tier: 1}]},
    {dialects: [{name: 'acme', sections: {rootCause: ['what broke']}}]},
    {related: {threshold: 0.4, limit: 3, exclude: ['INC-7', ['INC-8', 'mail-late.md']]}},
    {editUrl: 'https://git.example/acme/site/edit/main/website/'},
    {editUrl: () => undefined},
    {tickets: [{pattern: 'OPS-\\d+', url: 'https://jira.example/browse/$&'}]},
    {tickets: [{pattern: /#(\d+)/, url: '/issues/$1'}]},
    {trends: {history: false, repeatDays: 30}},
    {exports: []},
    {exports: ['actions.ics']},
    {onProblem: 'throw'},
    {showLastUpdateTime: true},
  ])('accepts %j', (options) => {
    expect(validate(options)).toMatchObject(options)
  })

  it('fills in the other half of `related`', () => {
    expect(validate({related: {limit: 2}}).related).toEqual({threshold: 0.29, limit: 2, exclude: []})
  })

  it('fills in the other half of `trends`', () => {
    expect(validate({trends: {repeatDays: 7}}).trends).toEqual({history: true, repeatDays: 7})
  })

  it.each([
    [{path: 7}, 'value `7` of the option `path`, expected a folder, or a list of folders'],
    [{path: []}, 'value `[]` of the option `path`, expected a folder'],
    [{path: [{source: 'x'}]}, 'value `{"source":"x"}` of the option `path[0]`, expected a folder'],
    [{include: []}, 'value `[]` of the option `include`, expected a list of one or more globs'],
    [
      {timeZone: 'Mars/Base'},
      'value `Mars/Base` of the option `timeZone`, expected an IANA time zone such as',
    ],
    [{timeZone: '+25:00'}, 'value `+25:00` of the option `timeZone`, expected an IANA time zone'],
    [{dateOrder: 'ymd'}, 'value `ymd` of the option `dateOrder`, expected `dmy` or `mdy`'],
    [{severities: {Bad: 'one'}}, 'value `one` of the option `severities.Bad`, expected ranks by word'],
    [
      {services: [{title: 'API'}]},
      'value nothing of the option `services[0].name`, expected a list of `{name',
    ],
    [{dialects: [{}]}, 'value nothing of the option `dialects[0].name`, expected a name'],
    [{related: {threshold: 2}}, 'value `2` of the option `related.threshold`, expected a number from 0 to 1'],
    [
      {related: {exclude: [['INC-7']]}},
      'value `["INC-7"]` of the option `related.exclude[0]`, expected a list of incidents and of pairs of incidents, such as `INC-7` and `[INC-7, INC-9]`',
    ],
    [{related: {limit: 1.5}}, 'value `1.5` of the option `related.limit`, expected a whole number from 0'],
    [
      {tickets: [{url: '/x'}]},
      'value nothing of the option `tickets[0].pattern`, expected a regular expression',
    ],
    [
      {tickets: [{pattern: 'OPS-(', url: '/x'}]},
      'value `OPS-(` of the option `tickets[0].pattern`, expected a regular expression',
    ],
    [
      {tickets: [{pattern: 'x', url: 'javascript:$&'}]},
      'value `javascript:$&` of the option `tickets[0].url`, expected an address such as',
    ],
    [{tickets: [{pattern: 'x', url: 'https://$&/'}]}, 'value `https://$&/` of the option `tickets[0].url`'],
    [{tickets: {}}, 'value `{}` of the option `tickets`, expected a list of `{pattern, url}`'],
    [{trends: {history: 'no'}}, 'value `no` of the option `trends.history`, expected `true` or `false`'],
    [
      {trends: {repeatDays: 0}},
      'value `0` of the option `trends.repeatDays`, expected a whole number from 1',
    ],
    [{exports: ['a.csv']}, 'value `a.csv` of the option `exports[0]`, expected a list of `actions.csv` and'],
    [{editUrl: true}, 'value `true` of the option `editUrl`, expected a URL, or a function'],
    [
      {onProblem: 'explode'},
      'value `explode` of the option `onProblem`, expected `ignore`, `warn` or `throw`',
    ],
    [
      {showLastUpdateTime: 'yes'},
      'value `yes` of the option `showLastUpdateTime`, expected `true` or `false`',
    ],
    [{id: 'a b'}, 'value `a b` of the option `id`, expected letters, digits, `-` and `_`'],
    [{feeds: true}, 'option `feeds`, expected one of `id`, `path`, '],
    [{timezone: 'UTC'}, 'option `timezone`, expected one of `id`, `path`, '],
  ])('refuses %j', (options, words) => {
    expect(() => validate(options)).toThrow(`docusaurus-plugin-postmortems: Unexpected ${words}`)
  })
})
