import {existsSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {describe, expect, test} from 'vitest'
import {readDuration} from '../../../plugin/src/values/duration.ts'
import {findTimes} from '../../../plugin/src/values/time/find.ts'
import {resolveTime} from '../../../plugin/src/values/time/resolve.ts'

type Expected = Record<string, string> | null
interface Table {
  durations: [text: string, seconds: number | null][]
  times: [text: string, expected: Expected, day: string | null][]
}

// Lies beside the project where it is developed; the tables beside this file stand alone.
const file = fileURLToPath(new URL('../../../../shared/benchmark/time-cases.json', import.meta.url))
const table: Table = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {durations: [], times: []}

describe.skipIf(table.times.length === 0)('the shared table', () => {
  test.each(table.times)('time %s', (text, expected, day) => {
    const expression = findTimes(text)[0]
    const found = expression && resolveTime(expression, {day: day ?? '2024-03-08', zone: 'UTC'})
    expect(found).toEqual(expected === null ? undefined : wholeSeconds(expected))
  })

  test.each(table.durations)('duration %s', (text, seconds) => {
    expect(readDuration(text)?.seconds).toBe(seconds ?? undefined)
  })
})

/** The table leaves out seconds that are zero. */
function wholeSeconds(expected: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(expected).map(([key, value]) => [key, value.replace(/T(\d\d:\d\d)Z$/, 'T$1:00Z')]),
  )
}
