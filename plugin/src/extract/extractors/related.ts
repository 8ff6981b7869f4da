import type {Nodes} from 'mdast'
import {toString as plainText} from 'mdast-util-to-string'
import {nameKey} from '../../dialect/names.ts'
import type {Line} from '../../document/lines.ts'
import {isWithin} from '../../document/sections.ts'
import type {Source} from '../../record/types.ts'
import {fileNameId, incidentIds} from '../../values/incidentId.ts'
import {matchesOf} from '../../values/matches.ts'
import {type Context, type Fact, statedValues} from '../facts.ts'
import {proseLines} from '../text.ts'

/**
 * The other incidents that a document names: ids of the shape its own has, ids and links of a
 * list of related incidents, wiki links, links to other Markdown files of the folder.
 */
export function relatedIds(context: Context, ownId: string | undefined): Fact<string[]> | undefined {
  const {document} = context
  const own = ownId ? nameKey(ownId) : undefined
  const found = new Map<string, {value: string; line: number; from: Source}>()
  const add = (value: string, line: number, from: Source = 'prose') => {
    const key = nameKey(value.replace(/\.md(?:#.*)?$/i, ''))
    // A file's name that begins with an id is that incident.
    const known = [...found.keys()].some((other) => key.startsWith(other) || other.startsWith(key))
    if (key && key !== own && !own?.startsWith(key) && !(own && key.startsWith(own)) && !known)
      found.set(key, {value, line, from})
  }
  for (const stated of statedValues(context, 'related'))
    for (const id of [stated.full, ...stated.items].flatMap(incidentIds)) add(id, stated.line, stated.from)
  const isIncident = /^(?:inc|incident|pm|pir|postmortem)/i.test(ownId ?? '')
  const mayLink = MAY_LINK.test(document.text)
  const addFrom = (line: Line, isList: boolean, isTodo: boolean) => {
    // In a list of what is to do, an id like the own one is that of a task.
    for (const id of incidentIds(line.text))
      if (isList || (!isTodo && sameShape(id, ownId))) add(id, line.line)
    if (mayLink) for (const name of codedNames(line)) add(name, line.line)
    for (const target of wikiLinks(line.text)) if (isList || looksLikeIncident(target)) add(target, line.line)
  }
  for (const section of document.sections) {
    const isList = isWithin(section, 'related')
    const isTodo = !isIncident && isWithin(section, 'actionItems')
    addFrom(section.title, isList, isTodo)
    if (section.parent && isList && isWithin(section.parent, 'related')) continue
    for (const line of proseLines(section)) addFrom(line, isList, isTodo)
  }
  if (mayLink) for (const {url, line} of markdownLinks(context)) add(url, line)
  const all = [...found.values()].sort((a, b) => a.line - b.line)
  const first = all[0]
  return first
    ? {value: all.map(({value}) => value), certainty: 'stated', from: first.from, line: first.line}
    : undefined
}

/** Whether an id has the letters of another: `INC-2024-087` and `INC-2025-001`. */
function sameShape(id: string, own: string | undefined): boolean {
  const shape = (text: string) =>
    text
      .toLowerCase()
      .match(/^[a-z]+|\d+/g)
      ?.map((part) => (/\d/.test(part) ? '0' : part))
      .slice(0, 3)
      .join('-')
  return own === undefined ? /^[a-z]+[-_ ]?\d{4}[-_]\d+/i.test(id) : shape(id) === shape(own)
}

/** A file's name that begins as those of incidents do: with a date or an id. */
function looksLikeIncident(target: string): boolean {
  const name =
    target
      .split('/')
      .filter((part) => !/^(?:index|readme|postmortem)(?:\.md)?$/i.test(part))
      .at(-1) ?? ''
  return (
    /^\d{4}-\d\d-\d\d/.test(name) ||
    incidentIds(name.split(/[-_ ][a-z]{3,}/i)[0] ?? '').length > 0 ||
    /^[a-z]{2,10}[-_]?\d{4}[-_]\d+/i.test(name)
  )
}

/** Names of other documents in code, which begin as those of incidents do: `` `2026-02-02-disk-full.md` ``. */
function codedNames({text, runs}: Line): string[] {
  if (!text.includes('.md')) return []
  return runs.flatMap((run) =>
    run.code && /^[\w./-]{5,120}\.md$/.test(run.text) && looksLikeIncident(run.text) ? [run.text] : [],
  )
}

/** What the wiki links of a text name, `[[INC-12 Queue full|the last one]]`: an id, where the name begins with one. */
function wikiLinks(text: string): string[] {
  if (!text.includes('[[')) return []
  return matchesOf(/\[\[([^[\]|#]{3,120})(?:[|#][^\]]*)?\]\]/g, text).map(([, name = '']) => {
    const whole = name.trim()
    return fileNameId(whole.split('/').at(-1) ?? '') ?? whole
  })
}

/** The lines of lists of related incidents. */
function relatedLines({document}: Context): ReadonlySet<number> {
  const sections = document.sections.filter((section) => isWithin(section, 'related'))
  return new Set(sections.flatMap((section) => proseLines(section)).map((each) => each.line))
}

/** What a document holds that names or links to a Markdown file: its ending as it is, encoded, or written with entities. */
const MAY_LINK = /\.md|%[\da-f]{2}|&(?:#|period)/i

/** Relative links to other Markdown files that stand in a list of related incidents or whose name is that of an incident. */
function markdownLinks(context: Context): {url: string; line: number}[] {
  const links: {url: string; line: number}[] = []
  const {content, file} = context.document
  const listed = relatedLines(context)
  const visit = (node: Nodes) => {
    if (
      (node.type === 'link' || node.type === 'definition') &&
      !/^[a-z][a-z\d+.-]*:|^\/\/|^#/i.test(node.url)
    ) {
      const path = decoded(node.url.replace(/[?#].*$/, ''))
      const line = node.position?.start.line ?? 1
      // A link called by an id is known by it.
      const [named] = node.type === 'link' ? incidentIds(plainText(node)) : []
      if (/\.md$/i.test(path) && !isTranslation(path, file) && (listed.has(line) || looksLikeIncident(path)))
        links.push({url: named ?? path, line})
    }
    if ('children' in node) for (const child of node.children) visit(child)
  }
  visit(content)
  return links
}

/** Whether a path is that of the same document in another language: `2031-03-04.ko.md` beside `2031-03-04.md`. */
function isTranslation(path: string, file: string): boolean {
  const stem = (name: string) =>
    (name.split('/').at(-1) ?? '').replace(/\.md$/i, '').replace(/\.[a-z]{2}(?:[_-][a-z]{2,4})?$/i, '')
  return path !== file && !/[/\\]/.test(path.replace(/^\.\//, '')) && stem(path) === stem(file)
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
