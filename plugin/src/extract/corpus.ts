import {matchesGlobs} from '../dialect/globs.ts'
import {nameKey} from '../dialect/names.ts'
import {standard, standardVocabulary} from '../dialect/standard.ts'
import type {Dialect} from '../dialect/types.ts'
import {makeVocabulary, type Vocabulary} from '../dialect/vocabulary.ts'
import type {Parsed} from '../document/parse.ts'
import {sideBySide} from '../document/steps.ts'
import type {CalendarDate, Postmortem, Service} from '../record/types.ts'
import type {Extraction} from './extract.ts'
import {kindsTold} from './extractors/causes.ts'
import {serviceSlug} from './extractors/services.ts'
import type {ExtractOptions, ServiceDefinition} from './facts.ts'
import {extractingIncidents} from './incidents.ts'
import {ownMessages} from './own.ts'
import {shortHash} from './slug.ts'
import {bestSpelling, compare} from './spelling.ts'
import {teamAdder} from './teams.ts'

/** A document of a folder. */
export interface CorpusFile {
  /** Path under its folder, with `/`. */
  file: string
  text: string
  /** Which folder of several it is from. */
  sourceName?: string
  /** When it came into the folder, by version control: the last resort for a date. */
  gitDate?: CalendarDate
  /** The text, where it was parsed before. Default: it is parsed when it is read. */
  parsed?: Parsed
  /** What the file says by itself, as `filesReader` reads it. Default: it is read now. */
  extractions?: readonly Extraction[]
}

export interface CorpusOptions extends ExtractOptions {
  /** The team's own dialects, tried before the standard ones. */
  dialects?: readonly Dialect[]
}

/**
 * Read all documents of one site, and what only shows in all of them together: one name for
 * each service and team, services that a title names, slugs that differ.
 *
 * The order of the files does not change any record.
 *
 * @returns One for each file, more for a file that unmistakably tells of several incidents.
 */
export function extractAll(files: readonly CorpusFile[], options: CorpusOptions = {}): Extraction[] {
  const {dialects = []} = options
  const sorted = [...files].sort(
    (a, b) => compare(a.sourceName ?? '', b.sourceName ?? '') || compare(a.file, b.file),
  )
  const fresh = sorted.filter(({extractions}) => !extractions)
  const extracted = new Map(filesReader(options)(fresh).map((each, index) => [fresh[index], each]))
  const read = sorted.flatMap((of) =>
    (of.extractions ?? extracted.get(of) ?? []).map(({postmortem, tree}) => ({
      of,
      extraction: {postmortem: of.sourceName ? {...postmortem, source: of.sourceName} : postmortem, tree},
    })),
  )
  const extractions = read.map(({extraction}) => extraction)
  const names = serviceNames(extractions, options.services ?? [])
  const withTeams = teamAdder(
    extractions.map(({postmortem}) => postmortem),
    options.services ?? [],
  )
  const slugs = new Map<string, number>()
  for (const {postmortem} of extractions) slugs.set(postmortem.slug, (slugs.get(postmortem.slug) ?? 0) + 1)
  return read.map(({of, extraction: {postmortem, tree}}) => {
    const named = withSlug(withTeams(withServices(postmortem, names)), slugs)
    return {postmortem: withOwnMessages(withGitDate(named, of), dialectsFor(of, dialects)), tree}
  })
}

/** Make the function that reads files, each for itself, in the dialects that are for it. */
export function filesReader(options: CorpusOptions): (files: readonly CorpusFile[]) => Extraction[][] {
  const {dialects = []} = options
  const vocabularies = new Map<string, Vocabulary>()
  const vocabularyOf = (file: CorpusFile) => {
    const own = dialectsFor(file, dialects)
    if (own.length === 0) return standardVocabulary
    const key = own.map((dialect) => dialects.indexOf(dialect)).join()
    const vocabulary = vocabularies.get(key) ?? makeVocabulary([...own, ...standard])
    vocabularies.set(key, vocabulary)
    return vocabulary
  }
  return (files) =>
    sideBySide(files, (each) =>
      extractingIncidents(each.text, each.file, options, vocabularyOf(each), each.parsed),
    )
}

/** Make the function that reads the kinds of cause out of what a document calls the trigger, in all of the team's dialects. */
export function triggerReader(dialects: readonly Dialect[]): (trigger: string) => string[] {
  const vocabulary = dialects.length === 0 ? standardVocabulary : makeVocabulary([...dialects, ...standard])
  return (trigger) => kindsTold(trigger, vocabulary)
}

function dialectsFor(file: CorpusFile, dialects: readonly Dialect[]): Dialect[] {
  return dialects.filter((dialect) => isFor(dialect, file))
}

/** Whether a dialect is for a file: by its path under the folder, or behind the folder's name. */
function isFor({include}: Dialect, {file, sourceName}: CorpusFile): boolean {
  if (!include) return true
  return (
    matchesGlobs(file, include) ||
    (sourceName !== undefined && matchesGlobs(`${sourceName}/${file}`, include))
  )
}

