import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {describe, expect, it} from 'vitest'
import {DEFAULT_OPTIONS} from '../../../plugin/src/docusaurus/options.ts'
import {extractAll} from '../../../plugin/src/extract/index.ts'
import {buildSite} from '../../../plugin/src/site/index.ts'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const folder = path.join(root, 'postmortems')
const files = readdirSync(folder, {recursive: true, encoding: 'utf8'})
  .filter((file) => file.endsWith('.md'))
  .map((file) => ({file: file.replaceAll('\\', '/'), text: readFileSync(path.join(folder, file), 'utf8')}))
const documents = extractAll(files)
const {threshold} = DEFAULT_OPTIONS.related

/** What is computed between the documents, by their files. The names that they give each other play no part in it. */
function computed(among: typeof documents, least: number) {
  const {incidents} = buildSite(among, {basePath: '/pm', related: {threshold: least, limit: 5}})
  return new Map(
    incidents.map(({postmortem, alike}) => [
      postmortem.file,
      alike.slice(0, 5).map(({incident}) => incident.postmortem.file),
    ]),
  )
}

const judged = readFileSync(path.join(root, 'test/fixtures/related/demonstration.tsv'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split('\t'))
const related = new Set(judged.flatMap(([verdict, a, b]) => (verdict === 'yes' ? [`${a} ${b}`] : [])))
const pair = (a: string, b: string) => (a < b ? `${a} ${b}` : `${b} ${a}`)

const site = buildSite(documents, {basePath: '/pm', related: {threshold, limit: 5}})
const named = site.incidents.flatMap(({postmortem, mentions}) =>
  mentions.map((other) => [postmortem.file, other.postmortem.file] as const),
)

describe('relations of the demonstration', () => {
  it('find at least 80 % of the incidents that the documents name, among the first five', () => {
    const found = computed(documents, 0)
    const hits = named.filter(([from, to]) => found.get(from)?.includes(to))
    expect(hits.length / named.length).toBeGreaterThanOrEqual(0.8)
  })

  it('are right in at least 80 % of the pairs that are shown', () => {
    for (const [from, to] of named) related.add(pair(from, to))
    const shown = new Set(
      [...computed(documents, threshold)].flatMap(([from, others]) =>
        others.map((other) => pair(from, other)),
      ),
    )
    expect(shown.size).toBeGreaterThanOrEqual(30)
    const right = [...shown].filter((each) => related.has(each))
    expect(right.length / shown.size).toBeGreaterThanOrEqual(0.8)
  })

  it('hardly change where a document is added: of the pairs shown at least 95 % stay', () => {
    const all = computed(documents, threshold)
    const kept = documents
      .filter((_, index) => index % 9 === 0)
      .flatMap(({postmortem}) => {
        const before = computed(
          documents.filter((other) => other.postmortem !== postmortem),
          threshold,
        )
        return [...before].flatMap(([from, others]) =>
          others.map((other) => all.get(from)?.includes(other) === true),
        )
      })
    expect(kept.filter(Boolean).length / kept.length).toBeGreaterThanOrEqual(0.95)
  })
})
