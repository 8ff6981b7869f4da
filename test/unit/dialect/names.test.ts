import {expect, test} from 'vitest'
import {nameKey, withoutBrackets} from '../../../plugin/src/dialect/names.ts'

const keys: readonly [written: string, key: string][] = [
  ['Root Cause', 'root cause'],
  ['ROOT CAUSE', 'root cause'],
  ['3.1 Root-Cause:', 'root cause'],
  ['3. Root cause', 'root cause'],
  ['(3) Root cause', 'root cause'],
  ['iv. Root cause', 'root cause'],
  ['§ 4 Root cause', 'root cause'],
  ['Step 2: Root cause', 'root cause'],
  ['**Root cause:**', 'root cause'],
  ['root_cause', 'root cause'],
  ['Root/cause', 'root cause'],
  ['Root–cause', 'root cause'],
  ['Root & cause', 'root and cause'],
  ['R&D', 'r&d'],
  ['Root \u00a0  cause', 'root cause'],
  ['“Root cause”', 'root cause'],
  ['Root cause?', 'root cause'],
  [':eye: Detection', 'detection'],
  ['🔍 Detection', 'detection'],
  ['⚠️ Impact', 'impact'],
  ['🇩🇪 Impact', 'impact'],
  ['What didn’t go well', "what didn't go well"],
  ['What went well?!', 'what went well'],
  ['Ｔｉｍｅｌｉｎｅ', 'timeline'],
  ['Ｓｅｖｅｒｉｔｙ：', 'severity'],
  ['Time\u200bline', 'timeline'],
  ['\u202eTimeline\u202c', 'timeline'],
  ['Maßnahmen', 'maßnahmen'],
  ['U\u0308berblick', 'überblick'],
  ['2024', '2024'],
  ['', ''],
  ['🔥', ''],
  ['---', ''],
]

test.each(keys)('the key of %j is %j', (written, key) => {
  expect(nameKey(written)).toBe(key)
  expect(nameKey(key)).toBe(key)
})

test.each([
  ['timeline (all times utc)', 'timeline'],
  ['timeline [utc]', 'timeline'],
  ['タイムライン(jst)', 'タイムライン'],
  ['タイムライン（jst）', 'タイムライン'],
  ['影響【重要】', '影響'],
  ['(optional) impact', 'impact'],
  ['timeline (all times', 'timeline'],
  ['timeline', 'timeline'],
])('%j without brackets is %j', (written, bare) => expect(withoutBrackets(written)).toBe(bare))

test('a long name takes no long time', () => {
  const long = `${'-'.repeat(20_000)}x${' _'.repeat(20_000)}`
  expect(nameKey(long)).toBe('x')
})
