import type {VcsConfig} from '@docusaurus/types'
import {getVcsPreset, readLastUpdateData} from '@docusaurus/utils'
import {type Problem, SITE} from './report.ts'

/** When documents were last changed, by their absolute path. */
export interface LastUpdates {
  /** Milliseconds since 1970; null where version control knows nothing of the file. */
  dates: ReadonlyMap<string, number | null | undefined>
  /** What kept the dates from being read. */
  problems: Problem[]
}

type Vcs = Pick<VcsConfig, 'getFileLastUpdateInfo'>

/**
 * Ask the site's version control when files were last changed. Where it cannot tell (no repository, no git) pages go
 * without a date, and one warning says so.
 */
export async function readLastUpdates(
  absolutePaths: readonly string[],
  vcs: Vcs,
  siteDir: string,
): Promise<LastUpdates> {
  try {
    return {dates: await readDates(absolutePaths, vcs, siteDir), problems: []}
  } catch (error) {
    const [found] = (error instanceof Error ? error.message : String(error)).split('\n')
    const reason = `Unexpected failure of version control (${found}), expected dates for the option \`showLastUpdateTime\``
    const message = {ruleId: 'git/unavailable', severity: 'warning' as const, reason}
    return {dates: new Map(), problems: [{file: SITE, message}]}
  }
}

async function readDates(absolutePaths: readonly string[], vcs: Vcs, siteDir: string) {
  const history = asksGitPerFile(vcs) ? wholeHistory(siteDir) : undefined
  const dates = new Map<string, number | null | undefined>()
  for (const absolutePath of absolutePaths) {
    const known = history && (await dateOf(absolutePath, history).catch(() => undefined))
    dates.set(absolutePath, known ?? (await dateOf(absolutePath, vcs)))
  }
  return dates
}

async function dateOf(absolutePath: string, vcs: Vcs): Promise<number | null | undefined> {
  const shown = {showLastUpdateTime: true, showLastUpdateAuthor: false}
  return (await readLastUpdateData(absolutePath, shown, undefined, vcs)).lastUpdatedAt
}

/** Whether it starts git for each file, as Docusaurus 3 does by default: ten seconds for a thousand documents. */
function asksGitPerFile(vcs: Vcs): boolean {
  if (vcs === getVcsPreset('git-ad-hoc')) return true
  return vcs === getVcsPreset('default-v1') && process.env.NODE_ENV === 'production'
}

/** The same dates in one look, for the files of the site's repository. */
function wholeHistory(siteDir: string): Vcs {
  const vcs = getVcsPreset('git-eager')
  vcs.initialize({siteDir})
  return vcs
}
