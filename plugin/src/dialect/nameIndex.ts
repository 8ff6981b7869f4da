import type {ActionHorizon, ActionKind, ActionStatus, Phase} from '../record/types.ts'
import {nameKey, plainKeys, withoutBrackets} from './names.ts'
import {remembered} from './remembered.ts'
import type {ActionColumn, Aliases, FieldName, SectionName, TimelineColumn} from './types.ts'

/** A name longer than this is a sentence, not a key or a heading. */
export const MAX_NAME = 70

/** What a name may mean, by what it is asked as. */
interface Meanings {
  section: SectionName | undefined
  field: FieldName | undefined
  actionColumn: ActionColumn | undefined
  timelineColumn: TimelineColumn | undefined
  actionStatus: ActionStatus | undefined
  actionKind: ActionKind | undefined
  phaseLabel: Phase | undefined
  horizon: ActionHorizon | undefined
}

/** What a name is asked as. */
type Kind = keyof Meanings

/** A name in the forms in which it is looked up, and what it means. */
interface Name {
  /** As it is compared. */
  key: string
  /** The key without what stands in brackets. */
  bare: string
  /** The same for each of several names, `Follow-up & next steps`; empty where the name is one. */
  parts: readonly string[]
  meanings: Meanings | undefined
}

/** All names that some dialects know. */
export interface NameIndex {
  /** The forms of a name. */
  read(text: string): Name
  /** Whether a text may be or begin with a name of a kind, by its first word: most texts are not, and need not be read. */
  mayBegin(kind: Kind, text: string): boolean
  /** What a whole text names. */
  exact<K extends Kind>(kind: K, text: string): Meanings[K]
  /** What a name means that is written as names are compared. */
  get<K extends Kind>(kind: K, key: string): Meanings[K]
}

/** By what they are asked as; first wins where two of a kind give one name different meanings. */
export type NameTables = {[K in Kind]: readonly (Aliases<NonNullable<Meanings[K]>> | undefined)[]}

/** Make an index of names. */
export function makeNameIndex(tables: NameTables): NameIndex {
  const names = new Map<string, Meanings>()
  for (const kind of Object.keys(tables) as Kind[]) addNames(names, kind, tables[kind])
  const firstWords = firstWordsOf(names, Object.keys(tables) as Kind[])
  // One heading is asked for as a section, a field, a horizon, a kind and a state of actions.
  const read = remembered((text) => readName(names, text), MOST_KEPT, MAX_KEPT)
  return {
    read,
    exact: (kind, text) => {
      if (text.length > MAX_NAME) return undefined
      const {meanings, parts} = read(text)
      return meanings?.[kind] ?? (parts.length > 0 ? ofEachPart(names, kind, parts, text) : undefined)
    },
    mayBegin: (kind, text) => {
      const word = firstWord(text)
      return word === undefined || firstWords[kind].has(word) || NUMBER.test(word) || SEVERAL.test(text)
    },
    get: (kind, key) => names.get(key)?.[kind],
  }
}

/** The first words of the names of each kind. */
function firstWordsOf(
  names: ReadonlyMap<string, Meanings>,
  kinds: readonly Kind[],
): Record<Kind, ReadonlySet<string>> {
  const words = Object.fromEntries(kinds.map((kind) => [kind, new Set()])) as Record<Kind, Set<string>>
  for (const [key, meanings] of names) {
    const word = firstWord(key) ?? ''
    for (const kind of kinds) if (meanings[kind] !== undefined) words[kind].add(word)
  }
  return words
}

/** `II. Detection`, `step 2: mitigation` */
const NUMBER = /^(?:[ivx]{1,4}|step)$/

/** The Latin letters with which a text begins, in lower case; nothing where it begins otherwise, or goes on with others. */
function firstWord(text: string): string | undefined {
  let end = 0
  while (isLatin(text.charCodeAt(end) | 0x20)) end += 1
  return end > 0 && (end === text.length || ENDS_WORD.test(text.charAt(end)))
    ? text.slice(0, end).toLowerCase()
    : undefined
}

/** Whether a character, made small, is a letter of ASCII. */
function isLatin(code: number): boolean {
  return code >= 0x61 && code <= 0x7a
}

/** What is no letter of another language. */
const ENDS_WORD = /[ -~\s]/

