import {type FileHistory, FolderError, readFolder, type SourceFile, withGitDates} from '../folder/index.ts'
import type {CalendarDate, Postmortem} from '../record/types.ts'
import {type Folder, toFolders} from './folders.ts'
import type {PluginOptions} from './options.ts'
import type {Problem} from './report.ts'

/** A document where it stands on disk. */
export interface PlacedFile extends SourceFile {
  folder: Folder
  /** When it came into the folder, by version control. */
  gitDate?: CalendarDate
}

/**
 * Read the folders of the option `path`, with what version control knows of their documents.
 *
 * @throws Where one of them is missing.
 */
export async function readFolders(
  options: PluginOptions,
  siteDir: string,
): Promise<{
  files: PlacedFile[]
  histories: {folder: Folder; history: FileHistory}[]
  problems: Problem[]
}> {
  const files: PlacedFile[] = []
  const histories: {folder: Folder; history: FileHistory}[] = []
  const problems: Problem[] = []
  for (const folder of toFolders(options, siteDir)) {
    const {include, exclude} = options
    const reading = await readFolder(folder.dir, {include, exclude, sourceName: folder.source}).catch(
      (error: unknown) => missingFolder(folder, error),
    )
    const dated = await withGitDates(folder.dir, reading.files)
    histories.push({folder, history: dated.history})
    files.push(...dated.files.map((file) => ({...file, folder})))
    if (dated.message) problems.push({file: shownPath('.', folder.source), message: dated.message})
    problems.push(
      ...reading.messages.map(({file, message}) => ({file: shownPath(file, folder.source), message})),
    )
  }
  return {files, histories, problems}
}

function missingFolder({path: option, dir}: Folder, error: unknown): never {
  if (!(error instanceof FolderError)) throw error
  throw new Error(
    `docusaurus-plugin-postmortems: Unexpected value \`${option}\` of the option \`path\` (${dir}), expected a folder of Markdown files`,
    {cause: error},
  )
}

/** How a file is named in a message. */
export function shownPath(file: string, source: string | undefined): string {
  return source === undefined ? file : `${source}/${file}`
}

/** Finds the day on which the document of a record was committed. */
export function writtenOn(files: readonly PlacedFile[]) {
  const days = new Map(files.map(({file, sourceName = '', gitDate}) => [`${sourceName}\n${file}`, gitDate]))
  return ({file, source = ''}: Postmortem) => days.get(`${source}\n${file}`)
}
