import type {SectionName} from '../dialect/types.ts'
import type {Vocabulary} from '../dialect/vocabulary.ts'
import type {Block, Cell, ListItem} from './blocks.ts'
import type {FrontMatterEntry, FrontMatterValue} from './frontMatter.ts'
import {type Line, makeLine} from './lines.ts'
import type {Section} from './sections.ts'
import {isActionTable, isTimelineTable} from './tableKinds.ts'

/** Parts that people also keep as lists of their front matter; what is one value there is read as a field. */
const LISTED: readonly SectionName[] = [
  'actionItems',
  'timeline',
  'wentWell',
  'wentWrong',
  'lucky',
  'lessons',
]

/**
 * Lists of the front matter as the sections they would be below it: `actions:` over texts, or over mappings of
 * `text`, `owner` and `due`. Where the text has such a section itself, that one is read.
 */
export function frontMatterSections(
  entries: readonly FrontMatterEntry[],
  sections: readonly Section[],
  vocabulary: Vocabulary,
): Section[] {
  return entries.flatMap((entry): Section[] => {
    if (typeof entry.value === 'string') return []
    const key = spaced(entry.key)
    const name = vocabulary.sectionCalled(key)
    if (!name || !LISTED.includes(name) || sections.some((section) => section.name === name)) return []
    const block = blockOf(entry.value, entry, vocabulary)
    const title = lineOf(key, entry.line)
    const parent = sections[0]
    return [{title, depth: 2, name, ...(parent && {parent}), children: [], blocks: [block], line: entry.line}]
  })
}

function blockOf(
  value: Exclude<FrontMatterValue, string>,
  {line, itemLines}: FrontMatterEntry,
  vocabulary: Vocabulary,
): Block {
  const mappings = value.filter((item) => typeof item !== 'string')
  if (mappings.length === 0) {
    const texts = value.filter((item) => typeof item === 'string')
    return {
      type: 'list',
      ordered: false,
      items: texts.map((text, index) => itemOf(text, itemLines?.[index] ?? line)),
      line,
    }
  }
  const keys = [...new Set(mappings.flat().map(({key}) => key))]
  const header = keys.map((key) => cellOf(spaced(key), line))
  const rows = mappings.map((mapping) =>
    keys.map((key) => {
      const entry = mapping.find((each) => each.key === key)
      return cellOf(entry ? textOf(entry.value) : '', entry?.line ?? mapping[0]?.line ?? line)
    }),
  )
  const table: Block = {type: 'table', rows: [header, ...rows], line}
  if (isActionTable(table, vocabulary) || isTimelineTable(table, vocabulary)) return table
  // Mappings of nothing but a text.
  const items = mappings.flatMap(([first]) => (first ? [itemOf(textOf(first.value), first.line)] : []))
  return {type: 'list', ordered: false, items, line}
}

function textOf(value: FrontMatterValue): string {
  if (typeof value === 'string') return value
  return value.filter((item) => typeof item === 'string').join(', ')
}

function itemOf(text: string, line: number): ListItem {
  const [, box, rest = text] = text.match(/^\[([ xX])\]\s+(.*)$/s) ?? []
  return {
    ...(box !== undefined && {checked: box !== ' '}),
    lines: [lineOf(rest, line)],
    blocks: [],
    line,
  }
}

function cellOf(text: string, line: number): Cell {
  const only = lineOf(text, line)
  return {...only, lines: only.text ? [only] : []}
}

function lineOf(text: string, line: number): Line {
  return makeLine([{text: text.replace(/\s+/g, ' ')}], line)
}

/** `actionItems` and `action_items` are "action items". */
function spaced(key: string): string {
  return key.replace(/([a-z\d])([A-Z])/g, '$1 $2').replace(/[_-]+/g, ' ')
}
