import type {Message} from '../record/types.ts'

const MAX_MARKERS = 100

/** In code, where markers nest nothing; but what is code can only be told by parsing. */
const MAX_MARKERS_IN_CODE = 1000

const MAX_LEVELS = 50

/** Emphasis or brackets that one paragraph opens and does not close. */
const MAX_OPEN = 500

/** Runs of `*` and `_` in one paragraph that pair with nothing: what they take to parse grows with their square. */
const MAX_IDLE = 5000

const MAX_FRONT_MATTER = 64 * 1024

/**
 * Find what a Markdown parser would take seconds for, or overflow the stack with: quotes, lists and emphasis
 * nested too deeply, and long front matter without an end. One pass over the text, before it is parsed.
 *
 * @returns Why the text cannot be read; nothing where it can.
 */
export function guard(text: string): Message | undefined {
  return unclosedFrontMatter(text) ?? deepNesting(text)
}

function unclosedFrontMatter(text: string): Message | undefined {
  if (text.length <= MAX_FRONT_MATTER) return undefined
  const fence = frontMatterFence(text)
  if (!fence || fence.end.test(text.slice(3, MAX_FRONT_MATTER))) return undefined
  return {
    ruleId: 'doc/front-matter',
    severity: 'error',
    reason: `Unexpected front matter without end, expected \`${fence.mark}\` within 64 KiB`,
    line: 1,
  }
}

/** What the front matter that a text begins with ends with: YAML or TOML. */
function frontMatterFence(text: string): {mark: string; end: RegExp} | undefined {
  if (/^\uFEFF?---[ \t]*[\r\n]/.test(text)) return {mark: '---', end: /[\r\n]---[ \t]*(?:[\r\n]|$)/}
  if (/^\uFEFF?\+\+\+[ \t]*[\r\n]/.test(text)) return {mark: '+++', end: /[\r\n]\+\+\+[ \t]*(?:[\r\n]|$)/}
  return undefined
}

/** How many lines the front matter takes: it is no Markdown. */
function frontMatterLines(text: string): number {
  const fence = frontMatterFence(text)
  if (!fence) return 0
  const end = text.slice(0, MAX_FRONT_MATTER).search(fence.end)
  return end < 0 ? 0 : text.slice(0, end + 1).split(/\r\n?|\n/).length
}

function deepNesting(text: string): Message | undefined {
  /** Indents of the list items around the current line. */
  const levels: number[] = []
  let fence: string | undefined
  let afterBlank = true
  let inline = nothingOpen()
  const skipped = frontMatterLines(text)
  for (const [index, line] of text.split(/\r\n?|\n/).entries()) {
    if (index < skipped) continue
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
    // A table's cells are parsed one by one.
    if (blank || inCode || line.includes('|')) inline = nothingOpen()
    if (!inCode) countInline(line, inline)
    if (inline.most > MAX_OPEN)
      return tooDeep(`${inline.most} open marks of emphasis or links`, MAX_OPEN, index)
    if (inline.idle > MAX_IDLE) return tooDeep(`${inline.idle} marks without effect`, MAX_IDLE, index)
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

/** What the lines of a paragraph have opened so far; an estimate, by the white space around the marks. */
interface Inline {
  emphasis: number
  brackets: number
  /** The most that was open at once. */
  most: number
  /** Runs that neither open nor close. */
  idle: number
}

const nothingOpen = (): Inline => ({emphasis: 0, brackets: 0, most: 0, idle: 0})

function countInline(line: string, inline: Inline): void {
  const text = line.search(/\S/)
  for (const match of line.matchAll(/[*_]+|[[\]]/g)) {
    const [mark] = match
    const before = line[match.index - 1] ?? ' '
    const after = line[match.index + mark.length] ?? ' '
    const opens = !/\s/.test(after) && !/\w/.test(before)
    const closes = !/\s/.test(before) && !/\w/.test(after)
    const levels = Math.ceil(mark.length / 2)
    if (mark === '[') inline.brackets++
    else if (mark === ']') inline.brackets = Math.max(0, inline.brackets - 1)
    else if (opens && !closes) inline.emphasis += levels
    else if (closes && !opens) inline.emphasis = Math.max(0, inline.emphasis - levels)
    // Neither a bullet nor a part of a name.
    else if (match.index > text && !(/\w/.test(before) && /\w/.test(after))) inline.idle++
    inline.most = Math.max(inline.most, inline.emphasis, inline.brackets)
  }
}

/** `- - - -` is a line across the page, however long. */
function isRule(line: string): boolean {
  return /^[ \t>]*(?:(?:-[ \t]*)+|(?:\*[ \t]*)+)$/.test(line)
}
