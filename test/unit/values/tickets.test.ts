import {describe, expect, test} from 'vitest'
import {ticketHref, ticketLinks} from '../../../plugin/src/values/tickets.ts'

const tickets = ticketLinks([
  {pattern: 'OPS-\\d+', url: 'https://jira.example/browse/$&'},
  {pattern: /#(\d+)/, url: 'https://git.example/shop/issues/$1'},
  {pattern: /(bug) (\d+)/i, url: '/bugs/$2?from=$1&x=$3'},
])

const found = (text: string) =>
  tickets.flatMap(({pattern, href}) =>
    [...text.matchAll(pattern)].map((match) => `${match[0]} ${href(match)}`),
  )

describe('tickets in a text', () => {
  test.each([
    [
      'see OPS-12, OPS-13.',
      ['OPS-12 https://jira.example/browse/OPS-12', 'OPS-13 https://jira.example/browse/OPS-13'],
    ],
    ['(#77)', ['#77 https://git.example/shop/issues/77']],
    ['Bug 5', ['Bug 5 /bugs/5?from=Bug&x=']],
    ['対応はOPS-12です', ['OPS-12 https://jira.example/browse/OPS-12']],
    ['DEVOPS-12 OPS-12a OPS-12-b x/OPS-12', []],
    ['acme/shop#77 C#7 &#77', []],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected)
  })
})

test.each([
  ['OPS-12', 'https://jira.example/browse/OPS-12'],
  ['#77', 'https://git.example/shop/issues/77'],
  ['see OPS-12', undefined],
  ['QA-1', undefined],
])('the address of %s is %s', (id, href) => {
  expect(ticketHref(id, tickets)).toBe(href)
})

test('what stands in a text cannot leave its place in the address', () => {
  const [ticket] = ticketLinks([{pattern: /T-\S+/, url: 'https://t.example/x/$&/y'}])
  const [match] = 'T-../?a=b#c'.matchAll(ticket?.pattern ?? /x/g)
  expect(match && ticket?.href(match)).toBe('https://t.example/x/T-..%2F%3Fa%3Db%23c/y')
})
