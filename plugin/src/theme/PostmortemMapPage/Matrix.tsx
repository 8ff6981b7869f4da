import Link from '@docusaurus/Link'
import {translate} from '@docusaurus/Translate'
import PostmortemChartFrame from '@theme/PostmortemChartFrame'
import PostmortemChartMark from '@theme/PostmortemChartMark'
import PostmortemChartPlot from '@theme/PostmortemChartPlot'
import {leftOut} from '@theme/PostmortemChartWords'
import type {Props} from '@theme/PostmortemMapPage'
import {layOutMatrix, type MapCell} from 'docusaurus-plugin-postmortems/client'
import type {ReactNode} from 'react'
import styles from './styles.module.css'

/** A square with a number in it is at least this large, in units of the drawing. */
const WITH_NUMBER = 15

/** Services by kinds of cause: the area of a square is the number of incidents. */
export default function Matrix({map}: Props): ReactNode {
  const layout = layOutMatrix(map)
  const {size, rows, columns, head, squares} = layout
  const title = translate({
    id: 'theme.postmortems.map.matrix.title',
    message: 'Documented incidents by service and kind of cause',
  })
  const label = ({row, column, count}: MapCell) =>
    `${map.rows[row]?.name ?? ''}, ${map.columns[column]?.name ?? ''}: ${count}`
  return (
    <PostmortemChartFrame
      id="services-and-causes"
      title={title}
      n={map.incidents - map.outside}
      coverage={leftOut([
        {
          count: map.outside,
          why: translate({
            id: 'theme.postmortems.map.matrix.outside',
            message: 'incidents without a service or a known kind of cause',
          }),
        },
        {
          count: map.rowsLeftOut,
          why: translate({id: 'theme.postmortems.map.matrix.rows', message: 'services with fewer incidents'}),
        },
        {
          count: map.columnsLeftOut,
          why: translate({id: 'theme.postmortems.map.matrix.columns', message: 'rarer kinds of cause'}),
        },
      ])}
      definition={translate({
        id: 'theme.postmortems.map.matrix.definition',
        message:
          'The area of a square is the number of incidents of a service with a kind of cause; each leads to them. The most frequent services are on top, the most frequent causes on the left. An incident of several services or causes is in several squares.',
      })}
      table={<Table map={map} />}
    >
      <PostmortemChartPlot
        size={size}
        label={title}
        axis={map.rows.map(({name, count}, at) => (
          <text key={name} x={size.axisWidth - 10} y={(rows[at] ?? 0) + 4} textAnchor="end">
            {shortened(name)} ({count})
          </text>
        ))}
      >
        {map.columns.map(({name, count}, at) => (
          <text key={name} transform={`translate(${(columns[at] ?? 0) + 4} ${head}) rotate(-40)`}>
            {shortened(name)} ({count})
          </text>
        ))}
        <path className={styles.grid} d={rows.map((y) => `M0 ${y}H${(columns.at(-1) ?? 0) + 20}`).join('')} />
        {map.cells.map((cell, index) => {
          const square = squares[index]
          if (!square) return null
          return (
            <PostmortemChartMark
              key={`${cell.row} ${cell.column}`}
              href={cell.href}
              label={label(cell)}
              first={index === 0}
            >
              <rect className={styles.square} rx={2} {...square} />
              {square.width >= WITH_NUMBER && (
                <text
                  className={styles.number}
                  x={square.x + square.width / 2}
                  y={square.y + square.height / 2 + 4}
                >
                  {cell.count}
                </text>
              )}
            </PostmortemChartMark>
          )
        })}
      </PostmortemChartPlot>
    </PostmortemChartFrame>
  )
}

/** The longest name that fits beside the plot, in characters. */
const LONGEST = 22

function shortened(name: string): string {
  return name.length > LONGEST ? `${name.slice(0, LONGEST - 1).trimEnd()}…` : name
}

function Table({map}: Props): ReactNode {
  const numbers = new Map(map.cells.map((cell) => [`${cell.row} ${cell.column}`, cell]))
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{translate({id: 'theme.postmortems.map.service', message: 'Service'})}</th>
          {map.columns.map(({name, href}) => (
            <th scope="col" key={name}>
              <Link to={href}>{name}</Link>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {map.rows.map(({name, href}, row) => (
          <tr key={name}>
            <th scope="row">
              <Link to={href}>{name}</Link>
            </th>
            {map.columns.map((column, at) => {
              const cell = numbers.get(`${row} ${at}`)
              return <td key={column.name}>{cell ? <Link to={cell.href}>{cell.count}</Link> : '–'}</td>
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
