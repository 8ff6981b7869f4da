import type {PicturePhase, PictureTick, TimelinePicture} from '../../client/types.ts'
import type {Instant, Postmortem} from '../../record/types.ts'
import {toMoment} from '../moment.ts'

/** Share of the window's length that stays empty at both ends, so that no mark is cut. */
const MARGIN = 0.02

/**
 * Lay the timeline out on one axis, true to scale: the events, what went on between the milestones, and how long each
 * milestone took from the start. All places are shares of the width, from 0 to 1.
 *
 * Events that lie further from the incident than the incident is long would press all others together: they are left out
 * and counted.
 *
 * @returns Nothing where fewer than two moments are known.
 */
export function toTimelinePicture(postmortem: Postmortem): TimelinePicture | undefined {
  const {startedAt, resolvedAt, timeline = [], timeZone} = postmortem
  const steps = MILESTONES.map((field) => postmortem[field]).filter((at) => at !== undefined)
  const moments = [...steps, ...timeline.flatMap(({at, until}) => [at, until])]
    .filter((at) => at !== undefined)
    .map(Date.parse)
  const begin = startedAt === undefined ? Math.min(...moments) : Date.parse(startedAt)
  const end = Math.max(begin, resolvedAt === undefined ? Math.max(...moments) : Date.parse(resolvedAt))
  const length = end - begin
  if (!(length > 0)) return undefined
  const near = (at: number) => at >= begin - length && at <= end + length
  const drawn = [begin, end, ...moments.filter(near)]
  const first = Math.min(...drawn)
  const last = Math.max(...drawn)
  const pad = (last - first) * MARGIN
  const [from, to] = [first - pad, last + pad]
  const share = (at: Instant | number) => {
    const millis = typeof at === 'number' ? at : Date.parse(at)
    return round(Math.min(1, Math.max(0, (millis - from) / (to - from))))
  }
  const events = timeline.flatMap(({at, until}, event) => {
    if (at === undefined || !near(Date.parse(at))) return []
    return [{event, from: share(at), ...(until !== undefined && {to: share(until)})}]
  })
  return {
    spans: spansOf(postmortem, share),
    phases: phasesOf(postmortem, share),
    events,
    ticks: ticksOf(from, to, timeZone, share),
    zone: toMoment(new Date(begin).toISOString(), timeZone).zone,
    leftOut: timeline.filter(({at}) => at !== undefined).length - events.length,
  }
}

const MILESTONES = ['startedAt', 'detectedAt', 'acknowledgedAt', 'mitigatedAt', 'resolvedAt'] as const

type Share = (at: Instant | number) => number

function spansOf(postmortem: Postmortem, share: Share): TimelinePicture['spans'] {
  const {startedAt} = postmortem
  if (startedAt === undefined) return []
  return (['detected', 'acknowledged', 'mitigated', 'resolved'] as const).flatMap((phase) => {
    const at = postmortem[`${phase}At`]
    const seconds = at === undefined ? 0 : (Date.parse(at) - Date.parse(startedAt)) / 1000
    return at !== undefined && seconds > 0
      ? [{phase, from: share(startedAt), to: share(at), seconds: Math.round(seconds)}]
      : []
  })
}

/** What goes on until each step: before somebody knows, before it hurts less, before it is over. */
const UNTIL: readonly [field: 'detectedAt' | 'mitigatedAt' | 'resolvedAt', phase: PicturePhase][] = [
  ['detectedAt', 'undetected'],
  ['mitigatedAt', 'unmitigated'],
  ['resolvedAt', 'recovering'],
]

function phasesOf(postmortem: Postmortem, share: Share): TimelinePicture['phases'] {
  let at = postmortem.startedAt
  const phases: TimelinePicture['phases'] = []
  for (const [field, phase] of UNTIL) {
    const until = postmortem[field]
    if (at === undefined || until === undefined || until < at) continue
    // Without a mitigation of its own, the end is what mitigates.
    const known = phase === 'recovering' && postmortem.mitigatedAt === undefined ? 'unmitigated' : phase
    if (until > at) phases.push({phase: known, from: share(at), to: share(until)})
    at = until
  }
  return phases
}

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** Lengths between two ticks that people count in. */
const STEPS: readonly number[] = [
  ...[1, 2, 5, 10, 15, 30].map((count) => count * MINUTE),
  ...[1, 2, 3, 6, 12].map((count) => count * HOUR),
  ...[1, 2, 7, 14, 28, 91, 182, 364].map((count) => count * DAY),
]

/** As many labels as a phone has room for. */
const MOST_TICKS = 6

function ticksOf(from: number, to: number, zone: string | undefined, share: Share): PictureTick[] {
  const step =
    STEPS.find((length) => (to - from) / length <= MOST_TICKS) ?? Math.ceil((to - from) / DAY / 4) * DAY
  const ticks: PictureTick[] = []
  let day: string | undefined
  for (let at = firstTick(from, step, zone); at <= to; at += step) {
    const moment = toMoment(new Date(at).toISOString(), zone)
    ticks.push({
      at: share(at),
      ...(step < DAY && {time: moment.time}),
      ...((step >= DAY || moment.day !== day) && {day: moment.day}),
    })
    day = moment.day
  }
  return ticks
}

/** The first moment that is round on the clock of the zone. */
function firstTick(from: number, step: number, zone: string | undefined): number {
  const {day, time} = toMoment(new Date(from).toISOString(), zone)
  const local = Date.parse(`${day}T${time.length === 5 ? `${time}:00` : time}Z`)
  const offset = Math.round((local - from) / MINUTE) * MINUTE
  return Math.ceil((from + offset) / step) * step - offset
}

/** Four digits are finer than a pixel. */
function round(share: number): number {
  return Math.round(share * 10_000) / 10_000
}
