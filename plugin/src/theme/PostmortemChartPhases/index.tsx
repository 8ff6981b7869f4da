import Translate, {translate} from '@docusaurus/Translate'
import PostmortemChartDots from '@theme/PostmortemChartDots'
import PostmortemChartFrame from '@theme/PostmortemChartFrame'
import PostmortemChartLegend from '@theme/PostmortemChartLegend'
import PostmortemChartMark from '@theme/PostmortemChartMark'
import type {Props} from '@theme/PostmortemChartPhases'
import PostmortemChartPlot from '@theme/PostmortemChartPlot'
import {leftOut} from '@theme/PostmortemChartWords'
import {
  formatDuration,
  type PhaseKey,
  type PhaseModel,
  type PhaseStrip,
  type PhasesGeometry,
  phasesGeometry,
  scopeHref,
} from 'docusaurus-plugin-postmortems/client'
import type {ReactNode} from 'react'
import PhasesTable from './PhasesTable.tsx'
import styles from './styles.module.css'

/** Beyond this many dots the strip is the link. */
const MOST_LINKS = 400

/** How long it took to detect, acknowledge, mitigate and resolve, each on its own strip with its own number. */
export default function PostmortemChartPhases({trends, id = 'phases'}: Props): ReactNode {
  const {phases, incidents, severities, n} = trends
  const told = new Set(phases.flatMap(({points}) => points.map(({incident}) => incident)))
  if (told.size === 0) return null
  const geometry = phasesGeometry(phases)
  const words = phaseWords()
  const drawn = new Set([...told].map((incident) => incidents[incident]?.severity))
  const firstStrip = phases.find(({n}) => n > 0)
  const title = translate({
    id: 'theme.postmortems.trends.phases.title',
    message: 'Time to detect, acknowledge, mitigate and resolve, of documented incidents',
  })
  return (
    <PostmortemChartFrame
      id={id}
      title={title}
      finding={finding(phases, words)}
      n={told.size}
      coverage={leftOut([
        {
          count: n - told.size,
          why: translate({
            id: 'theme.postmortems.trends.without.phases',
            message: 'that tell none of the four',
          }),
        },
      ])}
      definition={
        <Translate id="theme.postmortems.trends.phases.definition">
          Each is measured from the start of the incident, and only where its document tells both ends: none
          stands in for another, and the strips are of different incidents. Tick and shade are the median and
          its 95 % band, from 6 incidents on.
        </Translate>
      }
      legend={<PostmortemChartLegend severities={severities.filter(({key}) => drawn.has(key))} />}
      table={<PhasesTable phases={phases} words={words} />}
    >
      <PostmortemChartPlot
        size={geometry.size}
        label={title}
        axis={geometry.strips.map((strip) => (
          <StripName key={strip.phase.key} strip={strip} word={words[strip.phase.key]} />
        ))}
      >
        <Ground geometry={geometry} />
        {geometry.strips.map(({phase, dots, slot}) =>
          dots.length > MOST_LINKS ? (
            <g key={phase.key}>
              <PostmortemChartDots dots={dots} incidents={incidents} labelOf={() => ''} />
              <PostmortemChartMark
                href={scopeHref(trends)}
                label={`${words[phase.key]}: n = ${phase.n}`}
                first={phase === firstStrip}
                area={slot}
              />
            </g>
          ) : (
            <PostmortemChartDots
              key={phase.key}
              dots={dots}
              incidents={incidents}
              first={phase === firstStrip}
              labelOf={({seconds}, {title: name}) =>
                `${words[phase.key]}: ${formatDuration(seconds)}, ${name}`
              }
            />
          ),
        )}
      </PostmortemChartPlot>
    </PostmortemChartFrame>
  )
}

function StripName({strip: {phase, slot, y}, word}: {strip: PhaseStrip; word: string}): ReactNode {
  return (
    <>
      <path className={styles.grid} d={`M0,${slot.y + slot.height}h150`} />
      <text className={styles.name} x={0} y={y - 2}>
        {word}
      </text>
      <text x={0} y={y + 15}>
        n={phase.n}
      </text>
    </>
  )
}

function Ground({geometry: {size, baseline, ticks, strips}}: {geometry: PhasesGeometry}): ReactNode {
  const rules = strips.map(({slot}) => `M0,${slot.y + slot.height}H${size.width}`)
  const lines = ticks.map(({at}) => `M${at},${strips[0]?.slot.y ?? 0}V${baseline}`)
  return (
    <>
      <path className={styles.grid} d={[...rules, ...lines].join('')} />
      {ticks.map(({at, value}) => (
        <text key={value} x={at} y={baseline + 20} textAnchor="middle">
          {formatDuration(value)}
        </text>
      ))}
      {strips.map(
        ({phase, median}) =>
          median && (
            <g key={phase.key}>
              <rect
                className={styles.band}
                x={median.band.x}
                y={median.band.y}
                width={median.band.width}
                height={median.band.height}
              />
              <path className={styles.median} d={`M${median.at},${median.band.y}v${median.band.height}`} />
            </g>
          ),
      )}
    </>
  )
}

/** Only those of which a median can be given. */
function finding(phases: readonly PhaseModel[], words: Record<PhaseKey, string>): string {
  const parts = phases.flatMap(({key, n, median, band}) =>
    median === undefined || !band
      ? []
      : [
          translate(
            {
              id: 'theme.postmortems.trends.phases.part',
              message: '{phase}: half within {median} ({low} to {high}, n = {n})',
            },
            {
              phase: words[key],
              median: formatDuration(median),
              low: formatDuration(band[0]),
              high: formatDuration(band[1]),
              n,
            },
          ),
        ],
  )
  return parts.length > 0
    ? `${parts.join('; ')}.`
    : translate({
        id: 'theme.postmortems.trends.phases.few',
        message: 'Too few documents tell any of them for a median.',
      })
}

function phaseWords(): Record<PhaseKey, string> {
  return {
    ttd: translate({id: 'theme.postmortems.field.ttd', message: 'Time to detect'}),
    tta: translate({id: 'theme.postmortems.field.tta', message: 'Time to acknowledge'}),
    ttm: translate({id: 'theme.postmortems.field.ttm', message: 'Time to mitigate'}),
    ttr: translate({id: 'theme.postmortems.field.ttr', message: 'Time to resolve'}),
  }
}
