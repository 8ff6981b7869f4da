import Link from '@docusaurus/Link'
import Translate, {translate} from '@docusaurus/Translate'
import type {Props} from '@theme/PostmortemChartBacklog'
import PostmortemChartBar from '@theme/PostmortemChartBar'
import PostmortemChartCurves from '@theme/PostmortemChartCurves'
import PostmortemChartFrame from '@theme/PostmortemChartFrame'
import PostmortemChartKey from '@theme/PostmortemChartKey'
import PostmortemChartTable from '@theme/PostmortemChartTable'
import {columnWords, leftOut, periodWord} from '@theme/PostmortemChartWords'
import {
  type BacklogModel,
  curvesGeometry,
  SMALL_ROOM,
  type TrendsModel,
} from 'docusaurus-plugin-postmortems/client'
import type {ReactNode} from 'react'
import styles from './styles.module.css'

/** Beside others there is room for a low one above the ages. */
const LOW_ROOM = {...SMALL_ROOM, top: 6, baseline: 62}

/** Action items written down and finished over time, and how old those are that are open. */
export default function PostmortemChartBacklog(props: Props): ReactNode {
  const {trends, id = 'backlog', small = false, fullHref} = props
  const {backlog} = trends
  if (backlog.n === 0) return null
  const followed = backlog.flow.length > 1
  return (
    <PostmortemChartFrame
      id={id}
      small={small}
      fullHref={fullHref}
      of="items"
      title={translate({id: 'theme.postmortems.trends.backlog.title', message: 'Action items that are open'})}
      n={backlog.n}
      finding={finding(backlog)}
      coverage={
        <>
          {leftOut([
            {
              count: followed ? backlog.n - backlog.followed : 0,
              why: translate({
                id: 'theme.postmortems.trends.backlog.notFollowed',
                message: 'of which git does not know when they were written down, from the curves',
              }),
            },
          ])}{' '}
          <History history={backlog.history} />
        </>
      }
      definition={
        <Translate id="theme.postmortems.trends.backlog.definition">
          Written down and finished are running totals, by the history of git; what lies between them is open.
          Finished is done or dropped. Age is counted from the day an item was written down, else from its
          incident.
        </Translate>
      }
      legend={
        followed && (
          <PostmortemChartKey
            form="line"
            entries={[
              {tone: 1, word: flowWords().opened},
              {tone: 2, word: flowWords().closed},
            ]}
          />
        )
      }
      table={followed && <FlowTable backlog={backlog} />}
    >
      {followed && <Flow backlog={backlog} small={small} />}
      <Ages trends={trends} />
    </PostmortemChartFrame>
  )
}

function Flow({backlog, small}: {backlog: BacklogModel; small: boolean}): ReactNode {
  const {flow} = backlog
  const curves = [
    {points: flow.map(({opened}, index) => ({x: index, y: opened}))},
    {points: flow.map(({closed}, index) => ({x: index, y: closed}))},
  ]
  const every = Math.ceil(flow.length / (small ? 3 : 10))
  const geometry = curvesGeometry(
    curves,
    {
      x: 'plain',
      xMost: flow.length,
      xTicks: [...flow.keys()].filter((index) => index % every === 0),
    },
    small ? LOW_ROOM : undefined,
  )
  return (
    <PostmortemChartCurves
      geometry={geometry}
      label={translate({
        id: 'theme.postmortems.trends.backlog.flow',
        message: 'Action items written down and finished, running totals',
      })}
      xWord={(index) => monthName(flow[index]?.month ?? '')}
      yWord={String}
      small={small}
    />
  )
}

/** Open items by age, as bars; each leads to the oldest of the backlog. */
function Ages({trends}: {trends: TrendsModel}): ReactNode {
  const {ages, open} = trends.backlog
  const words = ageWords()
  const most = Math.max(1, ...ages.map(({count}) => count))
  return (
    <table className={styles.ages}>
      <caption>
        <Translate id="theme.postmortems.trends.backlog.ages" values={{open}}>
          {'Open now, by age: {open}'}
        </Translate>
      </caption>
      <tbody>
        {ages
          .filter(({key, count}) => count > 0 || key !== 'unknown')
          .map(({key, count}) => (
            <tr key={key}>
              <th scope="row">
                <Link to={backlogHref(trends, 'status=committed,proposed&sort=age')}>{words[key]}</Link>
              </th>
              <td className={styles.bar}>
                <PostmortemChartBar share={count / most} />
              </td>
              <td className={styles.number}>{count}</td>
            </tr>
          ))}
      </tbody>
    </table>
  )
}

/** The page of action items, under the filters of this one. */
function backlogHref({actionsPermalink, scope}: TrendsModel, query: string): string {
  const narrowed = [
    ['team', scope.teams],
    ['service', scope.services],
    ['severity', scope.severities],
  ] as const
  const parts = narrowed
    .filter(([, values]) => values.length > 0)
    .map(([name, values]) => `${name}=${values.map(encodeURIComponent).join(',')}`)
  return `${actionsPermalink}?${[query, ...parts].join('&')}`
}

function History({history}: Pick<BacklogModel, 'history'>): ReactNode {
  if (history === 'complete') return null
  return history === 'shallow' ? (
    <Translate id="theme.postmortems.trends.backlog.shallow">
      The site was built from a shallow clone, so nobody can tell when items were written down or finished:
      there are no curves.
    </Translate>
  ) : (
    <Translate id="theme.postmortems.trends.backlog.noHistory">
      There is no history of git to tell when items were written down or finished: there are no curves.
    </Translate>
  )
}

function finding({open, overdue, undated, ownerless, n}: BacklogModel): string {
  return translate(
    {
      id: 'theme.postmortems.trends.backlog.finding',
      message:
        '{open} of {n} action items are open: {overdue} overdue, {undated} without a due date, {ownerless} without an owner.',
    },
    {open, n, overdue, undated, ownerless},
  )
}

function FlowTable({backlog: {flow}}: {backlog: BacklogModel}): ReactNode {
  const {opened, closed} = flowWords()
  return (
    <PostmortemChartTable
      columns={[columnWords().period, opened, closed]}
      rows={[...flow].reverse().map((month) => ({
        key: month.month,
        cells: [monthName(month.month), month.opened, month.closed],
      }))}
    />
  )
}

function flowWords(): {opened: string; closed: string} {
  return {
    opened: translate({id: 'theme.postmortems.trends.backlog.opened', message: 'written down'}),
    closed: translate({id: 'theme.postmortems.trends.backlog.closed', message: 'finished'}),
  }
}

function monthName(day: string): string {
  return `${periodWord('month', Number(day.slice(5, 7)))} ${day.slice(0, 4)}`
}

function ageWords(): Record<BacklogModel['ages'][number]['key'], string> {
  return {
    young: translate({id: 'theme.postmortems.trends.backlog.young', message: 'up to 30 days'}),
    middle: translate({id: 'theme.postmortems.trends.backlog.middle', message: '31 to 90 days'}),
    old: translate({id: 'theme.postmortems.trends.backlog.old', message: 'over 90 days'}),
    unknown: translate({id: 'theme.postmortems.trends.unknown', message: 'unknown'}),
  }
}
