import type {Vocabulary} from '../../dialect/vocabulary.ts'
import type {List} from '../../document/blocks.ts'
import {joinLines} from '../../document/lines.ts'
import {leadIn} from './actionText.ts'
import {looksLikeName, ownerName} from './actionWords.ts'
import {splitNames} from './people.ts'

/** A heading that is a person or team: a handle, a word "team", a name that the document or the catalogue knows. */
export function looksLikeOwnerHeading(
  title: string,
  names: readonly string[],
  vocabulary: Vocabulary,
): boolean {
  return !TOPIC.test(title) && isKnownName(title.replace(/[:：]\s*$/, ''), names, vocabulary)
}

const TOPIC =
  /^(?:documentation|docs|monitoring|testing|tests?|alerting|alerts?|tooling|training|communication|process(?:es)?|prevention|detection|infrastructure|security|automation|observability|runbooks?|review|design|architecture|performance|capacity|reliability|code|database|deployment|rollback|logging|metrics|investigation|cleanup|education|improvements?|validation|resilience|response|mitigation|general|other|technical|recovery|safety|configuration|backups?|ci|cd|operations|development|network|storage|cultural|culture|organi[sz]ational|short|long|medium|immediate)$/i

/**
 * Whether the bold lead-ins of a list are owners rather than titles: at least half of them are
 * handles, teams or names that the document gives to people, and none is a topic.
 */
export function leadsAreOwners(list: List, names: readonly string[], vocabulary: Vocabulary): boolean {
  const leads = list.items.flatMap((item) => {
    const lead = leadIn(joinLines(item.lines))
    return lead ? [lead.text.replace(/[:：\s]+$/, '')] : []
  })
  if (leads.length === 0 || leads.some((lead) => TOPIC.test(lead) || lead.split(/\s+/).length > 4))
    return false
  const sure = leads.filter((lead) => isKnownName(lead, names, vocabulary))
  return sure.length * 2 >= leads.length
}

function isKnownName(lead: string, names: readonly string[], vocabulary: Vocabulary): boolean {
  if (lead.startsWith('@') || /\bteams?$|^team\b|チーム$/i.test(lead)) return true
  const parts = splitNames(lead, vocabulary.listPattern('')).map((part) => ownerName(part).toLowerCase())
  return parts.every(
    (part) =>
      looksLikeName(ownerName(lead), vocabulary) &&
      names.some(
        (name) =>
          name
            .toLowerCase()
            .split(/[\s(),]+/)
            .includes(part) || name.toLowerCase() === part,
      ),
  )
}
