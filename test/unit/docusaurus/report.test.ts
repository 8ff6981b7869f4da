import {describe, expect, it} from 'vitest'
import {listErrors, type Problem, SITE, summarizeProblems} from '../../../plugin/src/docusaurus/report.ts'
import type {MessageSeverity} from '../../../plugin/src/record/types.ts'

function problem(file: string, severity: MessageSeverity, line?: number, column?: number): Problem {
  const message = {ruleId: 'rule/x', severity, reason: 'Unexpected `x`, expected `y`'}
  return {
    file,
    message: {...message, ...(line !== undefined && {line}), ...(column !== undefined && {column})},
  }
}

describe('summarizeProblems', () => {
  it('counts, and shows errors first and in order', () => {
    const problems = [
      problem('b.md', 'warning', 9),
      problem('b.md', 'info', 1),
      problem('b.md', 'warning', 2, 5),
      problem('c.md', 'error'),
      problem('a.md', 'warning'),
    ]
    expect(summarizeProblems(problems, 40)).toBe(
      [
        '1 error and 3 warnings in 3 of 40 documents:',
        '  c.md  error  Unexpected `x`, expected `y`  rule/x',
        '  a.md  warning  Unexpected `x`, expected `y`  rule/x',
        '  b.md:2:5  warning  Unexpected `x`, expected `y`  rule/x',
        '  b.md:9  warning  Unexpected `x`, expected `y`  rule/x',
      ].join('\n'),
    )
  })

  it('counts only documents as such', () => {
    const problems = [problem(SITE, 'warning'), problem('a.md', 'warning')]
    expect(summarizeProblems(problems, 2)?.split('\n')[0]).toBe('2 warnings in 1 of 2 documents:')
  })

  it('stays short', () => {
    const problems = Array.from({length: 500}, (_, line) => problem('a.md', 'warning', line + 1))
    const lines = summarizeProblems(problems, 1)?.split('\n') ?? []
    expect(lines[0]).toBe('500 warnings in 1 of 1 document:')
    expect(lines).toHaveLength(7)
    expect(lines.at(-1)).toBe('  and 495 more; the page of each incident lists its own.')
  })

  it.each([[[]], [[problem('a.md', 'info')]]])('says nothing of %j', (problems) => {
    expect(summarizeProblems(problems, 3)).toBeUndefined()
  })
})

it('lists every error, and only errors', () => {
  const errors = Array.from({length: 30}, (_, line) => problem('a.md', 'error', line + 1))
  expect(listErrors([...errors, problem('a.md', 'warning')])?.split('\n')).toHaveLength(31)
  expect(listErrors([problem('a.md', 'warning')])).toBeUndefined()
})
