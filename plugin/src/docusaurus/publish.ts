import {copyFileSync, existsSync, mkdirSync, readdirSync} from 'node:fs'
import path from 'node:path'
import {MANIFEST} from '../client/search/files.ts'
import {type PagesLocation, pageFile} from '../pages/page.ts'
import {ASSETS_PATH, copyAssets} from './assets.ts'
import type {LoadedContent} from './content.ts'
import {writeExports} from './exports.ts'
import type {PluginOptions} from './options.ts'
import {writePages} from './pages.ts'
import {type SitePage, toPages} from './routes.ts'
import {searchPath, type WriteSearch} from './searchFiles.ts'

/**
 * What is known of a site once its files are written: all that Docusaurus keeps for the length of a build, and little beside
 * the content.
 */
export interface Published {
  pages: Omit<SitePage, 'json'>[]
  /** Part of every page: no more than leads to the files of this instance. */
  location: PagesLocation & {searchUrl: string}
  /** `TrendsPageProps` as JSON, for charts in pages of the site's own. */
  trends: string
}

/** Folders under an instance's own, with what the site publishes. `start` serves them, `build` copies them. */
const FOLDERS = {assets: 'assets', search: 'search', exports: 'exports'} as const

/** Where the folders of an instance go, under the site's base URL. */
export function publicPaths(options: Pick<PluginOptions, 'id' | 'routeBasePath'>) {
  // The search lies in a folder of the assets, and comes first.
  return {
    [FOLDERS.search]: searchPath(options),
    [FOLDERS.assets]: ASSETS_PATH,
    [FOLDERS.exports]: options.routeBasePath,
  }
}

/** Where the files of an instance go. */
export interface Place {
  /** The instance's own directory. */
  dir: string
  /** URL of the assets, with a slash at its end. */
  assetsUrl: string
}

/** Directory for the files of the search. */
export function searchDirOf(dir: string): string {
  return path.join(dir, FOLDERS.search)
}

/** Write the files of a site. */
export async function publish(
  content: LoadedContent,
  {dir, assetsUrl}: Place,
  writeSearch: WriteSearch,
): Promise<Published> {
  const {permalink, searchUrl} = content.index
  const assetsDir = path.join(dir, FOLDERS.assets)
  const pages = toPages(content)
  const folder = writePages(
    pages.map((page) => ({name: pageFile(page.permalink, permalink), json: page.json})),
    assetsDir,
  )
  await copyAssets(content.assets, assetsDir, [folder])
  await writeExports(content.exports, path.join(dir, FOLDERS.exports))
  await writeSearch(content.search())
  return {
    pages: pages.map(({json: _json, ...page}) => page),
    location: {pages: `${assetsUrl}${folder}/`, permalink, searchUrl},
    trends: JSON.stringify(content.trends),
  }
}

/** Whether all that was published is still there: folders come into being as a whole, and the manifest of the search last. */
export function isPublished({location}: Published, {dir}: Place): boolean {
  const pages = path.join(dir, FOLDERS.assets, path.posix.basename(location.pages))
  const last = path.join(dir, FOLDERS.search, MANIFEST)
  return [pages, last, path.join(dir, FOLDERS.exports)].every((file) => existsSync(file))
}

/** Copy what was written into the built site. */
export function copyPublished(dir: string, outDir: string, options: PluginOptions): void {
  for (const [folder, target] of Object.entries(publicPaths(options))) {
    copyInto(path.join(outDir, target), path.join(dir, folder))
  }
}

/** One after the other: a thousand small files cost a tenth of what they cost through promises. */
function copyInto(target: string, source: string): void {
  const entries = readdirSync(source, {withFileTypes: true})
  if (entries.length > 0) mkdirSync(target, {recursive: true})
  for (const entry of entries) {
    const [from, to] = [path.join(source, entry.name), path.join(target, entry.name)]
    if (entry.isDirectory()) copyInto(to, from)
    else copyFileSync(from, to)
  }
}
