import {readFileSync} from 'node:fs'
import {normalizePluginOptions} from '@docusaurus/utils-validation'
import {expect, test} from 'vitest'
import type {Dialect} from '../../../plugin/src/dialect/types.ts'
import {validateOptions} from '../../../plugin/src/docusaurus/options.ts'
import {extractAll} from '../../../plugin/src/extract/corpus.ts'

const page = readFileSync(new URL('../../../website/docs/dialects.md', import.meta.url), 'utf8')

/** The first block of code of a language. */
function block(language: string): string {
  return page.match(new RegExp(`\`\`\`${language}\\b[^\\n]*\\n([\\s\\S]*?)\`\`\``))?.[1] ?? ''
}

test('the worked example of the documentation reads as the page says', async () => {
  const code = block('ts')
    .replace(/^import type .*$/m, '')
    .replace(': Dialect', '')
  const {payments} = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as {payments: Dialect}
  const {dialects} = validateOptions({
    validate: normalizePluginOptions as never,
    options: {dialects: [payments]},
  })
  const text = block('md')
  const read = (file: string, body: string) => extractAll([{file, text: body}], {dialects})[0]?.postmortem

  expect(read('payments/2031/basket.md', text)).toMatchObject({
    kind: 'postmortem',
    title: 'Basket forgot its orders',
    severity: {label: 'Wobble', rank: 4},
    date: '2031-04-03',
    id: 'PAY-2031-17',
    timeZone: 'Europe/Amsterdam',
    rootCause: 'The game day went on longer than it was meant to.',
    impact: {text: 'Empty baskets.'},
    causes: ['game-day'],
    actionItems: [{text: 'Announce game days'}],
    extra: {region: ['eu', 'us'], 'lost-orders': 1500},
    facts: {id: {certainty: 'stated', from: 'configuration', line: 8}},
  })
  expect(read('payments/a.md', text.replace(/^- Region.*\n/m, ''))?.messages).toContainEqual(
    expect.objectContaining({ruleId: 'payments/region'}),
  )
  expect(read('search/basket.md', text)).not.toHaveProperty('extra')
})
