// Builds a site and says what it took and what it gave.
import {spawnSync} from 'node:child_process'
import {readdirSync, readFileSync, rmSync} from 'node:fs'
import {createRequire} from 'node:module'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {gzipSync} from 'node:zlib'

const core = createRequire(import.meta.url).resolve('@docusaurus/core/package.json')
const docusaurus = path.join(path.dirname(core), 'bin/docusaurus.mjs')
const usage = fileURLToPath(new URL('usage.mjs', import.meta.url))

/** Pages that are looked at, evenly among all. */
const SAMPLES = 20

/**
 * Build a site.
 *
 * @returns Seconds of processor time, of all threads, and the most memory that was resident, in MB. The builds start no
 *   other process but git.
 */
export function build(dir) {
  const file = path.join(dir, 'usage.json')
  const {NODE_ENV: _mode, DOCUSAURUS_NO_PERSISTENT_CACHE: _cache, ...inherited} = process.env
  const env = {...inherited, BENCH_USAGE: file, NO_UPDATE_NOTIFIER: '1', SOURCE_DATE_EPOCH: '1775044800'}
  const {status, stdout, stderr} = spawnSync(
    process.execPath,
    ['--import', usage, docusaurus, 'build', dir],
    {
      cwd: dir,
      env,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    },
  )
  if (status !== 0) throw new Error(`${dir} does not build:\n${`${stdout}\n${stderr}`.slice(0, 2000)}`)
  return JSON.parse(readFileSync(file, 'utf8'))
}

/** Forget everything that a build has left. */
export function forget(dir) {
  for (const left of ['build', '.docusaurus', 'node_modules']) {
    rmSync(path.join(dir, left), {recursive: true, force: true})
  }
}

/** Bytes, compressed, of a page's HTML and of the JavaScript that it loads at first: means over some pages. */
export function sizes(dir) {
  const root = path.join(dir, 'build')
  const pages = readdirSync(root, {recursive: true})
    .filter((file) => /-incident-\d+\.html$/.test(file))
    .sort()
  const step = Math.max(1, Math.floor(pages.length / SAMPLES))
  const chosen = pages.filter((_, index) => index % step === 0)
  const scripts = new Map()
  const scriptSize = (src) => {
    if (!scripts.has(src)) scripts.set(src, compressed(path.join(root, src)))
    return scripts.get(src)
  }
  const measured = chosen.map((page) => {
    const html = readFileSync(path.join(root, page), 'utf8')
    const sources = [...html.matchAll(/<script[^>]+src="?([^\s">]+)/g)].map(([, src]) => src)
    return {html: compressed(path.join(root, page)), script: sum(sources.map(scriptSize))}
  })
  return {
    pages: pages.length,
    html: sum(measured.map(({html}) => html)) / measured.length,
    script: sum(measured.map(({script}) => script)) / measured.length,
  }
}

function compressed(file) {
  return gzipSync(readFileSync(file), {level: 9}).length
}

function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0)
}
