import path from 'node:path'
import type {DocusaurusConfig, LoadContext, MarkdownConfig} from '@docusaurus/types'
import type {ActionsPageProps} from '../client/actions/types.ts'
import type {FamiliesPageProps, FamilyPageProps, MapPageProps} from '../client/families.ts'
import type {ArchivePageProps, IndexPageProps, TermPageProps, TermsPageProps} from '../client/listTypes.ts'
import {causeNamer} from '../dialect/causes.ts'
import {triggerReader} from '../extract/index.ts'
import {extractFiles, refusals} from '../run/extractFiles.ts'
import {buildBacklog} from '../site/actions/index.ts'
import {findEntry} from '../site/catalogue.ts'
import {
  buildSearch,
  buildSite,
  type SearchFile,
  toArchiveProps,
  toFamiliesProps,
  toFamilyProps,
  toIncidentFamily,
  toIncidentPageProps,
  toIndexProps,
  toMapProps,
  toTermProps,
  toYearProps,
} from '../site/index.ts'
import {buildTrends, type TrendsPageProps} from '../site/trends/index.ts'
import type {ServiceEntry} from '../site/types.ts'
import {ticketLinks} from '../values/tickets.ts'
import type {Asset} from './assets.ts'
import {toCorpusOptions} from './corpusOptions.ts'
import {type Answer, openDisk} from './disk.ts'
import {toEditUrl, toSourceUrl} from './editUrl.ts'
import {type ExportedFile, exportFiles, exportHref} from './exports.ts'
import {readItemHistories} from './history.ts'
import type {Inputs} from './inputs.ts'
import {openMemory} from './memory.ts'
import type {PluginOptions} from './options.ts'
import {shownPath, writtenOn} from './readFolders.ts'
import {createRenderer} from './renderer.ts'
import {type Problem, SITE} from './report.ts'
import {searchUrl} from './searchFiles.ts'

/** The page of one incident. */
export interface IncidentPage {
  permalink: string
  /** Props of `PostmortemPage` as JSON: as objects, those of a thousand pages take a hundred times the memory. */
  json: string
  /** Relative to the site's directory. */
  sourceFilePath: string
  /** Milliseconds since 1970; null where version control knows nothing, as Docusaurus wants it. */
  lastUpdatedAt?: number | null
}

/** Everything that the plugin makes of its folders: plain JSON but for the paths of assets. */
export interface LoadedContent {
  index: IndexPageProps
  archive: ArchivePageProps
  /** The archive of each year. */
  years: ArchivePageProps[]
  /** The pages of all services, teams, causes and tags, and the lists of them. */
  terms: {pages: TermPageProps[]; lists: TermsPageProps[]}
  /** Makes the files of the search index. */
  search: () => Iterable<SearchFile>
  trends: TrendsPageProps
  actions: ActionsPageProps
  families: FamiliesPageProps
  familyPages: FamilyPageProps[]
  map: MapPageProps
  pages: IncidentPage[]
  assets: Asset[]
  /** Files to publish under the index. */
  exports: ExportedFile[]
  problems: Problem[]
  /** How many documents were read. */
  documents: number
}

/** What is needed of the site around the plugin. */
export interface SiteContext extends Pick<LoadContext, 'siteDir' | 'baseUrl'> {
  siteConfig: Pick<DocusaurusConfig, 'url' | 'title'> & {markdown: Pick<MarkdownConfig, 'mermaid'>}
}

/**
 * Make the content of every page.
 *
 * @param cacheDir  Where what was read and rendered is kept from build to build. Default: nowhere.
 * @returns With what the documents asked of the disk around them.
 */
