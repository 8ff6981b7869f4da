import type {RelatedReason} from '../../client/types.ts'
import {daysBetween} from '../days.ts'
import type {Incident, RelatedOptions, Similar} from '../types.ts'
import {candidateFinder, cosine, sharedTerms} from './candidates.ts'
import {exclusions} from './exclusions.ts'
import {type Signals, signalsOf} from './signals.ts'
import {surfacesOf, type Vectors, weigh} from './vectors.ts'

/** By what share each thing in common strengthens what the words give; alone none of them relates two incidents. */
const SAME_ERROR = 0.4
const SAME_ALERT = 0.3
const SAME_CAUSE = 0.3
const SAME_SERVICES = 0.1
const NEAR_IN_TIME = 0.1
const MOST_FACTOR = 1 + SAME_ERROR + SAME_ALERT + SAME_CAUSE + SAME_SERVICES + NEAR_IN_TIME

/** Incidents further apart than this are not near in time. */
const NEAR_DAYS = 90

/** The cosine of two long documents is small: this one, strengthened, is half of the scale. */
const HALFWAY = 0.37

/** Fewer words in common are chance. */
const LEAST_WORDS = 3

/** How many words, errors and alerts a reason names. */
const WORDS_SHOWN = 3
const SIGNALS_SHOWN = 2

/** How many relations of an incident are kept, whatever the option `limit`: families are made of them. */
const MOST_KEPT = 20

/**
 * Find for each incident the others most like it, the most alike first, of at least the threshold: by the words of the
 * whole document, those of title, cause, factors, trigger and resolution above all (cosine of TF-IDF vectors), by error
 * messages and alerts, by kinds of cause, by shared services (overlap coefficient: shared over the smaller number), and
 * by time. Only words link; a shared service or day alone never does. Both incidents have the same strength.
 *
 * @param incidents  The order does not matter.
 * @returns In the order of the incidents; those that mention each other are among them.
 */
export function findRelations(
  incidents: readonly Incident[],
  {threshold, exclude = []}: RelatedOptions,
  causeName: (cause: string) => string,
): Similar[][] {
  const vectors = weigh(incidents)
  const signals = incidents.map(({tree}) => signalsOf(tree))
  const isExcluded = exclusions(incidents, exclude)
  const find = candidateFinder(vectors.vectors)
  return incidents.map((incident, index) => {
    const nearest = find(index)
      .flatMap((other) => {
        const candidate = incidents[other]
        if (!candidate || isExcluded(incident, candidate)) return []
        const pair = compare(incidents, vectors, signals, [index, other], threshold)
        return pair ? [{...pair, other, candidate}] : []
      })
      .sort((a, b) => b.strength - a.strength || compareFiles(a.candidate, b.candidate))
      .slice(0, MOST_KEPT)
    const surfaces =
      nearest.length > 0
        ? surfacesOf(incident, vectors.words[index] ?? [], vectors.leftOut)
        : new Map<string, string>()
    return nearest.map(({candidate, other, strength}) => ({
      incident: candidate,
      strength,
      reasons: [
        ...signalReasons(signals[index], signals[other]),
        {type: 'words', words: telling(vectors, index, other, surfaces)},
        ...otherReasons(incident, candidate, causeName),
      ],
    }))
  })
}

/** Nothing where the two are less alike than the threshold. */
function compare(
  incidents: readonly Incident[],
  {vectors, vocabulary}: Vectors,
  signals: readonly Signals[],
  [index, other]: readonly [number, number],
  threshold: number,
): {strength: number} | undefined {
  const [a, b, first, second] = [vectors[index], vectors[other], incidents[index], incidents[other]]
  if (!a || !b || !first || !second) return undefined
  const words = cosine(a, b)
  // Most candidates end here: nothing that they may have in common would bring them to the threshold.
  if (strengthOf(words * MOST_FACTOR) < threshold) return undefined
  if (sharedTerms(a, b).filter(({term}) => !vocabulary[term]?.includes(' ')).length < LEAST_WORDS)
    return undefined
  const factor =
    1 +
    (sharedErrors(signals[index], signals[other]).length > 0 ? SAME_ERROR : 0) +
    (sharedAlerts(signals[index], signals[other]).length > 0 ? SAME_ALERT : 0) +
    (sharedCauses(first, second).length > 0 ? SAME_CAUSE : 0) +
    SAME_SERVICES * overlap(first, second) +
    NEAR_IN_TIME * nearness(first, second)
  const strength = strengthOf(words * factor)
  return strength >= threshold ? {strength} : undefined
}

