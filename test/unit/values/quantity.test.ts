import {describe, expect, test} from 'vitest'
import {readMoney, readPercent, readUsers} from '../../../plugin/src/values/quantity.ts'

describe('readMoney', () => {
  test.each([
    ['$45K', 45_000, 'USD'],
    ['Est. $45K in lost transactions', 45_000, 'USD'],
    ['~$45,000 in failed transactions', 45_000, 'USD'],
    ['$1.2M', 1_200_000, 'USD'],
    ['US$ 300', 300, 'USD'],
    ['$3 million', 3_000_000, 'USD'],
    ['USD 1,500', 1500, 'USD'],
    ['1500 USD', 1500, 'USD'],
    ['€3,200', 3200, 'EUR'],
    ['18.500 €', 18_500, 'EUR'],
    ['2,5 Mio. €', 2_500_000, 'EUR'],
    ['etwa 20 Tausend Euro', 20_000, 'EUR'],
    ['12,000 euros', 12_000, 'EUR'],
    ['£750', 750, 'GBP'],
    ['750 GBP', 750, 'GBP'],
    ['¥120,000', 120_000, 'JPY'],
    ['約50万円', 500_000, 'JPY'],
    ['1億円', 100_000_000, 'JPY'],
    ['between $5k and $7k', 5000, 'USD'],
  ])('%j', (text, amount, currency) => expect(readMoney(text)).toEqual({amount, currency}))

  test.each(['', '45K', '$SEVERITY', 'no cost', '12,000 users', '$', 'USDA 12', '5 minutes'])(
    'none in %j',
    (text) => expect(readMoney(text)).toBeUndefined(),
  )
})

describe('readPercent', () => {
  test.each([
    ['100% of API requests failed', 100],
    ['Roughly 23% of customer traffic failed', 23],
    ['12.5 % of users', 12.5],
    ['80% of users and 20% of partners', 80],
    ['about 7 % der Kunden', 7],
    ['12,5 % aller Anfragen', 12.5],
    ['35 % of parcels had to wait', 35],
    ['0.4% of requests failed', 0.4],
    ['15% of daily active users', 15],
    ['30％のユーザー', 30],
    ['40% customers saw errors', 40],
  ])('%j', (text, percent) => expect(readPercent(text)).toBe(percent))

  test.each([
    '',
    'error rate rose from 0.1% to 47%',
    'the 99.9% uptime SLA was missed',
    'CPU at 95%',
    'errors above 5%',
    '< 0.1%',
    'scaled to 50% capacity',
    '150% of users',
    '0% → 100% in 15 minutes',
    '12 of users',
  ])('none in %j', (text) => expect(readPercent(text)).toBeUndefined())
})

describe('readUsers', () => {
  test.each([
    ['~15,000 users unable to sign in', 15_000],
    ['~12,000 active users (15% of all)', 12_000],
    ['3 enterprise customers', 3],
    ['about 1.2M users', 1_200_000],
    ['12k accounts', 12_000],
    ['Rund 2.400 Kunden', 2400],
    ['2 400 customers', 2400],
    ['約3,200人のユーザー', 3200],
    ['約1万人', 10_000],
    ['1 customer', 1],
    ['31 people waited', 31],
    ['25,000 passengers were stuck', 25_000],
    ['no orders lost, 400 shops offline', 400],
  ])('%j', (text, users) => expect(readUsers(text)).toBe(users))

  test.each([
    '',
    'all users',
    '15% of users',
    '12,000 requests',
    '503 errors for users',
    '10:30 users saw it',
    '247 support tickets',
    'v2.14 users',
    'INC-2024 customers',
    'users 12',
    '5 minutes, users waited',
  ])('none in %j', (text) => expect(readUsers(text)).toBeUndefined())

  test.each([
    ['12,000', 12_000],
    ['~450', 450],
    ['approx. 3k', 3000],
    ['2.400', 2400],
    ['about 15', 15],
    ['0', 0],
    ['12,000 (est.)', 12_000],
  ])('a label of users makes a bare number one: %j', (text, users) => {
    expect(readUsers(text, true)).toBe(users)
    expect(readUsers(text)).toBeUndefined()
  })

  test.each(['15%', '15 % of all', 'all', 'TBD', 'unknown', '~'])(
    'a label of users makes none of %j',
    (text) => expect(readUsers(text, true)).toBeUndefined(),
  )
})

test('a long text takes no long time', () => {
  const digits = '1,'.repeat(50_000)
  expect(readMoney(`$${digits}`)?.currency).toBe('USD')
  expect(readUsers(digits)).toBeUndefined()
  expect(readPercent('1 '.repeat(50_000))).toBeUndefined()
})
