import Translate, {translate} from '@docusaurus/Translate'
import Heading from '@theme/Heading'
import type {ReactNode} from 'react'
import styles from './styles.module.css'

/** What the words and marks on the page mean. */
export default function Definitions(): ReactNode {
  return (
    <section className={styles.definitions}>
      <Heading as="h2" id="definitions">
        {translate({id: 'theme.postmortems.trends.howToRead', message: 'How to read these charts'})}
      </Heading>
      <dl>
        <dt>
          <Translate id="theme.postmortems.trends.define.documented">Documented incidents</Translate>
        </dt>
        <dd>
          <Translate id="theme.postmortems.trends.define.documented.text">
            Only what someone wrote up is here. A higher count can mean more incidents, or better reporting.
          </Translate>
        </dd>
        <dt>
          <Translate id="theme.postmortems.trends.define.day">Day</Translate>
        </dt>
        <dd>
          <Translate id="theme.postmortems.trends.define.day.text">
            The day on which the incident began, as its document dates it; where only an instant is known, the
            day of that instant in the time zone named above.
          </Translate>
        </dd>
        <dt>
          <Translate id="theme.postmortems.trends.define.clocks">
            Detect, acknowledge, mitigate, resolve
          </Translate>
        </dt>
        <dd>
          <Translate id="theme.postmortems.trends.define.clocks.text">
            Four clocks, all from the start of the incident: until it was noticed, until someone took it on,
            until users were no longer affected, until it was over. Duration runs from start to end. None of
            them is DORA's time to recover from a failed deployment.
          </Translate>
        </dd>
        <dt>
          <Translate id="theme.postmortems.trends.define.unknown">Unknown</Translate>
        </dt>
        <dd>
          <Translate id="theme.postmortems.trends.define.unknown.text">
            What a document does not tell counts as unknown, never as zero. Incidents that were not over when
            they were written up have no duration yet and are left out of it.
          </Translate>
        </dd>
        <dt>
          <Translate id="theme.postmortems.trends.define.interval">Intervals and bands</Translate>
        </dt>
        <dd>
          <Translate id="theme.postmortems.trends.define.interval.text">
            Counts carry the exact 95 % interval of a Poisson mean (Garwood, 1936); medians the band between
            two of the values that holds the true median with at least 95 % confidence, from 6 values on. A
            90th percentile needs 20. There are no averages: a few long incidents decide them.
          </Translate>
        </dd>
      </dl>
    </section>
  )
}
