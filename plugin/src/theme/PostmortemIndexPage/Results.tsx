import {translate} from '@docusaurus/Translate'
import PostmortemListItem from '@theme/PostmortemListItem'
import type {IndexIncident} from 'docusaurus-plugin-postmortems/client'
import {type ReactNode, useState} from 'react'
import styles from './styles.module.css'

/** How many incidents are listed at once, and stand in the static HTML. The archive lists all. */
const PAGE_SIZE = 100

/** The incidents that were found, a page at a time. */
export default function Results({
  incidents,
  indexPermalink,
}: {
  incidents: readonly IndexIncident[]
  indexPermalink: string
}): ReactNode {
  const [shown, setShown] = useState(PAGE_SIZE)
  return (
    <div className={styles.results}>
      {incidents.slice(0, shown).map((incident) => (
        <PostmortemListItem key={incident.permalink} incident={incident} indexPermalink={indexPermalink} />
      ))}
      {incidents.length > shown && (
        <button
          type="button"
          className="button button--secondary"
          onClick={() => setShown(shown + PAGE_SIZE)}
          data-postmortem-controls
        >
          {translate(
            {id: 'theme.postmortems.index.more', message: 'Show more ({rest} left)'},
            {rest: String(incidents.length - shown)},
          )}
        </button>
      )}
    </div>
  )
}
