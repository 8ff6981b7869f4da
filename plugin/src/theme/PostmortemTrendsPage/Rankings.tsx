import Translate, {translate} from '@docusaurus/Translate'
import type {Props} from '@theme/PostmortemChartCounts'
import PostmortemChartRanking from '@theme/PostmortemChartRanking'
import type {ReactNode} from 'react'

/** Where incidents happened, and what kinds of cause their documents name. */
export default function Rankings({trends: {services, causes, incidents}}: Props): ReactNode {
  return (
    <>
      <PostmortemChartRanking
        id="services"
        title={translate({
          id: 'theme.postmortems.trends.services.title',
          message: 'Services in documented incidents',
        })}
        valueName={translate({id: 'theme.postmortems.trends.service', message: 'Service'})}
        definition={
          <Translate id="theme.postmortems.trends.services.definition">
            An incident counts once for each service that it names, so the bars add up to more than the
            incidents. The line is the exact 95 % Poisson interval: where two overlap, the order may be
            chance.
          </Translate>
        }
        ranking={services}
        incidents={incidents}
      />
      <PostmortemChartRanking
        id="causes"
        title={translate({
          id: 'theme.postmortems.trends.causes.title',
          message: 'Kinds of cause in documented incidents',
        })}
        valueName={translate({id: 'theme.postmortems.trends.cause', message: 'Cause'})}
        definition={
          <Translate id="theme.postmortems.trends.causes.definition">
            As the documents name them or clearly tell of them; an incident can have several and counts once
            for each. What set an incident off and what made it possible are different things. The line is the
            exact 95 % Poisson interval.
          </Translate>
        }
        ranking={causes}
        incidents={incidents}
      />
    </>
  )
}
