import type {ServiceEntry} from '../site/types.ts'
import type {SiteContext} from './content.ts'
import {readInputs} from './inputs.ts'
import type {PluginOptions} from './options.ts'
import {type Publication, type Published, publish} from './publish.ts'
import type {Problem} from './report.ts'
import {openSiteMemory} from './siteMemory.ts'

/** A site that was read. */
export interface Loaded {
  problems: Problem[]
  /** How many documents were read. */
  documents: number
  /** Write its files. */
  publish(): Promise<Published>
}

/**
 * Read the folders of an instance, unless they and all else that its site follows from are as they were: then what was
 * published stays.
 *
 * @param cacheDir  Where what was read, rendered and published is kept from build to build. Default: nowhere.
 * @throws Where a folder of the option `path` is missing.
 */
export async function loadSite(
  options: PluginOptions,
  catalogue: readonly ServiceEntry[],
  context: SiteContext,
  publication: Publication,
  cacheDir?: string,
): Promise<Loaded> {
  const inputs = await readInputs(options, context)
  const memory = openSiteMemory(cacheDir, {options, catalogue, context, publication, inputs})
  const kept = memory.recall()
  if (kept) {
    const {published, ...about} = kept
    return {...about, publish: () => publication.writeSearch().then(() => published)}
  }
  // What parses Markdown takes half a second to load.
  const {loadContent} = await import('./content.ts')
  const {content, answers} = await loadContent(options, catalogue, context, inputs, cacheDir)
  const {problems, documents} = content
  return {
    problems,
    documents,
    async publish() {
      memory.forget()
      const published = await publish(content, publication)
      memory.keep({published, problems, documents}, answers)
      return published
    },
  }
}
