import {readdirSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {german} from '../../../plugin/src/dialect/languages/de.ts'
import {english} from '../../../plugin/src/dialect/languages/en/index.ts'
import {japanese} from '../../../plugin/src/dialect/languages/ja.ts'
import {nameKey} from '../../../plugin/src/dialect/names.ts'
import {standard} from '../../../plugin/src/dialect/standard.ts'
import type {Aliases, Dialect} from '../../../plugin/src/dialect/types.ts'
import {makeVocabulary} from '../../../plugin/src/dialect/vocabulary.ts'

const languages: readonly Dialect[] = [english, german, japanese]

const TABLES = [
  'sections',
  'fields',
  'actionColumns',
  'timelineColumns',
  'actionStatuses',
  'actionKinds',
  'horizons',
] as const

test('every language is tested here, and read without any configuration', () => {
  const files = readdirSync(new URL('../../../plugin/src/dialect/languages/', import.meta.url))
  expect(files).toHaveLength(languages.length)
  expect(standard).toEqual(expect.arrayContaining([...languages]))
})

describe.each(languages)('$name', (language) => {
  test.each(TABLES)('%s: no alias has two meanings, none stands twice', (table) => {
    const names = new Map<string, string[]>()
    for (const [key, name] of aliasesOf(language[table] as Aliases<string> | undefined))
      names.set(key, [...(names.get(key) ?? []), name])
    expect([...names].filter(([, meanings]) => meanings.length > 1)).toEqual([])
  })

  test.each(TABLES)('%s: every alias can be looked up', (table) => {
    const vocabulary = makeVocabulary([language])
    const lookUp = {
      sections: vocabulary.section,
      fields: vocabulary.field,
      actionColumns: vocabulary.actionColumn,
      timelineColumns: vocabulary.timelineColumn,
      actionStatuses: vocabulary.actionStatus,
      actionKinds: vocabulary.actionKind,
      horizons: vocabulary.horizon,
    }[table]
    const lost = Object.entries<readonly string[] | undefined>(language[table] ?? {}).flatMap(
      ([name, aliases]) =>
        (aliases ?? [])
          .filter((alias) => lookUp(alias) !== name)
          .map((alias) => `${alias}: ${lookUp(alias)}, not ${name}`),
    )
    expect(lost).toEqual([])
  })

  test('names no severity twice, and ranks each from 1 to 5', () => {
    const words = Object.entries(language.severities ?? {})
    expect(new Set(words.map(([word]) => nameKey(word))).size).toBe(words.length)
    for (const [, rank] of words) expect([1, 2, 3, 4, 5]).toContain(rank)
  })

  test('has patterns that carry no state', () => {
    const patterns = Object.values(language).flatMap((value) =>
      value instanceof RegExp
        ? [value]
        : typeof value === 'object'
          ? Object.values(value as object).filter((inner) => inner instanceof RegExp)
          : [],
    )
    expect(patterns.filter((pattern) => pattern.global || pattern.sticky)).toEqual([])
  })
})

function aliasesOf<Name extends string>(table: Aliases<Name> | undefined): [string, string][] {
  return Object.entries<readonly string[] | undefined>(table ?? {}).flatMap(([name, aliases]) =>
    (aliases ?? []).map((alias): [string, string] => [nameKey(alias) || alias, name]),
  )
}
