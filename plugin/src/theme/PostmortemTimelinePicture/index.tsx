import Translate, {translate} from '@docusaurus/Translate'
import useIsBrowser from '@docusaurus/useIsBrowser'
import type {Props} from '@theme/PostmortemTimelinePicture'
import {formatDuration, type PicturePhase, type TimelinePicture} from 'docusaurus-plugin-postmortems/client'
import {Fragment, type ReactNode} from 'react'
import EventMark from './EventMark.tsx'
import {phaseNames, spanNames} from './names.ts'
import {percent} from './percent.ts'
import styles from './styles.module.css'
import Tip from './Tip.tsx'
import {useTip} from './useTip.ts'

// In pixels; places along the width are shares of it, so that text keeps its size on a phone.
const SPAN = 30
const BAND = 34
const AXIS = 40

/** The timeline true to scale: how long each milestone took, what went on meanwhile, and every event. */
export default function PostmortemTimelinePicture({picture, timeline}: Props): ReactNode {
  const {spans, phases, events, ticks, leftOut} = picture
  const {tip, handlers} = useTip()
  const isBrowser = useIsBrowser()
  const bandTop = spans.length * SPAN + 6
  const height = bandTop + BAND + AXIS
  const shown = tip === undefined ? undefined : timeline[tip.event]
  return (
    <figure
      className={styles.picture}
      aria-label={translate({id: 'theme.postmortems.picture.title', message: 'Timeline, true to scale'})}
    >
      <div className={styles.stage} {...handlers}>
        {/* biome-ignore lint/a11y/noSvgWithoutTitle: the figure has a name; a title here would be the tooltip of all */}
        <svg width="100%" height={height}>
          {/* One class for all of a kind: a page is full of them. */}
          <g className={styles.ticks}>
            <Ticks ticks={ticks} top={bandTop} bottom={bandTop + BAND} zone={picture.zone} />
          </g>
          <g className={styles.guides}>
            {spans.map(({phase, to}, index) => (
              <line key={phase} x1={percent(to)} x2={percent(to)} y1={index * SPAN + 22} y2={bandTop} />
            ))}
          </g>
          <g className={styles.spans}>
            {spans.map((span, index) => (
              <Span key={span.phase} span={span} y={index * SPAN} />
            ))}
          </g>
          <g className={styles.phases}>
            <rect y={bandTop} width="100%" height={BAND} />
            {phases.map(({phase, from, to}) => (
              <rect
                key={phase + from}
                data-phase={phase}
                x={percent(from)}
                y={bandTop}
                width={percent(to - from)}
                height={BAND}
              />
            ))}
          </g>
          <g className={styles.events}>
            {events.map((event, index) => (
              <EventMark
                key={event.event}
                event={event}
                entry={timeline[event.event]}
                y={bandTop + BAND / 2}
                isBrowser={isBrowser}
                isFirst={index === 0}
              />
            ))}
          </g>
        </svg>
        {tip && shown && <Tip entry={shown} share={tip.share} top={bandTop + BAND} />}
      </div>
      <figcaption className={styles.caption}>
        {[...new Set(phases.map(({phase}) => phase))].map((phase) => (
          <Key key={phase} phase={phase} />
        ))}
        {leftOut > 0 && (
          <span>
            <Translate id="theme.postmortems.picture.leftOut" values={{count: leftOut}}>
              {'Not drawn, since far away: {count}'}
            </Translate>
          </span>
        )}
      </figcaption>
    </figure>
  )
}

function Key({phase}: {phase: PicturePhase}): ReactNode {
  return (
    <span className={styles.key}>
      <span className={styles.swatch} data-phase={phase} />
      {phaseNames()[phase]}
    </span>
  )
}

function Span({
  span: {phase, from, to, seconds},
  y,
}: {
  span: TimelinePicture['spans'][number]
  y: number
}): ReactNode {
  // Beside the start, or where there is no room for the words, before the end.
  const isLate = from > 0.55
  return (
    <>
      <rect x={percent(from)} y={y + 20} width={percent(to - from)} height="4" />
      <text x={percent(isLate ? to : from)} y={y + 14} textAnchor={isLate ? 'end' : undefined}>
        {`${spanNames()[phase]} `}
        <tspan>{formatDuration(seconds)}</tspan>
      </text>
    </>
  )
}

function Ticks({
  ticks,
  top,
  bottom,
  zone,
}: {
  ticks: TimelinePicture['ticks']
  top: number
  bottom: number
  zone: string
}): ReactNode {
  return ticks.map(({at, time, day}, index) => {
    // Beside its clock the zone would run into the next one on a phone.
    const below = index === 0 && day !== undefined ? `${day} ${zone}` : day
    const anchor = at < 0.08 ? undefined : at > 0.92 ? 'end' : 'middle'
    return (
      <Fragment key={at}>
        <line x1={percent(at)} x2={percent(at)} y1={top} y2={bottom + 5} />
        <text x={percent(at)} y={bottom + 18} textAnchor={anchor}>
          {time ?? day}
        </text>
        {time !== undefined && below !== undefined && (
          <text x={percent(at)} y={bottom + 33} textAnchor={anchor}>
            {below}
          </text>
        )}
      </Fragment>
    )
  })
}
