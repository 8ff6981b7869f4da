import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {expect, test} from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))

test('the documentation explains each rule that a message can name, and no other', () => {
  const page = readFileSync(join(root, 'website/docs/messages.md'), 'utf8')
  const explained = [...page.matchAll(/^\| `([a-z-]+\/[a-z-]+)`/gm)].map(([, rule]) => rule)
  expect(new Set(explained)).toEqual(new Set(rulesInSource()))
  expect(explained).toHaveLength(new Set(explained).size)
})

/** `time/${oddity}` has two ends; `conflict/…` and `missing/…` have as many as there are fields. */
function rulesInSource(): string[] {
  const folder = join(root, 'plugin/src')
  const source = readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => readFileSync(join(folder, name), 'utf8').replace(/^(?:import|export) .*/gm, ''))
    .join('\n')
  const groups = [...source.matchAll(/ruleId: ['`]([a-z-]+)\//g)].map(([, group]) => group ?? '')
  const rules = [...source.matchAll(/'([a-z-]+)\/([a-z-]+)'/g)]
    .filter(([, group = '']) => [...groups, 'link', 'image'].includes(group) && group !== 'missing')
    .map(([, group, name]) => `${group}/${name}`)
    // Types of files.
    .filter((rule) => !/^(?:text\/(?:csv|calendar|html|plain)|image\/(?:png|svg|jpeg))$/.test(rule))
  return [...rules, 'time/skipped', 'time/twice']
}
