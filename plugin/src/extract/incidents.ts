import type {Nodes, RootContent} from 'mdast'
import {toString as plainText} from 'mdast-util-to-string'
import {standardVocabulary} from '../dialect/standard.ts'
import type {Vocabulary} from '../dialect/vocabulary.ts'
import {readFrontMatter} from '../document/frontMatter.ts'
import {normalizeText, type Parsed, parseDocument} from '../document/parse.ts'
import {divide} from '../document/parts.ts'
import {finished, type Steps, sideBySide} from '../document/steps.ts'
import type {FactField, Postmortem} from '../record/types.ts'
import {incidentIds} from '../values/incidentId.ts'
import {findTimes} from '../values/time/find.ts'
import {type Extraction, extracting} from './extract.ts'
import type {ExtractOptions} from './facts.ts'
import {slugOfPart} from './slug.ts'

/**
 * Read a file that may tell of several incidents, in steps.
 *
 * Most tell of one. Several are only seen where it is unmistakable: sibling headings, each over an incident with its
 * own day or id and two facts or more, and nothing of the kind above the first of them. Each is then read for itself,
 * as if its heading were the title of a document.
 *
 * @returns One extraction, or one for each incident, in the order of the text.
 */
export function* extractingIncidents(
  text: string,
  file: string,
  options: ExtractOptions = {},
  vocabulary: Vocabulary = standardVocabulary,
  parsed: Parsed = parseDocument(text),
): Steps<Extraction[]> {
  const whole = () => extracting(text, file, options, vocabulary, parsed)
  const divided =
    parsed.tree &&
    divide(parsed.tree, normalizeText(text), {
      mayOpen: (title) => mayBeName(title, vocabulary) || isNamed(title),
      opens: (title, under) => isNamed(title) || (mayBeName(title, vocabulary) && isNamedIn(under)),
    })
  yield
  if (!divided) return [yield* whole()]
  const {head, parts} = divided
  const {postmortem: opening} = yield* extracting(head.text, file, options, vocabulary, {tree: head.tree})
  // What is said above all of them is said of one.
  if (factsOf(opening) > 0 || opening.date || opening.id) return [yield* whole()]
  // An intro may say the zone of all of them.
  const about =
    options.timeZone === undefined && opening.timeZone !== undefined
      ? {...options, timeZone: opening.timeZone}
      : options
  const extractions = sideBySide(parts, (part) =>
    extracting(part.text, file, about, vocabulary, {tree: part.tree}),
  )
  if (!areIncidents(extractions.map(({postmortem}) => postmortem))) return [yield* whole()]
  const {messages} = readFrontMatter(parsed.tree)
  const taken = new Set<string>()
  return extractions.map(({postmortem, tree}, index) => {
    const slug = free(slugOfPart(file, parts[index]?.title ?? ''), taken)
    const own = index === 0 ? [...messages, ...postmortem.messages] : postmortem.messages
    const zone = about === options ? undefined : opening.facts.timeZone
    const facts = zone && isAssumed(postmortem) ? {...postmortem.facts, timeZone: zone} : postmortem.facts
    return {postmortem: {...postmortem, slug, facts, messages: own}, tree}
  })
}

/** Read a file that may tell of several incidents: `extractingIncidents` to its end. */
export function extractIncidents(...of: Parameters<typeof extractingIncidents>): Extraction[] {
  return finished(extractingIncidents(...of))
}

/** Whether the zone is the one that was given, not one of the record's own. */
function isAssumed({facts}: Postmortem): boolean {
  return facts.timeZone?.from === 'configuration'
}

/** Whether a heading may be what an incident is called; that of a part of a postmortem is not. */
function mayBeName(title: string, vocabulary: Vocabulary): boolean {
  return title.trim() !== '' && !vocabulary.section(title) && !vocabulary.field(title)
}

/** A day or an id in the lines under a heading, before any other heading. */
function isNamedIn(under: readonly RootContent[]): boolean {
  const end = under.findIndex(({type}) => type === 'heading')
  return under
    .slice(0, Math.min(end < 0 ? under.length : end, 3))
    .some((node) => isNamed(openingText(node, 400)))
}

/** The first characters of the text of a node; a long list or table is not read to its end. */
function openingText(node: Nodes, most: number): string {
  if (!('children' in node)) return plainText(node).slice(0, most)
  let text = ''
  for (const child of node.children) {
    if (text.length >= most) break
    text += openingText(child, most - text.length)
  }
  return text
}

function isNamed(text: string): boolean {
  if (!/\d/.test(text)) return false
  return (
    incidentIds(text).length > 0 ||
    findTimes(text).some(
      ({start: {year, month, day}}) => year !== undefined && month !== undefined && day !== undefined,
    )
  )
}

/** Whether each is a postmortem of its own: told apart by day or id, with two facts or more. */
function areIncidents(records: readonly Postmortem[]): boolean {
  const names = new Set(records.map(({date, id, startedAt}) => id ?? startedAt ?? date))
  return (
    names.size === records.length &&
    records.every(
      (record) =>
        record.kind === 'postmortem' &&
        (record.id !== undefined || (record.date !== undefined && record.facts.date?.from !== 'file')) &&
        factsOf(record) >= 2,
    )
  )
}

/** What a postmortem states; that it has a day, a title or tags is no sign of one. */
const TELLING: readonly (readonly FactField[])[] = [
  ['severity'],
  ['startedAt', 'resolvedAt', 'durationSeconds'],
  ['services'],
  ['status'],
  ['summary'],
  ['impact'],
  ['detection'],
  ['rootCause', 'trigger', 'contributingFactors'],
  ['resolution'],
  ['lessons'],
  ['timeline'],
  ['actionItems'],
]

function factsOf({facts}: Postmortem): number {
  return TELLING.filter((fields) =>
    fields.some(
      (field) => facts[field]?.certainty === 'stated' || (field === 'durationSeconds' && facts[field]),
    ),
  ).length
}

/** Two incidents under one heading are told apart by a number. */
function free(slug: string, taken: Set<string>): string {
  let candidate = slug
  for (let number = 2; taken.has(candidate); number++) candidate = `${slug}-${number}`
  taken.add(candidate)
  return candidate
}
