import {translate} from '@docusaurus/Translate'
import Admonition from '@theme/Admonition'
import type {Props} from '@theme/PostmortemMessages'
import type {Message} from 'docusaurus-plugin-postmortems/client'
import type {ReactNode} from 'react'
import styles from './styles.module.css'

/** What is contradictory or broken in a document, for whoever reads or keeps it. */
export default function PostmortemMessages({messages}: Props): ReactNode {
  // What is only of interest belongs to the command line, not to readers.
  const serious = messages
    .map((message, index) => ({message, index}))
    .filter(({message}) => message.severity !== 'info')
  if (serious.length === 0) return null
  const title = translate({
    id: 'theme.postmortems.messages.title',
    message: 'Noticed while reading this document',
  })
  return (
    <section id="findings" className={styles.findings}>
      <Admonition
        type={serious.some(({message}) => message.severity === 'error') ? 'warning' : 'note'}
        title={title}
      >
        <ul className={styles.messages}>
          {serious.map(({message, index}) => (
            <li key={index} id={`finding-${index}`}>
              <Reason message={message} />
            </li>
          ))}
        </ul>
      </Admonition>
    </section>
  )
}

/** What stands in backticks is code. */
function Reason({message: {reason, line}}: {message: Message}): ReactNode {
  const parts = reason.split('`')
  return (
    <>
      {line !== undefined &&
        `${translate({id: 'theme.postmortems.messages.line', message: 'Line {line}'}, {line: String(line)})}: `}
      {parts.map((part, index) =>
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text
        index % 2 === 1 && index < parts.length - 1 ? <code key={index}>{part}</code> : part,
      )}
    </>
  )
}
