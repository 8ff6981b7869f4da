import type {Message} from '../record/types.ts'

const MAX_MARKERS = 100

/** In code, where markers nest nothing; but what is code can only be told by parsing. */
const MAX_MARKERS_IN_CODE = 1000

const MAX_LEVELS = 50

const MAX_FRONT_MATTER = 64 * 1024

/**
 * Find what a Markdown parser would take seconds for, or overflow the stack with: quotes and lists nested too
 * deeply, and long front matter without an end. One pass over the text, before it is parsed.
 *
 * @returns Why the text cannot be read; nothing where it can.
 */
export function guard(text: string): Message | undefined {
  return unclosedFrontMatter(text) ?? deepNesting(text)
}

function unclosedFrontMatter(text: string): Message | undefined {
  if (text.length <= MAX_FRONT_MATTER || !/^---[ \t]*[\r\n]/.test(text)) return undefined
  if (/[\r\n]---[ \t]*(?:[\r\n]|$)/.test(text.slice(3, MAX_FRONT_MATTER))) return undefined
  return {
    ruleId: 'doc/front-matter',
    severity: 'error',
    reason: 'Unexpected front matter without end, expected `---` within 64 KiB',
    line: 1,
  }
}

function deepNesting(text: string): Message | undefined {
  /** Indents of the list items around the current line. */
  const levels: number[] = []
  let fence: string | undefined
  let afterBlank = true
  for (const [index, line] of text.split(/\r\n?|\n/).entries()) {
    const wasInCode = fence !== undefined
    fence = nextFence(fence, line)
    const inCode = wasInCode || fence !== undefined
    const {markers, indent, firstItem} = readPrefix(line)
    if (markers > (inCode ? MAX_MARKERS_IN_CODE : MAX_MARKERS) && !isRule(line)) {
      return tooDeep(`${markers} markers of quotes and lists`, MAX_MARKERS, index)
    }
    const blank = line.trim() === ''
    if (!inCode && firstItem !== undefined) {
      while ((levels.at(-1) ?? -1) >= firstItem) levels.pop()
      levels.push(firstItem)
      if (levels.length > MAX_LEVELS) return tooDeep(`${levels.length} levels of lists`, MAX_LEVELS, index)
    } else if (!inCode && afterBlank && !blank && indent === 0) {
      levels.length = 0
    }
    afterBlank = blank
  }
  return undefined
}

function tooDeep(found: string, most: number, index: number): Message {
  const reason = `Unexpected ${found}, expected at most ${most}`
  return {ruleId: 'doc/too-deep', severity: 'error', reason, line: index + 1, column: 1}
}

/** The fence that is open after a line, if any; only fences that no quote or list holds. */
function nextFence(open: string | undefined, line: string): string | undefined {
  const [, fence = '', rest = ''] = /^ {0,3}(`{3,}|~{3,})(.*)$/.exec(line) ?? []
  if (open === undefined) return fence && !(fence.startsWith('`') && rest.includes('`')) ? fence : undefined
  return fence.startsWith(open) && rest.trim() === '' ? undefined : open
}

/** What stands before the text of a line: how many markers, and in which column the first list item begins. */
function readPrefix(line: string): {markers: number; indent: number; firstItem?: number} {
  const pattern = /([ \t]*)(?:(>)|([-+*]|\d{1,9}[.)])(?=[ \t]|$))/y
  let markers = 0
  let column = 0
  let firstItem: number | undefined
  for (let match = pattern.exec(line); match; match = pattern.exec(line)) {
    for (const space of match[1] ?? '') column += space === '\t' ? 4 - (column % 4) : 1
    markers++
    if (match[3]) firstItem ??= column
    column += (match[2] ?? match[3] ?? '').length
  }
  return {markers, indent: /^[ \t]/.test(line) ? 1 : 0, firstItem}
}

/** `- - - -` is a line across the page, however long. */
function isRule(line: string): boolean {
  return /^[ \t>]*(?:(?:-[ \t]*)+|(?:\*[ \t]*)+)$/.test(line)
}
