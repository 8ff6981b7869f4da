import Translate from '@docusaurus/Translate'
import Heading from '@theme/Heading'
import type {Props} from '@theme/PostmortemChartFrame'
import {fewIncidents} from '@theme/PostmortemChartWords'
import type {ReactNode} from 'react'
import styles from './styles.module.css'
import {useMarks} from './useMarks.ts'

/** Under this many incidents a chart carries a warning. */
const FEW = 20

/** What every chart has: a title, the number of incidents, what is missing, a definition, a drawing and its numbers. */
export default function PostmortemChartFrame(props: Props): ReactNode {
  const {tip, handlers} = useMarks()
  return (
    <figure className={styles.frame} aria-labelledby={props.id}>
      <figcaption>
        <Heading as="h2" id={props.id} className={styles.title}>
          {props.title}
        </Heading>
        <p className={styles.coverage}>
          <strong className={styles.n}>n = {props.n}</strong>
          {props.n < FEW && <span className={styles.few}>{fewIncidents()}</span>}
          <span>{props.coverage}</span>
        </p>
        <p className={styles.definition}>{props.definition}</p>
      </figcaption>
      {(props.controls || props.legend) && (
        <div className={styles.tools}>
          {props.legend}
          {props.controls}
        </div>
      )}
      <div className={styles.drawing} {...handlers}>
        {props.children}
        {tip && (
          <div
            className={styles.tip}
            data-side={tip.side}
            style={{left: tip.x, top: tip.y}}
            aria-hidden="true"
          >
            {tip.text}
          </div>
        )}
      </div>
      {props.table && (
        <details className={styles.numbers}>
          <summary>
            <Translate id="theme.postmortems.trends.table" description="Opens the numbers behind a chart">
              Show the numbers as a table
            </Translate>
          </summary>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be within reach of the keyboard. */}
          <section className={styles.tables} tabIndex={0} aria-labelledby={props.id}>
            {props.table}
          </section>
        </details>
      )}
    </figure>
  )
}
