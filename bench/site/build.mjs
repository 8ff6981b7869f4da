// Builds a site and says what it took and what it gave.
import {spawnSync} from 'node:child_process'
import {mkdirSync, readdirSync, readFileSync, rmSync, statSync} from 'node:fs'
import {createRequire} from 'node:module'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {gzipSync} from 'node:zlib'
import {launchChromium} from '../chromium.mjs'

const core = createRequire(import.meta.url).resolve('@docusaurus/core/package.json')
const docusaurus = path.join(path.dirname(core), 'bin/docusaurus.mjs')
const usage = fileURLToPath(new URL('usage.mjs', import.meta.url))

/** Pages that are looked at, evenly among all. */
const SAMPLES = 20
/** Those of them that are opened in a browser: their scripts hardly differ. */
const SAMPLES_IN_BROWSER = 2

/**
 * Build a site.
 *
 * @returns Seconds of processor time, of all processes and threads, and the most memory that was resident at once, in MB; git
 *   is left out, which only says that there is no history.
 */
export function build(dir) {
  const usages = path.join(dir, 'usage')
  rmSync(usages, {recursive: true, force: true})
  mkdirSync(usages)
  const {NODE_ENV: _mode, DOCUSAURUS_NO_PERSISTENT_CACHE: _cache, ...inherited} = process.env
  const env = {...inherited, BENCH_USAGE: usages, NO_UPDATE_NOTIFIER: '1', SOURCE_DATE_EPOCH: '1775044800'}
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
  const parts = readdirSync(usages).map((file) => JSON.parse(readFileSync(path.join(usages, file), 'utf8')))
  return {
    seconds: sum(parts.map(({seconds}) => seconds)),
    megabytes: Math.max(...parts.map(({megabytes}) => megabytes)),
  }
}

/** Forget everything that a build has left. */
export function forget(dir) {
  for (const left of ['build', '.docusaurus', 'node_modules']) {
    rmSync(path.join(dir, left), {recursive: true, force: true})
  }
}

/**
 * Bytes, compressed, of a document's HTML and of the JavaScript that a browser has loaded when the page has become
 * interactive: means over some documents. With the addresses of all pages of the site.
 */
export async function sizes(dir) {
  const root = path.join(dir, 'build')
  const files = readdirSync(root, {recursive: true}).filter((file) => file.endsWith('.html'))
  // A family has the name of its first incident.
  const pages = files.filter((file) => /-incident-\d+\.html$/.test(file) && !/families/.test(file)).sort()
  const step = Math.max(1, Math.floor(pages.length / SAMPLES))
  const chosen = pages.filter((_, index) => index % step === 0)
  const browser = await launchChromium()
  try {
    const html = chosen.map((page) => compressed(path.join(root, page)))
    const script = []
    for (const page of chosen.slice(0, SAMPLES_IN_BROWSER)) script.push(await scriptSize(browser, root, page))
    return {
      html: mean(html),
      script: mean(script),
      addresses: files.filter((file) => file !== '404.html').map(addressOf),
    }
  } finally {
    await browser.close()
  }
}

function addressOf(file) {
  return `/${file
    .split(path.sep)
    .join('/')
    .replace(/\.html$/, '')}`
}

async function scriptSize(browser, root, name) {
  const page = await browser.newPage()
  const scripts = []
  await page.route('**/*', (route) => {
    const request = route.request()
    const {pathname} = new URL(request.url())
    const file = [pathname, `${pathname}.html`]
      .map((each) => path.join(root, each))
      .find((each) => isFile(each))
    if (file === undefined) return route.fulfill({status: 404})
    // What is only fetched beforehand is of another type.
    if (request.resourceType() === 'script') scripts.push(compressed(file))
    return route.fulfill({path: file})
  })
  await page.goto(`http://bench.example/${name.replace(/\.html$/, '')}`)
  await page.locator('html[data-has-hydrated="true"]').waitFor({state: 'attached'})
  await page.close()
  return sum(scripts)
}

function isFile(file) {
  return statSync(file, {throwIfNoEntry: false})?.isFile() ?? false
}

function mean(numbers) {
  return sum(numbers) / numbers.length
}

function compressed(file) {
  return gzipSync(readFileSync(file), {level: 9}).length
}

function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0)
}
