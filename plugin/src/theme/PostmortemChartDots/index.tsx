import type {Props} from '@theme/PostmortemChartDots'
import PostmortemChartMark from '@theme/PostmortemChartMark'
import {glyphPath, type SeverityKey} from 'docusaurus-plugin-postmortems/client'
import type {ReactNode} from 'react'
import styles from './styles.module.css'

/** Beyond this many, dots are drawn together, one path per severity, and are no links: the page would be too heavy. */
const MOST_LINKS = 1500

/** Dots grow smaller where there are many. */
const radiusOf = (count: number) => (count > 300 ? 3.6 : 4.8)

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
        <path className={styles[incident.severity]} d={glyphPath(incident.severity, dot.x, dot.y, radius)} />
      </PostmortemChartMark>
    )
  })
}

function Batches({dots, incidents}: Pick<Props, 'dots' | 'incidents'>): ReactNode {
  const paths = new Map<SeverityKey, string[]>()
  for (const {incident, x, y} of dots) {
    const severity = incidents[incident]?.severity ?? 'unknown'
    const path = paths.get(severity) ?? []
    path.push(glyphPath(severity, x, y, radiusOf(dots.length)))
    paths.set(severity, path)
  }
  return [...paths].map(([severity, path]) => (
    <path key={severity} className={styles[severity]} d={path.join('')} />
  ))
}
