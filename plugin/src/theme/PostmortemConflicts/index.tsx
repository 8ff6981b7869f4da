import {translate} from '@docusaurus/Translate'
import type {Props} from '@theme/PostmortemConflicts'
import type {ReactNode} from 'react'
import styles from './styles.module.css'

/** Marks a value that something else in the document contradicts, and leads to what was found. */
export default function PostmortemConflicts({conflicts = []}: Props): ReactNode {
  return conflicts.map(({message, line}) => (
    <a key={message} className={styles.conflict} href={`#finding-${message}`}>
      {line === undefined
        ? translate({id: 'theme.postmortems.conflict', message: 'contradicted'})
        : translate(
            {id: 'theme.postmortems.conflict.line', message: 'contradicted in line {line}'},
            {line: String(line)},
          )}
    </a>
  ))
}
