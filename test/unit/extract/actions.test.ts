import {describe, expect, test} from 'vitest'
import {extract} from '../../../plugin/src/extract/extract.ts'
import type {ActionItem} from '../../../plugin/src/record/types.ts'

/** The items of a document whose part "Action items" holds a text. */
function items(body: string, facts = ''): Omit<ActionItem, 'line'>[] {
  const text = `# The kiln was cold\n\n- Date: 2031-04-02\n${facts}\n## Action items\n\n${body}\n`
  const found = extract(text, 'a.md').postmortem.actionItems ?? []
  return found.map(({line: _line, ...item}) => item)
}

/** The first of two items that are written alike. */
function first(shape: (text: string) => string, facts = ''): Omit<ActionItem, 'line'> | undefined {
  return items(`- ${shape('Keep the spare burner warm')}\n- ${shape('Weigh every batch of clay')}`, facts)[0]
}

const text = 'Keep the spare burner warm'

describe('an owner at the end', () => {
  test.each([
    ['(Nadia)', 'Nadia'],
    ['(Nadia Brandt)', 'Nadia Brandt'],
    ['(Glaze team)', 'Glaze team'],
    ['(the glaze team)', 'the glaze team'],
    ['[Nadia]', 'Nadia'],
    ['_(Nadia)_', 'Nadia'],
    ['(Nadia and Tobi)', 'Nadia and Tobi'],
    ['(Nadia / Tobi)', 'Nadia, Tobi'],
    ['(@nadia / @tobi)', '@nadia, @tobi'],
    ['(@nadia and @tobi)', '@nadia, @tobi'],
    ['(assigned to Nadia)', 'Nadia'],
    ['[owner: nadia]', 'nadia'],
    ['(owner=nadia)', 'nadia'],
    ['— owner Nadia', 'Nadia'],
    ['— **Nadia**', 'Nadia'],
    ['=> @nadia', '@nadia'],
    ['/ Nadia', 'Nadia'],
  ])('%s', (end, owner) => {
    expect(first((what) => `${what} ${end}`)).toEqual({text, owner})
  })

  test.each([
    ['(Nadia, by 2031-05-01)', 'Nadia'],
    ['/ Nadia / 2031-05-01', 'Nadia'],
    ['(@nadia, 📅 2031-05-01)', '@nadia'],
  ])('%s, with a due date', (end, owner) => {
    expect(items(`- ${text} ${end}`)).toEqual([{text, owner, due: '2031-05-01'}])
  })

  test.each([
    ['a name that the document gives to somebody', '- Author: Nadia Brandt\n'],
    ['a handle that the document has', '\nThe kiln was found by @nadia.\n'],
  ])('is %s', (_, facts) => {
    expect(items(`- ${text} (Nadia)\n- Weigh every batch\n- Sweep the yard`, facts)[0]?.owner).toBe('Nadia')
  })

  test('is whoever owns another item surely', () => {
    const list = `- ${text} (Nadia)\n- Weigh every batch — Nadia\n- Sweep the yard\n- Oil the doors`
    expect(items(list).map(({owner}) => owner)).toEqual(['Nadia', 'Nadia', undefined, undefined])
  })
})

describe('no owner', () => {
  test.each([
    '(see graph)',
    '(Linux)',
    '(API)',
    '(Production)',
    '(Monitoring)',
    '(Optional)',
    '(before the next firing)',
    '(tell the team)',
    '(new, from the glazing shop)',
    '[Grafana]',
  ])('%s', (end) => {
    expect(first((what) => `${what} ${end}`)).toEqual({text: `${text} ${end}`})
  })

  test('is a name in the brackets of one item of many', () => {
    const list = `- ${text} (Vulcan)\n- Weigh every batch\n- Sweep the yard`
    expect(items(list)[0]).toEqual({text: `${text} (Vulcan)`})
  })

  test('is a word that the document also writes small', () => {
    const facts = '\nThe burner and the chimney were cold.\n'
    expect(first((what) => `${what} (Chimney)`, facts)?.owner).toBeUndefined()
  })

  test.each(['Monitoring: ', 'Kiln: ', '[Chimney] ', '**Better alarms**: '])('%s', (lead) => {
    expect(first((what) => lead + what)?.owner).toBeUndefined()
  })
})

