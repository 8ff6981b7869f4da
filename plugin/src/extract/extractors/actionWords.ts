import type {Vocabulary} from '../../dialect/vocabulary.ts'
import type {ActionItem} from '../../record/types.ts'
import type {TimeExpression} from '../../values/time/types.ts'
import {signsIn, WIDE} from './actionSigns.ts'

/** What the words of one action item say, before its place adds a horizon or an owner. */
export interface ActionWords extends Omit<ActionItem, 'line' | 'due'> {
  /** The due date as written: it gets its year later. */
  dueTime?: TimeExpression
}

/** How the items of one list name their owners. */
export interface OwnerHabit {
  /** Whether bold lead-ins name owners: `**Sarah**: update the runbook`. */
  bold(): boolean
  /** Whether a lead-in without marks names an owner: `Sarah: update the runbook`. */
  leads(name: string): boolean
  /** Whether a name alone in final brackets or behind a slash is an owner: `Update the runbook (Sarah)`. */
  ends(name: string): boolean
}

/** `@name`, `@org/team`. */
export const HANDLE = /^@(?:[\p{L}\p{N}_.-]+(?:\/[\w.-]+)?|\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’.-]+){1,2})$/u

/** A name as people write theirs in chats: an owner only where the document gives it to somebody. */
export const NICK = /^[a-z][a-z\d_.-]{1,20}$/

/** A priority's word, alone. */
export const PRIORITY =
  /^(?:p[0-5]|prio(?:rity)?[\s:]*(?:\d|high|medium|low|critical)|high|medium|low|critical|urgent)(?: priority)?$/i

/** One to four capitalised words, or a team: `Platform`, `J. Nguyen`, `SRE Oncall`, `data team`; `陈晨`, `山田`. */
export function looksLikeName(text: string, vocabulary: Vocabulary): boolean {
  if (text.startsWith('@')) return HANDLE.test(text)
  if (text.length <= 40 && CAPITALISED.test(text)) return true
  if (isShortEastern(text) || isTitled(text) || isKorean(text)) return true
  return vocabulary.says('team', text) && text.split(' ').length <= 4
}

/** One to four words with capitals, and the small words that stand between them. */
const CAPITALISED =
  /^(?:\p{Lu}[\p{L}.'’-]*|de|van|von|of|&|\/)(?:\s+(?:\p{Lu}[\p{L}.'’-]*|de|da|do|dos|das|del|la|du|des|den|der|wit|van|von|of|y|e|and|&|\/)){0,3}$/u

/** Whether a text begins as those in Chinese, Japanese and Korean do. */
function isEastern(text: string): boolean {
  return text.charCodeAt(0) >= FIRST_EASTERN
}

const FIRST_EASTERN = 0x2e80

/** `Herr Brandt`, `Mme Roux`, `Dr. Lee`, `田村さん`: no other word has this form. */
export function isTitled(text: string): boolean {
  return (
    /^(?:mrs?|ms|dr|herr|frau|hr|fr|mme|mlle|sra?|sig(?:\.ra)?|dhr|mevr|mw)\.?\s\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?$/iu.test(
      text,
    ) ||
    (isEastern(text) && /^[\p{Script=Han}\p{Script=Katakana}]{1,6}(?:さん|氏)$/u.test(text))
  )
}

/** A part of a company as people write it without a capital; beside a due date or a state it is the owner. */
export function isDepartment(text: string): boolean {
  return /^(?:ops|infra|infrastructure|operations|devops|secops|netops|sre|it|dba|dev|development|platform|backend|frontend|support|qa|security|network|networking|database|data|legal|finance|marketing|sales|product|admins?|sysadmins?|drift|betrieb|technik|entwicklung|netzwerk|vertrieb|sistemas|soporte|sistemi|infra[eé]structura|exploitation|support client)$/i.test(
    text,
  )
}

/** A Korean name: one of the common family names, and two syllables that make no common word of it. */
export function isKorean(text: string): boolean {
  return (
    isEastern(text) &&
    /^(?!서비스|이메일|이슈|서버|고객|신규|전체|전사|정기|한국|유지|문서|배포|안드|장애|주요|주간|하드|조치|공지|강제)[김이박최정강조윤장임한오서신권황안송류유전홍고문양손배백허남심노하곽성차주우구민진엄채원][가-힣]{2}(?:님|씨)?$/.test(
      text,
    )
  )
}

/** A few characters without a space, as names in Chinese and Japanese are; and many other words. */
export function isShortEastern(text: string): boolean {
  return isEastern(text) && /^[\p{Script=Han}\p{Script=Katakana}]{2,4}(?:さん|氏)?$/u.test(text)
}

/** An owner as written, without a role around the name: `PM (Jordan)` is Jordan. */
export function ownerName(text: string): string {
  const bare = (signsIn(text) & WIDE ? text.replace(/\s+/g, ' ') : text).trim()
  const inner = !bare.endsWith(')')
    ? undefined
    : bare.match(/^(?:[A-Z]{2,4}|[Tt]ech lead|[Mm]anager)\s*\(([^)]+)\)$/)?.[1]
  return inner ?? bare
}