export async function loadContent(
  options: PluginOptions,
  catalogue: readonly ServiceEntry[],
  context: SiteContext,
  {files, histories, lastUpdates, problems, asOf}: Inputs,
  cacheDir?: string,
): Promise<{content: LoadedContent; answers: Answer[]}> {
  const documentsDir = cacheDir === undefined ? undefined : path.join(cacheDir, 'documents')
  const memory = openMemory(documentsDir, context.siteDir, {...options, services: catalogue})
  const disk = openDisk()
  const corpus = toCorpusOptions(options, catalogue)
  const documents = await extractFiles(files, corpus, {}, memory.files)
  const causeName = causeNamer(options.dialects)
  const extraFields = options.dialects.flatMap((dialect) => dialect.extraFields ?? [])
  const itemHistories = await readItemHistories(
    histories.map(({folder, history}) => ({
      folder,
      history,
      postmortems: documents
        .map(({postmortem}) => postmortem)
        .filter(({source, kind}) => source === folder.source && kind === 'postmortem'),
    })),
    options,
    corpus,
    context.siteDir,
  )
  const site = buildSite(documents, {
    ...toAddresses(options, context),
    historyOf: itemHistories.of,
    related: options.related,
    repeatDays: options.trends.repeatDays,
    causeName,
    extraFields,
  })
  const renderer = createRenderer(site, files, options, context, {memory, disk})
  const service = findEntry(catalogue)
  const tickets = ticketLinks(options.tickets)
  const pages: IncidentPage[] = []
  const pageProblems: Problem[] = []
  for (const incident of site.incidents) {
    const {absolutePath, file, sourceName: source, gitDate} = renderer.fileOf(incident)
    const {content, toc, messages} = renderer.render(incident)
    const lastUpdatedAt = lastUpdates?.dates.get(absolutePath)
    const {indexPermalink} = site
    const {permalink} = incident
    const props = toIncidentPageProps(incident, {
      asOf,
      indexPermalink,
      contents: toc,
      tickets,
      messages,
      editUrl: toEditUrl(options, context.siteDir, absolutePath, {
        file,
        permalink,
        ...(source !== undefined && {source}),
      }),
      sourceUrl: toSourceUrl(options, context.siteDir, absolutePath),
      publishedOn: gitDate,
      lastUpdatedAt: lastUpdatedAt ?? undefined,
      service,
      causeName,
      extraFields: site.extraFields,
      family: toIncidentFamily(site, incident),
    })
    const sourceFilePath = path.relative(context.siteDir, absolutePath).split(path.sep).join('/')
    const json = `{"incident":${JSON.stringify(props)},"content":${content}}`
    pages.push({permalink, json, sourceFilePath, lastUpdatedAt})
    pageProblems.push(...props.messages.map((message) => ({file: shownPath(file, source), message})))
  }
  memory.save()
  const actions = buildBacklog(site.incidents, {
    permalink: `${site.basePath}/actions`,
    indexPermalink: site.indexPermalink,
    asOf,
    catalogue,
    history: itemHistories.state,
    historyOf: itemHistories.of,
    tickets,
    csvHref: exportHref('actions.csv', site.basePath, options),
    icsHref: exportHref('actions.ics', site.basePath, options),
  })
  const trends = buildTrends(site.incidents, {
    asOf,
    timeZone: options.timeZone ?? 'UTC',
    basePath: site.indexPermalink,
    actions,
    repeatDays: options.trends.repeatDays,
    writtenOn: writtenOn(files),
    triggerKinds: triggerReader(options.dialects),
    causeName,
  })
  const content = {
    index: toIndexProps(site, searchUrl(options, context.baseUrl)),
    archive: toArchiveProps(site),
    years: toYearProps(site),
    terms: toTermProps(site, service, trends),
    search: () => buildSearch(site),
    trends,
    actions,
    families: toFamiliesProps(site),
    familyPages: site.families.map((family) => toFamilyProps(site, family)),
    map: toMapProps(site),
    pages,
    assets: renderer.assets(),
    exports: exportFiles(actions, options, context.siteConfig),
    problems: [
      ...problems,
      ...site.messages.map((message) => ({file: SITE, message})),
      ...refusals(documents).map(({file, source, message}) => ({file: shownPath(file, source), message})),
      ...(lastUpdates?.problems ?? []),
      ...pageProblems,
    ],
    documents: files.length,
  }
  return {content, answers: disk.answers()}
}

/** Docusaurus would put the base URL once more before a link to it that lacks the final slash. */
function toAddresses({routeBasePath}: PluginOptions, {baseUrl}: SiteContext) {
  const route = `${baseUrl}${routeBasePath}`.replace(/\/{2,}/g, '/')
  const basePath = route.replace(/\/$/, '')
  return {basePath, indexPermalink: route === baseUrl ? baseUrl : basePath}
}
