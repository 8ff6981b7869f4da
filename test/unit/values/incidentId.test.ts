import {expect, test} from 'vitest'
import {fileNameId, incidentIds} from '../../../plugin/src/values/incidentId.ts'

test.each([
  ['INC-2024-001', ['INC-2024-001']],
  ['inc-2024-001', ['inc-2024-001']],
  ['INC-2024-11-15-API', ['INC-2024-11-15-API']],
  ['SEV-1234', ['SEV-1234']],
  ['PM2019-009', ['PM2019-009']],
  ['COE-2024-031', ['COE-2024-031']],
  ['PIR-2024-009', ['PIR-2024-009']],
  ['incident-4210', ['incident-4210']],
  ['INC 4210', ['INC 4210']],
  ['INC_2024_17', ['INC_2024_17']],
  ['See INC-2990, INC-2991 and (INC-3000).', ['INC-2990', 'INC-2991', 'INC-3000']],
  ['INC-2024-087: a leak; INC-2024-034: another', ['INC-2024-087', 'INC-2024-034']],
  ['障害 INC-3307 の件', ['INC-3307']],
])('ids in %j', (text, ids) => expect(incidentIds(text)).toEqual(ids))

test.each([
  'incident 2024',
  'Incident 2023 review',
  'in 2024-03-08 we',
  '2024-03-08',
  'SEV1',
  'SEV-2',
  'P1',
  'v2.14.0',
  '#incident-2024-01-15',
  'https://example.org/INC-2024-001',
  'SPRINC-2024',
  'principal-1234',
  'out of 1234 requests',
  'about 3000 users',
  'INC',
  '',
])('no id in %j', (text) => expect(incidentIds(text)).toEqual([]))

test.each([
  ['INC-2024-001-api-outage.md', 'INC-2024-001'],
  ['inc-2024-001.md', 'inc-2024-001'],
  ['INC-4410-login-loop.md', 'INC-4410'],
  ['PM2019-009.md', 'PM2019-009'],
  ['coe-3312', 'coe-3312'],
  ['incident-2024-01-15.md', undefined],
  ['2024-03-08-outage.md', undefined],
  ['outage.md', undefined],
  ['README.md', undefined],
  ['incident.md', undefined],
  ['', undefined],
])('the id that the name %j begins with is %s', (name, id) => expect(fileNameId(name)).toBe(id))

test('a long text takes no long time', () => {
  expect(incidentIds(`${'inc-'.repeat(20_000)}1234 ${'1'.repeat(20_000)}`).length).toBeLessThan(3)
})
