// Makes the records of the benchmark, with what a large organisation would have written: the same number gives the same.
import {buildBacklog} from '../../plugin/lib/site/actions/index.js'
import {buildTrends} from '../../plugin/lib/site/trends/index.js'

const AS_OF = '2026-03-31'
const YEARS = 8
const SERVICES = 60
const TEAMS = 15
const CAUSES = ['deploy', 'config', 'capacity', 'code', 'dependency', 'network', 'data', 'certificate']
const DAY = 86_400_000

/** What the pages of trends and action items are given of so many incidents. */
export function makePages(count) {
  const next = random(20_260_331)
  const incidents = Array.from({length: count}, (_, index) => incident(index, count, next))
  const histories = new Map(
    incidents.map(({postmortem}) => [postmortem, postmortem.actionItems.map(({history}) => history)]),
  )
  const actions = buildBacklog(incidents, {
    permalink: '/large/actions',
    indexPermalink: '/postmortems',
    asOf: AS_OF,
    history: 'complete',
    historyOf: (postmortem) => histories.get(postmortem) ?? [],
  })
  const trends = buildTrends(incidents, {
    asOf: AS_OF,
    timeZone: 'UTC',
    basePath: '/postmortems',
    actions,
    triggerKinds: (kind) => [kind],
  })
  return {actions, trends}
}

function incident(index, count, next) {
  const pick = (length) => Math.floor(next() * length)
  const perhaps = (share, value) => (next() < share ? value : {})
  // Most of them in the last years, as with those who grow.
  const at = Date.parse(AS_OF) - Math.floor(YEARS * 365 * DAY * (index / count) ** 1.5)
  const startedAt = new Date(at + pick(DAY)).toISOString().slice(0, 19).concat('Z')
  const duration = Math.round(3600 * Math.exp(1.3 * normal(next)))
  const service = Math.floor(SERVICES * next() ** 2)
  const team = service % TEAMS
  const services = [service, ...(next() < 0.3 ? [pick(SERVICES)] : [])]
  const postmortem = {
    file: `${index}.md`,
    slug: `${startedAt.slice(0, 10)}-incident-${index}`,
    kind: 'postmortem',
    title: `Service ${service} answered slowly because of cause ${pick(900)} in region ${pick(9)}`,
    date: startedAt.slice(0, 10),
    startedAt,
    ...perhaps(0.9, {severity: severity(1 + pick(4))}),
    ...perhaps(0.95, {
      services: [...new Set(services)].map((each) => ({name: `Service ${each}`, slug: `service-${each}`})),
    }),
    ...perhaps(0.9, {teams: [`Team ${team}`]}),
    ...perhaps(0.85, {durationSeconds: duration, ttrSeconds: duration, resolvedAt: startedAt}),
    ...perhaps(0.7, {ttdSeconds: Math.round(duration * 0.2 * next()), detectedAt: startedAt}),
    ...perhaps(0.5, {ttaSeconds: Math.round(duration * 0.4 * next())}),
    ...perhaps(0.5, {ttmSeconds: Math.round(duration * 0.8 * next())}),
    ...perhaps(0.6, {detection: {source: ['monitor', 'human', 'customer'][pick(3)]}}),
    ...perhaps(0.8, {causes: [CAUSES[pick(CAUSES.length)]]}),
    ...perhaps(0.4, {trigger: CAUSES[pick(CAUSES.length)]}),
    actionItems: Array.from({length: pick(7)}, (_, line) => item(line, at, next)),
    facts: {},
    messages: [],
  }
  return {permalink: `/postmortems/${postmortem.slug}`, title: postmortem.title, postmortem}
}

function severity(rank) {
  return {label: `SEV${rank}`, rank}
}

function item(line, at, next) {
  const status = ['open', 'in-progress', 'done', 'done', 'done', 'dropped'][Math.floor(next() * 6)]
  const day = (days) => new Date(Math.min(Date.parse(AS_OF), at + days * DAY)).toISOString().slice(0, 10)
  const finished = status === 'done' || status === 'dropped'
  const opened = 2 + next() * 10
  return {
    line,
    text: `Make step ${line} of the runbook safe to run twice`,
    status,
    ...(next() < 0.7 && {owner: `Person ${Math.floor(next() * 200)}`}),
    ...(next() < 0.6 && {due: day(30 + next() * 90)}),
    history: {opened: day(opened), ...(finished && {closed: day(opened + 200 * next())})},
  }
}

function normal(next) {
  return Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next())
}

/** Mulberry32: numbers from 0 to 1 that follow from the seed. */
function random(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
