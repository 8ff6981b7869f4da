import type {Seconds} from '../record/types.ts'
import type {Moment} from './types.ts'

const UNITS: readonly [unit: string, seconds: number][] = [
  ['d', 86_400],
  ['h', 3_600],
  ['min', 60],
  ['s', 1],
]

/** A length of time in at most two units: `1 h 15 min`, `2 d 3 h`, `45 s`. What is smaller is cut off. */
export function formatDuration(seconds: Seconds): string {
  const first = UNITS.findIndex(([, size]) => seconds >= size)
  if (first < 0) return '0 s'
  let rest = seconds
  const parts: string[] = []
  for (const [unit, size] of UNITS.slice(first, first + 2)) {
    const count = Math.floor(rest / size)
    rest -= count * size
    if (count > 0) parts.push(`${count} ${unit}`)
  }
  return parts.join(' ')
}

/** The machine-readable form of a length of time, for `<time dateTime>`: `PT4500S`. */
export function isoDuration(seconds: Seconds): string {
  return `PT${seconds}S`
}

/** An instant with day and zone: `2024-11-15 14:32 UTC`. */
export function formatMoment(moment: Moment): string {
  return `${moment.day} ${moment.time} ${moment.zone}`
}

/** A whole number in groups of three, parted by thin spaces that do not break: `12 500`. */
export function formatCount(count: number): string {
  const [whole = '', fraction] = String(count).split('.')
  const grouped = whole.length > 4 ? whole.replace(/\B(?=(\d{3})+$)/g, '\u202f') : whole
  return fraction === undefined ? grouped : `${grouped}.${fraction}`
}
