import {hourOf, minutesOf, type PointRange, readRange} from './ranges.ts'
import type {Tokens} from './tokens.ts'
import type {TimeRules, Zone} from './types.ts'
import {offsetZone, zoneOffsetMinutes} from './zones.ts'

/**
 * A moment or range that is written a second time in another zone: `2:45 PM PDT / 9:45 PM UTC`, `14:32 UTC (10:32 EDT)`.
 * Both become one expression where they mean the same. Where the first zone is uncertain and the second is not, the
 * difference of the clocks says which zone it is: `9:32 CST (15:32 UTC)` is at -06:00. A contradiction stays two expressions.
 */
export function writtenTwice(
  range: PointRange,
  tokens: Tokens,
  text: string,
  order: TimeRules['dateOrder'],
): PointRange {
  const sign = tokens.at(range.next)
  if (range.start.clock === undefined || range.start.zone === undefined) return range
  if (sign?.kind !== 'slash' && sign?.kind !== 'open' && sign?.kind !== 'comma') return range
  const again = readRange(tokens, range.next + 1, text, order)
  if (again?.start.clock === undefined || again.start.zone === undefined) return range
  if ((again.end === undefined) !== (range.end === undefined)) return range
  if (again.start.zone.text.toLowerCase() === range.start.zone.text.toLowerCase()) return range
  const close = sign.kind === 'open' ? 1 : 0
  if (close === 1 && tokens.at(again.next)?.kind !== 'close') return range
  const both = {...range, next: again.next + close}
  return agree(range, again) ? both : (withDerivedZone(range, again, both) ?? range)
}

const DAY = 24 * 60

function agree(range: PointRange, again: PointRange): boolean {
  const [first, second] = [range.start.zone?.zone, again.start.zone?.zone]
  if (first === undefined) return false
  // The second cannot be checked, and is not needed.
  if (second === undefined) return true
  const difference = clockDifference(range, again)
  if (difference === undefined) return false
  return offsetsOf(first, range).some((a) =>
    offsetsOf(second, range).some((b) => mod(a - b - difference) === 0),
  )
}

function withDerivedZone(range: PointRange, again: PointRange, both: PointRange): PointRange | undefined {
  const {start, end} = range
  const second = again.start.zone?.zone
  const difference = clockDifference(range, again)
  if (
    start.zone === undefined ||
    start.zone.zone !== undefined ||
    second === undefined ||
    difference === undefined
  )
    return undefined
  const reference = offsetsOf(second, range)
  if (reference.length !== 1 || reference[0] === undefined) return undefined
  const offset = mod(difference + reference[0] + DAY / 2) - DAY / 2
  if (offset % 15 !== 0) return undefined
  const size = Math.abs(offset)
  const zone = offsetZone(
    offset < 0 ? '-' : '+',
    String(Math.floor(size / 60)),
    String(size % 60).padStart(2, '0'),
  )
  if (zone === undefined) return undefined
  const known = {zone: {...start.zone, zone}}
  return {...both, start: {...start, ...known}, ...(end && {end: {...end, ...known}})}
}

/** How far the first clocks are ahead of the second, in minutes; nothing where start and end differ in it. */
function clockDifference(range: PointRange, again: PointRange): number | undefined {
  const [a, b] = [range.start.clock, again.start.clock]
  if (a === undefined || b === undefined) return undefined
  const difference = mod(minutesOf(a) - minutesOf(b))
  const [c, d] = [range.end?.clock, again.end?.clock]
  return c && d && mod(minutesOf(c) - minutesOf(d)) !== difference ? undefined : difference
}

/** The offsets that a zone may have at that time: both of the year where the day is not known. */
function offsetsOf(zone: Zone, {start}: PointRange): number[] {
  const {date, clock} = start
  const year = date?.year ?? 2024
  const at = (month: number, day: number) =>
    zoneOffsetMinutes(zone, Date.UTC(year, month - 1, day, clock ? hourOf(clock) : 12))
  if (date?.day !== undefined && date.year !== undefined && date.alternative === undefined)
    return [at(date.month, date.day)]
  return [...new Set([at(1, 15), at(7, 15)])]
}

function mod(minutes: number): number {
  return ((minutes % DAY) + DAY) % DAY
}
