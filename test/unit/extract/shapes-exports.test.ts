import {describe, expect, test} from 'vitest'
import {extract} from '../../../plugin/src/extract/extract.ts'
import type {Postmortem} from '../../../plugin/src/record/types.ts'

function read(lines: readonly string[], file = 'a.md'): Postmortem {
  return extract(lines.join('\n'), file).postmortem
}

const minutes = ({durationSeconds}: Postmortem) => durationSeconds && durationSeconds / 60

test('signs that a chat writes as words', () => {
  const {severity, actionItems = []} = read([
    '# Kiln cold',
    '**Severity:** :red_circle: SEV-1',
    '## Follow-ups',
    '- :white_check_mark: Light the kiln (@lou)',
    '- :black_square_button: Buy a spare door (@mika)',
    '- Say what 10:15:30 and :unknown_sign: mean',
  ])
  expect(severity).toMatchObject({rank: 1})
  expect(actionItems.map(({text, status}) => [text, status])).toEqual([
    ['Light the kiln', 'done'],
    ['Buy a spare door', 'open'],
    ['Say what 10:15:30 and :unknown_sign: mean', undefined],
  ])
})

describe('a title', () => {
  test.each([
    ['# INC-014. Kiln cold', 'INC-014', 'Kiln cold'],
    ['# inc-482-kiln-cold', 'inc-482-kiln-cold', 'kiln-cold'],
  ])('%s', (line, id, title) => {
    expect(read([line, '', 'Date: 2031-03-04'])).toMatchObject({id, title})
  })
})

test('the updates of a status page below what is to be done', () => {
  const {actionItems = [], timeline = []} = read([
    '# Orders are slow',
    '**Postmortem**',
    '',
    '## What we are doing',
    'We will:',
    '',
    '- fire the kiln twice a day',
    '- buy a second kiln',
    '',
    '**Resolved**',
    '',
    'This incident has been resolved.',
    '',
    '*Posted Mar 17, 2031 - 16:10 UTC*',
    '',
    '**Monitoring**',
    '',
    'The kiln is warm again.',
    '',
    '*Posted Mar 17, 2031 - 15:58 UTC*',
    '',
    '**Investigating**',
    '',
    'We are looking at the kiln.',
    '',
    '*Posted Mar 17, 2031 - 14:41 UTC*',
  ])
  expect(actionItems.map(({text}) => text)).toEqual(['fire the kiln twice a day', 'buy a second kiln'])
  expect(timeline.map(({at}) => at)).toEqual([
    '2031-03-17T14:41:00Z',
    '2031-03-17T15:58:00Z',
    '2031-03-17T16:10:00Z',
  ])
})

describe('the day that a post tells without its year', () => {
  const post = (day: string) => ['---', 'title: The kiln', `date: ${day}`, 'authors: [lea]', '---', '']
  test.each([
    ['2031-07-06', 'On Tuesday, July 1st, at 00:00 UTC, our kiln stopped.', '2031-07-01'],
    ['2031-01-03', 'On December 30, from 10:00 to 11:00, nobody could fire a pot.', '2030-12-30'],
    // Not of this incident, or no sign that it is.
    ['2031-07-06', 'On January 5 our kiln stopped for the first time.', '2031-07-06'],
    ['2031-07-06', 'On July 1st we were still happy with our kiln.', '2031-07-06'],
  ])('of %s: %s', (day, sentence, date) => {
    expect(
      read([...post(day), sentence, '', '## Cause', '', 'Wind.', '', '## Impact', '', 'Pots.']).date,
    ).toBe(date)
  })
})

describe('a length', () => {
  test.each([
    ['**Duration:** Unknown onset, fixed within ~45 min of the diagnosis', undefined],
    ['**Duration:** ~45 min', 45],
    ['The kiln stayed cold from 17:20 to 21:45, and nobody knew.', 265],
    ['Am 4. Mai 2031 blieb der Ofen von 17:20 Uhr bis 21:45 Uhr kalt.', 265],
    ['A door stood open. For 38 minutes (09:14–09:52 IST) pots cooled.', 38],
    ['The shop is open 09:00–17:00 on all days.', undefined],
  ])('%s', (line, expected) => {
    expect(minutes(read(['# Kiln cold', '', line]))).toBe(expected)
  })

  test('between two labelled moments whose days could be read in two ways', () => {
    const document = (end: string) => [
      '# Kiln cold',
      '',
      '- **Start:** 06/02/2031 08:40',
      `- **End:** ${end}`,
    ]
    expect(minutes(read(document('06/02/2031 11:25')))).toBe(165)
    expect(minutes(read(document('07/02/2031 11:25')))).toBeUndefined()
  })
})

test('issues with what became of them', () => {
  const {actionItems = []} = read([
    '# Kiln cold',
    '## Follow-up issues',
    '| Issue | Triggered by | Outcome |',
    '|---|---|---|',
    '| #212 — alarm when the kiln is cold | It took a day | Resolved by PR #219 |',
    '| #215 — weekly report of the fuel | Nobody knew | Open — waits for the potters |',
  ])
  expect(actionItems.map(({text, ticket, status}) => [text, ticket, status])).toEqual([
    ['alarm when the kiln is cold', '#212', 'done'],
    ['weekly report of the fuel', '#215', 'open'],
  ])
})

describe('brackets that name an owner and about when', () => {
  test.each([
    ['- 扉を直す(担当:高橋、9月末まで)', '扉を直す', '高橋'],
    ['- Tür erneuern (bis Ende Juni, Kathrin)', 'Tür erneuern', 'Kathrin'],
  ])('%s', (line, text, owner) => {
    const {actionItems = []} = read(['# Ofen', '## Maßnahmen', '## 再発防止策', line, '- x (Kathrin)'])
    expect(actionItems[0]).toMatchObject({text, owner})
  })
})

test('a table of events whose moments nobody wrote down', () => {
  const {timeline = []} = read([
    '# Kiln cold on 2031-03-04',
    '## Timeline',
    '| Time | Event |',
    '|---|---|',
    '| — | The door opens |',
    '| Same day | A potter closes it |',
  ])
  expect(timeline.map(({text}) => text)).toEqual(['The door opens', 'A potter closes it'])
})

test('another incident named by its file, as code', () => {
  const {relatedIds} = read([
    '# Kiln cold on 2031-03-04',
    '## Summary',
    'Unlike `2031-02-02-no-clay.md`, and whatever `README.md` or `docs/setup.md` say.',
  ])
  expect(relatedIds).toEqual(['2031-02-02-no-clay.md'])
})