describe('an owner at the beginning', () => {
  const facts = '- Author: Nadia Brandt\n'
  test.each([
    ['Nadia: ', 'Nadia'],
    ['**Nadia**: ', 'Nadia'],
    ['**Nadia** - ', 'Nadia'],
    ['Nadia - ', 'Nadia'],
    ['[Nadia] ', 'Nadia'],
    ['(Nadia) ', 'Nadia'],
    ['[@tobi] ', '@tobi'],
    ['**@tobi** ', '@tobi'],
    ['`@tobi` ', '@tobi'],
    ['@tobi: ', '@tobi'],
    ['@tobi to ', '@tobi'],
    ['[owner: tobi] ', 'tobi'],
    ['Glaze team: ', 'Glaze team'],
    ['**Owner: @tobi** | ', '@tobi'],
  ])('%s', (lead, owner) => {
    expect(first((what) => lead + what, facts)).toEqual({text, owner})
  })
})

describe('a due date at the end', () => {
  test.each([
    'by 2031-05-01',
    'due 2031-05-01',
    'before 1 May',
    '📅 2031-05-01',
    '(by May 1st)',
    '(Due: May 1, 2031)',
    '— by 2031-05-01',
    '. Due: 2031-05-01',
  ])('%s', (end) => {
    expect(items(`- ${text} ${end}`)).toEqual([{text, due: '2031-05-01'}])
  })

  test('in a bracket that says more stays in the text', () => {
    const whole = `${text} (promised in the winter, due 2031-05-01)`
    expect(items(`- ${whole}`)).toEqual([{text: whole, due: '2031-05-01'}])
  })

  test('without a day is none, and not in the text', () => {
    expect(items(`- ${text} (Estimated completion: May 2031)`)).toEqual([{text}])
  })

  test.each([`${text} by hand`, `${text} before the 10:00 firing`])('%s has none', (item) => {
    expect(items(`- ${item}`)).toEqual([{text: item}])
  })
})

describe('a ticket', () => {
  const url = 'https://git.kilnworks.example/clay/oven/issues/77'
  test.each([
    [': KLN-77', 'KLN-77'],
    ['→ KLN-77', 'KLN-77'],
    ['KLN-77', 'KLN-77'],
    ['#77', '#77'],
    ['clay/oven#77', 'clay/oven#77'],
    ['(#77)', '#77'],
    ['(issue #77)', '#77'],
    ['(PR #77)', '#77'],
    ['!77', '!77'],
    ['bug 77', 'bug 77'],
    ['T7711', 'T7711'],
    [url, url],
    [`(${url})`, url],
    [`<${url}>`, url],
    [`(see ${url})`, url],
    [`: ${url}`, url],
    [`[#77](${url})`, url],
    [`([issue](${url}))`, url],
    ['— [Trello card](https://board.kilnworks.example/c/7)', 'https://board.kilnworks.example/c/7'],
    ['(tracked in KLN-77)', 'KLN-77'],
    ['(filed as KLN-77)', 'KLN-77'],
  ])('at the end: %s', (end, ticket) => {
    expect(items(`- ${text} ${end}`)).toEqual([{text, ticket}])
  })

  test.each([
    ['KLN-77: ', 'KLN-77'],
    ['KLN-77 - ', 'KLN-77'],
    ['KLN-77 ', 'KLN-77'],
    ['[KLN-77] ', 'KLN-77'],
    ['(KLN-77) ', 'KLN-77'],
    ['**KLN-77** ', 'KLN-77'],
    ['`KLN-77` ', 'KLN-77'],
    ['#482 ', '#482'],
    ['#77: ', '#77'],
    ['T33430 ', 'T33430'],
    ['clay/oven#77: ', 'clay/oven#77'],
    [`[#77](${url}) `, url],
    [`[KLN-77](https://jira.kilnworks.example/browse/KLN-77) `, 'KLN-77'],
    [`${url} `, url],
  ])('at the beginning: %s', (lead, ticket) => {
    expect(items(`- ${lead}${text}`)).toEqual([{text, ticket}])
  })

  test.each(['CA-1: ', 'PA-2: ', 'AI-3 ', '#1 - '])('is none where it numbers the item: %s', (lead) => {
    expect(items(`- ${lead}${text}`)).toEqual([{text}])
  })

  test.each([
    ['Find out what is wrong with #77', '#77'],
    ['Close KLN-77', 'KLN-77'],
    ['KLN-77 blocks the spare burner', 'KLN-77'],
  ])('stays in a sentence that needs it: %s', (item, ticket) => {
    expect(items(`- ${item}`)).toEqual([{text: item, ticket}])
  })

  test.each([
    'Read the labels as UTF-8',
    'SHA-256 instead of MD5 for the seals',
    'Write the steps down in the [guide](https://docs.kilnworks.example/guide)',
    'Buy a scale (for example https://scales.example/x1)',
  ])('%s has none', (item) => {
    expect(items(`- ${item}`)[0]?.ticket).toBeUndefined()
  })
})

