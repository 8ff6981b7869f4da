import {FAILSAFE_SCHEMA, load} from 'js-yaml'
import type {Root} from 'mdast'
import type {Message} from '../record/types.ts'
import {withoutInvisible} from './lines.ts'

/** One value of the front matter, nested keys joined by a dot. */
export interface FrontMatterEntry {
  /** `incident.severity`. */
  path: string
  /** The last part of the path: what is looked up. */
  key: string
  value: FrontMatterValue
  line: number
}

export type FrontMatterValue = string | string[] | FrontMatterEntry[][]

const MAX_LENGTH = 64 * 1024
const MAX_ALIASES = 20
const MAX_DEPTH = 8
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
  if (node?.type !== 'yaml') return {entries: [], messages: [], endLine: 0}
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
    const value: unknown = load(node.value, {schema: FAILSAFE_SCHEMA, maxAliases: MAX_ALIASES})
    if (!isMapping(value))
      return fail(
        'front-matter/no-mapping',
        'Unexpected front matter without keys, expected `key: value` lines',
      )
    const cursor: Cursor = {keys: node.value.split('\n').map(keyOf), next: 0, messages: []}
    return {entries: flatten(value, '', cursor, new Set(), 0), messages: cursor.messages, endLine}
  } catch (error) {
    const at =
      error instanceof Error && 'mark' in error
        ? (error.mark as {line?: number} | undefined)?.line
        : undefined
    const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)
    return fail(
      'front-matter/invalid',
      `Unexpected front matter that is not YAML (${reason}), expected \`key: value\` lines`,
      2 + (at ?? 0),
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
      else entries.push({path, key, line, value: value.map(scalar).filter((item) => item !== '')})
    } else {
      const text = scalar(value)
      if (text) entries.push({path, key, line, value: text})
    }
  }
  return entries
}

function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Escapes may write half a character, which no file can hold. */
function scalar(value: unknown): string {
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
  /** The key of each line, where it has one. */
  keys: readonly (string | undefined)[]
  next: number
  messages: Message[]
}

/** Line of the file on which a key stands; the fence is line 1. */
function lineOf(cursor: Cursor, key: string): number {
  const index = cursor.keys.indexOf(key, cursor.next)
  if (index < 0) return cursor.next + 1
  cursor.next = index + 1
  return index + 2
}

/** The key that a line of YAML begins with, quoted or not. */
function keyOf(line: string): string | undefined {
  return line
    .slice(0, 200)
    .match(/^\s*(?:-\s+)*(?:"([^"]*)"|'([^']*)'|([^\s"'#][^:]*?))\s*:(?:\s|$)/)
    ?.slice(1)
    .find((part) => part !== undefined)
}
