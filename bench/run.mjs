// What extraction costs beside parsing, as ratios, which hardly depend on the machine. `npm run bench [-- FOLDER...]`
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {remark} from 'remark'
import remarkGfm from 'remark-gfm'
import {parseDocument} from '../plugin/lib/document/parse.js'
import {extractAll} from '../plugin/lib/extract/index.js'

const ROUNDS = 15
/** Rounds that only warm the code up. */
const WARM_UP = 5
/** How often a document is repeated to see how its cost grows. */
const REPEATS = [1, 2, 4, 8]
/** The most that extraction may cost, as a share of parsing. */
const MOST = 0.25

const root = fileURLToPath(new URL('../', import.meta.url))
const folders = process.argv.slice(2)
const chosen = folders.length > 0 ? folders : ['postmortems', '../shared/benchmark/dev']

const parser = remark().use(remarkGfm).freeze()

for (const folder of chosen) {
  const dir = path.resolve(root, folder)
  if (!existsSync(dir)) continue
  const files = readFiles(dir)
  console.log(`\n${folder}: ${files.length} documents, ${Math.round(size(files) / 1024)} KiB`)
  costs(files)
  growth(files)
}

function costs(files) {
  const rounds = measure(files)
  const ratio = median(rounds.map(({extract, parse}) => extract / parse))
  print(['', 'ms', 'of parsing'])
  print(['remark-parse with GFM', median(rounds.map(({parse}) => parse)).toFixed(0), '1.00'])
  print(['extraction', median(rounds.map(({extract}) => extract)).toFixed(0), ratio.toFixed(2)])
  console.log(ratio <= MOST ? `within ${MOST}` : `ABOVE ${MOST}`)
}

/** Cost per character of a document that is repeated, relative to the document alone: 1 is linear. */
function growth(files) {
  print(['per character', ...REPEATS.map((times) => `x${times}`)])
  const rounds = REPEATS.map((times) => {
    const repeated = files.map(({file, text}) => ({file, text: `${text}\n\n`.repeat(times)}))
    const measured = measure(repeated, 3, 1)
    return Object.fromEntries(
      ['parse', 'extract'].map((step) => [step, Math.min(...measured.map((round) => round[step])) / times]),
    )
  })
  for (const [step, name] of [
    ['parse', 'remark-parse with GFM'],
    ['extract', 'extraction'],
  ])
    print([name, ...rounds.map((round) => (round[step] / rounds[0][step]).toFixed(2))])
}

/** Processor time, in ms, of parsing and of all that extraction does besides, in turns. */
function measure(files, rounds = ROUNDS, warmUp = WARM_UP) {
  const parsed = files.map((file) => ({...file, parsed: parseDocument(file.text)}))
  const measured = Array.from({length: rounds}, () => ({
    parse: timeOf(() => {
      for (const {text} of files) parser.parse(text)
    }),
    extract: timeOf(() => extractAll(parsed)),
  }))
  return measured.slice(warmUp)
}

function timeOf(work) {
  const before = process.cpuUsage()
  work()
  const {user, system} = process.cpuUsage(before)
  return (user + system) / 1000
}

function readFiles(dir) {
  return readdirSync(dir, {recursive: true})
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((file) => ({file, text: readFileSync(path.join(dir, file), 'utf8')}))
    .filter(({text}) => parseDocument(text).tree)
}

function size(files) {
  return files.reduce((sum, {text}) => sum + text.length, 0)
}

function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]
}

function print([name, ...cells]) {
  console.log(name.padEnd(24) + cells.map((cell) => cell.padStart(11)).join(''))
}
