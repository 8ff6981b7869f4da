import type {Nodes, PhrasingContent} from 'mdast'
import {toString as plainText} from 'mdast-util-to-string'
import {withSigns} from './shortcodes.ts'

/** A piece of a line with one set of marks. */
export interface Run {
  text: string
  strong?: true
  code?: true
  struck?: true
  url?: string
}

/** One line as the author wrote it: up to a soft or hard break, a `<br>`, or the end of the block. */
export interface Line {
  runs: Run[]
  /** The runs joined, without Markdown marks. */
  text: string
  /** Counted from 1. */
  line: number
}

/** Marks within marks that are read; deeper ones are an attack, not emphasis. */
const MAX_DEPTH = 60

/** Characters of one line or joined paragraph that are read; facts stand at its beginning. */
export const MAX_LINE = 10_000

type Marks = Omit<Run, 'text'>

const PLAIN: Marks = {}

/** Addresses of reference links, by identifier. */
export type Definitions = ReadonlyMap<string, string>

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
  const [only] = children
  if (only?.type === 'text' && children.length === 1 && !only.value.includes('\n')) {
    const made = makeLine(
      [{text: withSigns(withoutInvisible(only.value))}],
      only.position?.start.line ?? firstLine,
    )
    return made.text ? [made] : []
  }
  const lines: Line[] = []
  let runs: Run[] = []
  let line = firstLine
  const end = (next: number) => {
    const made = makeLine(runs, line)
    if (made.text) lines.push(made)
    runs = []
    line = next
  }
  const add = (text: string, marks: Marks, at: number) => {
    const parts = withoutInvisible(text).split('\n')
    for (const [index, part] of parts.entries()) {
      if (index > 0) end(at + index)
      if (part) runs.push(marks === PLAIN ? {text: part} : {text: part, ...marks})
    }
  }
  const visit = (nodes: readonly Nodes[], marks: Marks, depth = 0) => {
    if (depth > MAX_DEPTH) return
    for (const node of nodes) {
      const at = node.position?.start.line ?? line
      if (runs.length === 0) line = at
      switch (node.type) {
        case 'text':
          add(withSigns(node.value), marks, at)
          break
        case 'inlineCode':
          add(node.value, {...marks, code: true}, at)
          break
        case 'break':
          end(at + 1)
          break
        case 'html':
          if (/^<br\s*\/?>$/i.test(node.value)) end(at)
          break
        case 'strong':
          visit(node.children, {...marks, strong: true}, depth + 1)
          break
        case 'delete':
          visit(node.children, {...marks, struck: true}, depth + 1)
          break
        case 'link':
          visit(node.children, {...marks, url: node.url}, depth + 1)
          break
        case 'linkReference': {
          const url = definitions.get(node.identifier)
          visit(node.children, url ? {...marks, url} : marks, depth + 1)
          break
        }
        case 'image':
        case 'imageReference':
        case 'footnoteReference':
          break
        default:
          if ('children' in node) visit(node.children, marks, depth + 1)
          else add(plainText(node), marks, at)
      }
    }
  }
  visit(children, PLAIN)
  end(line)
  return lines
}

/** A line from runs; white space folded, empty runs left out, no longer than `MAX_LINE`. */
export function makeLine(runs: readonly Run[], line: number): Line {
  const [only] = runs
  if (only && runs.length === 1) {
    const text = cutText(only.text, MAX_LINE).trim()
    const run = text === only.text ? only : {...only, text}
    return {runs: text ? [run] : [], text, line}
  }
  const kept: Run[] = []
  let length = 0
  for (const run of runs) {
    if (length >= MAX_LINE) break
    const last = kept.at(-1)
    const text = cutText(run.text, MAX_LINE - length)
    length += text.length
    if (last && sameMarks(last, run)) last.text += text
    else kept.push({...run, text})
  }
  const first = kept[0]
  if (first) first.text = first.text.trimStart()
  for (let last = kept.at(-1); last; last = kept.at(-1)) {
    last.text = last.text.trimEnd()
    if (last.text) break
    kept.pop()
  }
  const filled = kept.filter((run) => run.text)
  return {runs: filled, text: filled.map((run) => run.text).join(''), line}
}

/** Without characters that show nothing and part words, or turn them around: `S\u200BEV1` reads as `SEV1`. */
export function withoutInvisible(text: string): string {
  return text.replace(/[\u00AD\u200B\u202A-\u202E\u2060\uFEFF]/g, '')
}

/** At most the first `most` characters; none of two halves is cut. */
export function cutText(text: string, most: number): string {
  return text.length > most ? text.slice(0, most).replace(/[\uD800-\uDBFF]$/, '') : text
}

/** The line from a character on, marks kept. */
export function sliceLine(line: Line, from: number, to = line.text.length): Line {
  const runs: Run[] = []
  let at = 0
  for (const run of line.runs) {
    const start = Math.max(0, from - at)
    const end = Math.min(run.text.length, to - at)
    if (end > start) runs.push({...run, text: run.text.slice(start, end)})
    at += run.text.length
  }
  return makeLine(runs, line.line)
}

/** Writing without spaces between words. */
const EASTERN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}、。「」（）]/u

/** Several lines as one, joined with a space; CJK text is joined without. */
export function joinLines(lines: readonly Line[]): Line {
  const first = lines[0]
  if (!first) return {runs: [], text: '', line: 0}
  if (lines.length === 1) return first
  const runs: Run[] = []
  for (const line of lines) {
    const touches = EASTERN.test(runs.at(-1)?.text.slice(-1) ?? '') && EASTERN.test(line.text.slice(0, 1))
    if (runs.length > 0 && !touches) runs.push({text: ' '})
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
