import type {Instant} from '../../record/types.ts'
import {allFacts, type Context, type Fact, type Facts} from '../facts.ts'
import {secondsBetween} from '../times.ts'
import {inWords} from '../words.ts'

const MILESTONES = [
  ['detectedAt', 'detected'],
  ['acknowledgedAt', 'acknowledged'],
  ['mitigatedAt', 'mitigated'],
] as const

/** The milestones that no label states, from the first event of their phase (implied). */
export function refineMilestones(facts: Facts): Facts {
  const refined = allFacts(facts)
  const start = facts.startedAt?.value
  const end = facts.resolvedAt?.value
  for (const [milestone, phase] of MILESTONES) {
    const event = facts.timeline?.value.find(
      (each) =>
        each.phase === phase &&
        each.at !== undefined &&
        (!start || each.at >= start) &&
        (!end || each.at <= end),
    )
    if (event?.at)
      refined[milestone] ??= {value: event.at, certainty: 'implied', from: 'timeline', line: event.line}
  }
  return refined
}

const METRICS = [
  ['ttdSeconds', 'detectedAt', 'TTD'],
  ['ttaSeconds', 'acknowledgedAt', 'TTA'],
  ['ttmSeconds', 'mitigatedAt', 'TTM'],
  ['ttrSeconds', 'resolvedAt', 'TTR'],
] as const

/**
 * TTD, TTA, TTM and TTR, all measured from `startedAt`, where both ends are known.
 *
 * A stated one that was counted from another milestone gives a message and is not
 * taken; one whose ends the document does not give is taken as stated.
 */
export function refineMetrics(context: Context, facts: Facts): Facts {
  const refined = allFacts(facts)
  for (const [metric, milestone, label] of METRICS) {
    const start = facts.startedAt
    const end = facts[milestone]
    const stated = facts[metric]
    const measured = start && end ? secondsBetween(start.value, end.value) : undefined
    if (measured === undefined || measured < 0) continue
    if (!stated) {
      refined[metric] = {
        value: measured,
        certainty: 'implied',
        from: end?.from ?? 'timeline',
        ...(end?.line ? {line: end.line} : {}),
      }
      continue
    }
    if (
      Math.abs(stated.value - measured) <= Math.max(60, measured * 0.02) &&
      !isOriginOff(stated.value, measured)
    )
      continue
    const origin = end && originOf(stated.value, end.value, facts)
    // The end of the stated span may be another event than the one that was found: keep what is stated then.
    if (!origin && end?.certainty === 'implied') continue
    context.report({
      ruleId: 'metric/origin',
      severity: 'warning',
      reason: `Unexpected ${label} of ${inWords(stated.value)}${origin ? `, counted from ${origin}` : ''}, expected ${inWords(measured)} as from the start (${start?.value})`,
      ...(stated.line ? {line: stated.line} : {}),
    })
    refined[metric] = {
      value: measured,
      certainty: 'implied',
      from: end?.from ?? 'timeline',
      ...(end?.line ? {line: end.line} : {}),
    }
  }
  return refined
}

/** A minute's difference matters where both are given to the second. */
function isOriginOff(stated: number, measured: number): boolean {
  return stated % 60 !== 0 && Math.abs(stated - measured) > 30
}

/** The milestone from which a stated span was counted, if one fits. */
function originOf(stated: number, end: Instant, facts: Facts): string | undefined {
  const begin = Date.parse(end) - stated * 1000
  const near = (at: Instant) => Math.abs(Date.parse(at) - begin) <= 30_000
  const names: readonly (readonly [string, Fact<Instant> | undefined])[] = [
    ['detection', facts.detectedAt],
    ['acknowledgement', facts.acknowledgedAt],
    ['mitigation', facts.mitigatedAt],
  ]
  const named = names.find(([, fact]) => fact && near(fact.value))
  if (named) return `${named[0]} (${named[1]?.value})`
  const event = facts.timeline?.value.find((each) => each.at !== undefined && near(each.at))
  return event ? `the event of line ${event.line} (${event.at})` : undefined
}
