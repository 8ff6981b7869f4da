// What a site of our pages costs beside the same documents in `@docusaurus/plugin-content-docs`, as ratios, which hardly
// depend on the machine. `npm run bench:site [-- DOCUMENTS]`
import {mkdirSync, mkdtempSync, rmSync} from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {build, forget, sizes} from './site/build.mjs'
import {writeSite} from './site/sites.mjs'

const count = Number(process.argv[2] ?? 1000)
/** The smaller site, beside which growth shows. */
const few = Math.ceil(count / 4)

const results = fileURLToPath(new URL('../test-results/', import.meta.url))
mkdirSync(results, {recursive: true})
const parent = mkdtempSync(path.join(results, 'bench-'))

try {
  console.log(
    `${count} documents; processor time of all threads, peak of resident memory, sizes after gzip -9`,
  )
  const ours = await measure('ours')
  const docs = await measure('docs')
  print(['', 'ours', 'docs plugin', 'ratio', 'at most'])
  compare('cold, CPU s', ours.cold.seconds, docs.cold.seconds, 0.6)
  compare('cold, peak MB', ours.cold.megabytes, docs.cold.megabytes, 0.45)
  compare('warm, CPU s', ours.warm.seconds, docs.warm.seconds, 0.75)
  compare('warm, peak MB', ours.warm.megabytes, docs.warm.megabytes, 0.5)
  compare('first JavaScript, kB', ours.script / 1000, docs.script / 1000, 0.8)
  const [fewOurs, fewDocs] = [await sizeOf('ours', few), await sizeOf('docs', few)]
  const sidebar = await sizeOf('sidebar', few)
  compare('HTML, kB, with sidebar', fewOurs.html / 1000, sidebar.html / 1000, 1.1)
  compare('HTML, kB, without', ours.html / 1000, docs.html / 1000, Number.POSITIVE_INFINITY)
  const routes = growth(await sizeOf('routes', count), await sizeOf('routes', few))
  print(['', 'ours', 'bare routes', 'ratio', 'at most'])
  compare('JavaScript, B a document', growth(ours, fewOurs), routes, 1.02)
  print(['the docs plugin', '', growth(docs, fewDocs).toFixed(1)])
} finally {
  rmSync(parent, {recursive: true, force: true})
}

async function measure(name) {
  const dir = writeSite(parent, name, count)
  forget(dir)
  const cold = build(dir)
  const warm = build(dir)
  const measured = {cold, warm, ...(await sizes(dir))}
  rmSync(dir, {recursive: true})
  return measured
}

/** How many bytes of first JavaScript a document adds. */
function growth(many, less) {
  return (many.script - less.script) / (count - few)
}

async function sizeOf(name, documents) {
  const dir = writeSite(parent, name, documents)
  build(dir)
  const measured = await sizes(dir)
  rmSync(dir, {recursive: true})
  return measured
}

function compare(name, ours, theirs, most) {
  const ratio = ours / theirs
  const verdict = ratio <= most ? '' : 'ABOVE'
  print([
    name,
    ours.toFixed(1),
    theirs.toFixed(1),
    ratio.toFixed(2),
    Number.isFinite(most) ? most.toFixed(2) : '',
    verdict,
  ])
}

function print([name, ...cells]) {
  console.log(name.padEnd(26) + cells.map((cell) => cell.padStart(12)).join(''))
}
