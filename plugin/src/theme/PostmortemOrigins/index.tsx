import Link from '@docusaurus/Link'
import Translate, {translate} from '@docusaurus/Translate'
import PostmortemFieldName from '@theme/PostmortemFieldName'
import type {Props} from '@theme/PostmortemOrigins'
import {usePlural} from '@theme/PostmortemPlural'
import type {ReactNode} from 'react'
import styles from './styles.module.css'

/**
 * What the document does not say, what was noticed about it, and a switch that shows beside every value where it was
 * read. Works without JavaScript.
 */
export default function PostmortemOrigins({missing, file, sourceUrl, findings}: Props): ReactNode {
  return (
    <footer className={styles.origins}>
      {missing.length > 0 && (
        <p>
          <Translate id="theme.postmortems.missing">Not in the document:</Translate>{' '}
          {missing.map((field, index) => (
            <span key={field}>
              {index > 0 && ', '}
              <span className={styles.missing}>
                <PostmortemFieldName field={field} />
              </span>
            </span>
          ))}
        </p>
      )}
      {findings > 0 && (
        <p>
          <Findings count={findings} />
        </p>
      )}
      <details data-postmortem-origins="">
        <summary>
          <Translate id="theme.postmortems.origins.title">Where these come from</Translate>
        </summary>
        <p>
          <Translate
            id="theme.postmortems.origins.explanation"
            values={{
              file: sourceUrl === undefined ? <code>{file}</code> : <Link to={sourceUrl}>{file}</Link>,
            }}
          >
            {'Each value above now says where in {file} it was read; an implied one follows from others.'}
          </Translate>
        </p>
      </details>
    </footer>
  )
}

function Findings({count}: {count: number}): ReactNode {
  const plural = usePlural()
  const text = plural(
    count,
    translate(
      {
        id: 'theme.postmortems.messages.count',
        message: 'One finding about this document|{count} findings about this document',
      },
      {count: String(count)},
    ),
  )
  return <a href="#findings">{text}</a>
}
