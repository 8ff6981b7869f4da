import type {FieldName} from '../dialect/types.ts'
import type {Vocabulary} from '../dialect/vocabulary.ts'
import {matchesOf} from '../values/matches.ts'
import type {Block, List, ListItem} from './blocks.ts'
import {joinLines, type Line, MAX_LINE, makeLine, type Run, sliceLine} from './lines.ts'
import type {Section} from './sections.ts'
import {tableLabels} from './tableLabels.ts'

/** A value that the document labels: `**Severity**: SEV1`, a cell beside its key, a section that is a key. */
export interface Label {
  field: FieldName
  /** The key as written. */
  key: string
  /** What stands behind the key on its line. */
  value: Line
  /** The value with the lines that continue it. */
  full: Line
  /** A list that belongs to the key; empty where there is none. */
  items: Line[]
  shape: 'label' | 'table' | 'heading'
  line: number
  section: Section
}

/** A label before it is known where it stands. */
export type Found = Omit<Label, 'section' | 'shape'>

/** Longest key; a longer lead-in is a sentence. */
const MAX_KEY = 45

/** Longest paragraph under a heading that can be a mere value. */
const MAX_HEADING_VALUE = 300

/** Every labelled value of a document, in its order; only keys that the vocabulary knows. */
export function readLabels(sections: readonly Section[], vocabulary: Vocabulary): Label[] {
  const labels: Label[] = []
  for (const section of sections) {
    const heading = headingLabel(section, vocabulary) ?? titledLabel(section, vocabulary)
    if (heading) labels.push(labelOf(heading, 'heading', section))
    collect(section.blocks, section, labels, vocabulary)
  }
  return labels
}

function collect(blocks: readonly Block[], section: Section, labels: Label[], vocabulary: Vocabulary): void {
  for (const [index, block] of blocks.entries()) {
    if (block.type === 'paragraph') {
      const found = lineLabels(block.lines, vocabulary)
      const next = blocks[index + 1]
      // `**Affected services:**` over a list.
      const last = found.at(-1)
      if (next?.type === 'list' && last && !last.full.text) withItems(last, next)
      for (const label of found) labels.push(labelOf(label, 'label', section))
    } else if (block.type === 'list') {
      for (const item of block.items) collectItem(item, section, labels, vocabulary)
    } else if (block.type === 'quote') {
      // Further down a quote is somebody else's words: a status page, a log.
      if (section.depth <= 1 || section.name === 'metadata')
        collect(block.blocks, section, labels, vocabulary)
    } else if (block.type === 'table')
      for (const found of tableLabels(block, vocabulary)) labels.push(labelOf(found, 'table', section))
  }
}

function labelOf(
  {field, key, value, full, items, line}: Found,
  shape: Label['shape'],
  section: Section,
): Label {
  return {field, key, value, full, items, shape, line, section}
}

function collectItem(item: ListItem, section: Section, labels: Label[], vocabulary: Vocabulary): void {
  const found = item.checked === undefined ? lineLabels(item.lines, vocabulary) : []
  const last = found.at(-1)
  const nested = item.blocks.find((block) => block.type === 'list')
  if (last && nested) withItems(last, nested)
  for (const label of found) labels.push(labelOf(label, 'label', section))
  collect(item.blocks, section, labels, vocabulary)
}

function withItems(label: Found, list: List): void {
  label.items = chosen(list).map((entry) => joinLines(entry.lines))
  label.full = joinLines([label.full, ...label.items].filter((line) => line.text))
}

/** Of a list to tick, as forms have it, what is ticked; all of another. */
function chosen({items}: List): readonly ListItem[] {
  return items.some(({checked}) => checked !== undefined) ? items.filter(({checked}) => checked) : items
}

/** The labels of a paragraph's lines; a line without a key continues the label above it. */
function lineLabels(lines: readonly Line[], vocabulary: Vocabulary): Found[] {
  const labels: Found[] = []
  for (const line of defined(lines, vocabulary)) {
    const found = foundOn(line, vocabulary)
    if (found) {
      labels.push(...found)
      continue
    }
    const last = labels.at(-1)
    if (last && last.full.text.length < MAX_LINE && !UNKNOWN_LABEL.test(line.text))
      last.full = joinLines([last.full, line].filter((part) => part.text))
  }
  return labels
}

/** A term of a list of definitions, `Start` over `: 2031-03-04`, as one line with what it means. */
function defined(lines: readonly Line[], vocabulary: Vocabulary): readonly Line[] {
  if (!lines.some(({text}) => text.startsWith(': '))) return lines
  const joined: Line[] = []
  for (const line of lines) {
    const term = joined.at(-1)
    if (term && line.text.startsWith(': ') && term.text.length <= MAX_KEY && vocabulary.field(term.text))
      joined[joined.length - 1] = makeLine(
        [...term.runs, {text: ': '}, ...sliceLine(line, 2).runs],
        term.line,
      )
    else joined.push(line)
  }
  return joined
}

/** The labels of one line; nothing where it is prose: one label in the middle of a sentence, not two. */
function foundOn(line: Line, vocabulary: Vocabulary): Found[] | undefined {
  if (!mayBeLabel(line)) return undefined
  const parts = line.text.length > 2000 ? [line] : splitParts(line)
  if (parts.length === 1) {
    const label = lineLabel(line, vocabulary)
    return label && [label]
  }
  const found = parts.map((part) => lineLabel(part, vocabulary))
  const labels = found.filter((label) => label !== undefined)
  return found[0] || labels.length >= 2 ? labels : undefined
}

