import type {Root} from 'mdast'
import {standardVocabulary} from '../dialect/standard.ts'
import type {Vocabulary} from '../dialect/vocabulary.ts'
import {readDocument} from '../document/document.ts'
import {type Parsed, parseDocument} from '../document/parse.ts'
import {finished, type Steps} from '../document/steps.ts'
import type {FactField, Kind, Message, Postmortem} from '../record/types.ts'
import {checks} from './checks.ts'
import {dateOrderOf} from './dateOrder.ts'
import {actionItems} from './extractors/actionItems.ts'
import {causes} from './extractors/causes.ts'
import {date} from './extractors/date.ts'
import {statedDuration, statedMetrics} from './extractors/duration.ts'
import {id} from './extractors/id.ts'
import {impact} from './extractors/impact.ts'
import {kind} from './extractors/kind.ts'
import {statedMoments} from './extractors/moments.ts'
import {
  contributingFactors,
  detection,
  lessons,
  resolution,
  rootCause,
  status,
  summary,
  tags,
  trigger,
} from './extractors/narrative.ts'
import {people} from './extractors/people.ts'
import {proseMoments} from './extractors/proseMoments.ts'
import {relatedIds} from './extractors/related.ts'
import {services, titleService} from './extractors/services.ts'
import {severity} from './extractors/severity.ts'
import {teams} from './extractors/teams.ts'
import {rawTimeline, timeline} from './extractors/timeline.ts'
import {title} from './extractors/title.ts'
import {timeZone} from './extractors/zone.ts'
import {allFacts, type Context, type ExtractOptions, type Fact, type Facts} from './facts.ts'
import {extraValues, ownFacts} from './own.ts'
import {refineDay} from './refiners/day.ts'
import {refineMetrics, refineMilestones} from './refiners/milestones.ts'
import {refineWindow} from './refiners/window.ts'
import {addressOf, slugOf} from './slug.ts'

/** What reading one document gives. */
export interface Extraction {
  postmortem: Postmortem
  /** The one tree that extraction, rendering and search share. */
  tree: Root
}

/**
 * Read the facts out of one Markdown document, in steps.
 *
 * @param text  The document.
 * @param file  Its path under the folder, with `/`; a date or id in it is a last resort.
 * @param options  What is known of all documents. Default: nothing.
 * @param vocabulary  The dialects. Default: the standard ones.
 * @param parsed  The text, parsed. Default: it is parsed now.
 * @returns The record, with a message for everything that its author should know. Never throws for what the text holds.
 */
export function* extracting(
  text: string,
  file: string,
  options: ExtractOptions = {},
  vocabulary: Vocabulary = standardVocabulary,
  parsed: Parsed = parseDocument(text),
): Steps<Extraction> {
  if (parsed.refusal) return unreadable(file, parsed.refusal)
  const document = yield* readDocument(file, text, vocabulary, parsed.tree)
  yield
  const address = addressOf(file)
  const messages: Message[] = [...nameMessages(address), ...document.messages]
  const dateOrder =
    options.dateOrder ??
    vocabulary.dialects.find((dialect) => dialect.dateOrder)?.dateOrder ??
    dateOrderOf(document.text)
  const context: Context = {
    document,
    vocabulary,
    options,
    ...(dateOrder ? {dateOrder} : {}),
    report: (message) => messages.push(message),
  }
  const facts = yield* read(context)
  yield
  const type = kind(context, facts)
  yield
  // Contradictions in a template or an index concern nobody.
  for (const check of type === 'postmortem' ? checks : []) {
    check(context, facts)
    yield
  }
  const record = toRecord(file, address.slug, type, facts, type === 'postmortem' ? messages : [])
  const {extra, facts: origins} = extraValues(context)
  const postmortem = extra ? {...record, extra, facts: {...record.facts, ...origins}} : record
  return {postmortem, tree: document.tree}
}

/** Read the facts out of one Markdown document: `extracting` to its end. */
export function extract(...of: Parameters<typeof extracting>): Extraction {
  return finished(extracting(...of))
}

