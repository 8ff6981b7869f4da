import {describe, expect, it} from 'vitest'
import {incidentOf, siteOfTexts} from './postmortem.ts'

const head = (id: string, title: string) => `# ${title}\n\n- Incident ID: ${id}\n- Date: 2031-02-03\n\n`
const first = `${head('INC-2030-007', 'Mail is late')}## Root cause\n\nThe queue was full.\n`

/** The site of an older incident, a second one, and a document that speaks of them. */
const speaking = (text: string, frontMatter = '') =>
  siteOfTexts({
    '2030/mail-late.md': first,
    '2030/keys.md': `${head('INC-2030-008', 'Lost keys')}## Root cause\n\nA pocket had a hole.\n`,
    '2031/again.md': `${frontMatter}${head('INC-2031-001', 'Late again')}${text}\n`,
  })

describe('explicit references', () => {
  it.each([
    ['See INC-2030-007.'],
    ['See inc-2030-7.'],
    ['See INC 2030-007 for more.'],
    ['See [the late mail](../2030/mail-late.md#cause).'],
    ['See [[INC-2030-007]].'],
    ['## Related incidents\n\n- INC-2030-007: mail'],
    ['- Related incidents: INC-2030-007'],
  ])('%j is read, and known to both', (text) => {
    const site = speaking(text)
    const [from, to] = [incidentOf(site, '2031/again.md'), incidentOf(site, '2030/mail-late.md')]
    expect(from.mentions.map(({title}) => title)).toEqual([to.title])
    expect(to.mentionedBy.map(({title}) => title)).toEqual([from.title])
  })

  it('that lead nowhere are listed, with a message', () => {
    const incident = incidentOf(speaking('See INC-2029-087.'), '2031/again.md')
    expect(incident.unresolved).toEqual(['INC-2029-087'])
    expect(incident.messages.map(({reason}) => reason)).toContain(
      'Unexpected related incident `INC-2029-087`, which is not in this folder, expected the id or file of one that is',
    )
  })

  it.each([
    ['This is a recurrence of INC-2030-007.', true],
    ['It was the same cause as [the late mail](../2030/mail-late.md).', true],
    ['INC-2030-007 の再発である。', true],
    ['Dies ist eine Wiederholung von INC-2030-007.', true],
    ['This is not a recurrence of INC-2030-007.', false],
    ['INC-2030-007 was something else. This is a recurrence of INC-2030-008.', false],
    ['See INC-2030-007.', false],
  ])('%j: is INC-2030-007 called an earlier case of the same? %j', (text, expected) => {
    const site = speaking(text)
    const {recurrenceOf} = incidentOf(site, '2031/again.md')
    expect(recurrenceOf.includes(incidentOf(site, '2030/mail-late.md'))).toBe(expected)
  })
})
