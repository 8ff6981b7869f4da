import type {Section} from '../../document/sections.ts'
import type {Context} from '../facts.ts'
import {type Item, nestedDetails} from './actionRows.ts'
import {surroundings} from './actionSurroundings.ts'
import {readActionWords} from './actionText.ts'
import type {ActionWords} from './actionWords.ts'
import type {Names} from './owners.ts'

/**
 * Whether a heading under "Action items" is an item itself: `### Cap the retries`, with a text,
 * or with a list of owner and due date, under it. A horizon, an owner, a kind or a heading over
 * a list of items is none.
 */
export function isHeadedItem(section: Section, context: Context, names: Names): boolean {
  const {parent} = section
  if (parent?.name !== 'actionItems' || section.name || section.children.length > 0 || section.depth > 6)
    return false
  const around = surroundings(section, context, names)
  if (around.horizon || around.owner || around.kind || around.status || around.priority) return false
  const siblings = parent.children.filter((child) => !child.name)
  return (
    (siblings.length >= 2 || Object.keys(detailsUnder(section, context)).length > 0) &&
    siblings.every((child) => isDetail(child, context)) &&
    parent.blocks.every((block) => block.type !== 'list' && block.type !== 'table')
  )
}

/** Whether what stands under a heading tells of one item: no table, and no list but of its owner, due date, state. */
function isDetail(section: Section, context: Context): boolean {
  return section.blocks.every(
    (block) =>
      block.type !== 'table' &&
      (block.type !== 'list' || Object.keys(nestedDetails(block, context)).length > 0),
  )
}

export function headedItem(section: Section, context: Context): Item[] {
  const words = readActionWords(section.title, {context})
  if (!words) return []
  return [{...words, ...detailsUnder(section, context), line: section.line, section}]
}

/** Owner, due date and the like that stand under a heading, as lines or as a list. */
function detailsUnder(section: Section, context: Context): Partial<ActionWords> {
  const lists = section.blocks.flatMap((block) =>
    block.type === 'list' ? [nestedDetails(block, context)] : [],
  )
  const lines = section.blocks.flatMap((block) => (block.type === 'paragraph' ? block.lines : []))
  const items = lines.map((line) => ({lines: [line], blocks: [], line: line.line}))
  const labelled = nestedDetails({type: 'list', ordered: false, line: section.line, items}, context)
  return {...labelled, ...Object.assign({}, ...lists)}
}
