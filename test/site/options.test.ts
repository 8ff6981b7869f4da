import path from 'node:path'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {build} from './docusaurus.ts'
import {copySite, type SiteCopy} from './siteCopy.ts'

let site: SiteCopy
beforeAll(async () => {
  site = await copySite()
})
afterAll(() => site.remove())

test.each([
  ['wrong-option', ['onProblem', 'explode', '`ignore`, `warn` or `throw`']],
  ['wrong-zone', ['timeZone', 'Europe/Atlantis', 'IANA']],
  ['missing-folder', ['`path`', 'no-such-folder', 'expected a folder']],
  ['error-stops', ['errors in the documents', 'binary.md', 'labels-contradict.md:6']],
])('%s ends the build and says why', async (name, words) => {
  const {code, output} = await build(site.dir, ['--config', path.join(site.dir, `${name}.config.mjs`)])
  expect(code).toBe(1)
  for (const word of words) expect(output).toContain(word)
})
