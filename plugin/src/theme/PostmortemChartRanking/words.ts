import {translate} from '@docusaurus/Translate'
import type {Props} from '@theme/PostmortemChartRanking'

interface RankingWords {
  title: string
  /** Heading of the column of values. */
  valueName: string
  definition: string
}

/** What a ranking is called, and what it counts. */
export function rankingWords(of: Props['of']): RankingWords {
  if (of === 'services') return services()
  return of === 'causes' ? causes() : triggers()
}

function services(): RankingWords {
  return {
    title: translate({
      id: 'theme.postmortems.trends.services.title',
      message: 'Services in documented incidents',
    }),
    valueName: translate({id: 'theme.postmortems.trends.service', message: 'Service'}),
    definition: translate({
      id: 'theme.postmortems.trends.services.definition',
      message:
        'An incident counts once for each service that it names, so the bars add up to more than the incidents. The line is the exact 95 % Poisson interval: where two overlap, the order may be chance.',
    }),
  }
}

function causes(): RankingWords {
  return {
    title: translate({
      id: 'theme.postmortems.trends.causes.title',
      message: 'Kinds of cause in documented incidents',
    }),
    valueName: translate({id: 'theme.postmortems.trends.cause', message: 'Cause'}),
    definition: translate({
      id: 'theme.postmortems.trends.causes.definition',
      message:
        'As the documents name them or clearly tell of them; an incident can have several and counts once for each. What set an incident off and what made it possible are different things: this counts both. The line is the exact 95 % Poisson interval.',
    }),
  }
}

function triggers(): RankingWords {
  return {
    title: translate({
      id: 'theme.postmortems.trends.triggers.title',
      message: 'What set documented incidents off',
    }),
    valueName: translate({id: 'theme.postmortems.trends.trigger', message: 'Trigger'}),
    definition: translate({
      id: 'theme.postmortems.trends.triggers.definition',
      message:
        'Only of documents that tell the trigger apart from the cause, by the kind that its words tell of. What made the incident possible is not here. The line is the exact 95 % Poisson interval.',
    }),
  }
}
