import {execFile} from 'node:child_process'
import {promisify} from 'node:util'
import type {CalendarDate, Message} from '../record/types.ts'

/** A commit that adds more documents than these is an import: its day says nothing about any of them. */
const MAX_ADDED = 3

/** Milliseconds after which a history is too long to wait for. */
const TIME_LIMIT = 20_000

export interface GitDates {
  /** The day on which a file came into the folder, as its author's calendar had it; by path under the folder. */
  dates: ReadonlyMap<string, CalendarDate>
  /** Why there are no dates, where the folder is under version control and still has none. */
  message?: Message
}

/**
 * When the files of a folder were added, by one look at its history; a renamed file keeps its day. Without git, outside
 * of a repository and for files that are not committed there is nothing; so it is in a shallow clone, whose first commit
 * seems to add every file.
 *
 * @param files  Paths under the folder, with `/`.
 */
export async function gitDates(dir: string, files: readonly string[]): Promise<GitDates> {
  const shallow = await git(dir, ['rev-parse', '--is-shallow-repository'])
  if (shallow === undefined || files.length === 0) return {dates: new Map()}
  if (shallow.trim() !== 'false') return {dates: new Map(), message: SHALLOW}
  const log = await git(dir, [
    'log',
    '--format=%x01%ad',
    '--date=short',
    '--name-status',
    '--find-renames',
    '--diff-filter=AR',
    '--relative',
    '-z',
    '--',
    '.',
  ])
  return {dates: log === undefined ? new Map() : readLog(log, files)}
}

/**
 * The files of a folder with the days on which they were added.
 *
 * @returns The message too, which concerns only a folder with documents that have no date of their own.
 */
export async function withGitDates<File extends {file: string}>(
  dir: string,
  files: readonly File[],
): Promise<{files: (File & {gitDate?: CalendarDate})[]; message?: Message}> {
  const {dates, message} = await gitDates(
    dir,
    files.map(({file}) => file),
  )
  const dated = files.map((each) => {
    const gitDate = dates.get(each.file)
    return gitDate === undefined ? each : {...each, gitDate}
  })
  return {files: dated, ...(message && {message})}
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

/** Commits from the newest to the oldest, so that a file's older names are met after its newer ones. */
function readLog(log: string, files: readonly string[]): Map<string, CalendarDate> {
  const dates = new Map<string, CalendarDate>()
  const today = new Map(files.map((file) => [file, file]))
  for (const commit of log.split('\u0001').slice(1)) {
    const [date = '', ...parts] = commit.split('\0').map((part) => part.trim())
    const added: string[] = []
    for (let at = 0; at < parts.length; at++) {
      const status = parts[at]
      if (status?.startsWith('R')) rename(today, parts[++at], parts[++at])
      else if (status === 'A') {
        const name = parts[++at] ?? ''
        const file = today.get(name)
        if (file !== undefined) added.push(file)
        // What had the name before was another file.
        today.delete(name)
      }
    }
    if (added.length <= MAX_ADDED && isDay(date)) for (const file of added) dates.set(file, date)
  }
  return dates
}

function rename(today: Map<string, string>, from: string | undefined, to: string | undefined): void {
  const file = to === undefined ? undefined : today.get(to)
  if (file === undefined || from === undefined || to === undefined) return
  today.delete(to)
  today.set(from, file)
}

function isDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text)
}