/** Whose file has a name that no address can have should know what it became. */
function nameMessages({slug, isChangedMuch}: ReturnType<typeof addressOf>): Message[] {
  if (!isChangedMuch) return []
  const reason = `Unexpected file name that makes no address, expected up to 80 Latin letters, digits and hyphens, and no name of a page: the address ends in \`${slug}\``
  return [{ruleId: 'slug/unsafe', severity: 'info', reason}]
}

/** What is left of a document that must not be parsed: its name, and why. */
function unreadable(file: string, message: Message): Extraction {
  return {
    postmortem: {file, slug: slugOf(file), kind: 'other', facts: {}, messages: [message]},
    tree: {type: 'root', children: []},
  }
}

/** The facts in the order in which they build on each other. */
function* read(context: Context): Steps<Facts> {
  const raw = rawTimeline(context)
  yield
  // What the team itself finds wins over all that follows.
  const own = ownFacts(context)
  const facts = allFacts({title: title(context)})
  yield
  facts.id = id(context)
  yield
  facts.severity = severity(context)
  yield
  facts.status = status(context)
  yield
  facts.services = services(context) ?? titleService(facts.title, context.vocabulary)
  yield
  facts.teams = teams(context)
  yield
  facts.people = people(context)
  yield
  facts.tags = tags(context)
  facts.summary = summary(context)
  yield
  facts.impact = impact(context)
  yield
  facts.detection = detection(context)
  yield
  facts.trigger = trigger(context)
  facts.rootCause = rootCause(context)
  facts.contributingFactors = contributingFactors(context)
  yield
  facts.resolution = resolution(context)
  facts.lessons = lessons(context)
  yield
  facts.timeZone = timeZone(context)
  yield
  facts.date = date(context, raw)
  Object.assign(facts, own)
  yield
  const known = {day: facts.date?.value, zone: facts.timeZone?.value}
  facts.timeline = timeline(context, raw, known)
  yield
  Object.assign(facts, statedMoments(context, known))
  yield
  facts.causes = causes(context, facts)
  yield
  facts.durationSeconds = statedDuration(context)
  Object.assign(facts, statedMetrics(context))
  yield
  facts.actionItems = actionItems(context, known.day, knownNames(facts, context))
  yield
  facts.relatedIds = relatedIds(context, facts.id?.value)
  Object.assign(facts, own)
  yield
  // Each needs what the one before it found.
  const isWhole = facts.startedAt !== undefined && facts.resolvedAt !== undefined
  const spanned = refineWindow(context, facts, isWhole ? {} : proseMoments(context, known))
  yield
  return refineDay(refineMetrics(context, refineMilestones(spanned)))
}

/** Names of people and teams: those of the document and of the catalogue. */
function knownNames(facts: Facts, {options}: Context): string[] {
  const people = (facts.people?.value ?? []).map((person) => person.name)
  const teams = (options.services ?? []).flatMap(({team}) => (team ? [team] : []))
  return [...new Set([...people, ...teams, ...(facts.teams?.value ?? [])])]
}

/** The record: values by name, in the order of `allFacts`, and beside them where each comes from. */
function toRecord(
  file: string,
  slug: string,
  type: Kind,
  facts: Facts,
  messages: readonly Message[],
): Postmortem {
  const record: Partial<Postmortem> & Pick<Postmortem, 'file' | 'slug' | 'kind'> = {
    file,
    slug,
    kind: type,
  }
  const values: Partial<Record<FactField, unknown>> = record
  const origins: Postmortem['facts'] = {}
  for (const [field, fact] of Object.entries(facts) as [FactField, Fact<unknown> | undefined][]) {
    if (!fact) continue
    const {value, certainty, from, line} = fact
    values[field] = value
    origins[field] = line ? {certainty, from, line} : {certainty, from}
  }
  return Object.assign(record, {facts: origins, messages: [...messages]})
}
