// What a site of our pages costs beside the same documents in `@docusaurus/plugin-content-docs`, as ratios, which hardly
// depend on the machine. `npm run bench:site [-- DOCUMENTS]`
import {mkdirSync, mkdtempSync, rmSync} from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {build, forget, sizes} from './site/build.mjs'
import {writeSite} from './site/sites.mjs'

const count = Number(process.argv[2] ?? 1000)
/**
 * The larger site, beside which growth shows. What a page adds is small beside what the order of the modules, which hangs on
 * where the site lies, does to the size of all: between a quarter and the whole it was wrong by a twentieth.
 */
const more = 3 * count

const results = fileURLToPath(new URL('../test-results/', import.meta.url))
mkdirSync(results, {recursive: true})
const parent = mkdtempSync(path.join(results, 'bench-'))

try {
  console.log(
    `${count} documents; processor time of all threads, peak of resident memory, sizes after gzip -9`,
  )
  const ours = await measure('ours')
  // The peer is the docs plugin as one gets it, whose sidebar leads from page to page as our links do.
  const peer = await measure('sidebar')
  print(['', 'ours', 'docs plugin', 'ratio', 'at most'])
  compareBuilds(ours, peer, {cold: [0.6, 0.45], warm: [0.75, 0.5]})
  compare('first JavaScript, kB', ours.script / 1000, peer.script / 1000, 0.8)
  compare('HTML, kB', ours.html / 1000, peer.html / 1000, 1.1)
  const lean = await measure('docs')
  print(['', 'ours', 'no sidebar', 'ratio', ''])
  compareBuilds(ours, lean, {cold: [], warm: []})
  compare('first JavaScript, kB', ours.script / 1000, lean.script / 1000)
  compare('HTML, kB', ours.html / 1000, lean.html / 1000)
  // What Docusaurus's own list of the same routes takes.
  const bare = await measure('routes', ours.addresses)
  const moreOurs = await sizeOf('ours', more)
  const moreBare = await sizeOf('routes', more, moreOurs.addresses)
  print(['', 'ours', 'bare routes', 'ratio', 'at most'])
  compareBuilds(ours, bare, {cold: [], warm: []})
  compare('JavaScript, B a page', growth(moreOurs, ours), growth(moreBare, bare), 1.02)
} finally {
  rmSync(parent, {recursive: true, force: true})
}

async function measure(name, addresses) {
  const dir = writeSite(parent, name, count, addresses)
  forget(dir)
  const cold = build(dir)
  const warm = build(dir)
  const measured = {cold, warm, ...(await sizes(dir))}
  rmSync(dir, {recursive: true})
  return measured
}

/** How many bytes of first JavaScript a page adds: of ours, some tell of no single document but of a family or a year. */
function growth(many, less) {
  return (many.script - less.script) / (many.addresses.length - less.addresses.length)
}

async function sizeOf(name, documents, addresses) {
  const dir = writeSite(parent, name, documents, addresses)
  build(dir)
  const measured = await sizes(dir)
  rmSync(dir, {recursive: true})
  return measured
}

function compareBuilds(ours, theirs, most) {
  for (const state of ['cold', 'warm']) {
    const [seconds, megabytes] = most[state]
    compare(`${state}, CPU s`, ours[state].seconds, theirs[state].seconds, seconds)
    compare(`${state}, peak MB`, ours[state].megabytes, theirs[state].megabytes, megabytes)
  }
}

/** @param most  What the ratio may be. Without it, it is only of interest. */
function compare(name, ours, theirs, most = Number.POSITIVE_INFINITY) {
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
