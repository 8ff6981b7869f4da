import {expect, test} from 'vitest'
import {extract} from '../../../plugin/src/extract/extract.ts'
import type {MessageSeverity} from '../../../plugin/src/record/types.ts'

interface Case {
  name: string
  /** Lines of the document; the first is line 1. */
  lines: readonly string[]
  /** `rule line`. */
  message: string
  severity: MessageSeverity
  /** What the reason must name: what was found, and what was expected. */
  says: readonly string[]
}

const cases: readonly Case[] = [
  {
    name: 'one moment in two zones that do not fit',
    lines: [
      '# Kiosk down',
      '',
      '**Duration:** On March 8, 2024, from 7:15 PM GMT (1:15 PM PST) for an hour',
      '',
      '## Root cause',
      '',
      'A cable.',
    ],
    message: 'time/zone-mismatch 3',
    severity: 'warning',
    says: ['1:15 PM PST', '7:15 PM GMT', '120 minutes'],
  },
  {
    name: 'a period in two zones that do not fit',
    lines: [
      '# Kiosk down',
      '',
      '**Duration:** March 8, 2024, from 7:15 PM GMT to 10:30 PM GMT (1:15 PM PST to 4:30 PM PST)',
      '**Severity:** SEV2',
    ],
    message: 'time/zone-mismatch 3',
    severity: 'warning',
    says: ['1:15 PM PST', '7:15 PM GMT'],
  },
  {
    name: 'a time to resolve that is counted from detection',
    lines: [
      '# Kiosk down',
      '',
      '- Date: 2024-03-08',
      '- Started: 09:00 UTC',
      '- Detected: 09:30 UTC',
      '- Resolved: 11:00 UTC',
      '- Time to resolve: 1h 30m',
    ],
    message: 'metric/origin 7',
    severity: 'warning',
    says: ['TTR', '1 h 30 min', 'detection', '2 h'],
  },
  {
    name: 'two sets of action items',
    lines: [
      '# Kiosk down (2024-03-08)',
      '',
      '## Prevention',
      '',
      '- [ ] Fix the cable',
      '',
      '## Impact',
      '',
      'One shop.',
      '',
      '## Action items',
      '',
      '- [ ] Buy a cable',
    ],
    message: 'action/two-sets 13',
    severity: 'info',
    says: ['Action items', 'line 5'],
  },
  {
    name: 'a duration that holds a period',
    lines: ['# Kiosk down', '', '**Duration:** 2024-03-08 10:00 UTC to 10:45 UTC', '**Severity:** SEV2'],
    message: 'duration/period 3',
    severity: 'info',
    says: ['Duration', 'length'],
  },
  {
    name: 'an end before the start',
    lines: [
      '# Kiosk down',
      '',
      '**Start:** 2024-03-08 10:00 UTC',
      '**End:** 2024-03-07 11:00 UTC',
      '**Severity:** SEV2',
    ],
    message: 'time/order 4',
    severity: 'error',
    says: ['2024-03-07T11:00:00Z', '2024-03-08T10:00:00Z', 'line 3'],
  },
  {
    name: 'a duration that its timestamps contradict',
    lines: [
      '# Kiosk down',
      '',
      '**Start:** 2024-03-08 10:00 UTC',
      '**End:** 2024-03-08 12:00 UTC',
      '**Duration:** 45 minutes',
    ],
    message: 'duration/conflict 5',
    severity: 'warning',
    says: ['45 min', '2 h'],
  },
  {
    name: 'two labelled severities',
    lines: [
      '# Kiosk down (2024-03-08)',
      '',
      '**Severity:** SEV2',
      '',
      '## Impact',
      '',
      '- **Severity**: SEV3',
    ],
    message: 'conflict/severity 7',
    severity: 'warning',
    says: ['SEV3', 'SEV2', 'line 3'],
  },
  {
    name: 'a severity of the title and another of the text',
    lines: ['# SEV1: Kiosk down (2024-03-08)', '', '**Severity:** SEV2', '', '## Root cause', '', 'A cable.'],
    message: 'conflict/severity 1',
    severity: 'warning',
    says: ['SEV1', 'SEV2'],
  },
  {
    name: 'a severity that was raised',
    lines: ['# Kiosk down', '', '**Date:** 2024-03-08', '**Severity:** SEV3, upgraded to SEV1 at noon'],
    message: 'severity/changed 4',
    severity: 'info',
    says: ['SEV1'],
  },
  {
    name: 'standard time in July',
    lines: ['# Kiosk down', '', '**Start:** July 9, 2024 10:00 AM PST', '**Severity:** SEV2'],
    message: 'time/standard-in-summer 3',
    severity: 'info',
    says: ['PST', '2024-07'],
  },
  {
    name: 'two dates',
    lines: ['# Kiosk down (2024-03-08)', '', '**Date:** 2024-03-18', '**Severity:** SEV2'],
    message: 'conflict/date 1',
    severity: 'warning',
    says: ['2024-03-08', '2024-03-18'],
  },
  {
    name: 'two starts',
    lines: [
      '---',
      'started: 2024-03-08T10:00:00Z',
      '---',
      '# Kiosk down',
      '',
      '**Start:** 2024-03-08 10:30 UTC',
      '**Severity:** SEV2',
    ],
    message: 'conflict/startedAt 6',
    severity: 'warning',
    says: ['10:30', '10:00', 'line 2'],
  },
  {
    name: 'events out of order',
    lines: [
      '# Kiosk down (2024-03-08)',
      '',
      '## Timeline',
      '',
      '- 10:00 UTC down',
      '- 11:00 UTC up',
      '- 10:30 UTC cable found',
    ],
    message: 'timeline/order 7',
    severity: 'info',
    says: ['10:30', '11:00'],
  },
]

