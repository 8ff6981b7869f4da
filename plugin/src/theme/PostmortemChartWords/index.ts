import {translate} from '@docusaurus/Translate'
import type {LeftOut} from '@theme/PostmortemChartWords'
import {
  formatDuration,
  type Granularity,
  type Period,
  periodNumber,
  type SeverityGroup,
  type TimesSummary,
} from 'docusaurus-plugin-postmortems/client'

/** So many of a team's words for one severity are shown; the rest are one more click away, in the index. */
const MOST_LABELS = 2

/** What a group of severities is called: in the team's own words, as far as it has any. */
export function severityName({key, labels}: SeverityGroup): string {
  if (key === 'unknown') {
    return translate({
      id: 'theme.postmortems.trends.severity.unknown',
      message: 'Severity unknown',
      description: 'The group of incidents that state no severity',
    })
  }
  const shown = labels.slice(0, MOST_LABELS).join(' / ')
  return labels.length > MOST_LABELS ? `${shown} / …` : shown
}

/** `Mar`, `Q1` or `2024`: a period below an axis, without its year. */
export function periodWord(unit: Granularity, number: number): string {
  if (unit === 'month') return monthWords()[number - 1] ?? String(number)
  if (unit === 'year') return String(number)
  return translate(
    {id: 'theme.postmortems.trends.quarter', message: 'Q{number}', description: 'A quarter of a year'},
    {number},
  )
}

/** `Mar 2024`, `Q1 2024` or `2024`. */
export function periodName(period: Period, granularity: Granularity): string {
  const word = periodWord(granularity, periodNumber(period, granularity))
  return granularity === 'year' ? word : `${word} ${period.start.slice(0, 4)}`
}

/** The same, with what is added to the period that is not over. */
export function periodTitle(period: Period, granularity: Granularity): string {
  return period.running ? `${periodName(period, granularity)} (${soFar()})` : periodName(period, granularity)
}

/** What is added to the name of the period that is not over. */
export function soFar(): string {
  return translate({
    id: 'theme.postmortems.trends.soFar',
    message: 'so far',
    description: 'Marks the month, quarter or year that is still running',
  })
}

export function fewIncidents(): string {
  return translate({
    id: 'theme.postmortems.trends.few',
    message: 'few incidents',
    description: 'Warns that a chart rests on fewer than 20 incidents',
  })
}

/** What is not in a chart, and why: only the reasons that apply, or that there is none. */
export function leftOut(reasons: readonly LeftOut[]): string {
  const given = reasons.filter(({count}) => count > 0)
  if (given.length === 0) {
    return translate({id: 'theme.postmortems.trends.allDrawn', message: 'None is left out.'})
  }
  return translate(
    {id: 'theme.postmortems.trends.leftOut', message: 'Left out: {reasons}.'},
    {reasons: given.map(({count, why}) => `${count} ${why}`).join(', ')},
  )
}

function monthWords(): string[] {
  return translate({
    id: 'theme.postmortems.trends.months',
    message: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec',
    description: 'The twelve months, short enough for an axis, parted by spaces',
  }).split(' ')
}

/** `47 %` */
export function percent(share: number): string {
  return `${Math.round(share * 100)} %`
}

/** `2024-03-16 – 2025-03-15` */
export function rangeName({from, to}: {from: string; to: string}): string {
  return `${from} – ${to}`
}

/** Why something drawn over time is not drawn. */
export function undatedReasons({undated, outside}: {undated: number; outside: number}): LeftOut[] {
  return [
    {
      count: undated,
      why: translate({id: 'theme.postmortems.trends.without.date', message: 'without a date'}),
    },
    {
      count: outside,
      why: translate({
        id: 'theme.postmortems.trends.without.sense',
        message: 'with a date that cannot be right',
      }),
    },
  ]
}

export function columnWords(): Record<
  'period' | 'median' | 'band' | 'p90' | 'interval' | 'incidents' | 'unknown',
  string
> {
  return {
    period: translate({id: 'theme.postmortems.trends.period', message: 'Period'}),
    median: translate({id: 'theme.postmortems.trends.median', message: 'Median'}),
    band: translate({id: 'theme.postmortems.trends.band', message: '95 % band'}),
    p90: translate({id: 'theme.postmortems.trends.p90', message: '90th percentile'}),
    interval: translate({id: 'theme.postmortems.trends.interval', message: '95 % interval'}),
    incidents: translate({id: 'theme.postmortems.trends.incidents', message: 'Incidents'}),
    unknown: translate({id: 'theme.postmortems.trends.unknown', message: 'unknown'}),
  }
}

export function timesCells({n, median, band}: TimesSummary): [n: number, median: string, band: string] {
  return [
    n,
    median === undefined ? '' : formatDuration(median),
    band ? `${formatDuration(band[0])} – ${formatDuration(band[1])}` : '',
  ]
}
