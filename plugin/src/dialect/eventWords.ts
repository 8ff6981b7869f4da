import type {Phase} from '../record/types.ts'
import {makeAlternativeSet} from './patternSet.ts'
import {remembered} from './remembered.ts'
import type {Dialect} from './types.ts'

/** What the words of an event of a timeline tell. Each may be asked of the first characters of a text alone. */
export interface EventWords {
  /** The phase that the words tell. */
  phase(text: string): Phase | undefined
  /** Whether they tell of something that fails. */
  isSymptom(text: string, most?: number): boolean
  /** Whether they say that the incident begins. */
  isBeginning(text: string, most?: number): boolean
  /** Whether they tell of something that was done by mistake. */
  isMishap(text: string, most?: number): boolean
}

// What an event says of the end is stronger than of the beginning: "alert cleared, back to normal" is the end.
const PHASE_ORDER: readonly Phase[] = [
  'resolved',
  'mitigated',
  'identified',
  'escalated',
  'acknowledged',
  'communicated',
  'detected',
  'started',
  'triggered',
]

/** What only holds where nothing says otherwise: `node restored, but volumes do not mount`. */
const OVER: readonly Phase[] = ['resolved', 'mitigated']

type Tale = 'symptom' | 'beginning' | 'mishap' | 'setback'

/** A pattern and what it tells. */
interface Telling {
  phase?: Phase
  tale?: Tale
  pattern?: RegExp | undefined
}

/** Characters of an event that say what it is. */
export const TELLING_LENGTH = 240

/** About the events of the documents that are read side by side. */
const MOST_KEPT = 500

/** @param dialects  First wins where the words of two tell of different phases. */
export function makeEventWords(dialects: readonly Dialect[]): EventWords {
  const all: Telling[] = [
    ...PHASE_ORDER.flatMap((phase) => dialects.map(({phases}) => ({phase, pattern: phases?.[phase]}))),
    ...dialects.flatMap(({symptoms, beginning, cues}) => [
      {tale: 'symptom' as const, pattern: symptoms},
      {tale: 'beginning' as const, pattern: beginning},
      {tale: 'mishap' as const, pattern: cues?.mishap},
      {tale: 'setback' as const, pattern: cues?.setback},
    ]),
  ]
  // One walk through an event's text finds all that it may tell.
  const mayTell = remembered(makeAlternativeSet(all), MOST_KEPT)
  const tells = (tale: Tale) => (text: string, most?: number) => {
    const part = text.slice(0, most)
    return mayTell(text).some((each) => each.tale === tale && each.pattern.test(part))
  }
  const isSetback = tells('setback')
  return {
    phase: (text) =>
      mayTell(text).find(
        ({phase, pattern}) => phase && pattern.test(text) && !(OVER.includes(phase) && isSetback(text)),
      )?.phase,
    isSymptom: tells('symptom'),
    isBeginning: tells('beginning'),
    isMishap: tells('mishap'),
  }
}
