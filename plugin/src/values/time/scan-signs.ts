import {match} from './match.ts'
import type {Meaning, Token} from './tokens.ts'
import {offsetZone} from './zones.ts'

const SIGNS: ReadonlyMap<string, Meaning> = new Map<string, Meaning>(
  Object.entries({
    ',': {kind: 'comma'},
    '、': {kind: 'comma'},
    ':': {kind: 'colon'},
    '/': {kind: 'slash'},
    '.': {kind: 'dot'},
    '。': {kind: 'dot'},
    '(': {kind: 'open'},
    '[': {kind: 'open'},
    '【': {kind: 'open'},
    '「': {kind: 'open'},
    ')': {kind: 'close'},
    ']': {kind: 'close'},
    '】': {kind: 'close'},
    '」': {kind: 'close'},
    '"': {kind: 'quote'},
    "'": {kind: 'quote'},
    '’': {kind: 'quote'},
    '‘': {kind: 'quote'},
    '“': {kind: 'quote'},
    '”': {kind: 'quote'},
    '~': {kind: 'tilde'},
    '≈': {kind: 'approximate'},
    '≃': {kind: 'approximate'},
    '@': {kind: 'noise'},
    '=': {kind: 'slash'},
    '→': {kind: 'join'},
    '⟶': {kind: 'join'},
    '➡': {kind: 'join'},
    '…': {kind: 'join'},
  }),
)
const FIRST_OF_ARROW: ReadonlySet<string> = new Set([...'-=–.'])
const ARROW = /(?:-{1,3}|={1,2}|–)>|\.{2,3}|-{2,3}/y
/** `+00:15`, where no clock stands before: a time after the start. */
const RELATIVE = /\+\d{1,3}(?::\d{2}){0,2}/y
const NUMERIC_OFFSET = /([+-])(\d{2}):?([0-5]\d)(?![\d:.,])/y
/** `+1`, `+1d`, `+1 day` */
export const DAYS_LATER = /\+\s?([1-3])(\s?(?:d|days?|tag|j|jour|dag))?(?![\p{L}\p{N}:.])/uy

/** What a sign means, or several that make one: an arrow, an offset, `+1` in brackets. */
export function scanSign(lower: string, index: number, before: Token | undefined): [number, Meaning] {
  const char = lower.charAt(index)
  if (before?.kind === 'clock' && (char === '+' || char === '-')) {
    const offset = match(NUMERIC_OFFSET, lower, index)
    const zone = offset && offsetZone(offset[1] ?? '+', offset[2] ?? '', offset[3] ?? '')
    // `10:30-11:20` is a range; after seconds or with a plus it is an offset, and so is `-0700` after a space.
    const clear =
      char === '+' ||
      before.meaning.clock.second !== undefined ||
      (offset?.[0].length === 5 && index > before.end)
    if (offset && zone && clear) return [index + offset[0].length, {kind: 'zone', zone}]
  }
  if (char === '+') return scanPlus(lower, index, before)
  const arrow = FIRST_OF_ARROW.has(char) ? match(ARROW, lower, index) : undefined
  if (arrow !== undefined)
    return [
      index + arrow[0].length,
      arrow[0].startsWith('-') && !arrow[0].endsWith('>') ? {kind: 'join', soft: true} : {kind: 'join'},
    ]
  if (char === '-' || char === '–') return [index + 1, {kind: 'join', soft: true}]
  return [index + 1, SIGNS.get(char) ?? {kind: 'other'}]
}

function scanPlus(lower: string, index: number, before: Token | undefined): [number, Meaning] {
  const days = before?.kind === 'open' ? match(DAYS_LATER, lower, index) : undefined
  if (days !== undefined) return [index + days[0].length, {kind: 'next-day', days: Number(days[1])}]
  const relative = before?.kind === 'clock' ? undefined : match(RELATIVE, lower, index)
  return relative === undefined
    ? [index + 1, {kind: 'other'}]
    : [index + relative[0].length, {kind: 'opaque'}]
}
