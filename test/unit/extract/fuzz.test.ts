import {readFileSync} from 'node:fs'
import {Ajv2020} from 'ajv/dist/2020.js'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {extract} from '../../../plugin/src/extract/extract.ts'

const schema = JSON.parse(
  readFileSync(new URL('../../../plugin/schema/postmortem.schema.json', import.meta.url), 'utf8'),
) as Record<string, unknown>
const fits = new Ajv2020({strict: true, allErrors: true}).compile(schema)

/** What postmortems are made of, and what breaks readers of them. */
const fragment = fc.constantFrom(
  '# Postmortem: API down (2024-03-01)',
  '## Timeline (all times PST)',
  '## Action items',
  '## Root cause ##',
  '### 14:05',
  '**Severity**: SEV2',
  '- **Duration:** 2 hours 15 minutes (10:30 AM - 12:45 PM PST)',
  'Started: 2024-03-10 02:30 America/New_York',
  'Resolved: 2023-12-31 23:59 UTC',
  '| Time | Event |\n|---|---|\n| 10:15 | down |\n| 25:61 | up |',
  '| Action | Owner | Due |\n|--|--|--|\n| x | @a | 2024-02-30 |',
  '- [ ] **Lea**: add an alert [Jan 15]',
  '- [x] ~~drop it~~ (due ASAP, P1) — Platform',
  '1. 23:58 UTC - first error',
  '2. 00:12 - `503`',
  '> **Status:** open | **IC:** J. Doe',
  '---\ntitle: [a, *b]\ndate: 14:32\n---',
  '重大度：SEV-3（一部）',
  'Dauer: 3 Stunden',
  '12/03/2024',
  'INC-2024-001, see [[INC-2023-009|that]] and [x](../2023-01-01-y.md)',
  '<service-name> {tenant} <br> <!-- 10:00 -->',
  '```\n10:00 ERROR\n',
  '\u202Eabc\u200B',
  '$45K, 12 % of 3.000 users, SLO missed',
  'Severity\n========',
  '  - nested\n    - deeper 10:00',
)
const noise = fc.string({unit: 'binary', maxLength: 60})
const document = fc
  .array(
    fc.tuple(
      fc.oneof({weight: 4, arbitrary: fragment}, {weight: 1, arbitrary: noise}),
      fc.constantFrom('\n', '\n\n', '  \n', ' '),
    ),
    {maxLength: 30},
  )
  .map((parts) => parts.flat().join(''))
const anyText = fc.oneof(
  {weight: 3, arbitrary: document},
  {weight: 1, arbitrary: fc.string({unit: 'grapheme', maxLength: 400})},
)

// A failure prints its seed and the smallest text that fails.
describe('any text', () => {
  test('gives a record that fits the schema, whose places lie in the file', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const {postmortem} = extract(text, 'a/2024-03-01-b.md')
        fits(JSON.parse(JSON.stringify(postmortem)))
        expect(fits.errors ?? []).toEqual([])
        const last = text.split(/\r\n?|\n/).length
        const lines = [
          ...Object.values(postmortem.facts),
          ...postmortem.messages,
          ...(postmortem.timeline ?? []),
          ...(postmortem.actionItems ?? []),
        ]
        for (const {line} of lines) if (line !== undefined) expect(line >= 1 && line <= last).toBe(true)
      }),
      {numRuns: 400},
    )
  })

  test('gives the same record with either line ending', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const unix = text.replace(/\r\n?/g, '\n')
        expect(extract(unix.replaceAll('\n', '\r\n'), 'a.md').postmortem).toEqual(
          extract(unix, 'a.md').postmortem,
        )
      }),
      {numRuns: 200},
    )
  })
})
