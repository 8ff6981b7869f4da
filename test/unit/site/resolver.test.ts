import {expect, it} from 'vitest'
import {postmortem, siteOf} from './postmortem.ts'

const {resolve} = siteOf([
  postmortem('2030/mail-late.md', {id: 'OPS-2030-4', title: 'Mail is late'}),
  postmortem('2031/mail-late.md', {id: 'OPS-2031-9'}),
  postmortem('2031/keys/README.md', {id: 'OPS-2031-10', slug: 'keys', title: 'Lost keys'}),
  postmortem('2031/50% off.md', {slug: '50-off'}),
])

it.each([
  ['OPS-2030-4', undefined, '2030/mail-late.md'],
  ['ops_2030 4', undefined, '2030/mail-late.md'],
  ['mail-late.md', '2031/keys/x.md', undefined],
  ['mail-late.md', '2031/x.md', '2031/mail-late.md'],
  ['./mail-late', '2030/x.md', '2030/mail-late.md'],
  ['../2030/mail-late.md#cause', '2031/x.md', '2030/mail-late.md'],
  ['2031/mail-late.md', undefined, '2031/mail-late.md'],
  ['/2031/mail-late.md?plain=1', '2030/x.md', '2031/mail-late.md'],
  ['keys/', '2031/x.md', '2031/keys/README.md'],
  ['[[Lost keys]]', undefined, '2031/keys/README.md'],
  ['[[lost-keys|the keys]]', undefined, '2031/keys/README.md'],
  ['https://wiki.example/pages/lost-keys', undefined, '2031/keys/README.md'],
  ['https://git.example/x/blob/main/pm/2031/keys/README.md', undefined, '2031/keys/README.md'],
  ['50%25%20off.md', '2031/x.md', '2031/50% off.md'],
  ['50% off', undefined, '2031/50% off.md'],
  ['<OPS-2031-9>', undefined, '2031/mail-late.md'],
  ['OPS-2031', undefined, undefined],
  ['', undefined, undefined],
  ['#only-an-anchor', '2031/x.md', undefined],
  ['../../../etc/passwd', '2031/x.md', undefined],
  ['constructor', undefined, undefined],
])('resolves %j from %j to %j', (name, from, file) => {
  expect(resolve(name, from)?.postmortem.file).toBe(file)
})
