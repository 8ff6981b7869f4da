/** Longest text that is harmless whatever it holds, as far as its length goes. */
const MAX_LENGTH = 32 * 1024

/** Lines, likewise: in lists and quotes each is dear. */
const MAX_LINES = 1500

/** Marks in one block: what they take to parse grows with their square, at worst with their cube. */
const MAX_MARKS = 600

/** More than three markers in one line, or an item behind as much white space as seven levels have. */
const DEEP = /^(?:(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]))){4}|[ \t>]{14,}(?:[-+*]|\d{1,9}[.)])[ \t])/m

/** Front matter without end: the parser looks for the end anew at each character. */
const UNCLOSED = /^---[ \t]*\n(?![\s\S]*\n---[ \t]*(?:\n|$))/

const MARK = /[*_]+|`+|~+|[[<]/g

/**
 * Whether a text that the guard lets pass may still take long to parse: one pass over it, whose answer errs on the
 * safe side. A text without suspicion is parsed in about a second at the very worst; nearly all are such.
 */
export function isSuspicious(text: string): boolean {
  if (text.length > MAX_LENGTH || text.split('\n').length > MAX_LINES) return true
  return DEEP.test(text) || UNCLOSED.test(text) || text.split(/\n[ \t]*\n/).some(isDense)
}

function isDense(block: string): boolean {
  return (block.match(MARK)?.length ?? 0) > MAX_MARKS
}
