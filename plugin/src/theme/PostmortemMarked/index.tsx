import type {Props} from '@theme/PostmortemMarked'
import type {ReactNode} from 'react'
import styles from './styles.module.css'

/** A text with what a search found in it. */
export default function PostmortemMarked({parts}: Props): ReactNode {
  let at = 0
  return parts.map(({text, marked}) => {
    const key = at
    at += text.length
    return marked ? (
      <mark key={key} className={styles.mark}>
        {text}
      </mark>
    ) : (
      <span key={key}>{text}</span>
    )
  })
}
