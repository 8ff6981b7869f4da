// Writes the documents of the benchmark: the same number gives the same files.
import {mkdirSync, writeFileSync} from 'node:fs'
import path from 'node:path'

/** Size of a document, in bytes: that of a postmortem of about two printed pages. */
const SIZE = 6400
/** Documents a year, in a folder each. */
const PER_YEAR = 150

const SERVICES = [
  'Basket',
  'Checkout',
  'Search',
  'Pricing',
  'Parcels',
  'Labels',
  'Routing',
  'Billing',
  'Login',
  'Mail',
]
const PEOPLE = ['Ada Brandt', 'Jonas Vik', 'Mei Tan', 'Ruth Okafor', 'Tomas Reyes', 'Lena Moreau']
const CAUSES = [
  'the connection pool was exhausted',
  'a deployment changed the order of two migrations',
  'a certificate had expired',
  'the queue grew faster than its workers emptied it',
  'a retry without delay multiplied the load',
  'a disk was full of logs',
]
const WORDS =
  'request service queue worker load error region customer order latency retry timeout deploy rollback alert dashboard ' +
  'database index cache node cluster replica traffic limit config release team shift minute threshold backlog batch ' +
  'metric trace owner page runbook check canary gateway token session price label parcel route driver depot scan'
const VERBS =
  'reached stopped raised delayed filled dropped moved blocked showed needed missed held doubled lost'

/**
 * Fill a folder with postmortems: labels, prose, a timeline, a code block, a table, action items and links to each other.
 *
 * @param count  How many.
 */
export function writeDocuments(dir, count) {
  for (let index = 0; index < count; index++) {
    const file = path.join(dir, fileOf(index))
    mkdirSync(path.dirname(file), {recursive: true})
    writeFileSync(file, documentOf(index, random(index + 1)))
  }
}

function fileOf(index) {
  return `${yearOf(index)}/${dayOf(index)}-incident-${index}.md`
}

function yearOf(index) {
  return 2025 - Math.floor(index / PER_YEAR)
}

function dayOf(index) {
  const [month, day] = [1 + (index % 12), 1 + ((index * 7) % 28)].map((part) => String(part).padStart(2, '0'))
  return `${yearOf(index)}-${month}-${day}`
}

function documentOf(index, next) {
  const pick = (list) => list[Math.floor(next() * list.length)]
  const service = pick(SERVICES)
  const other = pick(SERVICES)
  const cause = pick(CAUSES)
  const hour = 1 + Math.floor(next() * 18)
  const clock = (minutes) =>
    `${String(hour + Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
  const prose = (sentences) => Array.from({length: sentences}, () => sentence(pick)).join(' ')
  const earlier = index === 0 ? undefined : Math.floor(next() * index)
  const link =
    earlier === undefined
      ? ''
      : ` See [the earlier incident](../${fileOf(earlier)}) for what was tried before.`
  const fixed = `# ${service}: ${cause} (${index})

- Incident ID: INC-${String(index).padStart(5, '0')}
- Date: ${dayOf(index)}
- Severity: SEV${1 + Math.floor(next() * 4)}
- Services: ${service}, ${other}
- Started: ${clock(0)} UTC
- Resolved: ${clock(95)} UTC
- Incident commander: ${pick(PEOPLE)}
- Author: ${pick(PEOPLE)}

## Summary

At ${clock(0)} UTC ${service} stopped to answer because ${cause}.${link} ${prose(3)}

## Impact

${Math.floor(next() * 9000)} customers were affected, ${Math.ceil(next() * 40)} % of requests failed. ${prose(3)}

| region | requests | failed |
| ------ | -------- | ------ |
| north  | ${Math.floor(next() * 90000)} | ${Math.floor(next() * 9000)} |
| south  | ${Math.floor(next() * 90000)} | ${Math.floor(next() * 9000)} |

## Timeline

- ${clock(0)} ${sentence(pick)}
- ${clock(6)} An alert fired. ${sentence(pick)}
- ${clock(11)} ${pick(PEOPLE)} acknowledged the page. ${sentence(pick)}
- ${clock(42)} ${sentence(pick)}
- ${clock(70)} The release was rolled back. ${sentence(pick)}
- ${clock(95)} Resolved. ${sentence(pick)}

## Root cause

It came to this because ${cause}. ${prose(4)}

\`\`\`bash
kubectl logs deploy/${service.toLowerCase()} --since=2h | grep -c "error ${Math.floor(next() * 999)}"
kubectl rollout undo deploy/${service.toLowerCase()}
\`\`\`

### Contributing factors

1. **${pick(SERVICES)}** ${prose(1)}
2. **${pick(SERVICES)}** ${prose(1)}

## Action items

- [x] ${sentence(pick)} (owner: ${pick(PEOPLE)}, due ${yearOf(index) + 1}-02-01)
- [ ] ${sentence(pick)} (owner: ${pick(PEOPLE)}, due ${yearOf(index) + 1}-03-01)
- [ ] ${sentence(pick)} (owner: ${pick(PEOPLE)})

## Lessons

> ${prose(2)}
`
  let text = `${fixed}\n## Details\n`
  while (text.length < SIZE)
    text += `\n${prose(4)} The value of \`${pick(SERVICES).toLowerCase()}.limit\` was *${Math.floor(next() * 900)}*.\n`
  return text
}

function sentence(pick) {
  const [words, verbs] = [WORDS.split(' '), VERBS.split(' ')]
  const noun = () => `${pick(words)} ${pick(words)}`
  return `The ${noun()} ${pick(verbs)} the ${noun()} before the ${noun()} ${pick(verbs)} each ${pick(words)}.`
}

/** Mulberry32: numbers from 0 to 1 that follow from the seed. */
function random(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
