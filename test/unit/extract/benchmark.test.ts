import {spawnSync} from 'node:child_process'
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {describe, expect, test} from 'vitest'
import {extractAll} from '../../../plugin/src/extract/corpus.ts'

const benchmark = fileURLToPath(new URL('../../../../shared/benchmark/', import.meta.url))
const seeds = join(benchmark, 'seeds')

interface Score {
  macroF1: number
  wrong: number
  misses: {field: string; file: string; want: unknown; got: unknown}[]
}

/** The five documents of the benchmark that must be read completely; they are no part of the repository. */
describe.skipIf(!existsSync(seeds))('seeds of the benchmark', () => {
  test('are read completely, and nothing wrongly', () => {
    const files = readdirSync(seeds)
      .filter((name) => name.endsWith('.md'))
      .map((file) => ({file, text: readFileSync(join(seeds, file), 'utf8')}))
    const records = extractAll(files).map(({postmortem}) => JSON.stringify(postmortem))
    const score = scoreOf(records.join('\n'))
    expect(score.misses).toEqual([])
    expect(score.macroF1).toBe(1)
    expect(score.wrong).toBe(0)
  })
})

function scoreOf(records: string): Score {
  const args = [
    join(benchmark, 'score.mjs'),
    '-',
    '--labels',
    join(seeds, 'labels.ndjson'),
    '--json',
    '--misses',
  ]
  const {stdout, stderr} = spawnSync(process.execPath, args, {input: records, encoding: 'utf8'})
  expect(stderr).toBe('')
  return JSON.parse(stdout) as Score
}
