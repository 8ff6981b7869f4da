import type {CalendarDate, Instant} from '../../record/types.ts'

/** IANA name (`Europe/Berlin`), `UTC`, or an offset (`+02:00`). */
export type Zone = string

/** One moment as it is written; each part is absent where it is not written. */
export interface WallTime {
  year?: number
  month?: number
  day?: number
  /** 0 to 24; 24 is the end of the day. */
  hour?: number
  minute?: number
  second?: number
  /** A zone that is certain. */
  zone?: Zone
  /** The zone as written: `PST`. */
  zoneText?: string
  /** `IST`, `CST`, `BST` ... which name several zones: no instant follows without an option. */
  zoneUncertain?: true
  /** Days after the day that the text is about: 1 for `next day`, `+1`. Without meaning beside a date. */
  dayOffset?: number
  /** `~13:30`, `approx. 10:00`, `around 9am`. */
  approximate?: true
  /**
   * `12/03/2024` can be read in two ways. `month` and `day` are then the day-first reading (12 March), this is
   * the month-first one (December 3), and the date is undecided until a `dateOrder` decides it.
   */
  alternative?: {month: number; day: number}
  /** The order that the date itself proves: `mdy` for `03/25/2024`. It can decide the other dates of a document. */
  order?: 'dmy' | 'mdy'
  /** Seconds since the incident began, for `T+15 min` and `T-0`; no other part is there then. */
  elapsed?: number
  /** Unix seconds, for `1709925300` and `1709925300000`; no other part is there then, `zone` is `UTC`. */
  epoch?: number
}

/** One moment or range in a text. */
export interface TimeExpression {
  start: WallTime
  /** Absent where no range is written. Its date is absent where it is the start's. */
  end?: WallTime
  /** Offset of the expression in the text, in UTF-16 units. */
  index: number
  length: number
  /** The expression as written. */
  text: string
}

/** What a day, a zone and the options say about times that do not say it themselves. */
export interface TimeContext {
  /** The day of a clock without a date; its year is that of a date without a year. */
  day?: CalendarDate
  /** The zone of a clock without a zone. */
  zone?: Zone
  /** How to read `12/03/2024`. */
  dateOrder?: 'dmy' | 'mdy'
  /** What `IST`, `CST` ... mean for this team; keys in any case. */
  uncertainZones?: Record<string, Zone>
}

/** What an expression means: instants, else a day or days, else a month (`2024-12`). */
export interface ResolvedTime {
  date?: CalendarDate
  endDate?: CalendarDate
  month?: string
  start?: Instant
  end?: Instant
}

/**
 * What a language adds to the reading of times. Keys and words are lower-case with their accents; a phrase has single
 * spaces. A word that is both in `rangeWords` and in `noise` joins two clocks, and is noise between a date and a clock.
 */
export interface TimeRules {
  /** `january: 1, jan: 1, märz: 3`. */
  months: Readonly<Record<string, number>>
  /**
   * Months that are ordinary words too: `may` in lower case (`lower`), `out` in any case (`always`). They need a day and
   * a year of four digits beside them.
   */
  weakMonths?: Readonly<Record<string, 'lower' | 'always'>>
  weekdays: readonly string[]
  /** Between the ends of a range: `to`, `until`, `bis`. */
  rangeWords: readonly string[]
  /** `about`, `approx`, `ca`. */
  approximateWords: readonly string[]
  /** Words that may stand between a date and a clock, or around both: `at`, `on`, `um`. */
  noise: readonly string[]
  /** Before a range: `from`, `von`. */
  fromWords?: readonly string[]
  /** `between` ... */
  betweenWords?: readonly string[]
  /** ... `and`. */
  andWords?: readonly string[]
  /** `next day`: one day later. */
  nextDayWords?: readonly string[]
  noonWords?: readonly string[]
  midnightWords?: readonly string[]
  /** `in the morning`, `午前`: a clock beside it is before noon. */
  morningWords?: readonly string[]
  /** `in the afternoon`, `午後`: a clock beside it is after noon. */
  afternoonWords?: readonly string[]
  /** After an hour or a clock of the 24-hour day: `Uhr`. */
  hourWords?: readonly string[]
  /** `pst: '-08:00', pt: 'America/Los_Angeles'`. */
  zones: Readonly<Record<string, Zone>>
  /** Zone words with several meanings: `ist`. */
  uncertainZones?: readonly string[]
  /** How the language, the document or the options write dates of three numbers. Without it, two readings stay two. */
  dateOrder?: 'dmy' | 'mdy' | 'ymd'
}
