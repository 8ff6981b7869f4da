import Link from '@docusaurus/Link'
import Translate from '@docusaurus/Translate'
import Heading from '@theme/Heading'
import type {Props} from '@theme/PostmortemChartFrame'
import {fewIncidents} from '@theme/PostmortemChartWords'
import type {ReactNode} from 'react'
import Downloads from './Downloads.tsx'
import styles from './styles.module.css'
import {useMarks} from './useMarks.ts'

/** Under this many incidents a chart carries a warning. */
const FEW = 20

/** What every chart has: a title, what it says, the number of incidents, what is missing, a drawing and its numbers. */
export default function PostmortemChartFrame(props: Props): ReactNode {
  return props.small ? <Card {...props} /> : <Figure {...props} />
}

function Figure(props: Props): ReactNode {
  return (
    <figure className={styles.frame} aria-labelledby={props.id}>
      <figcaption>
        <Heading as="h2" id={props.id} className={styles.title}>
          {props.title}
        </Heading>
        {props.finding && <p className={styles.finding}>{props.finding}</p>}
        <Coverage {...props} />
        <p className={styles.definition}>{props.definition}</p>
      </figcaption>
      {(props.controls || props.legend) && (
        <div className={styles.tools}>
          {props.legend}
          {props.controls}
        </div>
      )}
      <Drawing>{props.children}</Drawing>
      <div className={styles.foot}>
        {props.table && (
          <details className={styles.numbers}>
            <summary>
              <Translate id="theme.postmortems.trends.table" description="Opens the numbers behind a chart">
                Show the numbers as a table
              </Translate>
            </summary>
            <section
              className={styles.tables}
              // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be within reach of the keyboard.
              tabIndex={0}
              aria-labelledby={props.id}
              data-postmortem-numbers
            >
              {props.table}
            </section>
          </details>
        )}
        <Downloads name={props.id} />
      </div>
    </figure>
  )
}

/** The same beside others: what it says, the drawing, and a link to the rest. */
function Card(props: Props): ReactNode {
  const id = `overview-${props.id}`
  return (
    <figure className={`${styles.frame} ${styles.card}`} aria-labelledby={id}>
      <figcaption>
        {/* No anchor of the site's theme: what is linked to is the chart in full. */}
        <h3 id={id} className={styles.cardTitle}>
          <Link to={`${props.fullHref ?? ''}#${props.id}`}>{props.title}</Link>
        </h3>
        <p className={styles.cardFinding}>
          {props.finding} <Count {...props} />
        </p>
      </figcaption>
      <Drawing>{props.children}</Drawing>
    </figure>
  )
}

function Drawing({children}: {children: ReactNode}): ReactNode {
  const {tip, handlers} = useMarks()
  return (
    <div className={styles.drawing} {...handlers} data-postmortem-drawing>
      {children}
      {tip && (
        <div className={styles.tip} data-side={tip.side} style={{left: tip.x, top: tip.y}} aria-hidden="true">
          {tip.text}
        </div>
      )}
    </div>
  )
}

function Coverage(props: Props): ReactNode {
  return (
    <p className={styles.coverage}>
      <Count {...props} />
      <span>{props.coverage}</span>
    </p>
  )
}

function Count({n, of}: Props): ReactNode {
  return (
    <>
      <strong className={styles.n}>n = {n}</strong>
      {n < FEW && of !== 'items' && <span className={styles.few}>{fewIncidents()}</span>}
    </>
  )
}
