import {cp, mkdir} from 'node:fs/promises'
import path from 'node:path'
import type {LoadContext, Plugin} from '@docusaurus/types'
import {type PagesLocation, PLUGIN_NAME, pageFile} from '../pages/page.ts'
import {ASSETS_PATH, copyAssets} from './assets.ts'
import {cacheDirOf} from './cache.ts'
import {readCatalogue} from './catalogue.ts'
import type {LoadedContent} from './content.ts'
import {writeExports} from './exports.ts'
import {toFolders} from './folders.ts'
import type {PluginOptions} from './options.ts'
import {writePages} from './pages.ts'
import {listErrors, summarizeProblems} from './report.ts'
import {buildRoutes} from './routes.ts'
import {searchPath, searchWriter} from './searchFiles.ts'

type Configuration = Exclude<ReturnType<NonNullable<Plugin['configureWebpack']>>, void>

/** What the plugin loads only when it reads documents. */
export type Core = typeof import('./core.ts')

/**
 * Make the plugin.
 *
 * @param loadCore  Loads the part that reads and renders documents.
 */
export function createPlugin(
  context: LoadContext,
  options: PluginOptions,
  loadCore: () => Promise<Core>,
): Plugin<LoadedContent> {
  const {siteDir, generatedFilesDir, baseUrl, siteConfig, i18n} = context
  // What Docusaurus writes for the plugin goes here, too.
  const generatedDir = path.join(generatedFilesDir, PLUGIN_NAME)
  // The same for `start`, which serves it, and `build`, which copies it.
  const assetsDir = path.join(generatedDir, options.id, 'assets')
  // With the hash router, a site may stand anywhere.
  const assetsUrl = `${siteConfig.future.experimental_router === 'hash' ? './' : baseUrl}${ASSETS_PATH}/`

  const exportsDir = path.join(generatedFilesDir, PLUGIN_NAME, options.id, 'exports')

  const searchDir = path.join(generatedFilesDir, PLUGIN_NAME, options.id, 'search')
  const writeSearch = searchWriter(searchDir)
  // As for the bundler's.
  const cacheDir = process.env.DOCUSAURUS_NO_PERSISTENT_CACHE
    ? undefined
    : cacheDirOf(siteDir, options.id, i18n.currentLocale)

  let newest: Promise<LoadedContent> | undefined

  async function read(): Promise<LoadedContent> {
    const {loadContent} = await loadCore()
    const content = await loadContent(options, await readCatalogue(options, siteDir), context, cacheDir)
    report(content, options)
    return content
  }

  return {
    name: PLUGIN_NAME,

    getThemePath: () => './theme',

    getTypeScriptThemePath: () => '../src/theme',

    getClientModules: () => ['./pages/preload'],

    getPathsToWatch() {
      const patterns = toFolders(options, siteDir).flatMap(({dir}) =>
        options.include.map((pattern) => posix(path.join(dir, pattern))),
      )
      const {services} = options
      return typeof services === 'string' ? [...patterns, posix(path.resolve(siteDir, services))] : patterns
    },

    async loadContent() {
      const load = read()
      newest = load
      const content = await load
      // In `start` one change may come while another is being read, and what was begun first may end last.
      return newest === load ? content : newest
    },

    async contentLoaded({content, actions}) {
      const pages = content.pages.map(({permalink, json}) => ({name: pageFile(permalink), json}))
      const folder = await writePages(pages, assetsDir)
      await copyAssets(content.assets, assetsDir, [folder])
      // It is part of every page: no more than leads to the files of this instance.
      const {permalink, searchUrl} = content.index
      const location: PagesLocation & {permalink: string; searchUrl: string} = {
        pages: `${assetsUrl}${folder}/`,
        permalink,
        searchUrl,
      }
      actions.setGlobalData(location)
      await writeExports(content.exports, exportsDir)
      await writeSearch(content.search())
      const createModule = async (name: string, json: string) => {
        await actions.createData(name, json)
        // No absolute path: the names of chunks come from the names of modules.
        return `@generated/${PLUGIN_NAME}/${options.id}/${name}`
      }
      for (const route of await buildRoutes(content, options.id, createModule)) actions.addRoute(route)
    },

    configureWebpack(_config, isServer, {currentBundler}) {
      if (isServer) {
        // No absolute path may get into the bundle of the browser. The server's is deleted after the build.
        const define = {POSTMORTEMS_GENERATED_DIR: JSON.stringify(generatedDir)}
        return {plugins: [new currentBundler.instance.DefinePlugin(define)]}
      }
      if (process.env.NODE_ENV !== 'development') return undefined
      const served = {directory: assetsDir, publicPath: `${baseUrl}${ASSETS_PATH}`, watch: false}
      const base = `${baseUrl}${options.routeBasePath}`.replace(/\/{2,}/g, '/')
      const exported = {directory: exportsDir, publicPath: base, watch: false}
      const search = {directory: searchDir, publicPath: `${baseUrl}${searchPath(options)}`, watch: false}
      // The types of the bundler do not know of its server.
      const configuration: Configuration & {devServer: unknown} = {
        devServer: {static: [search, served, exported]},
      }
      return configuration
    },

    async postBuild({outDir, content}) {
      await copyInto(path.join(outDir, searchPath(options)), searchDir)
      await copyInto(path.join(outDir, ASSETS_PATH), assetsDir)
      if (content.exports.length > 0) await copyInto(path.join(outDir, options.routeBasePath), exportsDir)
    },
  }
}

/** Instances of the plugin copy at the same time: `cp` alone fails where two of them make the same directory. */
async function copyInto(target: string, source: string): Promise<void> {
  await mkdir(target, {recursive: true})
  await cp(source, target, {recursive: true})
}

function report({problems, documents}: LoadedContent, {onProblem}: PluginOptions): void {
  const errors = onProblem === 'throw' ? listErrors(problems) : undefined
  if (errors !== undefined) throw new Error(`${PLUGIN_NAME}: ${errors}`)
  const summary = onProblem === 'ignore' ? undefined : summarizeProblems(problems, documents)
  if (summary !== undefined) console.warn(`[WARNING] ${PLUGIN_NAME}: ${summary}`)
}

function posix(file: string): string {
  return file.split(path.sep).join('/')
}
