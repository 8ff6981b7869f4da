// What extraction costs beside parsing, as ratios, which hardly depend on the machine. `npm run bench [-- FOLDER...]`
//
// Parsing is remark-parse with GFM. Extraction is what is read from the tree (HTML blocks, sections, facts, checks, what only
// all documents together show), and what our parse (guard, front matter) takes more than that one. It takes less, since it
// looks for mail addresses only where there is an @: that shows in the whole way from text to record. All is warmed up and
// then measured in turns, on the same files; what counts is the processor time of the thread that does the work, not that
// of the threads in which the compiler works beside it.
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {remark} from 'remark'
import remarkGfm from 'remark-gfm'
import {parseDocument} from '../plugin/lib/document/parse.js'
import {extractAll} from '../plugin/lib/extract/index.js'

/** Rounds that only warm the code up, and rounds that are measured. */
const WARM_UP = 15
const ROUNDS = 25
/** How often a document is repeated to see how its cost grows. */
const REPEATS = [1, 2, 4, 8]
/** The most that extraction may cost, as a share of parsing. */
const MOST = 0.25

/** Where Linux tells a thread its processor time. */
const SCHEDSTAT = '/proc/thread-self/schedstat'

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
  const rounds = measure(files, WARM_UP, ROUNDS)
  const parse = median(rounds.map((round) => round.parse))
  const line = (name, of) => {
    const ratio = median(rounds.map((round) => of(round) / round.parse))
    print([name, (ratio * parse).toFixed(0), ratio.toFixed(2)])
    return ratio
  }
  print(['', 'ms', 'of parsing'])
  line('remark-parse with GFM', (round) => round.parse)
  line('our parse', (round) => round.ownParse)
  const ratio = line('extraction', extraction)
  console.log(ratio <= MOST ? `within ${MOST}` : `ABOVE ${MOST}`)
  const whole = line('from text to record', (round) => round.ownParse + round.read)
  console.log(whole <= 1 + MOST ? `within ${1 + MOST}` : `ABOVE ${1 + MOST}`)
}

/** Cost per character of a document that is repeated, relative to the document alone: 1 is linear. */
function growth(files) {
  print(['per character', ...REPEATS.map((times) => `x${times}`)])
  const rounds = REPEATS.map((times) => {
    const repeated = files.map(({file, text}) => ({file, text: `${text}\n\n`.repeat(times)}))
    const measured = measure(repeated, 1, 3)
    const least = (of) => Math.min(...measured.map(of)) / times
    return {parse: least((round) => round.parse), read: least((round) => round.read)}
  })
  for (const [step, name] of [
    ['parse', 'remark-parse with GFM'],
    ['read', 'extraction'],
  ])
    print([name, ...rounds.map((round) => (round[step] / rounds[0][step]).toFixed(2))])
}

function extraction({parse, ownParse, read}) {
  return Math.max(0, ownParse - parse) + read
}

/** Processor time, in ms, of parsing, of our own parse, and of all that is read from its trees. */
function measure(files, warmUp, rounds) {
  const measured = Array.from({length: warmUp + rounds}, (_, index) => {
    const times = {}
    let parsed = []
    const steps = [
      () => {
        times.parse = timeOf(() => files.map(({text}) => parser.parse(text)))
      },
      () => {
        times.ownParse = timeOf(() => {
          parsed = files.map((file) => ({...file, parsed: parseDocument(file.text)}))
        })
      },
    ]
    // Whichever comes second finds a fuller heap.
    for (const step of index % 2 === 0 ? steps : steps.reverse()) step()
    times.read = timeOf(() => extractAll(parsed))
    return times
  })
  return measured.slice(warmUp)
}

function timeOf(work) {
  const before = threadTime()
  work()
  return threadTime() - before
}

/** Processor time of this thread in ms; of the whole process where neither Node.js nor Linux tells it. */
function threadTime() {
  if (process.threadCpuUsage === undefined && existsSync(SCHEDSTAT))
    return Number(readFileSync(SCHEDSTAT, 'utf8').split(' ')[0]) / 1e6
  const {user, system} = process.threadCpuUsage?.() ?? process.cpuUsage()
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
