import {describe, expect, it} from 'vitest'
import {matchesGlobs} from '../../../plugin/src/dialect/globs.ts'
import type {Dialect} from '../../../plugin/src/dialect/types.ts'
import {extractAll} from '../../../plugin/src/extract/corpus.ts'
import type {Postmortem} from '../../../plugin/src/record/types.ts'

const text = `---
squads: [Basket, Ledger]
---

# Basket forgot everything

- Date: 2031-04-02
- Region: eu, us
- Lost orders: about 1.5k
- Weather: sunny, later rain

[[level two]] started at ten.

## What broke

The basket forgot everything.

## Impact

Nobody could order.

## Timeline

- 10:00 UTC The basket is empty.

## Action items

- [ ] Remember more
`

function read(dialect: Omit<Dialect, 'name'>, file = 'a.md', sourceName?: string): Postmortem {
  const files = [{file, text, ...(sourceName !== undefined && {sourceName})}]
  const [extraction] = extractAll(files, {dialects: [{name: 'acme', ...dialect}], timeZone: 'UTC'})
  if (!extraction) throw new Error('No record')
  return extraction.postmortem
}

describe('include', () => {
  const sections = {rootCause: ['what broke at night', 'what broke']}
  const broke = {fields: {status: ['weather']}, sections}

  it.each([
    [undefined, 'a.md', undefined, true],
    [['*.md'], 'a.md', undefined, true],
    [['pay/**'], 'pay/2031/a.md', undefined, true],
    [['pay/**'], 'a.md', undefined, false],
    [['pay/**'], 'a.md', 'pay', true],
  ] as const)('%j takes %s of %s: %s', (include, file, source, taken) => {
    const {status} = read({...broke, ...(include && {include})}, file, source)
    expect(status).toBe(taken ? 'sunny, later rain' : undefined)
  })
})

describe('globs', () => {
  it.each([
    ['a.md', '*.md', true],
    ['x/a.md', '*.md', false],
    ['x/a.md', '**/*.md', true],
    ['a.md', '**/*.md', true],
    ['x/y/a.md', 'x/**', true],
    ['xy/a.md', 'x/**', false],
    ['a.markdown', '*.{md,markdown}', true],
    ['a+b (1).md', 'a+b (?).md', true],
    ['x/a.md', './x/a.md', true],
    ['amd', 'a.md', false],
  ])('%s fits %s: %s', (path, glob, fits) => {
    expect(matchesGlobs(path, [glob])).toBe(fits)
  })
})

describe('extra fields', () => {
  const extraFields: Dialect['extraFields'] = [
    {key: 'region', label: 'Region', kind: 'list', facet: true},
    {key: 'squad', label: 'Squad', aliases: ['squads'], kind: 'list'},
    {key: 'lost', label: 'Lost orders', kind: 'number'},
    {key: 'weather', label: 'Weather', kind: 'text'},
    {key: 'mood', label: 'Mood', kind: 'text'},
  ]

  it('are read from labels and front matter, with their places', () => {
    const {extra, facts} = read({extraFields})
    expect(extra).toEqual({
      region: ['eu', 'us'],
      squad: ['Basket', 'Ledger'],
      lost: 1500,
      weather: 'sunny, later rain',
    })
    expect(facts).toMatchObject({
      'extra.region': {certainty: 'stated', from: 'label', line: 8},
      'extra.squad': {certainty: 'stated', from: 'front-matter', line: 2},
    })
    expect(facts).not.toHaveProperty('extra.mood')
  })

  it('are not there without a dialect that asks for them', () => {
    expect(read({})).not.toHaveProperty('extra')
  })
})

describe('extractors', () => {
  it('win over what the document labels, and say where', () => {
    const {severity, facts, title, services, causes} = read({
      severities: {'level two': 2},
      extractors: {
        severity: ({lines}) => {
          const index = lines.findIndex((line) => line.startsWith('[['))
          return {value: lines[index]?.match(/\[\[(.*)\]\]/)?.[1] ?? '', line: index + 1}
        },
        title: () => ({value: 'Another', certainty: 'implied'}),
        services: () => ({value: ['Basket API']}),
        causes: () => ({value: ['bug', 'boar']}),
      },
    })
    expect(severity).toEqual({label: 'level two', rank: 2})
    expect(facts.severity).toEqual({certainty: 'stated', from: 'configuration', line: 12})
    expect(title).toBe('Another')
    expect(facts.title).toEqual({certainty: 'implied', from: 'configuration'})
    expect(services).toEqual([{name: 'Basket API', slug: 'basket-api'}])
    expect(causes).toEqual(['code', 'boar'])
  })

  it('give moments from which the lengths follow', () => {
    const {startedAt, resolvedAt, durationSeconds, ttrSeconds} = read({
      extractors: {
        startedAt: () => ({value: '2031-04-02T12:00:00+02:00'}),
        resolvedAt: () => ({value: '2031-04-02T11:30:00.000Z'}),
      },
    })
    expect({startedAt, resolvedAt, durationSeconds, ttrSeconds}).toEqual({
      startedAt: '2031-04-02T10:00:00Z',
      resolvedAt: '2031-04-02T11:30:00Z',
      durationSeconds: 5400,
      ttrSeconds: 5400,
    })
  })

  it('that return nothing leave the field to the standard reading', () => {
    const {date, messages} = read({extractors: {date: () => undefined}})
    expect(date).toBe('2031-04-02')
    expect(messages.filter(({severity}) => severity === 'error')).toEqual([])
  })

  it.each([
    ['date', '2 April', '`2031-04-02`'],
    ['date', '2031-06-31', '`2031-04-02`'],
    ['startedAt', '2031-04-02T10:00:00', 'an instant'],
    ['durationSeconds', -1, 'whole seconds'],
    ['id', '', 'a text'],
    ['tags', 'one', 'a list of texts'],
  ])('that give %s as %j are told', (field, value, expected) => {
    const {messages, facts} = read({extractors: {[field]: () => ({value, line: 3})}})
    const message = messages.find(({ruleId}) => ruleId === 'dialect/value')
    expect(message).toMatchObject({severity: 'error', line: 3})
    expect(message?.reason).toContain(
      `extractor \`${field}\` of the dialect \`acme\`, expected ${expected.startsWith('`') ? 'a day such as ' : ''}${expected}`,
    )
    expect(Object.values(facts)).not.toContainEqual(expect.objectContaining({from: 'configuration'}))
  })

  it('that throw are told, and stop nothing', () => {
    const {title, messages} = read({
      extractors: {
        title: () => {
          throw new Error('no luck')
        },
      },
    })
    expect(title).toBe('Basket forgot everything')
    expect(messages.find(({ruleId}) => ruleId === 'dialect/failed')?.reason).toBe(
      'Unexpected failure of the extractor `title` of the dialect `acme` (no luck), expected a result',
    )
  })
})

describe('checks', () => {
  it('see the finished record and add their messages', () => {
    const rule = {
      ruleId: 'acme/region',
      severity: 'warning',
      reason: 'Unexpected a.md without region',
    } as const
    const {messages} = read({checks: [({slug, extra}) => (slug === 'a' && !extra ? [rule] : [])]})
    expect(messages).toContainEqual(rule)
  })

  it('that throw are told', () => {
    const {messages} = read({
      checks: [
        () => {
          throw new Error('no luck')
        },
      ],
    })
    expect(messages.at(-1)).toMatchObject({ruleId: 'dialect/failed', severity: 'error'})
  })
})
