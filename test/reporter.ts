import {mkdirSync, writeFileSync} from 'node:fs'
import type {SerializedError} from 'vitest'
import type {Reporter, TestModule} from 'vitest/node'

/** Holds the closing line of the last run, for `.ci/run`; relative to where the tests run. */
const FILE = 'test-results/summary.txt'

/** Prints one plain closing line, `12 passed, 0 failed`, with `, 1 skipped` where some were. */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly SerializedError[]): void {
    const line = closingLine(modules, unhandled.length)
    mkdirSync('test-results', {recursive: true})
    writeFileSync(FILE, `${line}\n`)
    // After the summary of vitest, which is written when all reporters have ended.
    process.once('exit', () => process.stdout.write(`${line}\n`))
  }
}

function closingLine(modules: readonly TestModule[], unhandled: number): string {
  const states = modules
    .flatMap((module) => [...module.children.allTests()])
    .map((test) => test.result().state)
  const count = (state: (typeof states)[number]) => states.filter((other) => other === state).length
  // A file that does not load has no tests to fail, and neither has an error outside of them.
  const broken = modules.filter((module) => !module.ok() && ![...module.children.allTests('failed')].length)
  const failed = count('failed') + broken.length + unhandled
  const skipped = count('skipped') + count('pending')
  return `${count('passed')} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}
