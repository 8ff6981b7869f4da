import Link from '@docusaurus/Link'
import {translate} from '@docusaurus/Translate'
import Heading from '@theme/Heading'
import type {Props} from '@theme/PostmortemTermActions'
import type {ReactNode} from 'react'
import styles from './styles.module.css'

/** What is still to be done after the incidents of a service, cause or tag, as far as their documents say. */
export default function PostmortemTermActions({term: {openActions, openCount}}: Props): ReactNode {
  if (openCount === 0) return null
  return (
    <section>
      <Heading as="h2" id="open-actions">
        {translate({id: 'theme.postmortems.term.open', message: 'Open action items'})}
      </Heading>
      <ul className={styles.list}>
        {openActions.map(({text, owner, due, incident}, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes, and texts may be the same.
          <li key={at}>
            <span>{text}</span>
            <small>
              {owner !== undefined && `${owner} · `}
              {due !== undefined && (
                <>
                  {translate({id: 'theme.postmortems.term.due', message: 'due {due}'}, {due})}
                  {' · '}
                </>
              )}
              <Link to={incident.permalink}>{incident.id ?? incident.title}</Link>
            </small>
          </li>
        ))}
      </ul>
      {openCount > openActions.length && (
        <p>
          {translate(
            {
              id: 'theme.postmortems.term.moreOpen',
              message: 'and {rest} more, each on the page of its incident.',
            },
            {rest: String(openCount - openActions.length)},
          )}
        </p>
      )}
    </section>
  )
}
