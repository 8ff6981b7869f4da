import PostmortemChartBehind from '@theme/PostmortemChartBehind'
import PostmortemChartTable from '@theme/PostmortemChartTable'
import {columnWords} from '@theme/PostmortemChartWords'
import type {RankingModel, TrendPoint} from 'docusaurus-plugin-postmortems/client'
import type {ReactNode} from 'react'

/** So many incidents are listed in the table. */
const MOST_LISTED = 60

interface Props {
  ranking: RankingModel
  incidents: readonly TrendPoint[]
  valueName: string
}

/** The incidents behind each value. */
export default function RankingTable({ranking: {entries}, incidents, valueName}: Props): ReactNode {
  const most = Math.max(3, Math.floor(MOST_LISTED / entries.length))
  return (
    <PostmortemChartTable
      columns={[valueName, 'n', columnWords().incidents]}
      rows={entries.map((entry) => ({
        key: entry.key,
        cells: [
          entry.label,
          entry.incidents.length,
          <PostmortemChartBehind
            key="incidents"
            trends={{incidents}}
            incidents={entry.incidents}
            most={most}
            href={entry.href}
          />,
        ],
      }))}
    />
  )
}
