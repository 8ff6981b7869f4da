import type {Lexicon} from './lexicon.ts'
import {match} from './match.ts'

const URL = /(?:[a-z][a-z0-9+.-]{1,20}:\/\/|www\.)[^\s)\]>"]+/y
const CHANNEL = /[#@][\p{L}_][\p{L}\p{N}_.-]*|#\d[\p{L}\p{N}_-]*/uy
/** `T+15m`, `T-10`: times after the start. */
const RELATIVE = /t\s?[+-]\s?\d[a-z0-9:]*/y
/** Letters and digits in one word: ids, versions, hosts, paths, `file.ts:10:15`. A clock may follow a dash. Bounded, as it is tried at each word. */
const MIXED =
  /([\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]+)(?:[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\d_]|[-./\\](?!\d{1,2}:\d\d)(?=[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\d_])){0,200}/uy
/** After the name of a file. */
const LINE_AND_COLUMN = /(?::\d+)+/y
/** Words after which numbers with dots are versions. */
const VERSION = /(?:versions?|release|build|tag|rev|v)\s{1,3}[vr]?\d+(?:\.\d+)+[\p{L}\p{N}.+-]*/uy

const FIRST_OF_VERSION: ReadonlySet<string> = new Set('vrbt')

/** The end of something at `index` that looks like a time and never is one: a URL, `#channel`, `@name`, id, version, path. */
export function scanOpaque(lower: string, index: number, lexicon: Lexicon): number | undefined {
  const char = lower.charAt(index)
  const simple =
    char === '#' || char === '@'
      ? match(CHANNEL, lower, index)
      : (match(URL, lower, index) ??
        (char === 't' ? match(RELATIVE, lower, index) : undefined) ??
        (FIRST_OF_VERSION.has(char) ? match(VERSION, lower, index) : undefined))
  if (simple !== undefined) return index + simple[0].length
  const mixed = match(MIXED, lower, index)
  if (mixed === undefined) return undefined
  if (!/\d/.test(mixed[0])) return placeEnd(mixed[0], lower, index)
  const lead = mixed[1] ?? ''
  const entry = lead.length > 1 ? lexicon.lookUp(`${lead} `, 0, lead.length) : undefined
  const glued = /\d/.test(mixed[0].charAt(lead.length))
  const kind = entry?.word?.kind
  // `mar-08-2024`, `utc-5`, `kl14:30`
  if (entry?.zone || kind === 'month' || kind === 'weekday' || (glued && kind !== undefined)) return undefined
  const end = index + mixed[0].length
  return end + (match(LINE_AND_COLUMN, lower, /[./\\]/.test(mixed[0]) ? end : lower.length)?.[0].length ?? 0)
}

/** `queue.ts:10:15`: the name of a file with line and column. */
function placeEnd(name: string, lower: string, index: number): number | undefined {
  if (!/[^.]\.[a-z]{1,5}$/.test(name)) return undefined
  const place = match(LINE_AND_COLUMN, lower, index + name.length)
  return place && index + name.length + place[0].length
}
