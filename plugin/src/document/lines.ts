import type {Nodes, PhrasingContent} from 'mdast'
import {toString as plainText} from 'mdast-util-to-string'
import type {TimeExpression} from '../values/time/types.ts'
import {cutText, isEastern, withoutInvisible} from './characters.ts'
import {withSigns} from './shortcodes.ts'

/** A piece of a line with one set of marks. */
export interface Run {
  text: string
  strong?: true | undefined
  code?: true | undefined
  struck?: true | undefined
  url?: string | undefined
}

/** One line as the author wrote it: up to a soft or hard break, a `<br>`, or the end of the block. */
export interface Line {
  runs: Run[]
  /** The runs joined, without Markdown marks. */
  text: string
  /** Counted from 1. */
  line: number
  /** The times that were read in it, once they were asked for: several extractors do. */
  times?: readonly TimeExpression[] | undefined
}

/** Marks within marks that are read; deeper ones are an attack, not emphasis. */
const MAX_DEPTH = 60

/** Characters of one line or joined paragraph that are read; facts stand at its beginning. */
export const MAX_LINE = 10_000

type Marks = Omit<Run, 'text'>

const PLAIN = marksOf(undefined, undefined, undefined, undefined)

/** Marks and runs: all of each have one form, as whatever reads a line asks for them. */
function marksOf(strong: Run['strong'], code: Run['code'], struck: Run['struck'], url: Run['url']): Marks {
  return {strong, code, struck, url}
}

function runOf(text: string, {strong, code, struck, url}: Marks): Run {
  return {text, strong, code, struck, url}
}

/** Addresses of reference links, by identifier. */
export type Definitions = ReadonlyMap<string, string>

/** The lines read so far, and the runs of the one that is being read. */
interface Reading {
  lines: Line[]
  runs: Run[]
  line: number
  definitions: Definitions
}

/**
 * The lines of a block's inline content.
 *
 * `mdast-util-to-string` joins hard breaks and cells without a space, so it is
 * only used on single inline nodes here.
 */
export function linesOf(
  children: readonly PhrasingContent[],
  firstLine: number,
  definitions: Definitions = new Map(),
): Line[] {
  const only = children.length === 1 ? children[0] : undefined
  if (only?.type === 'text' && !only.value.includes('\n')) {
    const text = withSigns(withoutInvisible(only.value))
    const made = lineOfOne(runOf(text, PLAIN), only.position?.start.line ?? firstLine)
    return made.text ? [made] : []
  }
  const reading: Reading = {lines: [], runs: [], line: firstLine, definitions}
  readInline(children, PLAIN, 0, reading)
  endLine(reading, reading.line)
  return reading.lines
}

function endLine(reading: Reading, next: number): void {
  if (reading.runs.length > 0) {
    const made = makeLine(reading.runs, reading.line)
    if (made.text && reading.lines.length > 0) reading.lines.push(made)
    else if (made.text) reading.lines = [made]
    reading.runs = []
  }
  reading.line = next
}

function addText(value: string, marks: Marks, at: number, reading: Reading): void {
  const text = withoutInvisible(value)
  let from = 0
  let line = at
  for (let to = text.indexOf('\n'); to >= 0; to = text.indexOf('\n', from)) {
    if (to > from) addRun(text.slice(from, to), marks, reading)
    from = to + 1
    line += 1
    endLine(reading, line)
  }
  if (from < text.length) addRun(from > 0 ? text.slice(from) : text, marks, reading)
}

function addRun(text: string, marks: Marks, reading: Reading): void {
  const run = runOf(text, marks)
  if (reading.runs.length > 0) reading.runs.push(run)
  // Most lines have one: an array that grows has room for many.
  else reading.runs = [run]
}

