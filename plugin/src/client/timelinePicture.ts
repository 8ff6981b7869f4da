import type {CalendarDate, Seconds} from '../record/types.ts'
import type {Milestone} from './facts.ts'

/** What goes on in a part of an incident. */
export type PicturePhase = 'undetected' | 'unmitigated' | 'recovering'

/** A label on the axis of a timeline's picture. */
export interface PictureTick {
  at: number
  /** Absent where ticks are days apart. */
  time?: string
  /** Absent where it is that of the tick before. */
  day?: CalendarDate
}

/** The timeline true to scale; places are shares of the width, from 0 to 1. */
export interface TimelinePicture {
  /** From the start to each later milestone. */
  spans: {phase: Exclude<Milestone['phase'], 'started'>; from: number; to: number; seconds: Seconds}[]
  phases: {phase: PicturePhase; from: number; to: number}[]
  /** `event` is the place in the list of events; `to` the end of a range. */
  events: {event: number; from: number; to?: number}[]
  ticks: PictureTick[]
  /** Of the labels: `UTC` or an offset. */
  zone: string
  /** How many events lie too far away to be drawn. */
  leftOut: number
}
