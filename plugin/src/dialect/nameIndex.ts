import {formsOf} from './nameForms.ts'
import {nameKey, plainKeys} from './names.ts'
import type {Aliases} from './types.ts'

/** A name longer than this is a sentence, not a key or a heading. */
export const MAX_NAME = 70

/** What names mean. */
export type Index<Name extends string> = ReadonlyMap<string, Name>

/** @param tables  First wins where two give one name different meanings. */
export function index<Name extends string>(tables: readonly (Aliases<Name> | undefined)[]): Index<Name> {
  const names = new Map<string, Name>()
  for (const table of tables) {
    for (const [name, aliases] of Object.entries(table ?? {}) as [Name, readonly string[]][]) {
      for (const alias of aliases) {
        const key = nameKey(alias) || alias
        if (!names.has(key)) names.set(key, name)
      }
    }
  }
  for (const [key, name] of [...names])
    for (const plain of [...plainKeys(key), ...shortKeys(key)]) if (!names.has(plain)) names.set(plain, name)
  return names
}

/** `tiempo de resolución` as the key of a front matter: `tiempo_resolucion`. */
function shortKeys(key: string): string[] {
  const short = key.replace(/ (?:de la|del|de|do|da|di|du) | (?:de l|d)'/g, ' ')
  return short === key ? [] : [short, ...plainKeys(short)]
}

/** What a whole text names. */
export function exact<Name extends string>(names: Index<Name>, text: string): Name | undefined {
  if (text.length > MAX_NAME) return undefined
  const {key, bare, parts} = formsOf(text)
  // A sign such as an emoji has no key.
  if (!key) return names.get(text.trim())
  return names.get(key) ?? (bare !== key ? names.get(bare) : undefined) ?? ofEachPart(names, parts, text)
}

/** `Affected services/systems`, `Follow-up & next steps`, `Corrective/preventive action`: names of the same thing. */
function ofEachPart<Name extends string>(
  names: Index<Name>,
  keys: readonly string[],
  text: string,
): Name | undefined {
  if (keys.length === 0) return undefined
  const [first, ...others] = keys.map((key) => names.get(key))
  if (others.every((name) => name === first)) return first
  // `Action items / Maßnahmen`: the second in a language that nobody knows here.
  if (keys.length === 2 && /\S\s+\/\s+\S/.test(text)) {
    const other = others[0]
    if (first === undefined || other === undefined) return first ?? other
  }
  return keys.length === 2 ? ofSharedWords(names, keys[0] ?? '', keys[1] ?? '') : undefined
}

/** Two names that share their last words, `corrective/preventive action`, or their first, `ação corretiva/preventiva`. */
function ofSharedWords<Name extends string>(names: Index<Name>, a: string, b: string): Name | undefined {
  const [first, last] = [a.lastIndexOf(' '), b.indexOf(' ')]
  if (first < 0 === last < 0) return undefined
  const name = names.get(first < 0 ? b : a)
  const other = names.get(first < 0 ? a + b.slice(last) : `${a.slice(0, first)} ${b}`)
  return name === other ? name : undefined
}
