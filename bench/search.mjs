// What the search costs and finds, beside MiniSearch and Pagefind, in Node and in a browser without a window.
// `npm run bench:search [-- --large] [-- --quality FOLDER QUERIES.json]`
import {existsSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {measureInBrowser} from './search/browser.mjs'
import {makeDocument, makeQueries} from './search/corpus.mjs'
import {minisearch, ours, pagefind} from './search/engines.mjs'
import {readQueries, readSite, toSite} from './search/site.mjs'

const root = fileURLToPath(new URL('../', import.meta.url))

/** What may not be passed, of the index of this package. */
const LIMITS = {
  first: {1000: 100, 10000: 300},
  next: 80,
  indexPer1000: 1,
  longest: 50,
  p95: 60,
  building: 0.5,
  quality: 0.95,
}

const args = process.argv.slice(2)
const qualityAt = args.indexOf('--quality')
const sets =
  qualityAt >= 0
    ? [[args[qualityAt + 1], args[qualityAt + 2]]]
    : [[path.join(root, 'postmortems'), path.join(root, 'test/fixtures/search/queries.json')]]

const failures = []
for (const [folder, queries] of sets)
  if (folder && queries && existsSync(queries)) await quality(folder, queries)
if (qualityAt < 0) {
  await costs(1000, [ours, minisearch, pagefind])
  // Pagefind needs several GB of memory for so many.
  await costs(10_000, args.includes('--large') ? [ours, minisearch, pagefind] : [ours, minisearch])
}
console.log(failures.length === 0 ? '\nwithin the limits' : `\nABOVE: ${failures.join('; ')}`)

/** Mean reciprocal rank: 1 where the right incident always comes first. */
async function quality(folder, file) {
  const site = await readSite(folder)
  const queries = readQueries(JSON.parse(readFileSync(file, 'utf8')))
  console.log(
    `\nquality: ${queries.length} queries over ${site.incidents.length} incidents of ${path.basename(folder)}`,
  )
  print(['', 'MRR', 'first', 'not found'])
  const results = []
  for (const engine of [ours, minisearch, pagefind]) {
    const built = await engine.build(site)
    const ranks = await measureInBrowser(
      engine,
      built,
      queries.map(({query}) => query),
      {ranks: true},
    )
    const positions = queries.map(({answers}, at) => {
      const found = ranks[at].findIndex((doc) =>
        answers.some((answer) => site.incidents[doc]?.postmortem.file.includes(answer)),
      )
      return found + 1
    })
    const mrr =
      positions.reduce((sum, position) => sum + (position === 0 ? 0 : 1 / position), 0) / positions.length
    results.push(mrr)
    print([
      engine.name,
      mrr.toFixed(3),
      String(positions.filter((position) => position === 1).length),
      String(positions.filter((position) => position === 0).length),
    ])
  }
  const [own, ...peers] = results
  if (own < LIMITS.quality || peers.some((peer) => peer > own)) failures.push(`quality ${own.toFixed(3)}`)
}

async function costs(count, engines) {
  const {site, parsing, bytes} = toSite(Array.from({length: count}, (_, number) => makeDocument(number)))
  const queries = makeQueries(count)
  console.log(
    `\n${count} documents of ${(bytes / count / 1000).toFixed(1)} kB; parsing takes ${(parsing / 1000).toFixed(1)} s`,
  )
  print(['', 'of parsing', 'index kB', 'texts kB', 'first kB', 'next kB', 'first ms', 'p95 ms', 'task ms'])
  for (const engine of engines) {
    const built = await engine.build(site)
    const measured = await measureInBrowser(engine, built, queries)
    const building = built.cpu / parsing
    print([
      engine.name,
      building.toFixed(2),
      kilobytes(built.index),
      kilobytes(built.texts),
      kilobytes(measured.first),
      kilobytes(measured.next),
      measured.firstMs.toFixed(0),
      measured.p95.toFixed(0),
      measured.longest.toFixed(0),
    ])
    if (engine === ours) check(count, {...measured, building, index: built.index})
  }
}

function check(count, {first, next, longest, p95, building, index}) {
  const limits = [
    ['first kB', first / 1000, LIMITS.first[count]],
    ['next kB', next / 1000, LIMITS.next],
    ['index MB per 1,000', index / 1e6 / (count / 1000), LIMITS.indexPer1000],
    ['longest task ms', longest, LIMITS.longest],
    ['p95 ms', p95, LIMITS.p95],
    ['building', building, LIMITS.building],
  ]
  for (const [name, value, limit] of limits)
    if (value > limit) failures.push(`${count}: ${name} ${value.toFixed(2)} > ${limit}`)
}

function kilobytes(bytes) {
  return bytes === undefined ? '' : (bytes / 1000).toFixed(0)
}

function print([name, ...cells]) {
  console.log(name.padEnd(14) + cells.map((cell) => cell.padStart(11)).join(''))
}
