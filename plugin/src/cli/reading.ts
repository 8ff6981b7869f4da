import {realpathSync} from 'node:fs'
import path from 'node:path'
import {type Folder, toFolders} from '../docusaurus/folders.ts'
import type {PluginOptions} from '../docusaurus/options.ts'
import type {CorpusOptions} from '../extract/index.ts'
import type {FolderOptions} from '../folder/index.ts'
import {type Configuration, loadConfiguration, wrongOption} from './configuration.ts'
import {UsageError} from './usage.ts'

/** What the arguments say of the configuration. */
export interface Choice {
  /** The file that was asked for. */
  config?: string | undefined
  /** Whether none is to be used. */
  none: boolean
  /** The instance of the plugin. */
  id?: string | undefined
}

/** What is to be read, and how. */
export interface Reading {
  folders: ReadingFolder[]
  options: CorpusOptions & Pick<FolderOptions, 'include' | 'exclude'>
  /** What standard error tells of the configuration. */
  note?: string
}

export interface ReadingFolder {
  /** Absolute. */
  dir: string
  /** As messages call it. */
  name: string
  /** Its name in records; absent where there is only one folder without a name. */
  source?: string
}

/**
 * Find out what is to be read: the folders of the arguments, else those of the configuration, with the options that
 * the site has for them.
 *
 * A site's configuration that is merely found says nothing of folders that are not its own.
 *
 * @throws {UsageError} Where no folder, or no instance of the plugin, can be chosen.
 * @throws {ConfigurationError} Where the configuration is wrong.
 */
export async function planReading(dirs: readonly string[], choice: Choice, cwd: string): Promise<Reading> {
  const configuration = choice.none ? undefined : await loadConfiguration(cwd, choice.config)
  const places = dirs.map((dir) => ({name: dir.replace(/(?<=.)\/+$/, ''), dir: path.resolve(cwd, dir)}))
  const instance = configuration && chooseInstance(configuration, places, choice.id)
  if (!configuration || !instance) {
    if (choice.id !== undefined) throw new UsageError('Unexpected --id, expected it with a configuration')
    if (dirs.length === 0) throw new UsageError('Missing folder, expected one or more')
    const note = configuration && `Options of ${configuration.name} are not used: ${foreign(configuration)}.`
    return {folders: named(places, []), options: {}, ...(note !== undefined && {note})}
  }
  const own = foldersOf(configuration, instance)
  const folders =
    dirs.length > 0
      ? named(places, own)
      : own.map((folder) => ({...folder, name: path.relative(cwd, folder.dir) || '.'}))
  const several = configuration.instances.length > 1 ? `, instance ${instance.id}` : ''
  return {
    folders,
    options: await toReadingOptions(configuration, instance),
    note: `Options of ${configuration.name}${several}.`,
  }
}

/**
 * The instance of the plugin that is for some folders.
 *
 * @param places  None means the instance's own folders.
 * @returns Nothing where the configuration is not for these folders.
 */
function chooseInstance(
  configuration: Configuration,
  places: readonly {dir: string}[],
  id: string | undefined,
): PluginOptions | undefined {
  const {instances, forAnyFolder} = configuration
  const ids = instances.map((instance) => `\`${instance.id}\``).join(', ')
  if (id !== undefined) {
    const found = instances.find((instance) => instance.id === id)
    if (!found)
      throw new UsageError(
        `Unexpected id \`${id}\`, expected ${ids ? `one of ${ids}` : 'a configuration with the plugin'}`,
      )
    return found
  }
  const thatHold = (matches: (dir: string, folder: string) => boolean) =>
    instances.filter((instance) => {
      const own = foldersOf(configuration, instance)
      return places.every(({dir}) => own.some((folder) => matches(dir, folder.dir)))
    })
  const exact = thatHold((dir, folder) => realPath(dir) === realPath(folder))
  // One instance's folder may lie within another's.
  const holding = exact.length > 0 ? exact : thatHold(isWithin)
  const fitting = holding.length === 0 && forAnyFolder ? instances : holding
  if (fitting.length > 1)
    throw new UsageError(
      `Missing --id, expected one of ${ids}: ${configuration.name} has several instances of the plugin`,
    )
  return fitting[0]
}

function foreign({instances}: Configuration): string {
  return instances.length === 0
    ? 'it does not have the plugin'
    : 'its folders are others; --config uses it for any folder'
}

function foldersOf({name, dir}: Configuration, instance: PluginOptions): Folder[] {
  try {
    return toFolders(instance, dir)
  } catch (error) {
    throw wrongOption(name, error)
  }
}

/** What the site gives to extraction, and nothing else. */
async function toReadingOptions(
  {name, dir}: Configuration,
  instance: PluginOptions,
): Promise<Reading['options']> {
  const {include, exclude, timeZone, dateOrder, severities, dialects} = instance
  // Loaded late: without a configuration nothing has to be validated.
  const {readCatalogue} = await import('../docusaurus/catalogue.ts')
  const services = await readCatalogue(instance, dir).catch((error: unknown) => {
    throw wrongOption(name, error)
  })
  return {
    include,
    exclude,
    severities,
    services,
    dialects,
    ...(timeZone !== undefined && {timeZone}),
    ...(dateOrder !== undefined && {dateOrder}),
  }
}

/** Folders with the names that the site gives them, else, of several, with names of their own. */
function named(places: readonly {name: string; dir: string}[], own: readonly Folder[]): ReadingFolder[] {
  const names = places.length > 1 ? sourceNames(places.map(({dir}) => dir)) : []
  return places.map((place, index) => {
    const known = own.find(({dir}) => realPath(dir) === realPath(place.dir))
    const source = known?.source ?? names[index]
    return {...place, ...(source !== undefined && {source})}
  })
}

/** A name for each folder: its base name, with a number where two are the same. */
export function sourceNames(dirs: readonly string[]): string[] {
  const names: string[] = []
  for (const dir of dirs) {
    const base = path.basename(path.resolve(dir)) || 'root'
    let name = base
    for (let count = 2; names.includes(name); count++) name = `${base}-${count}`
    names.push(name)
  }
  return names
}

function isWithin(dir: string, folder: string): boolean {
  const inside = path.relative(realPath(folder), realPath(dir))
  return inside === '' || !(path.isAbsolute(inside) || inside.split(path.sep)[0] === '..')
}

function realPath(dir: string): string {
  try {
    return realpathSync(dir)
  } catch {
    return path.resolve(dir)
  }
}
