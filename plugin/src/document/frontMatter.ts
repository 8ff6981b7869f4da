import type {Root} from 'mdast'
import type {Message} from '../record/types.ts'
import {withoutInvisible} from './characters.ts'
import {type Format, formatOf, UnreadableFrontMatter} from './frontMatterFormats.ts'

/** One value of the front matter, nested keys joined by a dot. */
export interface FrontMatterEntry {
  /** `incident.severity`. */
  path: string
  /** The last part of the path: what is looked up. */
  key: string
  value: FrontMatterValue
  line: number
  /** Lines of the texts of a list; absent where the value is none. */
  itemLines?: number[]
}

export type FrontMatterValue = string | string[] | FrontMatterEntry[][]

const MAX_LENGTH = 64 * 1024
const MAX_DEPTH = 8

/** How far below the one before it an item of a list is looked for. */
const MAX_ITEM_LINES = 20
const RESERVED = new Set(['__proto__', 'constructor', 'prototype'])

/**
 * The front matter of a document, flat and as strings.
 *
 * All scalars stay the text they are: `14:32`, `2024-01-02`, `0123`, `1.10`.
 *
 * @returns Entries in the order of the document, and a message for what cannot be read.
 */
export function readFrontMatter(tree: Root): {
  entries: FrontMatterEntry[]
  messages: Message[]
  endLine: number
} {
  const node = tree.children[0]
  const format = node && formatOf(node.type)
  if (!format || !('value' in node)) return {entries: [], messages: [], endLine: 0}
  const endLine = node.position?.end.line ?? 1
  const fail = (ruleId: string, reason: string, line = 1) => ({
    entries: [],
    messages: [{ruleId, severity: 'warning' as const, reason, line}],
    endLine,
  })
  if (node.value.length > MAX_LENGTH)
    return fail(
      'front-matter/too-large',
      `Unexpected front matter of ${node.value.length} characters, expected at most ${MAX_LENGTH}`,
    )
  if (!node.value.trim()) return {entries: [], messages: [], endLine}
  try {
    const value = format.load(node.value)
    if (!isMapping(value))
      return fail(
        'front-matter/no-mapping',
        'Unexpected front matter without keys, expected `key: value` lines',
      )
    const cursor = cursorOf(node.value, format)
    return {entries: flatten(value, '', cursor, new Set(), 0), messages: cursor.messages, endLine}
  } catch (error) {
    const {message, line} = error instanceof UnreadableFrontMatter ? error : {message: String(error), line: 0}
    return fail(
      'front-matter/invalid',
      `Unexpected front matter that is not ${format.name} (${message}), expected \`${format.example}\` lines`,
      2 + line,
    )
  }
}

function flatten(
  mapping: Record<string, unknown>,
  prefix: string,
  cursor: Cursor,
  seen: Set<unknown>,
  depth: number,
): FrontMatterEntry[] {
  if (seen.has(mapping) || depth > MAX_DEPTH) return []
  seen.add(mapping)
  const entries: FrontMatterEntry[] = []
  for (const [key, value] of Object.entries(mapping)) {
    const path = prefix ? `${prefix}.${key}` : key
    const line = lineOf(cursor, key)
    if (RESERVED.has(key)) {
      cursor.messages.push(reservedKey(key, line))
      continue
    }
    if (isMapping(value)) {
      entries.push(...flatten(value, path, cursor, seen, depth + 1))
    } else if (Array.isArray(value)) {
      const mappings = value.filter(isMapping)
      if (mappings.length > 0)
        entries.push({
          path,
          key,
          line,
          value: mappings.map((item) => flatten(item, path, cursor, seen, depth + 1)),
        })
      else {
        const items = value.map(scalar).filter((item) => item !== '')
        entries.push({path, key, line, value: items, itemLines: itemLines(cursor, items, line)})
      }
    } else {
      const text = scalar(value)
      if (text) entries.push({path, key, line, value: text})
    }
  }
  return entries
}

function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date)
}

/** Escapes may write half a character, which no file can hold. */
function scalar(value: unknown): string {
  if (value instanceof Date) return value.toISOString().replace(/\.0+(?=Z|[+-]|$)/, '')
  if (typeof value === 'number' || typeof value === 'boolean' || typeof value === 'bigint')
    return String(value)
  if (typeof value !== 'string' || /^(?:null|~)$/i.test(value)) return ''
  return withoutInvisible(value)
    .trim()
    .replace(/\p{Surrogate}/gu, '\uFFFD')
}

function reservedKey(key: string, line: number): Message {
  const reason = `Unexpected key \`${key}\`, expected one that JavaScript does not reserve: it is left out`
  return {ruleId: 'front-matter/reserved-key', severity: 'warning', reason, line}
}

/** Where in the front matter the search for the next key begins: keys come in their order. */
interface Cursor {
  lines: readonly string[]
  /** The key of each line, where it has one. */
  keys: readonly (string | undefined)[]
  next: number
  messages: Message[]
}

function cursorOf(text: string, {keyOf}: Format): Cursor {
  const lines = text.split('\n')
  return {lines, keys: lines.map((line) => keyOf(line.slice(0, 200))), next: 0, messages: []}
}

/** Lines on which the texts of a list begin: below its key, each behind the one before. */
function itemLines({lines}: Cursor, items: readonly string[], keyLine: number): number[] {
  let at = keyLine - 2
  return items.map((item) => {
    const beginning = item.split('\n')[0]?.slice(0, 40) ?? ''
    const found = lines.slice(at, at + MAX_ITEM_LINES).findIndex((line) => line.includes(beginning))
    if (found >= 0) at += found
    return at + 2
  })
}

/** Line of the file on which a key stands; the fence is line 1. */
function lineOf(cursor: Cursor, key: string): number {
  const index = cursor.keys.indexOf(key, cursor.next)
  if (index < 0) return cursor.next + 1
  cursor.next = index + 1
  return index + 2
}
