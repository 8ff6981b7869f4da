import {translate} from '@docusaurus/Translate'
import {periodName} from '@theme/PostmortemChartWords'
import {countFinding, type TrendsModel} from 'docusaurus-plugin-postmortems/client'

/** The last full period against what the year before it lets expect, and no more than that. */
export function countSentence(trends: TrendsModel): string {
  const found = countFinding(trends)
  if (!found) {
    return translate({
      id: 'theme.postmortems.trends.counts.noYear',
      message: 'There is no full year before the last full period: nothing can be said of a change.',
    })
  }
  const {count, period, granularity, expected, verdict} = found
  const values = {count, period: periodName(period, granularity), low: expected[0], high: expected[1]}
  if (verdict === 'same') {
    return translate(
      {
        id: 'theme.postmortems.trends.counts.same',
        message:
          '{count} documented incidents in {period}, {low} to {high} expected from the year before: no change that can be told apart from chance.',
      },
      values,
    )
  }
  return verdict === 'more'
    ? translate(
        {
          id: 'theme.postmortems.trends.counts.more',
          message:
            '{count} documented incidents in {period}, {low} to {high} expected from the year before: more than chance explains, in incidents or in reporting.',
        },
        values,
      )
    : translate(
        {
          id: 'theme.postmortems.trends.counts.fewer',
          message:
            '{count} documented incidents in {period}, {low} to {high} expected from the year before: fewer than chance explains, in incidents or in reporting.',
        },
        values,
      )
}
