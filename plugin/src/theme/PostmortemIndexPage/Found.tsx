import PostmortemListItem from '@theme/PostmortemListItem'
import type {Answer} from '@theme/PostmortemSearchEngine'
import type {ExcerptPart, IndexIncident} from 'docusaurus-plugin-postmortems/client'
import {type ReactNode, useEffect, useRef, useState} from 'react'
import styles from './styles.module.css'

/** How far below the window an excerpt is already fetched. */
const AHEAD = '300px'

/** A result with its excerpt, which is fetched when the reader is about to see it. */
export default function Found({
  answer: {index, result},
  doc,
  incident,
  titleParts,
  indexPermalink,
}: {
  answer: Answer
  doc: number
  incident: IndexIncident
  titleParts: ExcerptPart[]
  indexPermalink: string
}): ReactNode {
  const place = useRef<HTMLDivElement>(null)
  const [parts, setParts] = useState<ExcerptPart[]>()
  useEffect(() => {
    const element = place.current
    if (!element) return undefined
    let outdated = false
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({isIntersecting}) => isIntersecting)) return
        observer.disconnect()
        index.excerpt(doc, result.terms).then(
          (next) => {
            if (!outdated) setParts(next)
          },
          // The result is of use without it.
          () => {},
        )
      },
      {rootMargin: AHEAD},
    )
    observer.observe(element)
    return () => {
      outdated = true
      observer.disconnect()
    }
  }, [index, result, doc])
  return (
    <div ref={place} className={parts ? undefined : styles.unread}>
      <PostmortemListItem
        incident={incident}
        titleParts={titleParts}
        {...(parts && parts.length > 0 && {excerptParts: parts})}
        indexPermalink={indexPermalink}
      />
    </div>
  )
}
