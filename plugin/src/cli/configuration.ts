import {existsSync} from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import type {PluginOptions} from '../docusaurus/options.ts'
import {ConfigurationError} from './usage.ts'

/** A file that says how documents are read. */
export interface Configuration {
  /** As messages call it: relative to the working folder. */
  name: string
  /** Where relative paths in it start. */
  dir: string
  /** The options of each instance of the plugin, complete and checked. */
  instances: PluginOptions[]
  /** Whether it may be used for any folder: it was asked for, or holds nothing but options. */
  forAnyFolder: boolean
}

const EXTENSIONS = ['ts', 'mts', 'cts', 'js', 'mjs', 'cjs']

/** Where a configuration is looked for, best first. */
const CANDIDATES: readonly string[] = [
  ...[...EXTENSIONS, 'json'].map((extension) => `postmortems.config.${extension}`),
  ...['', 'website/'].flatMap((dir) => EXTENSIONS.map((extension) => `${dir}docusaurus.config.${extension}`)),
]

const PLUGIN = 'docusaurus-plugin-postmortems'

/** What a configuration calls the plugin: its name, the short form of it, or the path of its entry. */
const PLUGIN_NAME = /^postmortems$|(?:^|[\\/])docusaurus-plugin-postmortems(?:[\\/]|$)/
const ENTRY = fileURLToPath(new URL('../index.js', import.meta.url))

/**
 * Load a configuration as Docusaurus loads it, without a build.
 *
 * @param cwd   The working folder.
 * @param file  The file that was asked for. Default: the first one that is found.
 * @returns Nothing where none was asked for and there is none.
 * @throws {ConfigurationError} Where it cannot be loaded, or an option is wrong.
 */
export async function loadConfiguration(
  cwd: string,
  file: string | undefined,
): Promise<Configuration | undefined> {
  const name = file ?? CANDIDATES.find((candidate) => existsSync(path.join(cwd, candidate)))
  if (name === undefined) return undefined
  const absolutePath = path.resolve(cwd, name)
  const dir = path.dirname(absolutePath)
  const content = await loadModule(name, absolutePath)
  // Docusaurus demands a base URL; the plugin has no such option.
  const isSite = 'baseUrl' in content
  const given = isSite ? pluginOptions(content, dir) : [content]
  if (file !== undefined && given.length === 0)
    throw new ConfigurationError(`${name}: Missing plugin \`${PLUGIN}\`, expected it among the \`plugins\``)
  const instances = await Promise.all(given.map((options) => validate(name, options)))
  return {name, dir, instances, forAnyFolder: file !== undefined || !isSite}
}

async function loadModule(name: string, absolutePath: string): Promise<Record<string, unknown>> {
  if (!existsSync(absolutePath))
    throw new ConfigurationError(`Unexpected configuration \`${name}\` (ENOENT), expected a file`)
  const {loadFreshModule} = await import('@docusaurus/utils')
  const {log} = console
  // What a configuration prints must not stand among the records.
  console.log = console.error
  try {
    const loaded = await loadFreshModule(absolutePath)
    const content: unknown = typeof loaded === 'function' ? await loaded() : loaded
    if (isObject(content)) return content
  } catch (error) {
    throw new ConfigurationError(`${name}: ${innermost(error)} (--no-config reads without it)`)
  } finally {
    console.log = log
  }
  throw new ConfigurationError(
    `${name}: Unexpected content, expected an object or a function that returns one`,
  )
}

/** What the site gives to each instance of the plugin; nothing counts as no options. */
function pluginOptions({plugins}: Record<string, unknown>, dir: string): unknown[] {
  return (Array.isArray(plugins) ? plugins : [])
    .map((entry: unknown): unknown[] => (Array.isArray(entry) ? entry : [entry]))
    .filter(([plugin]) => typeof plugin === 'string' && isPlugin(plugin, dir))
    .map(([, options]) => options ?? {})
}

function isPlugin(plugin: string, dir: string): boolean {
  return PLUGIN_NAME.test(plugin) || path.resolve(dir, plugin) === ENTRY
}

async function validate(name: string, options: unknown): Promise<PluginOptions> {
  const {checkOptions} = await import('../docusaurus/options.ts')
  try {
    return checkOptions(options)
  } catch (error) {
    throw wrongOption(name, error)
  }
}

/** What the plugin says of its options, with the name of the file. */
export function wrongOption(name: string, error: unknown): ConfigurationError {
  return new ConfigurationError(`${name}: ${messageOf(error).replace(`${PLUGIN}: `, '')}`)
}

/** The loader only says which file failed; why, its cause says. */
function innermost(error: unknown): string {
  return error instanceof Error && error.cause !== undefined ? innermost(error.cause) : messageOf(error)
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
