import type {Zone} from './types.ts'

/** A date as one or more tokens give it. Without `day` it is a month. */
export interface DateValue {
  year?: number
  month: number
  day?: number
  alternative?: {month: number; day: number}
  /** The order that three numbers prove: `dmy` for `25/12/2023`. */
  order?: 'dmy' | 'mdy'
  /** The last day of `March 8–9`. */
  endDay?: number
}

/** A clock as written, before `am` and `pm` are applied. */
export interface ClockValue {
  hour: number
  minute: number
  second?: number
  meridiem?: 'am' | 'pm'
}

/** What a stretch of text may mean by itself. */
export type Meaning =
  | {kind: 'date'; date: DateValue}
  /** A date only where the expression is the whole text or has a clock: `2024-068`, which may be a number of an incident. */
  | {kind: 'day-of-year'; date: DateValue}
  /** `3/8`: a date beside a clock or a weekday. */
  | {kind: 'fraction'; first: number; second: number}
  /** `loose`: a word for a clock (`midnight`), which may also be an ordinary word. */
  | {kind: 'clock'; clock: ClockValue; loose?: true}
  | {kind: 'epoch'; seconds: number}
  | {kind: 'number'; value: number; digits: number; ordinal?: true}
  | {kind: 'month'; month: number; weak?: true}
  | {kind: 'zone'; zone?: Zone}
  /** `+1` after a clock, in brackets. */
  | {kind: 'next-day'; days: number}
  | {kind: 'meridiem'; value: 'am' | 'pm'}
  /** `soft`: also mere punctuation or noise between a date and a clock. */
  | {kind: 'join'; soft?: true; word?: true}
  | {kind: BareKind}

/** What has no more to say than its kind. */
type BareKind =
  | 'weekday'
  | 'hour-word'
  | 'and'
  | 'between'
  | 'from'
  | 'noise'
  | 'approximate'
  | 'tilde'
  | 'comma'
  | 'colon'
  | 'slash'
  | 'dot'
  | 'open'
  | 'close'
  | 'quote'
  /** An ordinary word. */
  | 'word'
  /** Something that is never a time: an id, a URL, a version. */
  | 'opaque'
  | 'other'
  /** `2024-02-30`, `11/03/202`: a clock beside it is on a day that nobody knows. */
  | 'bad-date'

/** A meaning with its place. `gap` is the number of white space characters before it. */
export type Token = TokenOf<Meaning>

/** All of one shape, whatever they mean: every step of the reading looks at many. */
type TokenOf<M extends Meaning> = M extends Meaning
  ? {kind: M['kind']; meaning: M; index: number; end: number; gap: number}
  : never

/** Kinds of which a token may be. */
export type Kinds = ReadonlySet<Token['kind']>

/** What stands at a place of a text. */
export function makeToken(meaning: Meaning, index: number, end: number, gap: number): Token {
  return {kind: meaning.kind, meaning, index, end, gap} as Token
}

/** The tokens of a text, read as far as they are asked for. */
export interface Tokens {
  /** Nothing before the first and behind the last. */
  at(index: number): Token | undefined
}
