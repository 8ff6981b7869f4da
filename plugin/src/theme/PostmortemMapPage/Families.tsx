import Link from '@docusaurus/Link'
import {translate} from '@docusaurus/Translate'
import PostmortemChartFrame from '@theme/PostmortemChartFrame'
import PostmortemChartMark from '@theme/PostmortemChartMark'
import PostmortemChartPlot from '@theme/PostmortemChartPlot'
import {leftOut} from '@theme/PostmortemChartWords'
import {familyName} from '@theme/PostmortemFamilyName'
import type {Props} from '@theme/PostmortemMapPage'
import {circlePath, layOutFamilies, type MapMark} from 'docusaurus-plugin-postmortems/client'
import type {ReactNode} from 'react'
import styles from './styles.module.css'

const RADIUS = 6

/** The families over time: a line for each, a mark for each incident. */
export default function Families({map}: Props): ReactNode {
  const {size, lines, years, marks} = layOutFamilies(map)
  const title = translate({id: 'theme.postmortems.map.families.title', message: 'Failures that came back'})
  const bottom = size.height - 22
  return (
    <PostmortemChartFrame
      id="families"
      title={title}
      n={map.families.reduce((sum, family) => sum + family.marks.length, 0)}
      coverage={leftOut([
        {
          count: map.familiesLeftOut,
          why: translate({
            id: 'theme.postmortems.map.families.leftOut',
            message: 'smaller families, or families without days',
          }),
        },
      ])}
      definition={translate({
        id: 'theme.postmortems.map.families.definition',
        message:
          'A line is a failure family: documented incidents that are alike. Each mark is an incident on its day, and leads to it.',
      })}
      table={<Table map={map} />}
    >
      <PostmortemChartPlot
        size={size}
        label={title}
        begin="end"
        axis={map.families.map((family, at) => (
          <text key={family.permalink} x={size.axisWidth - 10} y={(lines[at] ?? 0) + 4} textAnchor="end">
            {shortened(familyName(family))}
          </text>
        ))}
      >
        <g>
          {years.map(({at, year}) => (
            <g key={year}>
              <path className={styles.grid} d={`M${at} 0V${bottom}`} />
              <text x={at} y={size.height - 6} textAnchor="middle">
                {year}
              </text>
            </g>
          ))}
          {map.families.map((family, at) => (
            <path
              key={family.permalink}
              className={styles.line}
              d={`M${marks[at]?.[0] ?? 0} ${lines[at] ?? 0}H${marks[at]?.at(-1) ?? 0}`}
            />
          ))}
        </g>
        {map.families.flatMap((family, at) =>
          family.marks.map((mark, index) => (
            <PostmortemChartMark
              key={mark.permalink}
              href={mark.permalink}
              label={labelOf(mark)}
              first={at === 0 && index === 0}
            >
              <path className={styles.dot} d={circlePath(marks[at]?.[index] ?? 0, lines[at] ?? 0, RADIUS)} />
            </PostmortemChartMark>
          )),
        )}
      </PostmortemChartPlot>
    </PostmortemChartFrame>
  )
}

function labelOf({day, title, severity}: MapMark): string {
  return [day, ...(severity ? [severity.label] : []), title].join(', ')
}

/** The longest name that fits beside the plot, in characters. */
const LONGEST = 36

function shortened(name: string): string {
  return name.length > LONGEST ? `${name.slice(0, LONGEST - 1).trimEnd()}…` : name
}

function Table({map}: Props): ReactNode {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{translate({id: 'theme.postmortems.map.family', message: 'Family'})}</th>
          <th scope="col">{translate({id: 'theme.postmortems.map.incidents', message: 'Incidents'})}</th>
        </tr>
      </thead>
      <tbody>
        {map.families.map((family) => (
          <tr key={family.permalink}>
            <th scope="row">
              <Link to={family.permalink}>{familyName(family)}</Link>
            </th>
            <td>
              <ul className={styles.incidents}>
                {family.marks.map(({permalink, title, day}) => (
                  <li key={permalink}>
                    <time dateTime={day}>{day}</time> <Link to={permalink}>{title}</Link>
                  </li>
                ))}
              </ul>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