function addNames<K extends Kind>(names: Map<string, Meanings>, kind: K, tables: NameTables[K]): void {
  const add = (key: string, name: Meanings[K]) => {
    const meanings = names.get(key) ?? {...NO_MEANING}
    meanings[kind] ??= name
    names.set(key, meanings)
  }
  const known: [string, Meanings[K]][] = []
  for (const table of tables)
    for (const [name, aliases] of Object.entries(table ?? {}) as [
      NonNullable<Meanings[K]>,
      readonly string[],
    ][])
      for (const alias of aliases) known.push([nameKey(alias) || alias, name])
  for (const [key, name] of known) add(key, name)
  // What a name may also be written as never takes the place of another name.
  for (const [key] of known)
    for (const plain of [...plainKeys(key), ...shortKeys(key)]) add(plain, names.get(key)?.[kind])
}

const NO_MEANING: Meanings = {
  section: undefined,
  field: undefined,
  actionColumn: undefined,
  timelineColumn: undefined,
  actionStatus: undefined,
  actionKind: undefined,
  phaseLabel: undefined,
  horizon: undefined,
}

/** `tiempo de resolución` as the key of a front matter: `tiempo_resolucion`. */
function shortKeys(key: string): string[] {
  const short = key.replace(/ (?:de la|del|de|do|da|di|du) | (?:de l|d)'/g, ' ')
  return short === key ? [] : [short, ...plainKeys(short)]
}

/** About the names of the documents that are read side by side. */
const MOST_KEPT = 1000

/** A longer name is a sentence. */
const MAX_KEPT = 140

function readName(names: ReadonlyMap<string, Meanings>, text: string): Name {
  const key = nameKey(text)
  const bare = withoutBrackets(key)
  const parts = SEVERAL.test(text) ? text.split(SEVERAL).map((part) => withoutBrackets(nameKey(part))) : []
  // A sign such as an emoji has no key.
  const whole = names.get(key || text.trim())
  const rest = key && bare !== key ? names.get(bare) : undefined
  return {key, bare, parts: key ? parts : [], meanings: whole && rest ? either(whole, rest) : (whole ?? rest)}
}

const SEVERAL = /[/&+]/

/** What the first means, and where that is nothing, what the second does. */
function either(first: Meanings, second: Meanings): Meanings {
  return {
    section: first.section ?? second.section,
    field: first.field ?? second.field,
    actionColumn: first.actionColumn ?? second.actionColumn,
    timelineColumn: first.timelineColumn ?? second.timelineColumn,
    actionStatus: first.actionStatus ?? second.actionStatus,
    actionKind: first.actionKind ?? second.actionKind,
    phaseLabel: first.phaseLabel ?? second.phaseLabel,
    horizon: first.horizon ?? second.horizon,
  }
}

/** `Affected services/systems`, `Follow-up & next steps`, `Corrective/preventive action`: names of the same thing. */
function ofEachPart<K extends Kind>(
  names: ReadonlyMap<string, Meanings>,
  kind: K,
  keys: readonly string[],
  text: string,
): Meanings[K] {
  const [first, ...others] = keys.map((key) => names.get(key)?.[kind])
  if (others.every((name) => name === first)) return first
  // `Action items / Maßnahmen`: the second in a language that nobody knows here.
  if (keys.length === 2 && /\S\s+\/\s+\S/.test(text)) {
    const other = others[0]
    if (first === undefined || other === undefined) return first ?? other
  }
  return keys.length === 2 ? ofSharedWords(names, kind, keys[0] ?? '', keys[1] ?? '') : undefined
}

/** Two names that share their last words, `corrective/preventive action`, or their first, `ação corretiva/preventiva`. */
function ofSharedWords<K extends Kind>(
  names: ReadonlyMap<string, Meanings>,
  kind: K,
  a: string,
  b: string,
): Meanings[K] {
  const [first, last] = [a.lastIndexOf(' '), b.indexOf(' ')]
  if (first < 0 === last < 0) return undefined
  const name = names.get(first < 0 ? b : a)?.[kind]
  const other = names.get(first < 0 ? a + b.slice(last) : `${a.slice(0, first)} ${b}`)?.[kind]
  return name === other ? name : undefined
}
