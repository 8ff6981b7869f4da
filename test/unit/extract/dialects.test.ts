import {describe, expect, test} from 'vitest'
import {extract} from '../../../plugin/src/extract/extract.ts'
import type {FactField, FactOrigin, Postmortem} from '../../../plugin/src/record/types.ts'
import {fixtures} from './fixtures.ts'

describe.each(fixtures)('$file', ({file, text, record, facts, messages, absent}) => {
  const {postmortem} = extract(text, file)

  test.each(Object.entries(record))('%s', (field, expected) => {
    const found = postmortem[field as keyof Postmortem]
    if (typeof expected === 'object') expect(found).toMatchObject(expected)
    else expect(found).toBe(expected)
  })

  test.each(Object.entries(facts))('%s comes from: %s', (field, expected) => {
    expect(postmortem.facts[field as FactField]).toMatchObject(originOf(expected))
  })

  test.each(absent)('no %s', (path) => {
    const [field = '', index, inner = ''] = path.split('.')
    const value = postmortem[field as keyof Postmortem] as Record<string, unknown> | unknown[] | undefined
    if (index === undefined) expect(value).toBeUndefined()
    else if (Array.isArray(value)) expect(value[Number(index)]).not.toHaveProperty(inner)
    else expect(value?.[index]).toBeUndefined()
  })

  test('messages', () => {
    const found = postmortem.messages.map(({ruleId, line}) => `${ruleId} ${line ?? ''}`)
    for (const message of messages)
      expect(found.some((each) => `${each} `.startsWith(`${message} `))).toBe(true)
    const grave = postmortem.messages.filter(({severity}) => severity !== 'info').map(({ruleId}) => ruleId)
    const expected = new Set(messages.map((message) => message.split(' ')[0]))
    expect(grave.filter((ruleId) => !expected.has(ruleId))).toEqual([])
  })

  test('says where each value comes from', () => {
    const {file: _file, slug: _slug, kind: _kind, facts: origins, messages: _messages, ...values} = postmortem
    expect(Object.keys(origins).sort()).toEqual(Object.keys(values).sort())
    const lines = text.split('\n').length
    for (const {line} of Object.values(origins))
      if (line !== undefined) expect(line).toBeLessThanOrEqual(lines)
  })

  test('is the same with other line endings, and again', () => {
    expect(extract(text.replaceAll('\n', '\r\n'), file).postmortem).toEqual(postmortem)
    expect(extract(`\uFEFF${text}`, file).postmortem).toEqual(postmortem)
    expect(JSON.stringify(extract(text, file).postmortem)).toBe(JSON.stringify(postmortem))
  })

  test('holds nothing that says nothing', () => {
    expect(emptyValues(postmortem, '')).toEqual([])
  })
})

function originOf(text: string): Partial<FactOrigin> {
  const [certainty, from, line] = text.split(' ')
  return {
    certainty: certainty as 'stated',
    ...(from && {from: from as 'label'}),
    ...(line && {line: Number(line)}),
  }
}

/** Paths at which a record has null, an empty string, not a number or an empty object. */
function emptyValues(value: unknown, path: string): string[] {
  if (value === null || value === undefined || value === '' || Number.isNaN(value)) return [path]
  if (typeof value !== 'object') return []
  const entries = Object.entries(value)
  if (entries.length === 0 && !/^\.(?:messages|facts)$/.test(path)) return [path]
  return entries.flatMap(([key, inner]) => emptyValues(inner, `${path}.${key}`))
}
