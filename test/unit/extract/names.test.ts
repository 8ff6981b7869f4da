import {describe, expect, test} from 'vitest'
import {extract} from '../../../plugin/src/extract/extract.ts'
import type {Postmortem} from '../../../plugin/src/record/types.ts'

/** What is read of a document of one day with a label, a part with two bullets, or a title of its own. */
function read({
  title = 'Postmortem: the kettle queue stood still',
  label = '',
  heading = 'Impact',
}): Postmortem {
  const text = `# ${title}

**Date:** 2031-04-09
${label}

## Root cause

A lock was kept after the job had gone.

## ${heading}

- Renew the lock while the job runs
- Page somebody when the queue is older than an hour
`
  return extract(text, 'a.md').postmortem
}

describe('a label', () => {
  test.each<[string, Partial<Postmortem>]>([
    ['Time of incident: 10:15 - 11:45', {durationSeconds: 5400}],
    ['Incident start: 10:15 UTC', {startedAt: '2031-04-09T10:15:00Z'}],
    ['Date/Time of Incident: 2031-04-09 10:15 UTC', {startedAt: '2031-04-09T10:15:00Z'}],
    ['Occurred: 2031-04-09 10:15 UTC', {startedAt: '2031-04-09T10:15:00Z'}],
    ['End of the disruption: 2031-04-09 11:00 UTC', {resolvedAt: '2031-04-09T11:00:00Z'}],
    ['Length of the outage: 45 minutes', {durationSeconds: 2700}],
  ])('%s', (label, expected) => expect(read({label})).toMatchObject(expected))

  test.each<[string, keyof Postmortem]>([
    ['Stopped: 2031-04-09 10:15 UTC', 'resolvedAt'],
    ['Occurred: 2031-04-09', 'startedAt'],
    ['Start: 45 minutes after the deploy', 'durationSeconds'],
    ['Affected environment: production', 'services'],
    ['Reference: RFC 9110', 'id'],
    ['Rating: four', 'severity'],
  ])('%s gives no %s', (label, field) => expect(read({label})).not.toHaveProperty(field))
})

describe('two bullets', () => {
  test.each(['What we’ll do', 'Action Items / Follow-up', 'How will we keep this from happening again?'])(
    'under %j are action items',
    (heading) => expect(read({heading}).actionItems?.map(({text}) => text)).toHaveLength(2),
  )

  test.each(['How did we respond?', 'Changes made', 'Things to improve', 'Mitigations'])(
    'under %j are none',
    (heading) => expect(read({heading})).not.toHaveProperty('actionItems'),
  )
})

test('a heading that says only `Title:` stands over the title', () => {
  const text = '# Title:\n### Kettle queue stuck\n\n# Timeline\n\n- 2031-03-04 10:00 UTC stuck\n'
  expect(extract(text, 'kettle.md').postmortem.title).toBe('Kettle queue stuck')
})
