import type {Props} from '@theme/PostmortemChartKey'
import type {ReactNode} from 'react'
import styles from './styles.module.css'

/** What the lines or fields of a chart stand for. */
export default function PostmortemChartKey({entries, form}: Props): ReactNode {
  return (
    <ul className={styles.key} data-postmortem-legend>
      {entries.map(({tone, word}) => (
        <li key={word}>
          <svg viewBox="0 0 18 12" width="18" height="12" aria-hidden="true" data-tone={tone}>
            {form === 'line' ? (
              <path className={styles.line} d="M0,6H18" />
            ) : (
              <>
                <rect className={styles.field} x="1" y="1" width="16" height="10" />
                {tone === 2 && <path className={styles.stripe} d="M3,11L11,1M8,11L16,1" />}
                {tone === 3 && <path className={styles.stripe} d="M1,4H17M1,8H17" />}
              </>
            )}
          </svg>
          {word}
        </li>
      ))}
    </ul>
  )
}
