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
  status?: ActionStatus
}

/** What the headings from the list up to "Action items" say: a horizon, a kind, an owner, "Completed". */
export function surroundings(section: Section, context: Context, names: Names): Surroundings {
  const {vocabulary} = context
  const found: Surroundings = {}
  for (let at: Section | undefined = section; at; at = at.parent) {
    const title = at.title.text
    found.horizon ??= horizonOf(at, context)
    if (at.name !== 'actionItems' || at === section) {
      const status = vocabulary.actionStatus(title.match(/[([]([^)\]]+)[)\]]\s*$/)?.[1] ?? title)
      found.status ??= status
    }
    const isTop = at.name === 'actionItems' && !isWithin(at.parent, 'actionItems')
    if (isTop) break
    found.kind ??= vocabulary.actionKind(title)
    if (
      !found.horizon &&
      !found.kind &&
      !found.status &&
      !at.name &&
      looksLikeOwnerHeading(title, names, vocabulary)
    )
      found.owner ??= ownerName(title.replace(/[:：]\s*$/, ''))
  }
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined))
}

export function horizonOf(section: Section, {vocabulary}: Context): ActionHorizon | undefined {
  const title = section.title.text
  const inner = title.match(/\(([^)]+)\)/)?.[1]
  return vocabulary.horizon(title) ?? (inner ? vocabulary.horizon(inner) : undefined)
}