/** Only now, so that no clock time of the document falls on a day that is not its own. */
function withGitDate(postmortem: Postmortem, {gitDate: date}: CorpusFile): Postmortem {
  if (postmortem.kind !== 'postmortem' || postmortem.date !== undefined || date === undefined)
    return postmortem
  return {...postmortem, date, facts: {...postmortem.facts, date: {certainty: 'implied', from: 'git'}}}
}

function withOwnMessages(postmortem: Postmortem, dialects: readonly Dialect[]): Postmortem {
  const messages = postmortem.kind === 'postmortem' ? ownMessages(postmortem, dialects) : []
  return messages.length === 0 ? postmortem : {...postmortem, messages: [...postmortem.messages, ...messages]}
}

/** Every spelling of a service, as a slug, with its name and identity. */
type ServiceNames = ReadonlyMap<string, Service>

/**
 * The services that there are: the catalogue, else all that the documents label as such. The
 * name to show is the commonest spelling that is not itself a slug.
 */
function serviceNames(
  extractions: readonly Extraction[],
  catalogue: readonly ServiceDefinition[],
): ServiceNames {
  const names = new Map<string, Service>()
  for (const {name, aliases = []} of catalogue) {
    const service = {name, slug: serviceSlug(name)}
    for (const spelling of [name, ...aliases]) names.set(serviceSlug(spelling), service)
  }
  const spellings = new Map<string, Map<string, number>>()
  const count = ({name, slug}: Service) => {
    const counted = spellings.get(slug) ?? new Map<string, number>()
    counted.set(name, (counted.get(name) ?? 0) + 1)
    spellings.set(slug, counted)
  }
  const implied: Service[] = []
  for (const {postmortem} of extractions) {
    if (postmortem.kind !== 'postmortem' || !postmortem.services) continue
    if (isStated(postmortem)) postmortem.services.forEach(count)
    else implied.push(...postmortem.services)
  }
  // What only one title names as down may be none; what several do is one.
  for (const service of implied)
    if (implied.some((other) => other !== service && other.slug === service.slug)) count(service)
  for (const [slug, counted] of spellings) {
    if (names.has(slug)) continue
    const name = bestSpelling(counted)
    if (name !== undefined) names.set(slug, {name, slug})
  }
  return names
}

function isStated({facts}: Postmortem): boolean {
  return facts.services?.certainty === 'stated'
}

/** The record with canonical services, or with those that its title names (implied). */
function withServices(postmortem: Postmortem, names: ServiceNames): Postmortem {
  if (postmortem.kind !== 'postmortem') return postmortem
  if (postmortem.services && isStated(postmortem)) {
    const canonical = postmortem.services.map((service) => names.get(service.slug) ?? service)
    return {...postmortem, services: unique(canonical)}
  }
  const found = postmortem.title ? servicesIn(postmortem.title, names) : []
  if (found.length === 0)
    return postmortem.services ? {...postmortem, services: unique(postmortem.services)} : postmortem
  const origin = postmortem.facts.title
  return {
    ...postmortem,
    services: found,
    facts: {
      ...postmortem.facts,
      services: {certainty: 'implied', from: 'title', ...(origin?.line ? {line: origin.line} : {})},
    },
    messages: postmortem.messages.filter((message) => message.ruleId !== 'missing/services'),
  }
}

/** The known services whose name stands in a text as whole words; a longer name hides a shorter one in it. */
function servicesIn(text: string, names: ServiceNames): Service[] {
  const words = ` ${nameKey(text.replace(/([a-z\d])([A-Z])/g, '$1 $2'))} `
  const hits: {service: Service; from: number; to: number}[] = []
  for (const [slug, service] of names) {
    if (slug.length < 4) continue
    const phrase = ` ${slug.replace(/-/g, ' ')} `
    const from = words.indexOf(phrase)
    if (from >= 0) hits.push({service, from, to: from + phrase.length})
  }
  const longest = hits.filter(
    (hit) =>
      !hits.some(
        (other) =>
          other !== hit &&
          other.from <= hit.from &&
          other.to >= hit.to &&
          other.to - other.from > hit.to - hit.from,
      ),
  )
  return unique(longest.sort((a, b) => a.from - b.from).map(({service}) => service))
}

function unique(services: readonly Service[]): Service[] {
  return services.filter(
    (service, index) => services.findIndex((other) => other.slug === service.slug) === index,
  )
}

/** Files that would share a URL get a hash of their path each, so that none depends on the order. */
function withSlug(postmortem: Postmortem, slugs: ReadonlyMap<string, number>): Postmortem {
  if ((slugs.get(postmortem.slug) ?? 0) < 2) return postmortem
  return {
    ...postmortem,
    slug: `${postmortem.slug}-${shortHash(`${postmortem.source ?? ''}/${postmortem.file}`)}`,
  }
}
