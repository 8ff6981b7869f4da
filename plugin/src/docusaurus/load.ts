import type {LoadContext} from '@docusaurus/types'
import type {ServiceEntry} from '../site/types.ts'
import {readInputs} from './inputs.ts'
import type {Job} from './make.ts'
import {isPortable, makeApart} from './makeApart.ts'
import type {PluginOptions} from './options.ts'
import type {Place} from './publish.ts'
import type {WriteSearch} from './searchFiles.ts'
import {type Kept, openSiteMemory} from './siteMemory.ts'

/** Where the files of a site go. */
export interface Target {
  place: Place
  writeSearch: WriteSearch
  /** Where what was read, rendered and published is kept from build to build. Default: nowhere. */
  cacheDir?: string
  /** Whether the site may be made in a process of its own. */
  apart: boolean
}

/**
 * Read the folders of an instance and write the files of its site, unless they and all else that it follows from are as
 * they were: then those that are there stay.
 *
 * @throws Where a folder of the option `path` is missing, and where documents have errors and the option `onProblem` is
 *   `throw`.
 */
export async function loadSite(
  options: PluginOptions,
  catalogue: readonly ServiceEntry[],
  {siteDir, baseUrl, siteConfig}: Pick<LoadContext, 'siteDir' | 'baseUrl' | 'siteConfig'>,
  {place, writeSearch, cacheDir, apart}: Target,
): Promise<Kept> {
  const {url, title, markdown} = siteConfig
  const job: Job = {
    options,
    catalogue,
    context: {siteDir, baseUrl, siteConfig: {url, title, markdown: {mermaid: markdown?.mermaid === true}}},
    inputs: await readInputs(options, siteDir, siteConfig),
    place,
    ...(cacheDir !== undefined && {cacheDir}),
  }
  const memory = openSiteMemory(job)
  const kept = memory.recall()
  if (kept) {
    await writeSearch()
    return kept
  }
  memory.forget()
  const made = await make(job, writeSearch, apart)
  memory.keep(made)
  return made
}

async function make(job: Job, writeSearch: WriteSearch, apart: boolean) {
  if (apart && isPortable(job)) return makeApart(job)
  // What parses Markdown takes half a second to load.
  const {makeSite} = await import('./make.ts')
  return makeSite(job, writeSearch)
}
