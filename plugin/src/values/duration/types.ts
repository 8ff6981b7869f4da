/** The words of durations. Keys are lower-case with their accents. */
export interface DurationRules {
  /** Seconds of a unit: `hour: 3600`, `std: 3600`. A unit of one letter stands right after its number. */
  units: Readonly<Record<string, number>>
  /**
   * Units that another language has as a plain word: read only at the end or before a number. `time` is an hour in
   * `1 time 20 minutter`, and none in `1 time zone`.
   */
  weakUnits: Readonly<Record<string, number>>
  /** Units of scripts without spaces: `時間: 3600`. */
  easternUnits: Readonly<Record<string, number>>
  /** `two: 2`, `zwei: 2`. */
  numbers: Readonly<Record<string, number>>
  /** `a: 1`: numbers only before an hour or minute, and only at the beginning or after a word such as `for`. */
  articles: readonly string[]
  articleLeads: readonly string[]
  /** Whole phrases: `half an hour: 1800`. */
  phrases: Readonly<Record<string, number>>
  /** After a unit or a number: half of it more (`and a half`). */
  halves: readonly string[]
  approximateWords: readonly string[]
  /** Between the ends of a range: `30 to 45 minutes`. */
  rangeWords: readonly string[]
  /** Between two parts of one duration: `5 minutes and 30 seconds`. */
  andWords: readonly string[]
}

/** One number with its unit. */
export interface DurationPart {
  seconds: number
  /** Seconds of the unit; 0 where nothing smaller may follow. */
  unit: number
  index: number
  end: number
}
