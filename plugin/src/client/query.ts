import type {IndexIncident} from './types.ts'

/**
 * The incidents that a query finds: every word, and every phrase in double quotes, must stand in the title, id, file,
 * services, teams, summary or causes. Case and accents do not count.
 *
 * @param incidents  In the order to keep among equals.
 * @param query      As typed; an empty one finds all.
 * @returns Those found in title or id alone first.
 */
export function queryIncidents(incidents: readonly IndexIncident[], query: string): IndexIncident[] {
  const terms = queryTerms(query)
  if (terms.length === 0) return [...incidents]
  const inName: IndexIncident[] = []
  const inText: IndexIncident[] = []
  for (const incident of incidents) {
    const {name, text} = foldedText(incident)
    if (terms.every((term) => name.includes(term))) inName.push(incident)
    else if (terms.every((term) => name.includes(term) || text.includes(term))) inText.push(incident)
  }
  return [...inName, ...inText]
}

/** The words and phrases of a query, folded. */
export function queryTerms(query: string): string[] {
  const terms = [...query.matchAll(/"([^"]+)"|[^\s"]+/g)].map((match) =>
    foldText(match[1] ?? match[0]).trim(),
  )
  return terms.filter((term) => term !== '')
}

/** Text for comparison: without case, accents and differences of width, and with single spaces. */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/\s+/g, ' ')
}

interface FoldedText {
  name: string
  text: string
}

// Folding is the dear part; a list is queried again at every key.
const folded = new WeakMap<IndexIncident, FoldedText>()

function foldedText(incident: IndexIncident): FoldedText {
  const known = folded.get(incident)
  if (known) return known
  const services = incident.services.flatMap(({name, slug}) => [name, slug])
  const fresh = {
    name: foldText([incident.title, incident.id ?? ''].join('\n')),
    text: foldText(
      [incident.file, ...services, incident.excerpt ?? '', incident.searchText ?? ''].join('\n'),
    ),
  }
  folded.set(incident, fresh)
  return fresh
}
