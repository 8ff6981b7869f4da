import type {List, ListItem} from '../../document/blocks.ts'
import {joinLines} from '../../document/lines.ts'
import type {Context} from '../facts.ts'
import {priorityOf, type Surroundings} from './actionSurroundings.ts'
import {isTopic, looksLikeOwnerHeading, type Names} from './owners.ts'

/**
 * What a bullet over a list says of that list's items, where it is none itself: `Do these:`, `prevent`,
 * `High priority`, `This week`, a person.
 */
export function groupOf(
  item: ListItem,
  around: Surroundings,
  context: Context,
  names: Names,
): Surroundings | undefined {
  const {vocabulary} = context
  const {text} = joinLines(item.lines)
  const title = text.replace(/[:：\s]+$/, '')
  const horizon = vocabulary.horizon(title)
  const priority = priorityOf(title)
  const isBare = !/\s/.test(title.replace(GENERAL, ''))
  const kind = isBare ? vocabulary.actionKind(title) : undefined
  const status = title.split(/\s+/).length <= 2 ? vocabulary.actionStatus(title) : undefined
  const found = horizon ?? priority ?? kind ?? status
  const owner = !found && looksLikeOwnerHeading(title, names, vocabulary) ? title : undefined
  if (!found && !owner && !isTopic(title) && !/[:：]\s*$/.test(text)) return undefined
  return {
    ...around,
    ...(horizon && {horizon}),
    ...(priority && {priority}),
    ...(kind && {kind}),
    ...(status && {status}),
    ...(owner && {owner}),
  }
}

/** Words that say nothing more: `Preventive actions`. */
const GENERAL = /\s+(?:actions?|items?|measures?|tasks?|work|improvements?|recurrence)$/i

/** The list under an item. */
export function nestedList(item: ListItem): List | undefined {
  return item.blocks.find((block) => block.type === 'list')
}
