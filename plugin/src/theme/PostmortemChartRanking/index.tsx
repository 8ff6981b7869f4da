import Link from '@docusaurus/Link'
import Translate, {translate} from '@docusaurus/Translate'
import PostmortemChartBar from '@theme/PostmortemChartBar'
import PostmortemChartFrame from '@theme/PostmortemChartFrame'
import type {Props} from '@theme/PostmortemChartRanking'
import {leftOut} from '@theme/PostmortemChartWords'
import {leadFinding, type RankingEntry, type RankingModel} from 'docusaurus-plugin-postmortems/client'
import type {ReactNode} from 'react'
import RankingTable from './RankingTable.tsx'
import styles from './styles.module.css'
import {rankingWords} from './words.ts'

/** Values by the number of documented incidents that name them. */
export default function PostmortemChartRanking(props: Props): ReactNode {
  const {trends, of, id = of} = props
  const ranking = trends[of]
  if (ranking.n === 0) return null
  const {title, valueName, definition} = rankingWords(of)
  const longest = Math.max(...ranking.entries.map(({interval}) => interval[1]))
  return (
    <PostmortemChartFrame
      id={id}
      title={title}
      n={ranking.n}
      finding={finding(ranking)}
      coverage={leftOut([
        {
          count: ranking.missing,
          why: translate({id: 'theme.postmortems.trends.without.value', message: 'incidents that name none'}),
        },
        {
          count: ranking.distinct - ranking.entries.length,
          why: translate({id: 'theme.postmortems.trends.rarer', message: 'rarer values'}),
        },
      ])}
      definition={definition}
      table={<RankingTable ranking={ranking} incidents={trends.incidents} valueName={valueName} />}
    >
      <table className={styles.ranking}>
        <thead>
          <tr>
            <th scope="col">{valueName}</th>
            <th scope="col" colSpan={2}>
              <Translate id="theme.postmortems.trends.ranking.count">Documented incidents</Translate>
            </th>
            <th scope="col">
              <Translate id="theme.postmortems.trends.interval">95 % interval</Translate>
            </th>
          </tr>
        </thead>
        <tbody>
          {ranking.entries.map((entry) => (
            <tr key={entry.key}>
              <th scope="row">
                <Name entry={entry} />
              </th>
              <td className={styles.bar}>
                <PostmortemChartBar
                  share={entry.incidents.length / longest}
                  interval={[entry.interval[0] / longest, entry.interval[1] / longest]}
                />
              </td>
              <td className={styles.number}>{entry.incidents.length}</td>
              <td className={styles.number}>
                {entry.interval[0].toFixed(1)}–{entry.interval[1].toFixed(1)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </PostmortemChartFrame>
  )
}

function finding(ranking: RankingModel): string | undefined {
  const lead = leadFinding(ranking)
  if (!lead) return undefined
  const values = {label: lead.label, count: lead.count, n: ranking.n, next: lead.next ?? ''}
  if (lead.next === undefined) {
    return translate(
      {id: 'theme.postmortems.trends.ranking.only', message: '{label} is the only one named.'},
      values,
    )
  }
  return lead.apart
    ? translate(
        {
          id: 'theme.postmortems.trends.ranking.apart',
          message: '{label} is named most, by {count} of {n}, and its interval is apart from that of {next}.',
        },
        values,
      )
    : translate(
        {
          id: 'theme.postmortems.trends.ranking.chance',
          message:
            '{label} is named most, by {count} of {n}; its interval overlaps that of {next}, so the order may be chance.',
        },
        values,
      )
}

function Name({entry: {label, href}}: {entry: RankingEntry}): ReactNode {
  return href === undefined ? label : <Link to={href}>{label}</Link>
}
