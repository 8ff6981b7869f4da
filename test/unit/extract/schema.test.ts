import {readFileSync} from 'node:fs'
import {Ajv2020} from 'ajv/dist/2020.js'
import {describe, expect, test} from 'vitest'
import {extract} from '../../../plugin/src/extract/extract.ts'
import {fixtures} from './fixtures.ts'

const schema = JSON.parse(
  readFileSync(new URL('../../../plugin/schema/postmortem.schema.json', import.meta.url), 'utf8'),
) as Record<string, unknown>
const ajv = new Ajv2020({strict: true, allErrors: true})
const fits = ajv.compile(schema)
const minimal = {file: 'a.md', slug: 'a', kind: 'postmortem', facts: {}, messages: []}

describe('postmortem.schema.json', () => {
  test.each(fixtures)('takes the record of $file', ({text, file}) => {
    fits(extract(text, file).postmortem)
    expect(fits.errors ?? []).toEqual([])
  })

  test('takes a record with nothing but what each has', () => {
    expect(fits(minimal)).toBe(true)
  })

  test('takes the fields that a dialect adds', () => {
    const origin = {certainty: 'stated', from: 'label', line: 3}
    const extra = {region: ['eu'], lost: 1.5, weather: 'sunny'}
    expect(fits({...minimal, extra, facts: {'extra.region': origin}})).toBe(true)
  })

  test.each([
    ['null', {title: null}],
    ['an empty string', {title: ''}],
    ['an empty list', {services: []}],
    ['an unknown key', {headline: 'x'}],
    ['an instant without seconds', {startedAt: '2024-01-01T10:00Z'}],
    ['an instant of another zone', {startedAt: '2024-01-01T10:00:00+01:00'}],
    ['a date with a clock', {date: '2024-01-01T10:00:00Z'}],
    ['a length below zero', {durationSeconds: -1}],
    ['part of a second', {durationSeconds: 1.5}],
    ['a share above all', {impact: {percent: 140}}],
    ['a severity without its word', {severity: {rank: 1}}],
    ['an empty field of a dialect', {extra: {region: []}}],
    ['a field of a dialect that is no name', {extra: {'a b': 'x'}}],
    ['a fact of no field', {facts: {file: {certainty: 'stated', from: 'file'}}}],
    ['a state that is none', {actionItems: [{text: 'x', line: 1, status: 'todo'}]}],
    ['a line 0', {actionItems: [{text: 'x', line: 0}]}],
  ])('refuses %s', (_name, extra) => {
    expect(fits({...minimal, ...extra})).toBe(false)
  })

  test('says of every key what it is', () => {
    expect(undescribed(schema, '#')).toEqual([])
  })
})

/** Paths of properties without a description. */
function undescribed(node: unknown, path: string): string[] {
  if (typeof node !== 'object' || node === null) return []
  return Object.entries(node).flatMap(([key, inner]) => {
    const at = `${path}/${key}`
    const bare =
      key === 'properties'
        ? Object.entries(inner as Record<string, object>)
            .filter(([, property]) => !('description' in property) && !('$ref' in property))
            .map(([name]) => `${at}/${name}`)
        : []
    return [...bare, ...undescribed(inner, at)]
  })
}
