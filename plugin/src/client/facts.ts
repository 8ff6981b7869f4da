import type {CalendarDate, ExtraName, FactField, FactOrigin, PersonRole, Seconds} from '../record/types.ts'
import type {Moment, SeverityTag} from './types.ts'

/** One value of the facts panel. */
export type FactValue =
  | {type: 'text'; text: string}
  | {type: 'severity'; severity: SeverityTag}
  | {type: 'day'; day: CalendarDate}
  | {type: 'moment'; moment: Moment}
  | {type: 'duration'; seconds: Seconds}
  | {type: 'service'; name: string; href: string; team?: string; tier?: number}
  | {type: 'team'; name: string; href: string}
  | {type: 'cause'; name: string; href: string}
  | {type: 'tag'; name: string; href: string}
  | {type: 'person'; roles: PersonRole[]; name: string}
  | {type: 'detection'; source: 'monitor' | 'human' | 'customer'}
  | {type: 'users'; count: number}
  | {type: 'percent'; percent: number}
  | {type: 'money'; amount: number; currency: string}
  | {type: 'slo'; breached: boolean}

/** One row of the facts panel. */
export interface Fact {
  field: FactField | ExtraName
  /** What the team calls a field of its own. */
  label?: string
  values: FactValue[]
  /** Where the document says so. */
  origin?: FactOrigin
  /** What contradicts it. Absent where nothing does. */
  conflicts?: Conflict[]
}

/** A message that concerns a value. */
export interface Conflict {
  /** Its place in the list of messages. */
  message: number
  line?: number
}

/** One step of the incident, from its start to its end. */
export interface Milestone {
  phase: 'started' | 'detected' | 'acknowledged' | 'mitigated' | 'resolved'
  at?: Moment
  origin?: FactOrigin
  /** Time from the start of the incident. */
  after?: Seconds
  afterOrigin?: FactOrigin
  /** What contradicts either. Absent where nothing does. */
  conflicts?: Conflict[]
}
