import Translate, {translate} from '@docusaurus/Translate'
import PostmortemChartBehind from '@theme/PostmortemChartBehind'
import PostmortemChartFrame from '@theme/PostmortemChartFrame'
import PostmortemChartTable from '@theme/PostmortemChartTable'
import type {Props} from '@theme/PostmortemChartTogether'
import {columnWords, leftOut} from '@theme/PostmortemChartWords'
import type {TogetherModel, TrendsModel} from 'docusaurus-plugin-postmortems/client'
import {type ReactNode, useState} from 'react'
import styles from './styles.module.css'

/** So many incidents are listed in the table. */
const MOST_LISTED = 60

/** Which services the same incidents name. */
export default function PostmortemChartTogether({trends, id = 'together'}: Props): ReactNode {
  const {together} = trends
  if (together.cells.length === 0) return null
  return (
    <PostmortemChartFrame
      id={id}
      title={translate({
        id: 'theme.postmortems.trends.together.title',
        message: 'Services that fail together, in documented incidents',
      })}
      n={together.n}
      finding={finding(together)}
      coverage={leftOut([
        {
          count: together.single,
          why: translate({
            id: 'theme.postmortems.trends.together.single',
            message: 'pairs that share a single incident',
          }),
        },
      ])}
      definition={
        <Translate id="theme.postmortems.trends.together.definition">
          The number of incidents that name both services. One that names three counts for three pairs. That
          two fail together does not say which of them brings down the other.
        </Translate>
      }
      table={<Table trends={trends} />}
    >
      <Matrix trends={trends} id={id} />
    </PostmortemChartFrame>
  )
}

function Matrix({trends, id}: {trends: TrendsModel; id: string}): ReactNode {
  const [chosen, setChosen] = useState<{name: string; incidents: number[]}>()
  const {services, cells} = trends.together
  const most = Math.max(...cells.map(({incidents}) => incidents.length))
  const across = services.slice(0, -1)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be within reach of the keyboard.
    <section className={styles.scroll} tabIndex={0} aria-labelledby={id}>
      <table className={styles.matrix}>
        <thead>
          <tr>
            <td />
            {across.map(({key, label}) => (
              <th key={key} scope="col">
                <span>{label}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {services.slice(1).map((row, index) => (
            <tr key={row.key}>
              <th scope="row">{row.label}</th>
              {across.map((column, place) => {
                const cell = cells.find(({a, b}) => a === place && b === index + 1)
                if (place > index) return <td key={column.key} className={styles.none} />
                if (!cell) return <td key={column.key} />
                const count = cell.incidents.length
                return (
                  <td key={column.key} style={{'--share': Math.round((count / most) * 70 + 10)} as object}>
                    <button
                      type="button"
                      aria-label={`${row.label}, ${column.label}: ${count}`}
                      aria-expanded={chosen?.incidents === cell.incidents}
                      onClick={() =>
                        setChosen({name: `${row.label}, ${column.label}`, incidents: cell.incidents})
                      }
                    >
                      {count}
                    </button>
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

function finding({cells, services, n}: TogetherModel): string {
  const [first] = [...cells].sort((a, b) => b.incidents.length - a.incidents.length)
  return translate(
    {
      id: 'theme.postmortems.trends.together.finding',
      message: 'Of {n} incidents that name several services, {count} name both {a} and {b}.',
    },
    {
      n,
      count: first?.incidents.length ?? 0,
      a: services[first?.a ?? -1]?.label ?? '',
      b: services[first?.b ?? -1]?.label ?? '',
    },
  )
}

function Table({trends}: {trends: TrendsModel}): ReactNode {
  const {cells, services} = trends.together
  const name = (place: number) => services[place]?.label ?? ''
  // As many as a page can carry.
  const most = Math.max(1, Math.min(5, Math.floor(MOST_LISTED / cells.length)))
  return (
    <PostmortemChartTable
      columns={[
        translate({id: 'theme.postmortems.trends.together.pair', message: 'Services'}),
        'n',
        columnWords().incidents,
      ]}
      rows={[...cells]
        .sort((x, y) => y.incidents.length - x.incidents.length)
        .map(({a, b, incidents}) => ({
          key: `${a} ${b}`,
          cells: [
            `${name(a)}, ${name(b)}`,
            incidents.length,
            <PostmortemChartBehind key="incidents" trends={trends} incidents={incidents} most={most} />,
          ],
        }))}
    />
  )
}
