import type {Props} from '@theme/PostmortemChartPeriods'
import {periodWord, soFar} from '@theme/PostmortemChartWords'
import {type ReactNode, useId} from 'react'
import styles from './styles.module.css'

/** A column narrower than this has its words to its left, where there is room. */
const ROOM_FOR_WORDS = 50

/** What lies behind marks over periods: lines, the running period hatched, and words below. */
export default function PostmortemChartPeriods({geometry}: Props): ReactNode {
  const {size, baseline, ticks, columns, labels} = geometry
  const pattern = `${useId()}running`
  const running = columns.find(({period}) => period.running)?.slot
  const {x: left = 0, width = 0} = running ?? {}
  const narrow = width < ROOM_FOR_WORDS
  const x = left + (narrow ? width : width / 2)
  return (
    <>
      {running && (
        <>
          <pattern id={pattern} width="7" height="7" patternUnits="userSpaceOnUse">
            <path className={styles.hatch} d="M-1,1L1,-1M0,7L7,0M6,8L8,6" />
          </pattern>
          <rect {...running} fill={`url(#${pattern})`} />
          <text x={Math.round(x)} y={running.y - 7} textAnchor={narrow ? 'end' : 'middle'}>
            {soFar()}
          </text>
        </>
      )}
      <path className={styles.grid} d={ticks.map(({at}) => `M0,${at}H${size.width}`).join('')} />
      <path className={styles.baseline} d={`M0,${baseline}H${size.width}`} />
      {labels.map(({unit, number, x, row}) => (
        <text
          key={`${unit}-${x}`}
          className={unit === 'year' ? styles.year : undefined}
          x={x}
          y={baseline + 18 + row * 17}
          textAnchor="middle"
        >
          {periodWord(unit, number)}
        </text>
      ))}
    </>
  )
}