function strengthOf(likeness: number): number {
  return Math.round((100 * likeness) / (likeness + HALFWAY)) / 100
}

function signalReasons(a: Signals | undefined, b: Signals | undefined): RelatedReason[] {
  const [errors, alerts] = [sharedErrors(a, b), sharedAlerts(a, b)]
  return [
    ...(errors.length > 0 ? [{type: 'errors' as const, errors: errors.slice(0, SIGNALS_SHOWN)}] : []),
    ...(alerts.length > 0 ? [{type: 'alerts' as const, names: alerts.slice(0, SIGNALS_SHOWN)}] : []),
  ]
}

function otherReasons(a: Incident, b: Incident, causeName: (cause: string) => string): RelatedReason[] {
  const [services, causes, days] = [sharedServices(a, b), sharedCauses(a, b), daysApart(a, b)]
  return [
    ...(services.length > 0 ? [{type: 'services' as const, names: services}] : []),
    ...(causes.length > 0 ? [{type: 'causes' as const, names: causes.map(causeName)}] : []),
    ...(days !== undefined && days <= NEAR_DAYS ? [{type: 'time' as const, days}] : []),
  ]
}

function sharedErrors(a: Signals | undefined, b: Signals | undefined): string[] {
  return [...(a?.errors ?? [])].filter(([form]) => b?.errors.has(form)).map(([, message]) => message)
}

function sharedAlerts(a: Signals | undefined, b: Signals | undefined): string[] {
  return [...(a?.alerts ?? [])].filter((name) => b?.alerts.has(name))
}

/** Kinds that both have; two words of the same team are the same kind. */
export function sharedCauses({postmortem: {causes = []}}: Incident, other: Incident): string[] {
  return causes.filter((cause) => other.postmortem.causes?.includes(cause))
}

/** Names of the services that both incidents name. */
export function sharedServices({postmortem: {services = []}}: Incident, other: Incident): string[] {
  const slugs = new Set(other.postmortem.services?.map(({slug}) => slug))
  return services.filter(({slug}) => slugs.has(slug)).map(({name}) => name)
}

function overlap(a: Incident, b: Incident): number {
  const fewest = Math.min(a.postmortem.services?.length ?? 0, b.postmortem.services?.length ?? 0)
  return fewest === 0 ? 0 : sharedServices(a, b).length / fewest
}

/** Whole days from one incident to the other; nothing where a day is unknown. */
export function daysApart(a: Incident, b: Incident): number | undefined {
  const [first, second] = [a.postmortem.date, b.postmortem.date]
  return first === undefined || second === undefined ? undefined : Math.abs(daysBetween(first, second))
}

function nearness(a: Incident, b: Incident): number {
  const days = daysApart(a, b)
  return days === undefined ? 0 : Math.max(0, 1 - days / NEAR_DAYS)
}

/** The shared terms that weigh most; a pair stands for its words. */
function telling(
  {vectors, vocabulary}: Vectors,
  index: number,
  other: number,
  surfaces: ReadonlyMap<string, string>,
): string[] {
  const [a, b] = [vectors[index], vectors[other]]
  if (!a || !b) return []
  const byWeight = sharedTerms(a, b)
    .map(({term, part}) => ({words: (vocabulary[term] ?? '').split(' '), part}))
    .sort((x, y) => y.part - x.part || (x.words.join(' ') < y.words.join(' ') ? -1 : 1))
  let chosen: string[][] = []
  for (const {words} of byWeight) {
    const [only] = words
    if (words.length === 1 && chosen.some((taken) => taken.some((word) => word === only))) continue
    if (chosen.length === WORDS_SHOWN) break
    chosen = [
      ...chosen.filter((taken) => taken.length > 1 || !words.some((word) => word === taken[0])),
      words,
    ]
  }
  return chosen.map((words) => surfaces.get(words.join(' ')) ?? words.join(' '))
}

function compareFiles({postmortem: a}: Incident, {postmortem: b}: Incident): number {
  return `${a.source ?? ''}/${a.file}` < `${b.source ?? ''}/${b.file}` ? -1 : 1
}
