import Translate, {translate} from '@docusaurus/Translate'
import PostmortemChartBehind from '@theme/PostmortemChartBehind'
import PostmortemChartFrame from '@theme/PostmortemChartFrame'
import type {Props} from '@theme/PostmortemChartRhythm'
import {leftOut, percent} from '@theme/PostmortemChartWords'
import {type TrendsModel, workingFinding} from 'docusaurus-plugin-postmortems/client'
import {type ReactNode, useState} from 'react'
import styles from './styles.module.css'

/** When in the week incidents began, from 30 of them on. */
export default function PostmortemChartRhythm({trends, id = 'rhythm'}: Props): ReactNode {
  const {hours, n, missing} = trends.rhythm
  if (!hours) return null
  return (
    <PostmortemChartFrame
      id={id}
      title={translate({
        id: 'theme.postmortems.trends.rhythm.title',
        message: 'Day and hour at which documented incidents began',
      })}
      n={n}
      finding={finding(trends)}
      coverage={leftOut([
        {
          count: missing,
          why: translate({
            id: 'theme.postmortems.trends.rhythm.missing',
            message: 'whose document does not tell the time',
          }),
        },
      ])}
      definition={
        <Translate id="theme.postmortems.trends.rhythm.definition" values={{zone: trends.timeZone}}>
          {
            'The hour of the start, in the time zone {zone}. A field is one hour of the week; with few incidents in each, single fields mean little.'
          }
        </Translate>
      }
    >
      <Grid trends={trends} hours={hours} id={id} />
    </PostmortemChartFrame>
  )
}

interface GridProps {
  trends: TrendsModel
  hours: number[][]
  id: string
}

function Grid({trends, hours, id}: GridProps): ReactNode {
  const [chosen, setChosen] = useState<{name: string; incidents: number[]}>()
  const most = Math.max(...hours.map(({length}) => length))
  const all = Array.from({length: 24}, (_, hour) => hour)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be within reach of the keyboard.
    <section className={styles.scroll} tabIndex={0} aria-labelledby={id}>
      <table className={styles.grid}>
        <thead>
          <tr>
            <td />
            {all.map((hour) => (
              <th key={hour} scope="col">
                {hour}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weekdays().map((name, day) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {all.map((hour) => {
                const inHour = hours[day * 24 + hour] ?? []
                const share = Math.round((inHour.length / most) * 100)
                return (
                  <td key={hour} style={inHour.length > 0 ? ({'--share': share} as object) : undefined}>
                    {inHour.length > 0 && (
                      <button
                        type="button"
                        aria-label={`${name} ${hour}:00, n = ${inHour.length}`}
                        aria-expanded={chosen?.incidents === inHour}
                        onClick={() => setChosen({name: `${name} ${hour}:00`, incidents: inHour})}
                      >
                        {inHour.length}
                      </button>
                    )}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {chosen && <PostmortemChartBehind trends={trends} {...chosen} />}
    </section>
  )
}

function finding(trends: TrendsModel): ReactNode {
  const found = workingFinding(trends)
  if (!found) return undefined
  const values = {
    working: found.working,
    n: found.n,
    low: percent(found.interval[0]),
    high: percent(found.interval[1]),
  }
  return found.verdict === 'same'
    ? translate(
        {
          id: 'theme.postmortems.trends.rhythm.same',
          message:
            '{working} of {n} began Monday to Friday from 9 to 17 ({low} to {high}); these are 24 % of the hours of a week: no more than by chance.',
        },
        values,
      )
    : translate(
        {
          id: 'theme.postmortems.trends.rhythm.differs',
          message:
            '{working} of {n} began Monday to Friday from 9 to 17 ({low} to {high}), which are 24 % of the hours of a week.',
        },
        values,
      )
}

function weekdays(): string[] {
  return translate({
    id: 'theme.postmortems.trends.weekdays',
    message: 'Mon Tue Wed Thu Fri Sat Sun',
    description: 'The seven days, short, parted by spaces',
  }).split(' ')
}
