import Translate from '@docusaurus/Translate'
import type {ReactNode} from 'react'
import styles from './styles.module.css'

/** The index could not be read: said plainly, with what still works. */
export default function Failure({onRetry}: {onRetry: () => void}): ReactNode {
  return (
    <div className={styles.empty} role="alert">
      <p>
        <strong>
          <Translate id="theme.postmortems.index.failed">The search index could not be loaded.</Translate>
        </strong>{' '}
        <Translate id="theme.postmortems.index.failedHelp">
          The connection may be down, or the site may have been published without its files. The archive lists
          all incidents.
        </Translate>
      </p>
      <button type="button" className="button button--secondary" onClick={onRetry}>
        <Translate id="theme.postmortems.index.retry">Try again</Translate>
      </button>
    </div>
  )
}
