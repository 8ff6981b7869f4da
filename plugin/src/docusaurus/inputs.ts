import type {DocusaurusConfig} from '@docusaurus/types'
import type {FileHistory} from '../folder/index.ts'
import type {CalendarDate} from '../record/types.ts'
import {buildDay} from './asOf.ts'
import type {Folder} from './folders.ts'
import {type LastUpdates, readLastUpdates} from './lastUpdate.ts'
import type {PluginOptions} from './options.ts'
import {type PlacedFile, readFolders} from './readFolders.ts'
import type {Problem} from './report.ts'

/** All that a site is made of besides the options, and what its documents ask of the disk. */
export interface Inputs {
  files: PlacedFile[]
  histories: {folder: Folder; history: FileHistory}[]
  /** With the option `showLastUpdateTime`. */
  lastUpdates?: LastUpdates
  /** What kept files from being read. */
  problems: Problem[]
  /** The day on which action items are overdue or not. */
  asOf: CalendarDate
}

/**
 * Read the documents, with what version control knows of them.
 *
 * @throws Where a folder of the option `path` is missing.
 */
export async function readInputs(
  options: PluginOptions,
  siteDir: string,
  {future}: Pick<DocusaurusConfig, 'future'>,
): Promise<Inputs> {
  const reading = await readFolders(options, siteDir)
  const paths = reading.files.map(({absolutePath}) => absolutePath)
  const vcs = future.experimental_vcs
  return {
    ...reading,
    ...(options.showLastUpdateTime && {lastUpdates: await readLastUpdates(paths, vcs, siteDir)}),
    asOf: buildDay(options.timeZone),
  }
}
