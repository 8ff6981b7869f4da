import type {ServiceEntry} from '../site/types.ts'
import {loadContent, type SiteContext} from './content.ts'
import type {Inputs} from './inputs.ts'
import type {PluginOptions} from './options.ts'
import {type Place, publish} from './publish.ts'
import {refuseErrors} from './report.ts'
import type {WriteSearch} from './searchFiles.ts'
import type {Made} from './siteMemory.ts'

/** All that a site is made of, and where its files go. Data only, but for functions in the options. */
export interface Job {
  options: PluginOptions
  catalogue: readonly ServiceEntry[]
  context: SiteContext
  inputs: Inputs
  place: Place
  /** Where what was read and rendered is kept from build to build. Default: nowhere. */
  cacheDir?: string
}

/**
 * Read the documents of a site and write its files.
 *
 * @throws Where documents have errors and the option `onProblem` is `throw`; then nothing was written.
 */
export async function makeSite(job: Job, writeSearch: WriteSearch): Promise<Made> {
  const {options, catalogue, context, inputs, place, cacheDir} = job
  const {content, answers} = await loadContent(options, catalogue, context, inputs, cacheDir)
  const {problems, documents} = content
  refuseErrors(problems, options)
  return {published: await publish(content, place, writeSearch), problems, documents, answers}
}
