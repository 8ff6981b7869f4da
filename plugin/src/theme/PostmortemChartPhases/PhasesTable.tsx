import {translate} from '@docusaurus/Translate'
import PostmortemChartTable from '@theme/PostmortemChartTable'
import {columnWords, timesCells} from '@theme/PostmortemChartWords'
import {formatDuration, type PhaseKey, type PhaseModel} from 'docusaurus-plugin-postmortems/client'
import type {ReactNode} from 'react'

interface Props {
  phases: readonly PhaseModel[]
  words: Record<PhaseKey, string>
}

/** What each strip amounts to. */
export default function PhasesTable({phases, words}: Props): ReactNode {
  const {median, band, p90: percentile, unknown} = columnWords()
  const measured = translate({id: 'theme.postmortems.trends.phase', message: 'Measured'})
  return (
    <PostmortemChartTable
      columns={[measured, 'n', median, band, percentile, unknown]}
      rows={phases.map(({key, missing, p90, ...times}) => ({
        key,
        cells: [words[key], ...timesCells(times), p90 === undefined ? '' : formatDuration(p90), missing],
      }))}
    />
  )
}
