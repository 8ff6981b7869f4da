// Invented postmortems for measuring: the same for the same number, about 6 kB each. How many different words one holds
// (390), and how their number grows with the folder (7,000 in 50 documents), is what was counted in real postmortems.

/** Words of every day, the commonest first: a word's share falls with its rank, as in real text (Zipf). */
const COMMON =
  'the of to a and in was for on at we that it with not by from is as were had after this no an be until all which one first before did only because then out than more two when but could so up every three new service request requests error errors database connection connections timeout pool deploy release rollback customers minutes alert team check traffic node nodes queue cache memory disk cluster pods region primary replica latency rate limit retry retries certificate config flag migration table index lock transaction backup restore failover gateway client server version script job schedule monitor dashboard page call log logs metric threshold capacity load balancer network packet route record zone token key secret user users account order orders payment payments invoice label carrier parcel search update change review test staging production incident impact cause root action owner due open done follow known wrong right slow fast full empty missing broken old large small high low last next same other own'.split(
    ' ',
  )
const SYLLABLES =
  'ba ce di fo gu ka le mi no pu ra se ti vo zu bra cle dri flo gra kle mar nel por qui ras sto tra ver wen'.split(
    ' ',
  )
const SERVICES = [
  'Booking',
  'Payments',
  'Notifier',
  'Label',
  'Edge',
  'Billing',
  'Quote',
  'Tracking',
  'Identity',
  'Search',
].flatMap((name) =>
  ['API', 'Worker', 'Gateway', 'Store', 'Console', 'Feed', 'Router', 'Cache'].map(
    (part) => `${name} ${part}`,
  ),
)
const TAGS = Array.from({length: 60}, (_, number) => `tag-${number}`)
const CAUSES = [
  'deploy',
  'configuration change',
  'capacity',
  'expired certificate',
  'migration',
  'network',
  'human error',
]

/** One document. */
export function makeDocument(number) {
  const random = generator(number + 1)
  const pick = (list) => list[Math.floor(random() * list.length)]
  const year = 2016 + Math.floor(random() * 10)
  const month = String(1 + Math.floor(random() * 12)).padStart(2, '0')
  const day = String(1 + Math.floor(random() * 28)).padStart(2, '0')
  const service = pick(SERVICES)
  const facts = {
    id: `INC-${year}-${String(number).padStart(5, '0')}`,
    error: `E${(number * 7919 + 1_000_003).toString(36).toUpperCase()}X`,
    ip: `10.${number >> 8}.${number & 255}.${1 + Math.floor(random() * 250)}`,
    version: `v${1 + Math.floor(random() * 9)}.${Math.floor(random() * 40)}.${number}`,
    // One of its own, whatever the vocabulary of the others.
    name: inventedWord(100_000 + number),
  }
  const hex = (length) => Array.from({length}, () => Math.floor(random() * 16).toString(16)).join('')
  const pod = () => `${service.toLowerCase().replace(' ', '-')}-${hex(9)}-${hex(5)}`
  const sentence = () => {
    const words = Array.from({length: 8 + Math.floor(random() * 14)}, () => word(random))
    return `${words.join(' ')}.`.replace(/^./, (first) => first.toUpperCase())
  }
  const paragraph = (sentences) => Array.from({length: sentences}, sentence).join(' ')
  const title = `${service}: ${word(random)} ${facts.name} ${word(random)} ${word(random)}`
  const text = `# ${title}

- **Incident ID**: ${facts.id}
- **Date**: ${year}-${month}-${day}
- **Severity**: SEV${1 + Math.floor(random() * 4)}
- **Services**: ${service}, ${pick(SERVICES)}
- **Duration**: ${5 + Math.floor(random() * 300)} minutes
- **Tags**: ${pick(TAGS)}, ${pick(TAGS)}
- **Status**: ${pick(['Resolved', 'Final', 'Draft'])}

## Summary

${paragraph(6)} It came with the release ${facts.version}, commit ${hex(8)}.

## Impact

${paragraph(8)}

## Root cause

The cause was a ${pick(CAUSES)}. ${paragraph(15)}

\`\`\`
FATAL ${facts.error}: ${word(random)} refused by ${facts.ip}
  at ${camel(random)}.${word(random)}(${camel(random)}.java:${Math.floor(random() * 900)})
pod/${pod()} OOMKilled, pod/${pod()} Running
\`\`\`

## Timeline

${Array.from({length: 12}, (_, at) => `- ${String(10 + at)}:0${Math.floor(random() * 10)} UTC - ${sentence()}`).join('\n')}

## Lessons

${paragraph(20)}

## Action items

${Array.from({length: 5}, () => `- [${random() < 0.5 ? 'x' : ' '}] ${sentence()} (LARK-${Math.floor(random() * 9000)})`).join('\n')}
`
  return {file: `${year}/${facts.id}.md`, text, facts, title}
}

/** Queries of the kinds that readers type, with the documents that they are about. */
export function makeQueries(count) {
  return Array.from({length: 30}, (_, at) => {
    const number = Math.floor(((at + 0.5) * count) / 30)
    const {facts} = makeDocument(number)
    const kinds = [
      // First what fetches most: several common words.
      'database connection pool timeout',
      facts.id,
      `FATAL ${facts.error}`,
      facts.ip,
      facts.name,
      'expired certificate payments',
      `${facts.name.slice(0, 2)}${facts.name[3]}${facts.name[2]}${facts.name.slice(4)}`,
      'retries gatew',
      facts.version,
      'severity:sev1 rollback replica',
    ]
    return kinds[at % kinds.length]
  })
}

/** How many words there are besides the common ones. */
const VOCABULARY = 40_000

/** Two of three words are common; the others come from a long tail, of which a larger folder shows more. */
function word(random) {
  if (random() < 0.65) return COMMON[Math.floor(COMMON.length ** random()) - 1] ?? 'the'
  return inventedWord(Math.floor(VOCABULARY ** random()))
}

/** `BraceKarmel` */
function camel(random) {
  const part = () =>
    inventedWord(Math.floor(VOCABULARY ** random())).replace(/^./, (first) => first.toUpperCase())
  return part() + part()
}

/** The commoner a word, the shorter. */
function inventedWord(number) {
  const random = generator(number * 2_654_435_761)
  return Array.from(
    {length: number < 400 ? 2 : number < 20_000 ? 3 : 4},
    () => SYLLABLES[Math.floor(random() * SYLLABLES.length)],
  ).join('')
}

/** mulberry32: a small generator of numbers from 0 to 1, the same for the same seed. */
function generator(seed) {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
