import {CORE_SCHEMA, load} from 'js-yaml'
import type {Root} from 'mdast'
import type {Message} from '../record/types.ts'

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
 * YAML 1.2 core schema: `14:32` and `2024-01-02` stay the text they are.
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
    const value: unknown = load(node.value, {schema: CORE_SCHEMA, maxAliases: MAX_ALIASES})
    if (!isMapping(value))
      return fail(
        'front-matter/no-mapping',
        'Unexpected front matter without keys, expected `key: value` lines',
      )
    const lines = node.value.split('\n')
    return {entries: flatten(value, '', {lines, next: 0}, new Set(), 0), messages: [], endLine}
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
    if (RESERVED.has(key)) continue
    const path = prefix ? `${prefix}.${key}` : key
    const line = lineOf(cursor, key)
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

function scalar(value: unknown): string {
  if (typeof value === 'string') return value.trim()
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  return ''
}

/** Where in the front matter the search for the next key begins: keys come in their order. */
interface Cursor {
  lines: readonly string[]
  next: number
}

/** Line of the file on which a key stands; the fence is line 1. */
function lineOf(cursor: Cursor, key: string): number {
  const index = cursor.lines.findIndex((line, at) => at >= cursor.next && keyOf(line) === key)
  if (index < 0) return cursor.next + 1
  cursor.next = index + 1
  return index + 2
}

/** The key that a line of YAML begins with, quoted or not. */
function keyOf(line: string): string | undefined {
  return line
    .match(/^\s*(?:-\s+)*(?:"([^"]*)"|'([^']*)'|([^\s"'#][^:]*?))\s*:(?:\s|$)/)
    ?.slice(1)
    .find((part) => part !== undefined)
}
