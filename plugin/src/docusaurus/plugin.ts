import path from 'node:path'
import type {LoadContext, Plugin} from '@docusaurus/types'
import {PLUGIN_NAME, SITE_FOLDER} from '../pages/page.ts'
import {ASSETS_PATH} from './assets.ts'
import {cacheRootOf, isWritable} from './cache.ts'
import {readCatalogue} from './catalogue.ts'
import {toFolders} from './folders.ts'
import type {Target} from './load.ts'
import type {PluginOptions} from './options.ts'
import {copyPublished, type Published, publicPaths, searchDirOf} from './publish.ts'
import {summarizeProblems} from './report.ts'
import {buildRoutes} from './routes.ts'
import {searchWriter} from './searchFiles.ts'
import type {Kept} from './siteMemory.ts'

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
): Plugin<Published> {
  const {siteDir, generatedFilesDir, baseUrl, siteConfig, i18n} = context
  const cacheRoot = cacheRootOf(siteDir, i18n.currentLocale)
  // As for the bundler's.
  const isKept = !process.env.DOCUSAURUS_NO_PERSISTENT_CACHE && isWritable(cacheRoot)
  // The same for all instances.
  const rootDir = isKept ? cacheRoot : path.join(generatedFilesDir, PLUGIN_NAME)
  const cacheDir = isKept ? path.join(cacheRoot, options.id) : undefined
  const ownDir = path.join(rootDir, options.id, SITE_FOLDER)
  const target: Target = {
    place: {
      dir: ownDir,
      // With the hash router, a site may stand anywhere.
      assetsUrl: `${siteConfig.future.experimental_router === 'hash' ? './' : baseUrl}${ASSETS_PATH}/`,
    },
    writeSearch: searchWriter(searchDirOf(ownDir)),
    ...(cacheDir !== undefined && {cacheDir}),
    // In `start`, a process would have to be started at each change.
    apart: process.env.NODE_ENV === 'production',
  }

  let newest: Promise<Published> | undefined

  async function read(): Promise<Published> {
    const {loadSite} = await loadCore()
    const site = await loadSite(options, await readCatalogue(options, siteDir), context, target)
    report(site, options)
    return site.published
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
      // In `start` one change may come while another is being read: it waits, and both give what was read last.
      const load: Promise<Published> = newest === undefined ? read() : newest.then(read, read)
      newest = load
      const content = await load
      return newest === load ? content : newest
    },

    async contentLoaded({content: {pages, location, trends}, actions}) {
      actions.setGlobalData(location)
      // Named after its page and prop, as `@theme/PostmortemTrend` and pages of sites import it.
      await actions.createData('trends-trends.json', trends)
      for (const route of buildRoutes(pages, options.id, location.permalink)) actions.addRoute(route)
    },

    configureWebpack(_config, isServer, {currentBundler}) {
      if (isServer) {
        // No absolute path may get into the bundle of the browser. The server's is deleted after the build.
        const define = {POSTMORTEMS_DIR: JSON.stringify(rootDir)}
        return {plugins: [new currentBundler.instance.DefinePlugin(define)]}
      }
      if (process.env.NODE_ENV !== 'development') return undefined
      const served = Object.entries(publicPaths(options)).map(([folder, target]) => ({
        directory: path.join(ownDir, folder),
        publicPath: `${baseUrl}${target}`.replace(/\/{2,}/g, '/'),
        watch: false,
      }))
      // The types of the bundler do not know of its server.
      const configuration: Configuration & {devServer: unknown} = {devServer: {static: served}}
      return configuration
    },

    async postBuild({outDir}) {
      copyPublished(ownDir, outDir, options)
    },
  }
}

function report({problems, documents}: Kept, {onProblem}: PluginOptions): void {
  const summary = onProblem === 'ignore' ? undefined : summarizeProblems(problems, documents)
  if (summary !== undefined) console.warn(`[WARNING] ${PLUGIN_NAME}: ${summary}`)
}

function posix(file: string): string {
  return file.split(path.sep).join('/')
}
