import type {CalendarDate} from '../../record/types.ts'

/** One state of a file in the history of its folder. */
export interface Version {
  /** Name of its content. */
  blob: string
  /** The day of the commit, as its author's calendar had it. */
  day: CalendarDate
  /** Whether the file came into the folder with it. */
  added: boolean
  /** Whether the commit added more documents than a person writes in one go: its day says nothing about what is in them. */
  imported: boolean
}

/** A commit that adds more documents than these is an import. */
const MAX_ADDED = 3

/** The arguments of `git log` that `readLog` reads. */
export const LOG_ARGUMENTS: readonly string[] = [
  'log',
  '--format=%x01%ad',
  '--date=short',
  '--raw',
  '--no-abbrev',
  '--find-renames',
  '--diff-filter=AMR',
  '--relative',
  '-z',
  '--',
  '.',
]

/**
 * The states of the files of a folder, by their present name, the oldest first; a renamed file keeps those of its older
 * names.
 *
 * @param log  What git printed for `LOG_ARGUMENTS`: commits from the newest to the oldest, so that a file's older names are
 *   met after its newer ones.
 * @param files  Paths under the folder, with `/`.
 */
export function readLog(log: string, files: readonly string[]): Map<string, Version[]> {
  const versions = new Map<string, Version[]>()
  const today = new Map(files.map((file) => [file, file]))
  for (const commit of log.split('\u0001').slice(1)) {
    const {day, changes} = readCommit(commit)
    const added = changes.filter(({status, to}) => status === 'A' && today.has(to)).length
    for (const {status, blob, from, to} of changes) {
      const file = today.get(to)
      if (file === undefined) continue
      versions.set(file, [
        ...(versions.get(file) ?? []),
        {blob, day, added: status === 'A', imported: added > MAX_ADDED},
      ])
      if (status === 'M') continue
      // What had the name before was another file.
      today.delete(to)
      if (status === 'R') today.set(from, file)
    }
  }
  for (const list of versions.values()) list.reverse()
  return versions
}

interface Change {
  status: string
  blob: string
  from: string
  to: string
}

/** `2031-02-01 NUL NUL :100644 100644 <old> <new> R100 NUL from NUL to NUL …` */
function readCommit(commit: string): {day: CalendarDate; changes: Change[]} {
  const [day = '', ...parts] = commit.split('\0').map((part) => part.replace(/^\n+/, ''))
  const changes: Change[] = []
  for (let at = 0; at < parts.length; at++) {
    const [, , , blob = '', kind = ''] = (parts[at] ?? '').split(' ')
    if (!parts[at]?.startsWith(':')) continue
    const status = kind.charAt(0)
    const from = parts[++at] ?? ''
    const to = status === 'R' ? (parts[++at] ?? '') : from
    changes.push({status, blob, from, to})
  }
  return {day: day.trim(), changes}
}
