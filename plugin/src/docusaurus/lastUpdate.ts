import type {VcsConfig} from '@docusaurus/types'
import {readLastUpdateData} from '@docusaurus/utils'
import type {Problem} from './report.ts'

/** When documents were last changed, by their absolute path. */
export interface LastUpdates {
  /** Milliseconds since 1970; null where version control knows nothing of the file. */
  dates: ReadonlyMap<string, number | null | undefined>
  /** What kept the dates from being read. */
  problems: Problem[]
}

/**
 * Ask the site's version control when files were last changed. Where it cannot tell (no repository, no git) pages go
 * without a date, and one warning says so.
 */
export async function readLastUpdates(
  absolutePaths: readonly string[],
  vcs: Pick<VcsConfig, 'getFileLastUpdateInfo'>,
): Promise<LastUpdates> {
  const dates = new Map<string, number | null | undefined>()
  const shown = {showLastUpdateTime: true, showLastUpdateAuthor: false}
  try {
    for (const absolutePath of absolutePaths) {
      const {lastUpdatedAt} = await readLastUpdateData(absolutePath, shown, undefined, vcs)
      dates.set(absolutePath, lastUpdatedAt)
    }
    return {dates, problems: []}
  } catch (error) {
    const [found] = (error instanceof Error ? error.message : String(error)).split('\n')
    const reason = `Unexpected failure of version control (${found}), expected dates for the option \`showLastUpdateTime\``
    const message = {ruleId: 'git/unavailable', severity: 'warning' as const, reason}
    return {dates: new Map(), problems: [{file: '(site)', message}]}
  }
}