test.each(cases)('$name', ({lines, message, severity, says}) => {
  const {messages} = extract(lines.join('\n'), 'kiosk.md').postmortem
  const found = messages.find(({ruleId, line}) => `${ruleId} ${line}` === message)
  expect(messages.map(({ruleId, line}) => `${ruleId} ${line}`)).toContain(message)
  expect(found?.severity).toBe(severity)
  expect(found?.reason).toMatch(/^Unexpected .+, expected .+/)
  for (const words of says) expect(found?.reason).toContain(words)
})

const harmless: readonly [string, readonly string[]][] = [
  ['one moment in two zones that fit', ['**Start:** 2024-03-08 14:32 UTC (09:32 EST)']],
  [
    'a less precise end',
    ['**Start:** 2024-03-08 10:00:20 UTC', '**End:** 2024-03-08 10:45 UTC', '**Duration:** 45 minutes'],
  ],
  [
    'one severity twice',
    [
      '**Start:** 2024-03-08 10:00 UTC',
      '**Severity:** SEV2',
      '',
      '| Severity | Sev 2 |',
      '|---|---|',
      '| Status | Closed |',
    ],
  ],
  ['a length with its period', ['**Duration:** 45 minutes (2024-03-08 10:00 - 10:45 UTC)']],
  ['summer time in July', ['**Start:** July 9, 2024 10:00 AM PDT']],
  ['a night', ['**Start:** 2024-03-08 23:50 UTC', '**End:** 2024-03-09 00:20 UTC', '**Duration:** 30 min']],
]

test.each(harmless)('nothing to say about %s', (_name, lines) => {
  const text = ['# Kiosk down', '', ...lines, '', '## Root cause', '', 'A cable.'].join('\n')
  const {messages} = extract(text, 'kiosk.md').postmortem
  expect(messages.filter(({ruleId}) => !ruleId.startsWith('missing/'))).toEqual([])
})

test('an end before the start is no end', () => {
  const text = '# Kiosk down\n\n**Start:** 2024-03-08 10:00 UTC\n**End:** 2024-03-07 11:00 UTC\n'
  const {postmortem} = extract(text, 'kiosk.md')
  expect(postmortem.startedAt).toBe('2024-03-08T10:00:00Z')
  expect(postmortem).not.toHaveProperty('resolvedAt')
  expect(postmortem).not.toHaveProperty('durationSeconds')
})
