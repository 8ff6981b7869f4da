import type {Nodes, Root} from 'mdast'
import type {Message} from '../../record/types.ts'
import type {Incident, Resolve} from '../types.ts'
import {notRelatedOf} from './exclusions.ts'
import {decoded, recurrencesIn} from './recurrence.ts'

/** Link the incidents that name each other, both ways, and tell each document which names lead nowhere. */
export function linkMentions(incidents: readonly Incident[], resolve: Resolve): void {
  for (const incident of incidents) linkNames(incident, resolve)
  for (const incident of incidents) {
    for (const other of incident.mentions) other.mentionedBy.push(incident)
  }
}

function linkNames(incident: Incident, resolve: Resolve): void {
  const {postmortem, tree, mentions, recurrenceOf, messages} = incident
  const {relatedIds = [], facts} = postmortem
  for (const name of relatedIds) {
    const other = resolve(name, postmortem)
    if (!other) {
      incident.unresolved.push(name)
      messages.push(unresolved(name, facts.relatedIds?.line))
    } else if (other !== incident && !mentions.includes(other)) mentions.push(other)
  }
  const links = linkedDocuments(tree)
  for (const link of links) {
    const other = resolve(link, postmortem)
    if (other && other !== incident && !mentions.includes(other)) mentions.push(other)
  }
  for (const name of recurrencesIn(tree, [...relatedIds, ...links])) {
    const other = resolve(name, postmortem)
    if (other && mentions.includes(other) && !recurrenceOf.includes(other)) recurrenceOf.push(other)
  }
  for (const name of notRelatedOf(tree)) if (!resolve(name, postmortem)) messages.push(unresolved(name, 1))
}

/** Relative links to Markdown files, wherever they stand; whether they lead somewhere rendering will tell. */
function linkedDocuments(tree: Root): string[] {
  const found = new Set<string>()
  const visit = (node: Nodes) => {
    if ((node.type === 'link' || node.type === 'definition') && DOCUMENT.test(node.url))
      found.add(decoded(node.url))
    if ('children' in node) for (const child of node.children) visit(child)
  }
  visit(tree)
  return [...found]
}

const DOCUMENT = /^(?![a-z][a-z\d+.-]*:|\/\/|#).*\.mdx?(?:[?#].*)?$/i

function unresolved(name: string, line: number | undefined): Message {
  const reason = `Unexpected related incident \`${name}\`, which is not in this folder, expected the id or file of one that is`
  return {ruleId: 'related/unresolved', severity: 'info', reason, ...(line !== undefined && {line})}
}
