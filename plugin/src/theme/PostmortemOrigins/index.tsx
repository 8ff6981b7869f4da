import Translate, {translate} from '@docusaurus/Translate'
import PostmortemFieldName from '@theme/PostmortemFieldName'
import type {Props} from '@theme/PostmortemOrigins'
import type {Fact, FactField, FactOrigin, Milestone, Source} from 'docusaurus-plugin-postmortems/client'
import type {ReactNode} from 'react'
import styles from './styles.module.css'

/** From which line each value comes, and what the document does not say. Works without JavaScript. */
export default function PostmortemOrigins({facts, milestones, missing, file}: Props): ReactNode {
  const rows = [...facts, ...milestones.flatMap(originsOf)].filter(
    (row): row is Row & {origin: FactOrigin} => row.origin !== undefined,
  )
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
      {rows.length > 0 && (
        <details>
          <summary>
            <Translate id="theme.postmortems.origins.title">Where these come from</Translate>
          </summary>
          <p>
            <code>{file}</code>
          </p>
          <ul>
            {rows.map(({field, label, origin}) => (
              <li key={field}>
                <PostmortemFieldName field={field} label={label} />: {certainty(origin)},{' '}
                {sources()[origin.from]}
                {origin.line !== undefined &&
                  `, ${translate({id: 'theme.postmortems.origins.line', message: 'line {line}'}, {line: String(origin.line)})}`}
              </li>
            ))}
          </ul>
        </details>
      )}
    </footer>
  )
}

type Row = Pick<Fact, 'field' | 'label' | 'origin'>

const FIELDS: Record<Milestone['phase'], {at: FactField; after?: FactField}> = {
  started: {at: 'startedAt'},
  detected: {at: 'detectedAt', after: 'ttdSeconds'},
  acknowledged: {at: 'acknowledgedAt', after: 'ttaSeconds'},
  mitigated: {at: 'mitigatedAt', after: 'ttmSeconds'},
  resolved: {at: 'resolvedAt', after: 'ttrSeconds'},
}

function originsOf({phase, origin, afterOrigin}: Milestone): Row[] {
  const {at, after} = FIELDS[phase]
  return [{field: at, origin}, ...(after ? [{field: after, origin: afterOrigin}] : [])]
}

function certainty(origin: FactOrigin): string {
  return origin.certainty === 'stated'
    ? translate({id: 'theme.postmortems.origins.stated', message: 'stated'})
    : translate({id: 'theme.postmortems.origins.implied', message: 'implied'})
}

function sources(): Record<Source, string> {
  return {
    configuration: translate({id: 'theme.postmortems.source.configuration', message: 'configuration'}),
    'front-matter': translate({id: 'theme.postmortems.source.frontMatter', message: 'front matter'}),
    label: translate({id: 'theme.postmortems.source.label', message: 'labelled value'}),
    table: translate({id: 'theme.postmortems.source.table', message: 'table'}),
    title: translate({id: 'theme.postmortems.source.title', message: 'title'}),
    section: translate({id: 'theme.postmortems.source.section', message: 'section'}),
    timeline: translate({id: 'theme.postmortems.source.timeline', message: 'timeline'}),
    prose: translate({id: 'theme.postmortems.source.prose', message: 'text'}),
    file: translate({id: 'theme.postmortems.source.file', message: 'file name'}),
    git: translate({id: 'theme.postmortems.source.git', message: 'version control'}),
  }
}
