import {describe, expect, test} from 'vitest'
import {guard} from '../../../plugin/src/document/guard.ts'

const stairs = (levels: number, step = '  ') =>
  Array.from({length: levels}, (_, level) => `${step.repeat(level)}- x`).join('\n')

describe('guard', () => {
  test.each([
    ['101 quotes', `${'>'.repeat(101)} a`, 'doc/too-deep', 1],
    ['101 quotes with spaces', `a\n\n${'> '.repeat(101)}a`, 'doc/too-deep', 3],
    ['101 list items', `${'- '.repeat(101)}a`, 'doc/too-deep', 1],
    ['101 numbered items', `${'1. '.repeat(101)}a`, 'doc/too-deep', 1],
    ['quotes and lists in turn', `${'> - '.repeat(51)}a`, 'doc/too-deep', 1],
    ['51 levels of lists', stairs(51), 'doc/too-deep', 51],
    ['51 levels by tabs, with CRLF', stairs(51, '\t').replaceAll('\n', '\r\n'), 'doc/too-deep', 51],
    ['levels in a quote', stairs(51).replace(/^/gm, '> '), 'doc/too-deep', 51],
    ['levels around lazy lines', stairs(51).replaceAll('\n', '\nlazy\n'), 'doc/too-deep', 101],
    ['1001 quotes in what looks like code', `\`\`\`\n${'>'.repeat(1001)}\n`, 'doc/too-deep', 2],
    ['emphasis in emphasis', `${'*a **b '.repeat(300)}x`, 'doc/too-deep', 1],
    ['a run of 2000 stars', `${'*'.repeat(2000)}a${'*'.repeat(2000)}`, 'doc/too-deep', 1],
    ['emphasis over lines', 'a\n\n'.concat('*a **b\n'.repeat(300)), 'doc/too-deep', 253],
    ['open brackets', '['.repeat(501), 'doc/too-deep', 1],
    ['marks that mean nothing', '**_* '.repeat(5002), 'doc/too-deep', 1],
    ['front matter without end', `---\n${'a: b\n'.repeat(14_000)}`, 'doc/front-matter', 1],
  ])('refuses %s', (_, text, ruleId, line) => {
    expect(guard(text)).toMatchObject({ruleId, severity: 'error', line})
  })

  test.each([
    ['nothing', ''],
    ['100 quotes', `${'> '.repeat(100)}a`],
    ['50 levels of lists', stairs(50)],
    ['a line across the page', '- '.repeat(300)],
    ['a line of stars', '* '.repeat(300)],
    ['text of markers', `a ${'> '.repeat(300)}`],
    ['a row of dashes', '-'.repeat(3000)],
    ['a drawing in code', `\`\`\`\n${'>'.repeat(200)}\n\`\`\`\n`],
    ['deep code', `~~~\n${stairs(80)}\n~~~`],
    ['a thousand short lists', `${stairs(40)}\n\ntext\n\n`.repeat(25)],
    ['a long document that begins with a line', `---\n\n${'text\n\n---\n\n'.repeat(9000)}`],
    ['much emphasis', '**a** and *b*, '.repeat(2000)],
    ['a line of 3000 stars', '*'.repeat(3000)],
    ['names', 'snake_case_name and __init__ '.repeat(800)],
    ['a log', '[INFO] [main] ** started **\n'.repeat(2000)],
    ['a table', '| **a** | *.log |\n'.repeat(3000)],
    ['patterns in code', `\`\`\`\n${'*.log\n'.repeat(2000)}\`\`\``],
    ['long prose', 'text '.repeat(20_000)],
  ])('lets %s pass', (_, text) => {
    expect(guard(text)).toBeUndefined()
  })

  test('says what was found and what is accepted', () => {
    expect(guard(`${'>'.repeat(120)} a`)).toEqual({
      ruleId: 'doc/too-deep',
      severity: 'error',
      reason: 'Unexpected 120 markers of quotes and lists, expected at most 100',
      line: 1,
      column: 1,
    })
  })

  test.each([
    ['quotes', '> '.repeat(260_000)],
    ['spaces', `${' '.repeat(500_000)}x`],
    ['dashes and spaces', `${'-'.padEnd(50)}`.repeat(10_000)],
    ['dashes before text', `${'- '.repeat(250_000)}x`],
  ])('half a megabyte of %s takes no time', (_, text) => {
    const start = performance.now()
    guard(text)
    expect(performance.now() - start).toBeLessThan(2000)
  })
})
