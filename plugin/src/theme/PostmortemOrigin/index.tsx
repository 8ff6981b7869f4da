import Link from '@docusaurus/Link'
import {translate} from '@docusaurus/Translate'
import type {Props} from '@theme/PostmortemOrigin'
import type {FactOrigin, Source} from 'docusaurus-plugin-postmortems/client'
import type {ReactNode} from 'react'
import styles from './styles.module.css'

/** Where a value was read. Hidden until the reader asks for it, for all values at once: `PostmortemOrigins` does that. */
export default function PostmortemOrigin({
  origin,
  sourceUrl,
  as: Element = 'span',
  className = '',
}: Props): ReactNode {
  if (!origin) return null
  const {line} = origin
  const place =
    line === undefined
      ? undefined
      : translate({id: 'theme.postmortems.origins.line', message: 'line {line}'}, {line: String(line)})
  const what = `${certainty(origin)}, ${SOURCES[origin.from]()}`
  // One text where there is no link: there is one of these beside every value.
  return (
    <Element className={`${styles.origin} ${className}`.trim()}>
      {place === undefined || sourceUrl !== undefined ? what : `${what}, ${place}`}
      {place !== undefined && sourceUrl !== undefined && (
        <>
          , <Link to={`${sourceUrl}#L${line}`}>{place}</Link>
        </>
      )}
    </Element>
  )
}

function certainty(origin: FactOrigin): string {
  return origin.certainty === 'stated'
    ? translate({id: 'theme.postmortems.origins.stated', message: 'stated'})
    : translate({id: 'theme.postmortems.origins.implied', message: 'implied'})
}

const SOURCES: Record<Source, () => string> = {
  configuration: () => translate({id: 'theme.postmortems.source.configuration', message: 'configuration'}),
  'front-matter': () => translate({id: 'theme.postmortems.source.frontMatter', message: 'front matter'}),
  label: () => translate({id: 'theme.postmortems.source.label', message: 'labelled value'}),
  table: () => translate({id: 'theme.postmortems.source.table', message: 'table'}),
  title: () => translate({id: 'theme.postmortems.source.title', message: 'title'}),
  section: () => translate({id: 'theme.postmortems.source.section', message: 'section'}),
  timeline: () => translate({id: 'theme.postmortems.source.timeline', message: 'timeline'}),
  prose: () => translate({id: 'theme.postmortems.source.prose', message: 'text'}),
  file: () => translate({id: 'theme.postmortems.source.file', message: 'file name'}),
  git: () => translate({id: 'theme.postmortems.source.git', message: 'version control'}),
}
