import type {ActionItem} from '../../record/types.ts'
import type {TimeExpression} from '../../values/time/types.ts'

/** What the words of one action item say, before its place adds a horizon or an owner. */
export interface ActionWords extends Omit<ActionItem, 'line' | 'due'> {
  /** The due date as written: it gets its year later. */
  dueTime?: TimeExpression
}

/** A ticket's id or address, alone. */
export const TICKET = /^(?:[A-Z][A-Z0-9]{1,9}-\d{1,6}|#\d{1,7}|[\w.-]+\/[\w.-]+#\d+|https?:\/\/\S+)$/

/** `@name`, `@org/team`. */
export const HANDLE = /^@[\w.-]+(?:\/[\w.-]+)?$/

/** A priority's word, alone. */
export const PRIORITY =
  /^(?:p[0-5]|prio(?:rity)?[\s:]*(?:\d|high|medium|low|critical)|high|medium|low|critical|urgent)(?: priority)?$/i

/** One to three capitalised words, or a team: `Platform`, `J. Nguyen`, `SRE Oncall`, `data team`. */
export function looksLikeName(text: string): boolean {
  if (/^@/.test(text)) return HANDLE.test(text)
  if (/\b(?:team|squad|guild|group|チーム)\b/i.test(text) && text.split(' ').length <= 4) return true
  return (
    /^(?:\p{Lu}[\p{L}.'’-]*|de|van|von|of|&|\/)(?:\s+(?:\p{Lu}[\p{L}.'’-]*|de|wit|van|von|of|&|\/)){0,3}$/u.test(
      text,
    ) && text.length <= 40
  )
}

/** An owner as written, without a role around the name: `PM (Jordan)` is Jordan. */
export function ownerName(text: string): string {
  const bare = text.replace(/\s+/g, ' ').trim()
  const inner = bare.match(/^(?:[A-Z]{2,4}|[Tt]ech lead|[Mm]anager)\s*\(([^)]+)\)$/)?.[1]
  return inner ?? bare
}
