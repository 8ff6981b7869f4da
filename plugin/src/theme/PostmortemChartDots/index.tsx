import type {Props} from '@theme/PostmortemChartDots'
import PostmortemChartMark from '@theme/PostmortemChartMark'
import {type Dot, dotsPath, glyphPath, type SeverityKey} from 'docusaurus-plugin-postmortems/client'
import type {ReactNode} from 'react'
import styles from './styles.module.css'

/** Beyond this many, dots are drawn together, one path per severity, and are no links: the page would be too heavy. */
const MOST_LINKS = 400

/** Dots grow smaller where there are many. */
const radiusOf = (count: number) => (count > 150 ? 3.6 : 4.8)

/** Incidents as dots: colour and shape tell the severity, each leads to its incident. */
export default function PostmortemChartDots({dots, incidents, labelOf, first = true}: Props): ReactNode {
  if (dots.length > MOST_LINKS) return <Batches dots={dots} incidents={incidents} />
  const radius = radiusOf(dots.length)
  return dots.map((dot, position) => {
    const incident = incidents[dot.incident]
    if (!incident) return null
    return (
      <PostmortemChartMark
        key={dot.incident}
        href={incident.permalink}
        label={labelOf(dot, incident)}
        first={first && position === 0}
      >
        <path
          className={styles.dot}
          data-severity={incident.severity}
          d={glyphPath(incident.severity, dot.x, dot.y, radius)}
        />
      </PostmortemChartMark>
    )
  })
}

function Batches({dots, incidents}: Pick<Props, 'dots' | 'incidents'>): ReactNode {
  const groups = new Map<SeverityKey, Dot[]>()
  for (const dot of dots) {
    const severity = incidents[dot.incident]?.severity ?? 'unknown'
    const group = groups.get(severity) ?? []
    group.push(dot)
    groups.set(severity, group)
  }
  return [...groups].map(([severity, group]) => (
    <path key={severity} className={styles.batch} data-severity={severity} d={dotsPath(group)} />
  ))
}
