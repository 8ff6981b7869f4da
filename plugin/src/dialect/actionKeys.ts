import {type Beginnings, beginningsOf, mayBeginAt} from './beginnings.ts'
import {plainKeys} from './names.ts'
import type {ActionKey, Dialect} from './types.ts'

/** The words with which an action's own text names its owner, its due date and the like, made ready for looking up. */
export interface ActionKeys {
  /** The key that a text ends with, and where it begins: what stands before a colon. */
  endOf(text: string): {key: ActionKey; index: number} | undefined
  /** Whether the whole text is such a key. */
  is(key: ActionKey, text: string): boolean
  /** Whether such a key may begin at a place of a text: most texts have none there, and need not be asked for it. */
  mayBegin(key: ActionKey, text: string, at?: number): boolean
  /** What stands behind a word like `by` or `until` at the beginning of a text. */
  afterBy(text: string): string | undefined
}

/** Longer keys are none. */
const MAX_KEY = 30

/** What may stand before a key within a text. */
const BOUNDARY = /[\s([{（【「,;.:!?、，。；：|/·–—-]/

/** @param dialects  First wins where two give one word different meanings. */
export function makeActionKeys(dialects: readonly Dialect[]): ActionKeys {
  const keys = new Map<string, ActionKey>()
  for (const {actionKeys = {}} of dialects)
    for (const [key, words] of Object.entries(actionKeys) as [ActionKey, readonly string[]][])
      for (const word of words) if (key !== 'by' && !keys.has(word)) keys.set(word, key)
  for (const [word, key] of [...keys])
    for (const plain of plainKeys(word)) if (!keys.has(plain)) keys.set(plain, key)
  const byWords = new Set(dialects.flatMap(({actionKeys}) => actionKeys?.by ?? []))
  for (const word of [...byWords]) for (const plain of plainKeys(word)) byWords.add(plain)
  const beginnings = beginningsOfKeys(keys, byWords)
  const anyKey = beginningsOf(keys.keys())
  const mayBegin = (key: ActionKey, text: string, at = 0) => mayBeginAt(text, at, beginnings[key])
  return {
    endOf: (text) => endOf(text, keys, anyKey),
    is: (key, text) => mayBegin(key, text) && keys.get(spelled(text)) === key,
    mayBegin,
    afterBy: (text) => (mayBegin('by', text) ? afterBy(text, byWords) : undefined),
  }
}

function beginningsOfKeys(
  keys: ReadonlyMap<string, ActionKey>,
  byWords: ReadonlySet<string>,
): Record<ActionKey, Beginnings> {
  const of = (key: ActionKey) =>
    beginningsOf([...keys].flatMap(([word, each]) => (each === key ? [word] : [])))
  return {
    owner: of('owner'),
    due: of('due'),
    status: of('status'),
    priority: of('priority'),
    ticket: of('ticket'),
    item: of('item'),
    by: beginningsOf(byWords),
  }
}

function endOf(
  text: string,
  keys: ReadonlyMap<string, ActionKey>,
  beginnings: Beginnings,
): ReturnType<ActionKeys['endOf']> {
  for (let index = Math.max(0, text.length - MAX_KEY); index < text.length; index += 1) {
    if (!mayBeginAt(text, index, beginnings)) continue
    if (index > 0 && !BOUNDARY.test(text.charAt(index - 1))) continue
    const key = keys.get(spelled(text.slice(index)))
    if (key) return {key, index}
  }
  return undefined
}

/** The longest such word counts: `bis zum` before `bis`. */
function afterBy(text: string, byWords: ReadonlySet<string>): string | undefined {
  const head = spelled(text.slice(0, MAX_KEY))
  for (let end = head.lastIndexOf(' '); end > 0; end = head.lastIndexOf(' ', end - 1))
    if (byWords.has(head.slice(0, end))) return text.trimStart().slice(end).trim()
  return undefined
}

function spelled(text: string): string {
  const lower = text.trim().toLowerCase()
  return lower.includes('’') || lower.includes('\u00a0')
    ? lower.replaceAll('’', "'").replaceAll('\u00a0', ' ')
    : lower
}