function readInline(nodes: readonly Nodes[], marks: Marks, depth: number, reading: Reading): void {
  if (depth > MAX_DEPTH) return
  const {strong, code, struck, url} = marks
  for (const node of nodes) {
    const at = node.position?.start.line ?? reading.line
    if (reading.runs.length === 0) reading.line = at
    switch (node.type) {
      case 'text':
        addText(withSigns(node.value), marks, at, reading)
        break
      case 'inlineCode':
        addText(node.value, marksOf(strong, true, struck, url), at, reading)
        break
      case 'break':
        endLine(reading, at + 1)
        break
      case 'html':
        if (/^<br\s*\/?>$/i.test(node.value)) endLine(reading, at)
        break
      case 'strong':
        readInline(node.children, marksOf(true, code, struck, url), depth + 1, reading)
        break
      case 'delete':
        readInline(node.children, marksOf(strong, code, true, url), depth + 1, reading)
        break
      case 'link':
        readInline(node.children, marksOf(strong, code, struck, node.url), depth + 1, reading)
        break
      case 'linkReference': {
        const defined = reading.definitions.get(node.identifier) || url
        readInline(node.children, marksOf(strong, code, struck, defined), depth + 1, reading)
        break
      }
      case 'image':
      case 'imageReference':
      case 'footnoteReference':
        break
      default:
        if ('children' in node) readInline(node.children, marks, depth + 1, reading)
        else addText(plainText(node), marks, at, reading)
    }
  }
}

/** A line from runs; white space at its ends and empty runs left out, no longer than `MAX_LINE`. */
export function makeLine(runs: readonly Run[], line: number): Line {
  const [only] = runs
  if (only && runs.length === 1) return lineOfOne(only, line)
  const kept: Run[] = []
  let length = 0
  for (const run of runs) {
    if (length >= MAX_LINE) break
    const last = kept.at(-1)
    const text = cutText(run.text, MAX_LINE - length)
    length += text.length
    if (last && sameMarks(last, run)) kept[kept.length - 1] = withText(last, last.text + text)
    else kept.push(withText(run, text))
  }
  const first = kept[0]
  if (first) kept[0] = withText(first, first.text.trimStart())
  for (let last = kept.at(-1); last; last = kept.at(-1)) {
    const text = last.text.trimEnd()
    if (text) {
      kept[kept.length - 1] = withText(last, text)
      break
    }
    kept.pop()
  }
  const filled = kept.every((run) => run.text) ? kept : kept.filter((run) => run.text)
  let text = ''
  for (const run of filled) text += run.text
  return lineOf(filled, text, line)
}

function lineOf(runs: Run[], text: string, line: number): Line {
  return {runs, text, line, times: undefined}
}

/** A line without a word. */
export function emptyLine(line: number): Line {
  return lineOf([], '', line)
}

function lineOfOne(run: Run, line: number): Line {
  const text = cutText(run.text, MAX_LINE).trim()
  return lineOf(text ? [withText(run, text)] : [], text, line)
}

/** The run with another text; itself where that is the same. */
function withText(run: Run, text: string): Run {
  return text === run.text ? run : runOf(text, run)
}

/** The line from a character on, marks kept. */
export function sliceLine(line: Line, from: number, to = line.text.length): Line {
  const runs: Run[] = []
  let at = 0
  for (const run of line.runs) {
    const start = Math.max(0, from - at)
    const end = Math.min(run.text.length, to - at)
    if (end > start) runs.push(withText(run, run.text.slice(start, end)))
    at += run.text.length
  }
  return makeLine(runs, line.line)
}

const SPACE = runOf(' ', PLAIN)

/** Several lines as one, joined with a space; CJK text is joined without. */
export function joinLines(lines: readonly Line[]): Line {
  const first = lines[0]
  if (!first) return emptyLine(0)
  if (lines.length === 1) return first
  const runs: Run[] = []
  for (const line of lines) {
    const last = runs.at(-1)
    if (last && !(isEastern(last.text, last.text.length - 1) && isEastern(line.text, 0))) runs.push(SPACE)
    runs.push(...line.runs)
  }
  return makeLine(runs, first.line)
}

/** The text with code and links replaced by blanks of the same length: what may hold a date in words. */
export function textWithoutCode(line: Line): string {
  return line.runs.map((run) => (run.code ? ' '.repeat(run.text.length) : run.text)).join('')
}

function sameMarks(a: Run, b: Run): boolean {
  return a.strong === b.strong && a.code === b.code && a.struck === b.struck && a.url === b.url
}
