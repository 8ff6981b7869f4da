import {describe, expect, test} from 'vitest'
import type {Dialect} from '../../../plugin/src/dialect/types.ts'
import {extractAll} from '../../../plugin/src/extract/corpus.ts'
import {extract} from '../../../plugin/src/extract/extract.ts'
import {isTeam, teamName} from '../../../plugin/src/extract/extractors/teams.ts'
import type {ServiceDefinition} from '../../../plugin/src/extract/facts.ts'
import type {Postmortem} from '../../../plugin/src/record/types.ts'

const CATALOGUE: ServiceDefinition[] = [
  {name: 'Booking API', aliases: ['booking'], team: 'Checkout'},
  {name: 'Payments', team: 'Checkout'},
  {name: 'Tracking Pages', team: 'Tracking'},
  {name: 'Old Mainframe'},
]

/** The record of a document with these labels and action items, of a site with the catalogue. */
function read(labels: string, items: readonly string[] = [], catalogue = CATALOGUE): Postmortem | undefined {
  const actions =
    items.length > 0 ? `## Action items\n\n${items.map((item) => `- ${item}`).join('\n')}\n` : ''
  const text = `# Bookings failed\n\n- Severity: SEV2\n- Date: 2031-04-02\n${labels}\n\n## Summary\n\nNo bookings.\n\n${actions}`
  const [extraction] = extractAll([{file: 'a.md', text}], {services: catalogue})
  return extraction?.postmortem
}

describe('teams of a record', () => {
  test.each([
    ['the team of the service', '- Services: booking', [], ['Checkout'], 'implied label 5'],
    [
      'each team once',
      '- Services: Payments, Tracking Pages, Booking API',
      [],
      ['Checkout', 'Tracking'],
      'implied label 5',
    ],
    ['none of a service without one', '- Services: Old Mainframe, Weather', [], undefined, undefined],
    [
      'what a label says rather than that',
      '- Services: Payments\n- Team: Tracking',
      [],
      ['Tracking'],
      'stated label 6',
    ],
    ['as the catalogue writes it', '- Owning team: the checkout team', [], ['Checkout'], 'stated label 5'],
    ['one that the catalogue does not have', '- Team: Team Storage', [], ['Storage'], 'stated label 5'],
    ['several', '- Owning team: Storage, @acme/tracking', [], ['Storage', 'Tracking'], 'stated label 5'],
    ['two that are known', '- Team: Checkout and Tracking', [], ['Checkout', 'Tracking'], 'stated label 5'],
    [
      'one with a conjunction in its name',
      '- Team: Trust & Safety',
      [],
      ['Trust & Safety'],
      'stated label 5',
    ],
    ['no placeholder', '- Team: TBD', [], undefined, undefined],
    ['no channel', '- Team: #incident-room', [], undefined, undefined],
    ['no sentence', `- Team: ${'whoever was in the room that night '.repeat(2)}`, [], undefined, undefined],
    [
      'the team that owns the action items',
      '',
      ['[ ] Buy a fan (owner: Checkout)', '[ ] Test it (owner: @acme/checkout)'],
      ['Checkout'],
      'implied section 13',
    ],
    [
      'no owners that differ',
      '',
      ['[ ] Buy a fan (owner: Checkout)', '[ ] Test it (owner: Team Storage)'],
      undefined,
      undefined,
    ],
    ['no people', '', ['[ ] Buy a fan (owner: Noor)', '[ ] Test it (owner: Noor)'], undefined, undefined],
    [
      'no team that owns few of them',
      '',
      ['[ ] Buy a fan (owner: Checkout)', '[ ] Test it', '[ ] Paint it'],
      undefined,
      undefined,
    ],
  ])('%s', (_case, labels, items, teams, origin) => {
    const record = read(labels, items)
    const {certainty, from, line} = record?.facts.teams ?? {}
    expect(record?.teams).toEqual(teams)
    expect(certainty && `${certainty} ${from} ${line}`).toBe(origin)
  })

  test.each([
    [
      'a list of people under a bare label',
      '- Team: Noor Visser, Ilse Maas',
      undefined,
      ['Noor Visser', 'Ilse Maas'],
    ],
    ['a handle', '- Team: @noor', undefined, ['@noor']],
    ['people beside a team', '- Team: Noor Visser, Checkout', ['Checkout'], ['Noor Visser']],
    ['a team', '- Team: Checkout', ['Checkout'], undefined],
  ])('people are responders: %s', (_case, labels, teams, people) => {
    const record = read(labels)
    expect(record?.teams).toEqual(teams)
    expect(record?.people).toEqual(people?.map((name) => ({role: 'responder', name})))
  })

  test('without a catalogue a team is called what most documents call it', () => {
    const document = (team: string) => `# Down (2031-03-08)\n\n**Severity:** SEV2\n**Team:** ${team}\n`
    const names = ['@acme/data-platform', 'Data Platform', 'Data Platform team', 'data platform']
    const files = names.map((name, index) => ({file: `${index}.md`, text: document(name)}))
    for (const {postmortem} of extractAll(files)) expect(postmortem.teams).toEqual(['Data Platform'])
  })

  test('a function of the own dialect can give them', () => {
    const own: Dialect = {name: 'own', extractors: {teams: () => ({value: ['checkout'], line: 3})}}
    const files = [{file: 'a.md', text: '# Bookings failed (2031-04-02)\n\n**Severity:** SEV2\n'}]
    const [extraction] = extractAll(files, {services: CATALOGUE, dialects: [own]})
    expect(extraction?.postmortem.teams).toEqual(['Checkout'])
    expect(extraction?.postmortem.facts.teams).toEqual({certainty: 'stated', from: 'configuration', line: 3})
  })
})

test.each([
  ['**Owning team**: Checkout', ['Checkout']],
  ['| Team | Checkout |\n| --- | --- |\n| Status | final |', ['Checkout']],
  ['Teams: Checkout, Platform', ['Checkout', 'Platform']],
  ['Zuständiges Team: Kasse', ['Kasse']],
  ['Équipe responsable : Paiement', ['Paiement']],
  ['Equipo: Pagos', ['Pagos']],
  ['Equipe: Pagamentos', ['Pagamentos']],
  ['Verantwoordelijk team: Kassa', ['Kassa']],
  ['Ansvarlig team: Kassen', ['Kassen']],
  ['担当チーム：決済チーム', ['決済']],
  ['责任团队：支付', ['支付']],
  ['Response team: Noor, Ilse', undefined],
  ['Team: Noor, Ilse', undefined],
])('a label without any configuration: %s', (label, teams) => {
  const text = `# Bookings failed (2031-04-02)\n\n**Severity:** SEV2\n\n${label}\n`
  expect(extract(text, 'a.md').postmortem.teams).toEqual(teams)
})

test.each([
  ['Team Checkout', true, 'Checkout'],
  ['the Checkout team', true, 'Checkout'],
  ['checkout-team', true, 'checkout'],
  ['@acme/checkout', true, 'checkout'],
  ['@acme/team-checkout', true, 'checkout'],
  ['Équipe Paiement', true, 'Paiement'],
  ['equipo de pagos', true, 'pagos'],
  ['決済チーム', true, '決済'],
  ['checkout', true, 'checkout'],
  ['Checkout', true, 'Checkout'],
  ['team', false, ''],
  ['Storage', false, 'Storage'],
  ['Steamship', false, 'Steamship'],
  ['@noor', false, '@noor'],
  ['Noor Visser', false, 'Noor Visser'],
])('%s', (text, sure, name) => {
  expect(isTeam(text, CATALOGUE)).toBe(sure)
  expect(teamName(text)).toBe(name)
})