/** Whether a line has what any label has: a colon, or a key in bold or before a value in code. */
function mayBeLabel({text, runs}: Line): boolean {
  return /[:：]/.test(text) || runs.some((run) => run.strong || run.code)
}

/** A line with a key of its own, although nobody knows it, goes on with nothing. */
const UNKNOWN_LABEL = /^\p{Lu}[\p{L}\p{N}'()/-]*(?: [\p{L}\p{N}'()/-]+){0,4}[:：]\s/u

const BETWEEN_PARTS = /\s[|·•]\s|\.(?<=[\p{L}\p{N})]\.)\s+(?=\p{Lu}[\p{L} /-]{2,30}[:：]\s)/gu

/** What each of them has, as a pattern that is soon done with a long paragraph. */
const MAY_BE_BETWEEN = /\s[|·•]\s|\.\s+\S[^.:：]{2,61}[:：]\s/

/** `**A:** x | **B:** y` and `**A:** x **B:** y` as their parts. */
function splitParts(line: Line): Line[] {
  const cuts = cutsIn(line)
  if (cuts.length === 0) return [line]
  const sorted = [...new Set([0, ...cuts])].sort((a, b) => a - b)
  return sorted.map((from, index) => {
    const part = sliceLine(line, from, sorted[index + 1] ?? line.text.length)
    const end = part.text.match(/\s*[|·•.]?\s*$/)?.index ?? part.text.length
    return sliceLine(part, 0, end)
  })
}

/** Where the parts of a line behind its first may begin. */
function cutsIn({text, runs}: Line): number[] {
  const cuts: number[] = []
  if (MAY_BE_BETWEEN.test(text))
    for (const match of matchesOf(BETWEEN_PARTS, text)) cuts.push(match.index + match[0].length)
  let at = 0
  for (const [index, run] of runs.entries()) {
    if (run.strong && at > 0 && isKey(run, runs[index + 1])) cuts.push(at)
    at += run.text.length
  }
  return cuts
}

function isKey({text}: Run, next: Run | undefined): boolean {
  return /[:：]\s*$/.test(text) || (next !== undefined && /^\s*[:：]/.test(next.text))
}

/** The label that one line is: `Key: value` with or without marks, or a bold key before its value. */
export function lineLabel(line: Line, vocabulary: Vocabulary): Found | undefined {
  const coded = codedLabel(line, vocabulary)
  if (coded) return coded
  const colon = line.text.search(/[:：]/)
  const strong = strongLead(line)
  const plain = colon > 0 && colon <= MAX_KEY ? line.text.slice(0, colon) : undefined
  const key = strong && strong.length <= MAX_KEY ? strong.replace(/[:：]\s*$/, '') : plain
  if (!key || /^\d+$/.test(key.trim())) return undefined
  const field = vocabulary.field(key)
  if (!field) return undefined
  // Notes write `key:: value`.
  const from = line.text.slice(key.length).match(/^\s*[:：]{0,2}\s*/)?.[0].length ?? 0
  const value = sliceLine(line, key.length + from)
  return {field, key: key.trim(), value, full: value, items: [], line: line.line}
}

/** A known key before a value in code, without a colon: Incident ticket `INC-2024-001`. */
function codedLabel(line: Line, vocabulary: Vocabulary): Found | undefined {
  const [key, code] = line.runs
  if (!code?.code || line.runs.length !== 2 || !key || key.code || /[:：]/.test(key.text)) return undefined
  const field = vocabulary.field(key.text)
  const value = sliceLine(line, key.text.length)
  return field && {field, key: key.text.trim(), value, full: value, items: [], line: line.line}
}

/** The bold text that opens a line, where it is a key: followed by a colon, or by a value. */
function strongLead(line: Line): string | undefined {
  if (!line.runs[0]?.strong) return undefined
  let text = ''
  for (const run of line.runs) {
    if (!run.strong) break
    text += run.text
  }
  if (text.length === line.text.length) return /[:：]\s*$/.test(text) ? text : undefined
  return text
}

/** A heading that is key and value at once: `### Severity: medium`. */
function titledLabel(section: Section, vocabulary: Vocabulary): Found | undefined {
  if (section.depth < 2 || section.name || !/[:：]/.test(section.title.text)) return undefined
  const label = lineLabel(section.title, vocabulary)
  return label?.value.text ? label : undefined
}

/** A section that is a key with a short value under it: `## Severity`, then `SEV2`. */
function headingLabel(section: Section, vocabulary: Vocabulary): Found | undefined {
  if (section.depth < 1 || section.title.text.length > MAX_KEY) return undefined
  if (section.name && section.name !== 'participants') return undefined
  const field = section.name === 'participants' ? 'responder' : vocabulary.field(section.title.text)
  if (!field || section.depth === 1) return undefined
  const key = section.title.text
  const first = section.blocks[0]
  if (first?.type === 'list') {
    const items = chosen(first).map((item) => joinLines(item.lines))
    const value = items[0]
    return value && {field, key, value, full: joinLines(items), items, line: value.line}
  }
  if (first?.type !== 'paragraph') return undefined
  const value = first.lines[0]
  const full = joinLines(first.lines)
  // Lines that are labels themselves say more than the heading does.
  if (
    !value ||
    full.text.length > MAX_HEADING_VALUE ||
    first.lines.some((line) => lineLabel(line, vocabulary))
  )
    return undefined
  return {field, key, value, full, items: first.lines.length > 1 ? first.lines : [], line: value.line}
}
