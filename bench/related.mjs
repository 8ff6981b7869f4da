// What the relations of 1,000 and of 10,000 incidents cost. `node bench/related.mjs [COUNT...]`, after `npm run build:plugin`
//
// The documents are made up, of some 900 words each: words as frequent as in a language (Zipf), and for every eight
// incidents some words of their own, as incidents of one failure have. Each count is measured in a process of its own, or
// the memory of one would count for the next.
import {spawnSync} from 'node:child_process'
import {fileURLToPath} from 'node:url'
import {buildSite} from '../plugin/lib/site/index.js'

const COUNTS = [1_000, 10_000]
/** What all relations of the most incidents may take. */
const MOST_SECONDS = 60
const MOST_MEGABYTES = 1024

const WORDS = 900
const VOCABULARY = 20_000
const OF_ONE_FAILURE = 8
const TOPIC_WORDS = 25
const CAUSES = ['deploy', 'config', 'capacity', 'network', 'certificate', 'code', 'migration', 'security']

const [own, ...rest] = process.argv.slice(2)
if (own === '--one') one(Number(rest[0]))
else all([own, ...rest].flatMap((count) => (Number(count) > 0 ? [Number(count)] : [])))

function all(chosen) {
  const counts = chosen.length > 0 ? chosen : COUNTS
  print(['incidents', 'CPU s', 'ms each', 'peak MB', 'related', 'families'])
  const results = counts.map((count) => {
    const run = spawnSync(process.execPath, [fileURLToPath(import.meta.url), '--one', String(count)], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    if (run.status !== 0) throw new Error(`The run with ${count} incidents ended with ${run.status}`)
    const result = JSON.parse(run.stdout)
    const {seconds, megabytes, relations, families} = result
    print([
      count,
      seconds.toFixed(1),
      ((1000 * seconds) / count).toFixed(2),
      megabytes.toFixed(0),
      relations,
      families,
    ])
    return result
  })
  const [first, last] = [results[0], results.at(-1)]
  if (results.length > 1) {
    const exponent = Math.log(last.seconds / first.seconds) / Math.log(last.count / first.count)
    console.log(`grows with the number to the power of ${exponent.toFixed(2)} (1 is linear, 2 quadratic)`)
  }
  const isWithin = last.seconds <= MOST_SECONDS && last.megabytes <= MOST_MEGABYTES
  console.log(`${isWithin ? 'within' : 'ABOVE'} ${MOST_SECONDS} s and ${MOST_MEGABYTES} MB`)
}

/** Processor time of the relations, the peak memory of the process with the documents in it, and what was found. */
function one(count) {
  const documents = documentsOf(count)
  const before = process.cpuUsage()
  const site = buildSite(documents, {basePath: '/pm', related: {threshold: 0.29, limit: 5}})
  const {user, system} = process.cpuUsage(before)
  const relations = site.incidents.reduce((sum, {related}) => sum + related.length, 0)
  const result = {
    count,
    seconds: (user + system) / 1e6,
    megabytes: process.resourceUsage().maxRSS / 1024,
    relations,
    families: site.families.length,
  }
  console.log(JSON.stringify(result))
}

function documentsOf(count) {
  const random = generator(20_310_203)
  const words = Array.from({length: VOCABULARY}, () => word(random))
  const common = () => words[Math.min(VOCABULARY - 1, Math.floor(VOCABULARY ** random()) - 1)]
  const topics = Array.from({length: Math.ceil(count / OF_ONE_FAILURE)}, () =>
    Array.from({length: TOPIC_WORDS}, () => words[Math.floor(random() * VOCABULARY)]),
  )
  const pick = (list) => list[Math.floor(random() * list.length)]
  return Array.from({length: count}, (_, index) => {
    const topic = pick(topics)
    const sentence = (length, share) =>
      Array.from({length}, () => (random() < share ? pick(topic) : common())).join(' ')
    const day = new Date(Date.UTC(2020, 0, 1 + Math.floor((index / count) * 2_000)))
      .toISOString()
      .slice(0, 10)
    const service = Math.floor(random() * 150)
    const postmortem = {
      file: `${index}.md`,
      slug: String(index),
      kind: 'postmortem',
      title: sentence(6, 0.4),
      id: `INC-${day.slice(0, 4)}-${index}`,
      date: day,
      services: [{name: `Service ${service}`, slug: `service-${service}`}],
      rootCause: sentence(40, 0.3),
      causes: [pick(CAUSES)],
      facts: {},
      messages: [],
    }
    const paragraphs = Array.from({length: WORDS / 45}, () => ({
      type: 'paragraph',
      children: [{type: 'text', value: sentence(45, 0.15)}],
    }))
    return {postmortem, tree: {type: 'root', children: paragraphs}}
  })
}

function word(random) {
  const length = 4 + Math.floor(random() * 6)
  return Array.from({length}, () => String.fromCharCode(97 + Math.floor(random() * 26))).join('')
}

/** The same numbers in every run (linear congruential; Numerical Recipes). */
function generator(seed) {
  let state = seed
  return () => {
    state = (1_664_525 * state + 1_013_904_223) % 4_294_967_296
    return state / 4_294_967_296
  }
}

function print([name, ...cells]) {
  console.log(String(name).padEnd(12) + cells.map((cell) => String(cell).padStart(10)).join(''))
}
