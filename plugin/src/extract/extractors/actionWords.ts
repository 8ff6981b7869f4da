import type {Vocabulary} from '../../dialect/vocabulary.ts'
import type {ActionItem} from '../../record/types.ts'
import type {TimeExpression} from '../../values/time/types.ts'

/** What the words of one action item say, before its place adds a horizon or an owner. */
export interface ActionWords extends Omit<ActionItem, 'line' | 'due'> {
  /** The due date as written: it gets its year later. */
  dueTime?: TimeExpression
}

/** How the items of one list name their owners. */
export interface OwnerHabit {
  /** Whether bold lead-ins name owners: `**Sarah**: update the runbook`. */
  bold: boolean
  /** Whether a lead-in without marks names an owner: `Sarah: update the runbook`. */
  leads(name: string): boolean
  /** Whether a name alone in final brackets or behind a slash is an owner: `Update the runbook (Sarah)`. */
  ends(name: string): boolean
}

/** `@name`, `@org/team`. */
export const HANDLE = /^@(?:[\p{L}\p{N}_.-]+(?:\/[\w.-]+)?|\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’.-]+){1,2})$/u

/** A priority's word, alone. */
export const PRIORITY =
  /^(?:p[0-5]|prio(?:rity)?[\s:]*(?:\d|high|medium|low|critical)|high|medium|low|critical|urgent)(?: priority)?$/i

/** One to four capitalised words, or a team: `Platform`, `J. Nguyen`, `SRE Oncall`, `data team`; `陈晨`, `山田`. */
export function looksLikeName(text: string, vocabulary: Vocabulary): boolean {
  if (/^@/.test(text)) return HANDLE.test(text)
  if (vocabulary.says('team', text) && text.split(' ').length <= 4) return true
  if (isShortEastern(text)) return true
  return (
    /^(?:\p{Lu}[\p{L}.'’-]*|de|van|von|of|&|\/)(?:\s+(?:\p{Lu}[\p{L}.'’-]*|de|da|do|dos|das|del|la|du|des|den|der|wit|van|von|of|y|e|and|&|\/)){0,3}$/u.test(
      text,
    ) && text.length <= 40
  )
}

/** A few characters without a space, as names in Chinese and Japanese are; and many other words. */
export function isShortEastern(text: string): boolean {
  return /^[\p{Script=Han}\p{Script=Katakana}]{2,4}(?:さん|氏)?$/u.test(text)
}

/** An owner as written, without a role around the name: `PM (Jordan)` is Jordan. */
export function ownerName(text: string): string {
  const bare = text.replace(/\s+/g, ' ').trim()
  const inner = bare.match(/^(?:[A-Z]{2,4}|[Tt]ech lead|[Mm]anager)\s*\(([^)]+)\)$/)?.[1]
  return inner ?? bare
}
