import Link from '@docusaurus/Link'
import Translate, {translate} from '@docusaurus/Translate'
import Heading from '@theme/Heading'
import type {IncidentLink, RepeatEntry} from 'docusaurus-plugin-postmortems/client'
import type {ReactNode} from 'react'
import styles from './styles.module.css'

/** Incidents that are, or may be, the same failure as an earlier one. */
export default function Repeats({repeats, days}: {repeats: readonly RepeatEntry[]; days: number}): ReactNode {
  if (repeats.length === 0) return null
  const title = translate({id: 'theme.postmortems.repeats.title', message: 'Repeats'})
  return (
    <section aria-labelledby="repeats">
      <Heading as="h2" id="repeats">
        {title}
      </Heading>
      <p>
        <Translate id="theme.postmortems.repeats.definition" values={{days}}>
          {
            'Stated: the document calls the earlier incident a case of the same. Possible: both are on the same service with the same kind of cause, at most {days} days apart.'
          }
        </Translate>
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be within reach of the keyboard. */}
      <section className={styles.scroll} tabIndex={0} aria-label={title}>
        <table>
          <thead>
            <tr>
              <th scope="col">
                <Translate id="theme.postmortems.repeats.later">Incident</Translate>
              </th>
              <th scope="col">
                <Translate id="theme.postmortems.repeats.earlier">Earlier incident</Translate>
              </th>
              <th scope="col">
                <Translate id="theme.postmortems.repeats.days">Days between</Translate>
              </th>
              <th scope="col">
                <Translate id="theme.postmortems.repeats.kind">Known how</Translate>
              </th>
            </tr>
          </thead>
          <tbody>
            {repeats.map((repeat) => (
              <tr key={`${repeat.later.permalink} ${repeat.earlier.permalink}`}>
                <th scope="row">
                  <Incident incident={repeat.later} />
                </th>
                <td>
                  <Incident incident={repeat.earlier} />
                </td>
                <td className={styles.number}>{repeat.days ?? '–'}</td>
                <td>
                  {repeat.kind === 'stated' ? (
                    <Translate id="theme.postmortems.repeats.stated">Stated</Translate>
                  ) : (
                    <Translate
                      id="theme.postmortems.repeats.possible"
                      values={{shared: [...repeat.services, ...repeat.causes].join(', ')}}
                    >
                      {'Possible: {shared}'}
                    </Translate>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  )
}

function Incident({incident: {permalink, id, title, date}}: {incident: IncidentLink}): ReactNode {
  return (
    <>
      <Link to={permalink}>{title}</Link>
      <span className={styles.facts}>
        {id !== undefined && id !== title && <span>{id}</span>}
        {date !== undefined && <time dateTime={date}>{date}</time>}
      </span>
    </>
  )
}
