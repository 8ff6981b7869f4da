import Link from '@docusaurus/Link'
import Translate, {translate} from '@docusaurus/Translate'
import Heading from '@theme/Heading'
import PostmortemBreadcrumbs from '@theme/PostmortemBreadcrumbs'
import PostmortemLayout from '@theme/PostmortemLayout'
import type {Props} from '@theme/PostmortemTrendsPage'
import {useUrlState} from '@theme/PostmortemUrlState'
import {
  parseTrendsState,
  serializeTrendsState,
  type TrendsModel,
  trendsModel,
} from 'docusaurus-plugin-postmortems/client'
import {memo, type ReactNode, useDeferredValue, useMemo} from 'react'
import Charts from './Charts.tsx'
import Definitions from './Definitions.tsx'
import Filters from './Filters.tsx'
import Overview from './Overview.tsx'
import styles from './styles.module.css'

/** Drawn after what is on the screen, and in steps, so that the page answers at once. */
const ChartsBelow = memo(Charts)

const FORM = {parse: parseTrendsState, serialize: serializeTrendsState}

/** The charts of the documented incidents, each with its number, its coverage and its definition. */
export default function PostmortemTrendsPage({trends: data}: Props): ReactNode {
  const [state, setState] = useUrlState(FORM)
  const trends = useMemo(() => trendsModel(data, state), [data, state])
  const below = useDeferredValue(trends)
  const title = translate({id: 'theme.postmortems.trends.title', message: 'Trends'})
  return (
    <PostmortemLayout
      title={title}
      description={translate({
        id: 'theme.postmortems.trends.description',
        message: 'How many incidents are documented, how severe they were and how long they lasted.',
      })}
    >
      <div className={styles.page}>
        <PostmortemBreadcrumbs indexPermalink={data.basePath} label={title} />
        <header className={styles.header}>
          <Heading as="h1">{title}</Heading>
          <Status trends={trends} />
          <Filters data={data} state={state} onChange={setState} />
        </header>
        {trends.n === 0 ? (
          <p role="status">
            {data.incidents.length === 0 ? (
              <Translate id="theme.postmortems.trends.none">There is nothing to draw yet.</Translate>
            ) : (
              <Translate id="theme.postmortems.trends.noMatch">
                No incident has all of these filters.
              </Translate>
            )}
          </p>
        ) : (
          <>
            <Overview trends={trends} />
            <ChartsBelow trends={below} />
          </>
        )}
        <Definitions />
      </div>
    </PostmortemLayout>
  )
}

function Status({trends: {n, incidents, asOf, timeZone}}: {trends: TrendsModel}): ReactNode {
  return (
    <p className={styles.status} role="status">
      {n === incidents.length ? (
        <Translate id="theme.postmortems.trends.asOf" values={{count: n, asOf, zone: timeZone}}>
          {'Documented incidents: {count}. As of {asOf} ({zone}).'}
        </Translate>
      ) : (
        <Translate
          id="theme.postmortems.trends.asOf.some"
          values={{count: n, all: incidents.length, asOf, zone: timeZone}}
        >
          {'Documented incidents: {count} of {all}. As of {asOf} ({zone}).'}
        </Translate>
      )}{' '}
      <Link to="#definitions">
        <Translate id="theme.postmortems.trends.howToRead">How to read these charts</Translate>
      </Link>
    </p>
  )
}
