import Link from '@docusaurus/Link'
import Translate, {translate} from '@docusaurus/Translate'
import Heading from '@theme/Heading'
import PostmortemBreadcrumbs from '@theme/PostmortemBreadcrumbs'
import PostmortemChartCounts from '@theme/PostmortemChartCounts'
import PostmortemChartCoverage from '@theme/PostmortemChartCoverage'
import PostmortemChartDurations from '@theme/PostmortemChartDurations'
import PostmortemChartPhases from '@theme/PostmortemChartPhases'
import PostmortemLayout from '@theme/PostmortemLayout'
import type {Props} from '@theme/PostmortemTrendsPage'
import {useUrlState} from '@theme/PostmortemUrlState'
import {parseTrendsState, serializeTrendsState, trendsModel} from 'docusaurus-plugin-postmortems/client'
import {type ReactNode, useMemo} from 'react'
import Definitions from './Definitions.tsx'
import Rankings from './Rankings.tsx'
import styles from './styles.module.css'

const FORM = {parse: parseTrendsState, serialize: serializeTrendsState}

/** The charts of all documented incidents, each with its number, its coverage and its definition. */
export default function PostmortemTrendsPage({trends: data}: Props): ReactNode {
  const [state] = useUrlState(FORM)
  const trends = useMemo(() => trendsModel(data, state), [data, state])
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
        <PostmortemBreadcrumbs indexPermalink={trends.basePath} label={title} />
        <Heading as="h1">{title}</Heading>
        <p>
          <Translate
            id="theme.postmortems.trends.asOf"
            values={{count: trends.incidents.length, asOf: trends.asOf, zone: trends.timeZone}}
          >
            {'Documented incidents: {count}. As of {asOf} ({zone}).'}
          </Translate>{' '}
          <Link to="#definitions">
            <Translate id="theme.postmortems.trends.howToRead">How to read these charts</Translate>
          </Link>
        </p>
        {trends.incidents.length === 0 ? (
          <p>
            <Translate id="theme.postmortems.trends.none">There is nothing to draw yet.</Translate>
          </p>
        ) : (
          <>
            <PostmortemChartCounts trends={trends} />
            <PostmortemChartDurations trends={trends} />
            <PostmortemChartPhases trends={trends} />
            <Rankings trends={trends} />
            <PostmortemChartCoverage trends={trends} />
          </>
        )}
        <Definitions />
      </div>
    </PostmortemLayout>
  )
}
