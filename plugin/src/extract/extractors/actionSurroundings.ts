import {isWithin, type Section} from '../../document/sections.ts'
import type {ActionHorizon, ActionKind, ActionStatus} from '../../record/types.ts'
import type {Context} from '../facts.ts'
import {ownerName} from './actionWords.ts'
import {looksLikeOwnerHeading, type Names} from './owners.ts'

/** What headings over an item say of it. */
export interface Surroundings {
  horizon?: ActionHorizon
  kind?: ActionKind
  owner?: string
  priority?: string
  status?: ActionStatus
}

/** What has the state that a heading names: `Completed actions`. */
const ITEMS = /\s+(?:action\s+)?(?:actions|items|tasks|measures)$/i

/** What the headings from the list up to "Action items" say: a horizon, a kind, a priority, an owner, "Completed". */
export function surroundings(section: Section, context: Context, names: Names): Surroundings {
  const {vocabulary} = context
  const found: Surroundings = {}
  for (let at: Section | undefined = section; at; at = at.parent) {
    const title = at.title.text
    found.horizon ??= horizonOf(at, context)
    if (at.name !== 'actionItems' || at === section) {
      // A sign before the words adorns them: `✅ Actions`.
      const words =
        (title.endsWith(')') || title.endsWith(']')
          ? title.match(/[([]([^)\]]+)[)\]]\s*$/)?.[1]
          : undefined) ?? title.replace(/^[^\p{L}\p{N}]+/u, '')
      const status = vocabulary.actionStatus(words.replace(ITEMS, ''))
      found.status ??= status
    }
    const isTop = at.name === 'actionItems' && !isWithin(at.parent, 'actionItems')
    if (isTop) break
    found.kind ??= vocabulary.actionKind(title)
    found.priority ??= priorityOf(title)
    if (
      !found.horizon &&
      !found.kind &&
      !found.status &&
      !found.priority &&
      !at.name &&
      looksLikeOwnerHeading(title, names, vocabulary)
    )
      found.owner ??= ownerName(title.replace(/[:：]\s*$/, ''))
  }
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined))
}

export function horizonOf(section: Section, {vocabulary}: Context): ActionHorizon | undefined {
  const title = section.title.text
  const inner = title.includes('(') ? title.match(/\(([^)]+)\)/)?.[1] : undefined
  return vocabulary.horizon(title) ?? (inner ? vocabulary.horizon(inner) : undefined)
}

/** What a heading over items says of how soon they matter: `High Priority (P0)` is P0, `Low:` is Low. */
export function priorityOf(title: string): string | undefined {
  const found = title.match(
    /^[^\p{L}]*(?:priority[\s:–—-]+)?(critical|high|medium|low|urgent|p[0-5])(?:[\s-]+priority)?(?:\s*[(（]([^)）]*)[)）])?(?:\s+(?:actions?|items?|tasks?))?\s*[:：]?$/iu,
  )
  return found?.[2]?.match(/^p[0-5]$/i)?.[0] ?? found?.[1]
}