describe('the state', () => {
  test.each([
    ['~~Keep the spare burner warm~~: https://git.kilnworks.example/clay/oven/issues/77', 'done'],
    ['Keep the spare burner warm (Completed)', 'done'],
    ['Keep the spare burner warm. Done.', 'done'],
    ['Keep the spare burner warm. Owner: Ines. Done.', 'done'],
    ['Keep the spare burner warm **DONE**', 'done'],
    ['Keep the spare burner warm: @ines (bug 77) **DONE**', 'done'],
    ['KLN-77 (done) Keep the spare burner warm', 'done'],
    ['Keep the spare burner warm (fixed in #77)', 'done'],
    ['Keep the spare burner warm (Ines) — done 2031/04/05', 'done'],
    ['Keep the spare burner warm (done, see the calendar)', 'done'],
    ["~~Keep the spare burner warm~~ (won't do)", 'dropped'],
    ["Won't do: Keep the spare burner warm", 'dropped'],
    ['Keep the spare burner warm - in progress', 'in-progress'],
  ])('%s', (item, status) => {
    expect(items(`- ${item}\n- Weigh every batch (Ines)`)[0]).toMatchObject({
      text: expect.stringMatching(/^Keep the spare burner warm\.?$/),
      status,
    })
  })
})

describe('why an item is dropped', () => {
  test.each([
    "won't do, too expensive",
    "won't do: too expensive",
    'wontfix; the next oven has none',
    'not doing, as the next oven has none',
    'dropped because the next oven has none',
    "won't fix - the next oven has none",
  ])('stays in its text: %s', (reason) => {
    const item = `Keep the spare burner warm — ${reason}`
    expect(items(`- [ ] ${item}\n- [ ] Weigh every batch`)).toEqual([
      {text: item, status: 'dropped'},
      {text: 'Weigh every batch', status: 'open'},
    ])
  })

  test.each([
    "(won't fix: the next oven has none)",
    "[won't do, too expensive]",
    '(dropped because the next oven has none)',
  ])('stays in its text, in brackets, whether or not the box is ticked: %s', (reason) => {
    const item = `Keep the spare burner warm ${reason}`
    expect(items(`- [x] ${item}\n- [ ] ${item}\n- [x] Weigh every batch`)).toEqual([
      {text: item, status: 'dropped'},
      {text: item, status: 'dropped'},
      {text: 'Weigh every batch', status: 'done'},
    ])
  })

  test.each([
    'Count the (rejected, sold) batches of a day',
    'Weigh every batch — dropped ones too',
    'Weigh every batch - closed ovens, and open ones',
    'Weigh every batch — the potter will not do it',
  ])('is not told by %s', (item) => {
    expect(items(`- [ ] ${item}`)).toEqual([{text: item, status: 'open'}])
  })
})

describe('the team of an item', () => {
  const table = (head: string, row: string) =>
    items(`| Action | ${head} | Status |\n|---|---|---|---|\n| Keep it warm | ${row} | Open |`)[0]

  test.each([
    ['Owner | Team', 'Nadia | Glaze', {owner: 'Nadia', team: 'Glaze'}],
    ['Team | Owner', 'The glaze team | Nadia', {owner: 'Nadia', team: 'glaze'}],
    ['Team | Ticket', 'Glaze team | KLN-77', {owner: 'Glaze team', ticket: 'KLN-77'}],
  ])('of a table with %s', (head, row, expected) => {
    expect(table(head, row)).toMatchObject(expected)
  })
})
