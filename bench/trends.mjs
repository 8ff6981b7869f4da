// What the pages of trends and action items of many incidents cost a reader. `npm run bench:trends [-- INCIDENTS]`
import {mkdirSync, mkdtempSync, rmSync, statSync} from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {build} from './site/build.mjs'
import {choose, withBrowser} from './trends/browser.mjs'
import {writeSite} from './trends/site.mjs'

const count = Number(process.argv[2] ?? 10_000)
/** How often each choice is made; the middle one counts. */
const ROUNDS = 5

const results = fileURLToPath(new URL('../test-results/', import.meta.url))
mkdirSync(results, {recursive: true})
const dir = mkdtempSync(path.join(results, 'bench-'))

try {
  writeSite(dir, count)
  build(dir)
  print(['', '', 'at most'])
  for (const page of ['trends', 'actions']) {
    const {size} = statSync(path.join(dir, 'build/large', `${page}.html`))
    report(`/${page}, ${count} incidents: HTML, kB`, size / 1000, 400)
  }
  await withBrowser(dir, async (open) => {
    const {scripts: plain} = await open('/plain')
    for (const name of ['trends', 'actions']) {
      const {scripts} = await open(`/postmortems/${name}`)
      const own = [...scripts].filter(([file]) => !plain.has(file)).reduce((sum, [, size]) => sum + size, 0)
      report(`/${name}: own JavaScript with 50 incidents, kB gzip`, own / 1000, 40)
    }
    await answers(open, '/large/trends', [
      ['Period', '12m'],
      ['Period', ''],
      ['Service', 'service-1'],
      ['Service', ''],
      ['Severity', 'sev1'],
      ['Severity', ''],
    ])
    await answers(open, '/large/actions', [
      ['Team', 'team 3'],
      ['Team', ''],
    ])
  })
} finally {
  if (process.env.KEEP) console.log(dir)
  else rmSync(dir, {recursive: true, force: true})
}

/** How long a page takes to draw what is on the screen anew, and the rest. */
async function answers(open, address, choices) {
  const {page} = await open(address)
  const rounds = []
  for (let round = 0; round < ROUNDS; round++) {
    for (const [index, [label, value]] of choices.entries()) {
      rounds[index] ??= []
      rounds[index].push(await choose(page, label, value))
    }
  }
  for (const [index, [label, value]] of choices.entries()) {
    const name = `${address}: ${label} ${value || 'all'}`
    report(`${name}, on the screen, ms`, median(rounds[index].map(({first}) => first)), 100)
    report(`${name}, longest task, ms`, median(rounds[index].map(({longest}) => longest)), 100)
    report(`${name}, everything, ms`, median(rounds[index].map(({all}) => all)))
  }
}

function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]
}

function report(name, value, most) {
  print([
    name,
    value.toFixed(0),
    most === undefined ? '' : String(most),
    most !== undefined && value > most ? 'ABOVE' : '',
  ])
}

function print([name, ...cells]) {
  console.log(name.padEnd(64) + cells.map((cell) => cell.padStart(9)).join(''))
}
