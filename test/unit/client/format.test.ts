import {describe, expect, it} from 'vitest'
import {
  type ContentNode,
  decodeContent,
  formatCount,
  formatDuration,
  formatMoment,
  isoDuration,
  momentAt,
  severitySlug,
  severityTone,
} from '../../../plugin/src/client/index.ts'

it.each([
  [0, '0 s'],
  [45, '45 s'],
  [60, '1 min'],
  [95, '1 min 35 s'],
  [4500, '1 h 15 min'],
  [3600, '1 h'],
  [3599, '59 min 59 s'],
  [86_400 + 3_599, '1 d'],
  [183_600, '2 d 3 h'],
])('writes %i seconds as %s', (seconds, text) => {
  expect(formatDuration(seconds)).toBe(text)
})

it('writes durations, moments and counts', () => {
  expect(isoDuration(4500)).toBe('PT4500S')
  expect(formatMoment({iso: '2031-01-01T13:32:00Z', day: '2031-01-01', time: '14:32', zone: '+01:00'})).toBe(
    '2031-01-01 14:32 +01:00',
  )
  expect([0, 999, 9999, 12_500, 1_234_567.5].map(formatCount)).toEqual([
    '0',
    '999',
    '9999',
    '12\u202f500',
    '1\u202f234\u202f567.5',
  ])
})

describe('severitySlug', () => {
  it.each([
    ['SEV1', 'sev1'],
    ['sev-1', 'sev1'],
    ['Sev 1', 'sev1'],
    ['SEV1 (customers cannot pay)', 'sev1'],
    ['ＳＥＶ１', 'sev1'],
    ['Critical', 'critical'],
    ['Very high', 'very-high'],
    ['(minor)', 'minor'],
    ['重大', '重大'],
    ['!?', 'unknown'],
  ])('names %s', (label, slug) => {
    expect(severitySlug({label})).toBe(slug)
  })

  it('has a name for none', () => {
    expect(severitySlug(undefined)).toBe('unknown')
  })
})

it.each([
  [0, '1'],
  [1, '1'],
  [2, '2'],
  [3, '3'],
  [5, '4'],
  [undefined, 'unknown'],
])('colours rank %s as %s', (rank, tone) => {
  expect(severityTone(rank)).toBe(tone)
})

it('decodes a document', () => {
  const content: ContentNode[] = [
    ['p', 0, 'See ', ['a', {href: '#x'}, ['b', 0, 'this']], '.'],
    ['hr', 0],
  ]
  const html = decodeContent<string>(content, (tag, props, children, key) => {
    const attributes = Object.entries(props).map(([name, value]) => ` ${name}=${value}`)
    return `<${tag}${attributes.join('')} key=${key}>${children.join('')}</>`
  })
  expect(html.join('')).toBe('<p key=0>See <a href=#x key=1><b key=0>this</></>.</><hr key=1></>')
})

it.each([
  ['2031-03-08T14:32:00Z', 0, '2031-03-08 14:32 UTC'],
  ['2031-03-08T14:32:07Z', 540, '2031-03-08 23:32:07 +09:00'],
  ['2031-03-08T02:00:00Z', -210, '2031-03-07 22:30 -03:30'],
])('shows %s on a clock %i minutes ahead as %s', (instant, offset, text) => {
  expect(formatMoment(momentAt(instant, offset))).toBe(text)
})
