import {execFile} from 'node:child_process'
import {promisify} from 'node:util'
import type {CalendarDate, Message} from '../record/types.ts'
import {LOG_ARGUMENTS, readLog, type Version} from './history/log.ts'

/** Milliseconds after which a history is too long to wait for. */
const TIME_LIMIT = 20_000

export interface GitDates {
  /** The day on which a file came into the folder, as its author's calendar had it; by path under the folder. */
  dates: ReadonlyMap<string, CalendarDate>
  /** Why there are no dates, where the folder is under version control and still has none. */
  message?: Message
  /** The states of the files, for whoever wants to know more of them. */
  history: FileHistory
}

/** The history of the files of a folder. */
export interface FileHistory {
  /** `none`: no git, no repository, or no commit. `shallow`: the clone holds only the newest commits. */
  state: 'complete' | 'shallow' | 'none'
  /** By path under the folder; the oldest first. */
  versions: ReadonlyMap<string, readonly Version[]>
}

/**
 * When the files of a folder were added, by one look at its history; a renamed file keeps its day. Without git, outside
 * of a repository and for files that are not committed there is nothing; so it is in a shallow clone, whose first commit
 * seems to add every file.
 *
 * @param files  Paths under the folder, with `/`.
 */
export async function gitDates(dir: string, files: readonly string[]): Promise<GitDates> {
  const history = await fileHistory(dir, files)
  const dates = new Map<string, CalendarDate>()
  for (const [file, [first]] of history.versions)
    if (first?.added && !first.imported && isDay(first.day)) dates.set(file, first.day)
  return {dates, history, ...(history.state === 'shallow' && files.length > 0 && {message: SHALLOW})}
}

/**
 * The files of a folder with the days on which they were added.
 *
 * @returns The message too, which concerns only a folder with documents that have no date of their own.
 */
export async function withGitDates<File extends {file: string}>(
  dir: string,
  files: readonly File[],
): Promise<{files: (File & {gitDate?: CalendarDate})[]; history: FileHistory; message?: Message}> {
  const {dates, history, message} = await gitDates(
    dir,
    files.map(({file}) => file),
  )
  const dated = files.map((each) => {
    const gitDate = dates.get(each.file)
    return gitDate === undefined ? each : {...each, gitDate}
  })
  return {files: dated, history, ...(message && {message})}
}

async function fileHistory(dir: string, files: readonly string[]): Promise<FileHistory> {
  const shallow = await git(dir, ['rev-parse', '--is-shallow-repository'])
  if (shallow === undefined) return {state: 'none', versions: new Map()}
  if (shallow.trim() !== 'false') return {state: 'shallow', versions: new Map()}
  const log = files.length === 0 ? '' : await git(dir, LOG_ARGUMENTS)
  if (log === undefined) return {state: 'none', versions: new Map()}
  return {state: 'complete', versions: readLog(log, files)}
}

const SHALLOW: Message = {
  ruleId: 'git/shallow',
  severity: 'info',
  reason: 'Unexpected shallow clone, expected the whole history: documents without a date get none from git',
}

const run = promisify(execFile)

/** What git prints; nothing where it is not there, or fails. */
async function git(dir: string, args: readonly string[]): Promise<string | undefined> {
  try {
    const {stdout} = await run('git', ['--no-pager', '-c', 'log.showSignature=false', ...args], {
      cwd: dir,
      timeout: TIME_LIMIT,
      maxBuffer: 256 * 1024 * 1024,
    })
    return stdout
  } catch {
    return undefined
  }
}

function isDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text)
}
