import type {Paragraph} from '../../document/blocks.ts'
import {joinLines, type Line, sliceLine} from '../../document/lines.ts'
import type {Section} from '../../document/sections.ts'
import type {Context} from '../facts.ts'
import type {Item} from './actionRows.ts'
import type {Surroundings} from './actionSurroundings.ts'
import {readActionWords} from './actionText.ts'

/**
 * Paragraphs that call themselves an action item, wherever they stand: `**Action item:** Start earlier. Owner: @lea`,
 * `**TODO** Start earlier`. A line that does so begins another.
 */
export function namedItems(section: Section, context: Context): Item[] {
  const found: Item[] = []
  for (const block of section.blocks) {
    if (block.type !== 'paragraph' || !isNamed(block.lines[0], context)) continue
    const items: Line[][] = []
    for (const line of block.lines) {
      if (isNamed(line, context)) items.push([line])
      else items.at(-1)?.push(line)
    }
    for (const lines of items) found.push(...read(lines, section, {}, context))
  }
  return found
}

/** Whether a line calls itself an action item. */
export function isNamed(line: Line | undefined, {vocabulary}: Context): boolean {
  const first = line?.runs[0]
  if (!line || !first?.strong) return false
  if (
    (first.text.startsWith('TODO') || first.text.startsWith('DONE')) &&
    /^(?:TODO|DONE)\s*[:：]?$/.test(first.text.trim())
  )
    return line.text.length > first.text.length
  if (!vocabulary.actionKeys.mayBegin('item', line.text)) return false
  const lead = line.text.match(/^([^:：]{1,40}?)\s*(?:#?\d+)?\s*[:：]/)?.[1]
  return lead !== undefined && vocabulary.actionKeys.is('item', lead)
}

/** A longer text explains. */
const MAX_ITEM = 200

/** Words of people who tell a story rather than list what is to do. */
const STORY =
  /(?<!\p{L})(?:we|our|us|i|you|your|this|these|that|it|they|wir|uns\p{L}*|nous|notre|nos|nosotros|nuestr\p{L}+|nós|nossos?|wij|onze|vi|vår\p{L}*|vores|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+)(?!\p{L})/iu

/** The items of a part of actions that has only paragraphs, each or each line of them one; none where they explain. */
export function paragraphItems(section: Section, around: Surroundings, context: Context): Item[] {
  if (section.children.length > 0) return []
  const paragraphs = section.blocks.filter((block): block is Paragraph => block.type === 'paragraph')
  if (paragraphs.length < section.blocks.length) return []
  const texts = paragraphs.flatMap(({lines: all}) => {
    // `We will:` over the items.
    const lines = all.length > 1 && /[:：]$/.test(all[0]?.text ?? '') ? all.slice(1) : all
    if (areLettered(lines)) return lines.map((line) => [sliceLine(line, line.text.indexOf(')') + 2)])
    return areSentences(lines) || areOrders(lines) ? lines.map((line) => [line]) : [lines]
  })
  const items = texts.flatMap((lines) => read(lines, section, around, context))
  const sure = items.filter(({owner, dueTime, status, ticket}) => owner ?? dueTime ?? status ?? ticket)
  const areItems =
    items.length === texts.length &&
    (items.length >= 2 || sure.length > 0) &&
    texts.every((lines) => isShort(joinLines(lines).text)) &&
    (sure.length * 2 >= items.length ||
      areAllOrders(paragraphs) ||
      texts.every((lines) => !STORY.test(joinLines(lines).text)))
  return areItems ? items : []
}

/** What an order does not say: that there is none, where it stands, what is or was. */
const TOLD =
  /(?<!\p{L})(?:no|none|not|nothing|yet|see|tracked|tbd|tba|pending|below|above|is|are|was|were|been|be|has|have|had|will|ingen|ingenting|inga|er|ble|blev|kein\p{L}*|siehe|ist|sind|wird|wurden?|aucune?s?|voir|est|sont|ningun[ao]?s?|es|son|nenhuma?|foi|são|nessuna?|geen|zie|is|zijn|werd|brak|jest)(?!\p{L})/iu

/** The item that the only line of a part of actions is: a short sentence that tells nothing, so it must say what is to do. */
export function loneOrder(section: Section, context: Context): Item[] {
  const [only, second] = section.children.length === 0 ? section.blocks : []
  if (only?.type !== 'paragraph' || only.lines.length > 1 || second) return []
  const {text} = joinLines(only.lines)
  const isOrder =
    text.length <= MAX_ITEM &&
    text.split(/\s+/).length >= 4 &&
    /^\p{Lu}\p{Ll}+ (?!\p{L}+ed )/u.test(text) &&
    !TOLD.test(text) &&
    !STORY.test(text)
  return isOrder ? read(only.lines, section, {}, context) : []
}

/** Whether each line begins with a letter of its own: `a) Train the team`. */
function areLettered(lines: readonly Line[]): boolean {
  return lines.length >= 2 && lines.every(({text}) => /^\(?[a-z]\) \S/i.test(text))
}

/** Whether each line of a paragraph is a sentence of its own. */
function areSentences(lines: readonly Line[]): boolean {
  return lines.every(({text}) => /^[^\p{L}]*\p{Lu}.*[.!)\]]$/u.test(text.trim()))
}

function areAllOrders(paragraphs: readonly Paragraph[]): boolean {
  return paragraphs.every(({lines}) => areOrders(lines))
}

/** Whether lines are short and each begins as a sentence does, none in the middle of one: `Train the team`. */
function areOrders(lines: readonly Line[]): boolean {
  return (
    lines.length >= 3 &&
    lines.every(({text}) => text.length <= 100 && /^\W{0,3}\p{Lu}.*[^,;:]$/u.test(text.trim()))
  )
}

/** Whether a text is one sentence, or little more. */
function isShort(text: string): boolean {
  const bare = text.replace(/\([^()]*\)/g, '')
  return text.length <= MAX_ITEM && (bare.match(/[.!?]\s+\p{Lu}/gu) ?? []).length <= 1 && !/[:：]$/.test(bare)
}

function read(lines: readonly Line[], section: Section, around: Surroundings, context: Context): Item[] {
  const line = joinLines(lines)
  if (context.vocabulary.isNoValue(line.text)) return []
  const words = readActionWords(line, {context})
  return words ? [{...around, ...words, line: line.line, section}] : []
}
