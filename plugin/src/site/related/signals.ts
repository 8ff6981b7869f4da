import type {Root} from 'mdast'
import {codeOf, passagesOf} from './passages.ts'

/** What two incidents can have in common to the letter. */
export interface Signals {
  /** Messages of errors, by their form without numbers and names: how the document writes it. */
  errors: ReadonlyMap<string, string>
  /** Names of alerts, as written. */
  alerts: ReadonlySet<string>
}

/** The longest line that is taken for a message, in characters. */
const LONGEST = 240

/** Read the error messages and the names of alerts that a document quotes. */
export function signalsOf(tree: Root): Signals {
  const errors = new Map<string, string>()
  for (const line of codeOf(tree)) {
    const message = line.length > LONGEST ? undefined : messageIn(line)
    const form = message === undefined ? undefined : formOf(message)
    if (message !== undefined && form !== undefined && !errors.has(form)) errors.set(form, message)
  }
  const alerts = new Set<string>()
  for (const {text, isCode} of passagesOf(tree)) {
    if (isCode || !ALERTING.test(text)) continue
    for (const [name] of text.matchAll(ALERT_NAME)) alerts.add(name)
  }
  return {errors, alerts}
}

const ALERTING = /\b(?:alerts?|alerted|alarms?|fired|firing|paged)\b|アラート|Alarm/i

/** As alerting rules are called: `KubePodCrashLooping`, `PgConnectionsNearLimit`. */
const ALERT_NAME = /(?<![\p{L}\p{N}_.])(?:\p{Lu}[\p{Ll}\d]+){3,}(?![\p{L}\p{N}_(])/gu

/** Words that only messages of errors have. */
const ERROR_WORD =
  /error|exception|fatal|panic|fail(?:ed|ure)|denied|refused|reset by|timed? ?out|cannot|can't|could not|unable|invalid|no space|out of memory|exceeded|too many|reserved|deadlock|expired|unreachable|not found|read[- ]only/i

/** Codes that say all in a word. */
const ERROR_CODE =
  /^(?:E[A-Z]{5,}|ORA-\d{5}|[A-Z][a-z]+(?:[A-Z][a-z]+)*(?:Error|Exception)|OOMKilled|CrashLoopBackOff|ImagePullBackOff)$/

/** `statement_timeout = 15s`, `slots=1, reserved=1` */
const SETTING = /^(?:[\w.-]+\s*[=:]\s*[^\s,]+[,;]?\s*)+$/

function messageIn(line: string): string | undefined {
  const text = line.trim()
  if (SETTING.test(text)) return undefined
  if (ERROR_CODE.test(text)) return text
  // What a logger puts before a message: time, host, level.
  const message = text.replace(/^.*?\b(?:ERROR|FATAL|PANIC|CRITICAL|WARN(?:ING)?)\b[\s:\]|-]*/, '')
  const words = message.match(/\p{L}{2,}/gu)?.length ?? 0
  return words >= 3 && ERROR_WORD.test(text) ? message : undefined
}

/** A message without what differs from one time to the next: numbers, quoted names, addresses. */
function formOf(message: string): string | undefined {
  const form = message
    .toLowerCase()
    .replace(/"[^"]*"|'[^']*'|`[^`]*`|<[^>]*>/g, '*')
    .replace(/\b(?=[\da-f-]*\d)[\da-f-]{8,}\b/g, '#')
    .replace(/\d+(?:[.:]\d+)*/g, '#')
    .replace(/\s+/g, ' ')
    .trim()
  return /\p{L}{3}/u.test(form) ? form : undefined
}
