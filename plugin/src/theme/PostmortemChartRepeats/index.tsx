import Link from '@docusaurus/Link'
import Translate, {translate} from '@docusaurus/Translate'
import PostmortemChartFrame from '@theme/PostmortemChartFrame'
import type {Props} from '@theme/PostmortemChartRepeats'
import {leftOut} from '@theme/PostmortemChartWords'
import type {Repeat, RepeatsModel, TrendsModel} from 'docusaurus-plugin-postmortems/client'
import type {ReactNode} from 'react'
import styles from './styles.module.css'

/** Beside others there is room for so many. */
const FEW = 3

/** Incidents that may be an earlier one again. */
export default function PostmortemChartRepeats(props: Props): ReactNode {
  const {trends, id = 'repeats', small = false, fullHref} = props
  const {repeats} = trends
  return (
    <PostmortemChartFrame
      id={id}
      small={small}
      fullHref={fullHref}
      title={translate({
        id: 'theme.postmortems.trends.repeats.title',
        message: 'Documented incidents that recur',
      })}
      n={repeats.n}
      finding={finding(repeats)}
      coverage={leftOut([
        {
          count: repeats.missing,
          why: translate({
            id: 'theme.postmortems.trends.repeats.missing',
            message: 'without a date, a service or a cause, which cannot be compared',
          }),
        },
      ])}
      definition={
        <Translate id="theme.postmortems.trends.repeats.definition" values={{days: repeats.repeatDays}}>
          {
            'Stated: the later document names the earlier one and says that it came back. Possible: the nearest earlier incident of the same service and kind of cause, within {days} days; most of these share no more than that.'
          }
        </Translate>
      }
    >
      <Pairs trends={trends} pairs={small ? repeats.pairs.slice(0, FEW) : repeats.pairs} small={small} />
    </PostmortemChartFrame>
  )
}

interface PairsProps {
  trends: TrendsModel
  pairs: readonly Repeat[]
  small: boolean
}

function Pairs({trends: {incidents}, pairs, small}: PairsProps): ReactNode {
  if (pairs.length === 0) return null
  return (
    <ul className={styles.pairs} data-small={small}>
      {pairs.map(({earlier, later, kind, days, services, causes}) => {
        const [before, after] = [incidents[earlier], incidents[later]]
        if (!before || !after) return null
        return (
          <li key={`${earlier} ${later}`}>
            <span className={styles.kind} data-kind={kind}>
              {kindWords()[kind]}
            </span>
            <span className={styles.links}>
              <Link to={after.permalink}>{after.title}</Link>
              {' ← '}
              <Link to={before.permalink}>{before.title}</Link>
            </span>
            <span className={styles.why}>
              {[...services, ...causes, days === undefined ? '' : daysWord(days)]
                .filter((word) => word !== '')
                .join(', ')}
            </span>
          </li>
        )
      })}
    </ul>
  )
}

function finding({stated, possible, repeatDays}: RepeatsModel): string {
  return translate(
    {
      id: 'theme.postmortems.trends.repeats.finding',
      message:
        '{stated} stated to recur; {possible} more share service and cause within {days} days, which may be chance.',
    },
    {stated, possible, days: repeatDays},
  )
}

function kindWords(): Record<Repeat['kind'], string> {
  return {
    stated: translate({id: 'theme.postmortems.trends.repeats.stated', message: 'stated'}),
    possible: translate({id: 'theme.postmortems.trends.repeats.possible', message: 'possible'}),
  }
}

function daysWord(days: number): string {
  return translate(
    {id: 'theme.postmortems.trends.repeats.after', message: '{days} d later'},
    {days: String(days)},
  )
}
