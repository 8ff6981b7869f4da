import {type Facet, selectIncidents, toCheck} from '../facets.ts'
import type {IndexState, SortOrder} from '../indexState.ts'
import type {IndexIncident} from '../listTypes.ts'
import type {ListedRecord} from './download.ts'
import {type ExcerptPart, makeExcerpt} from './excerpt.ts'
import type {FacetsFile} from './files.ts'
import {type Found, findWords} from './find.ts'
import {openFiles, type ReadFile, type SearchFiles} from './load.ts'
import {pause} from './pause.ts'
import {type Relaxation, relax} from './relax.ts'
import {NO_SCORES, type Scores, scoreOf} from './scores.ts'
import {type Suggestion, suggest} from './suggest.ts'
import {type FacetColumn, type FacetTable, facetColumns, joinColumns} from './table.ts'

/** What the index answers. */
export interface SearchResult extends Pick<Found, 'corrected' | 'partial' | 'unchecked' | 'terms'> {
  /** Numbers of the incidents, in order. */
  docs: number[]
  facets: Facet[]
  /** Conditions of the query that mean nothing, as typed. */
  mistakes: string[]
  /** How many incidents the query alone finds, without the filters. */
  matching: number
  /** Where nothing is found: what could be given up, and how many there are then. */
  relaxed: Relaxation[]
  /** How they are ordered. */
  sort: SortOrder
}

export type {Suggestion} from './suggest.ts'

/** An opened index. */
export interface SearchIndex {
  /** How many incidents there are. */
  count: number
  search(state: IndexState): Promise<SearchResult>
  /** What a list shows of incidents, in the order asked for. */
  list(docs: readonly number[]): Promise<IndexIncident[]>
  /** All that the index knows of incidents, for a download. */
  records(docs: readonly number[]): Promise<ListedRecord[]>
  /** Where the terms stand in an incident. */
  excerpt(doc: number, terms: readonly string[]): Promise<ExcerptPart[]>
  /** Conditions that the last word of a query may become. */
  suggest(query: string): Suggestion[]
}

/**
 * Open the index of a site.
 *
 * @throws SearchFileError, here and from every function, where a file is missing or is something else.
 */
export async function openSearchIndex(readFile: ReadFile): Promise<SearchIndex> {
  const files = await openFiles(readFile)
  const file = await files.facets()
  await pause()
  const facets: FacetColumn[] = []
  for (const column of facetColumns(file)) {
    facets.push(column)
    await pause()
  }
  const table = joinColumns(file, facets)
  return {
    count: files.manifest.count,
    async search(state) {
      const found = await findWords(state.query, files)
      await pause()
      const result = searchTable(state, found, table)
      const relaxed = result.docs.length === 0 ? await relax(state, found, table, files) : []
      return {...result, relaxed}
    },
    list: (docs) => Promise.all(docs.map(async (doc) => toListed(doc, await files.card(doc), file, files))),
    records: (docs) =>
      Promise.all(docs.map(async (doc) => toRecord(doc, await files.card(doc), file, files))),
    async excerpt(doc, terms) {
      const [, , name] = await files.card(doc)
      const {text, summary} = await files.text(name)
      await pause()
      return makeExcerpt(text, terms, summary)
    },
    suggest: (query) => suggest(query, table),
  }
}

function searchTable(state: IndexState, found: Found, table: FacetTable): Omit<SearchResult, 'relaxed'> {
  const {query, scores, terms, corrected, partial, unchecked} = found
  const checks = query.conditions.map((condition) => toCheck(table, condition))
  let matching = 0
  const {docs, facets} = selectIncidents(table, state, (doc) => {
    const matches = (scores === undefined || scoreOf(scores, doc) > 0) && checks.every((check) => check(doc))
    if (matches) matching++
    return matches
  })
  const sort = state.sort ?? (query.clauses.length > 0 ? 'relevance' : 'date')
  return {
    docs: sortDocs(docs, sort, table, scores),
    facets,
    matching,
    terms,
    corrected,
    ...(partial && {partial}),
    ...(unchecked && {unchecked}),
    mistakes: query.mistakes,
    sort,
  }
}

/** The newest have the lowest numbers, and decide where nothing else does. */
function sortDocs(
  docs: readonly number[],
  sort: SortOrder,
  {dates, durations, ranks}: FacetTable,
  scores: Scores = NO_SCORES,
): number[] {
  if (sort === 'date') return [...docs]
  const keys: Record<Exclude<SortOrder, 'date'>, (doc: number) => number> = {
    relevance: (doc) => -scoreOf(scores, doc),
    // From the end of the list; those without a date stay last.
    oldest: (doc) => (dates[doc] === undefined ? 1 : -doc),
    duration: (doc) => -(durations[doc] ?? -1),
    severity: (doc) => ranks[doc] ?? Number.MAX_VALUE,
  }
  const key = keys[sort]
  return [...docs].sort((a, b) => key(a) - key(b) || a - b)
}

function toListed(
  doc: number,
  [path, title, , id]: Awaited<ReturnType<SearchFiles['card']>>,
  {columns, severities, services}: FacetsFile,
  {manifest}: SearchFiles,
): IndexIncident {
  const severity = severities[columns.severity[doc] ?? -1]
  const date = columns.date[doc]
  const durationSeconds = columns.duration[doc] ?? -1
  return {
    permalink: `${manifest.base}${path}`,
    title,
    ...(id !== undefined && {id}),
    ...(date && {date}),
    ...(severity && {severity}),
    ...(durationSeconds >= 0 && {durationSeconds}),
    services: (columns.services[doc] ?? []).flatMap((position) => services[position] ?? []),
  }
}

function toRecord(
  doc: number,
  card: Awaited<ReturnType<SearchFiles['card']>>,
  file: FacetsFile,
  files: SearchFiles,
): ListedRecord {
  const {services, severity, ...listed} = toListed(doc, card, file, files)
  const {columns} = file
  const names = (all: readonly {name: string}[], positions: readonly number[] | undefined) =>
    (positions ?? []).flatMap((position) => all[position]?.name ?? [])
  const [status] = names(file.statuses, [columns.status[doc] ?? -1])
  const [source] = names(file.sources, [columns.source[doc] ?? -1])
  return {
    ...listed,
    ...(severity && {severity: severity.label}),
    services: services.map(({name}) => name),
    teams: names(file.teams, columns.teams[doc]),
    causes: names(file.causes, columns.causes[doc]),
    tags: names(file.tags, columns.tags[doc]),
    ...(status !== undefined && {status}),
    ...(source !== undefined && {source}),
    openActions: columns.openActions[doc] ?? 0,
  }
}
