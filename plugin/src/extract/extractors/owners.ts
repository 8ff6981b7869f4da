import type {Vocabulary} from '../../dialect/vocabulary.ts'
import type {List} from '../../document/blocks.ts'
import {joinLines} from '../../document/lines.ts'
import {matchesOf} from '../../values/matches.ts'
import type {Context} from '../facts.ts'
import {leadIn} from './actionLead.ts'
import {
  HANDLE,
  isKorean,
  isShortEastern,
  isTitled,
  looksLikeName,
  NICK,
  type OwnerHabit,
  ownerName,
} from './actionWords.ts'
import {splitNames} from './people.ts'

/** Who can own an action item, as far as the document tells: tables name theirs in a column, and need not ask. */
export interface Names {
  /** Names of people and teams. */
  known(): readonly string[]
  /** The names in lower case, and the words that each is of. */
  words(): ReadonlySet<string>
  /** What was asked for and is none of them. */
  unknown: Set<string>
  /** Whether the document also writes the text as a common word, in lower case. */
  isWord(text: string): boolean
}

/** The names that are known, with the handles of the document's text. */
export function namesOf({document: {text}}: Context, names: readonly string[]): Names {
  const known = once(() => [...new Set([...names, ...handlesIn(text)])])
  const common = once(() => new Set(text.match(COMMON)))
  return {
    known,
    words: once(() => wordsOf(known())),
    unknown: new Set(),
    isWord: (word) => {
      const lower = word.toLowerCase()
      return text.includes(lower) && common().has(lower)
    },
  }
}

function handlesIn(text: string): string[] {
  return text.includes('@') ? matchesOf(HANDLES, text).map((match) => match[1] ?? '') : []
}

const HANDLES = /@(?<![\w@.`/]@)([a-z][\w.-]{2,30}\w)/gi

/** Words that begin with a small letter. */
const COMMON = /(?:[a-z]|\p{Ll})(?<!(?:[a-zA-Z\d@_-]|[\p{L}\p{N}]).)[\p{L}'’-]+/gu

/** The names and others; nothing where all that was asked for stays as unknown as it was. */
export function namesWith(
  names: Names,
  others: readonly string[],
  vocabulary: Vocabulary,
): Names | undefined {
  const known = [...names.known(), ...others]
  const words = once(() => wordsOf(known))
  const more: Names = {known: () => known, words, unknown: new Set(), isWord: names.isWord}
  return [...names.unknown].some((name) => isAmong(name, more, vocabulary)) ? more : undefined
}

function wordsOf(names: readonly string[]): ReadonlySet<string> {
  const lower = names.map((name) => name.toLowerCase())
  return new Set(lower.flatMap((name) => [name, ...name.split(/[\s(),]+/)]))
}

/** A heading that is a person or team: a handle, a word "team", a name that the document or the catalogue knows. */
export function looksLikeOwnerHeading(title: string, names: Names, vocabulary: Vocabulary): boolean {
  return !TOPIC.test(title) && isKnownName(title.replace(/[:：]\s*$/, ''), names, vocabulary)
}

const TOPIC =
  /^(?:documentation|docs|monitoring|testing|tests?|alerting|alerts?|tooling|training|communication|process(?:es)?|prevention|detection|infrastructure|security|automation|observability|runbooks?|review|design|architecture|performance|capacity|reliability|code|database|deployment|rollback|logging|metrics|investigation|cleanup|education|improvements?|validation|resilience|response|mitigation|general|other|technical|recovery|safety|configuration|backups?|ci|cd|operations|development|network|storage|cultural|culture|organi[sz]ational|short|long|medium|immediate)$/i

/** Capitalised words in brackets that explain rather than name: where something runs, how much it matters, when. */
const EXPLAINS =
  /^(?:linux|windows|mac ?os|android|ios|ubuntu|debian|aws|gcp|azure|google|cloudflare|kubernetes|docker|terraform|ansible|helm|github|gitlab|jira|slack|grafana|prometheus|datadog|sentry|pagerduty|redis|kafka|postgres\w*|mysql|nginx|java|python|go|rust|chrome|firefox|safari|europe|asia|america|us|eu|production|staging|prod|dev|test|backend|frontend|client|server|mobile|web|online|manual|optional|required|recommended|new|old|ongoing|recurring|stretch|important|critical|major|minor|easy|hard|small|large|monthly|weekly|daily|quarterly|yearly|internal|external|engineering only|phase|part|see|note|next|later|maybe|ideally|if|for|from|to|with|and|or|in|on|the|a|an|all|both|as|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|christmas|easter)$/i

/** Short capitals that are a part of a company; others are a technique: API, DNS. */
const DEPARTMENT = /^(?:SRE|QA|DBA|DBRE|IT|HR|NOC|SOC|PM|EM|TPM|CTO|CEO|CISO|CIO|COO|PO|IC)s?$/

/** Whether a heading or a lead-in is what items are about. */
export function isTopic(title: string): boolean {
  return TOPIC.test(title)
}

/** What leads an item as its owner only; see {@link leadIn}. */
const ROLE = /^(?:ops|devops|sre|support)$/

/** How a list names its owners: by what at least half of its items do. */
export function ownerHabit(list: List, names: Names, vocabulary: Vocabulary): OwnerHabit {
  const isKnown = (name: string) =>
    HANDLE.test(name) || isTitled(name) || isTeam(name, vocabulary) || isAmong(name, names, vocabulary)
  const endsNamed = once(() => endsAreOwners(list, names, vocabulary))
  return {
    bold: once(() => leadsAreOwners(list, names, vocabulary)),
    leads: (name) => !TOPIC.test(name) && (isKnown(name) || ROLE.test(name)),
    ends: (name) => isKnown(name) || (endsNamed() && isNameLike(name, vocabulary)),
  }
}

/** What is asked of a whole list or document, and only where one of the items needs to know. */
function once<T extends {}>(ask: () => T): () => T {
  let answer: T | undefined
  return () => {
    answer ??= ask()
    return answer
  }
}

/**
 * Whether the bold lead-ins of a list are owners rather than titles: at least half of them are
 * handles, teams or names that the document gives to people, and none is a topic.
 */
function leadsAreOwners(list: List, names: Names, vocabulary: Vocabulary): boolean {
  const leads = list.items.flatMap((item) => {
    const lead = leadIn(joinLines(item.lines))
    return lead?.marked ? [lead.text.replace(/[:：\s]+$/, '')] : []
  })
  if (leads.length === 0 || leads.some((lead) => TOPIC.test(lead) || lead.split(/\s+/).length > 4))
    return false
  const sure = leads.filter((lead) => isKnownName(lead, names, vocabulary))
  return sure.length * 2 >= leads.length
}

/**
 * Whether a name that ends an item, alone in brackets or behind a slash, is its owner: at least two
 * items end so, at least half of all, and none of them in a topic or a word that the document uses.
 */
function endsAreOwners(list: List, names: Names, vocabulary: Vocabulary): boolean {
  const ends = list.items.flatMap((item) => endOf(joinLines(item.lines).text) ?? [])
  if (ends.some((end) => TOPIC.test(end))) return false
  const alike = ends.filter((end) => isNameLike(end, vocabulary))
  const common = alike.filter((end) => !isAmong(end, names, vocabulary) && names.isWord(end))
  return alike.length >= 2 && common.length === 0 && alike.length * 2 >= list.items.length
}

/** What may be a name at the end of an item: in its last brackets, or behind its last slash, up to a comma. */
function endOf(text: string): string | undefined {
  const bracket = /[\])）】]/.test(text) ? text.match(LAST_BRACKETS) : undefined
  const slash = !bracket && text.includes('/') ? text.match(LAST_SLASH) : undefined
  const end = bracket?.[1] ?? slash?.[1]
  return end?.split(/\s*[,;，、]\s*/)[0]?.trim()
}

const LAST_BRACKETS = /[[(（【]([^[\]()（）【】]{1,60})[\])）】][^[(（【]{0,40}$/
const LAST_SLASH = /\s\/\s+([^/]{2,40}?)(?:\s\/\s[^/]{1,30})?[\s.]*$/

/** Whether a text has the form of a person's or a team's name, and is no word that explains. */
export function isNameLike(text: string, vocabulary: Vocabulary): boolean {
  if (HANDLE.test(text) || isTeam(text, vocabulary)) return true
  if (isKorean(text)) return !vocabulary.actionStatus(text)
  if (isShortEastern(text) || vocabulary.says('team', text) || !looksLikeName(text, vocabulary)) return false
  if (vocabulary.actionStatus(text) || vocabulary.horizon(text) || vocabulary.actionKind(text)) return false
  return text
    .split(/\s+(?:and|&|\/)\s+|\s+/)
    .every((word) => !explains(word) && (!/^\p{Lu}{2,}s?$/u.test(word) || DEPARTMENT.test(word)))
}

/** Whether a word in brackets tells where or how much rather than who. */
export function explains(word: string): boolean {
  return TOPIC.test(word) || EXPLAINS.test(word)
}

/** `Platform team`, `the field team`, `équipe réseau`: at most three words, the team's own first or last. */
function isTeam(text: string, vocabulary: Vocabulary): boolean {
  const words = text.replace(/^the\s+/i, '').split(/\s+/)
  if (words.length < 2 || words.length > 3 || !words.every((word) => /^[\p{L}\p{N}&/-]+$/u.test(word)))
    return false
  if (words.some((word) => /^(?:the|a|an|our|your|their|all|whole|no|with|by|for|to|in)$/i.test(word)))
    return false
  return [words[0], words.at(-1)].some((word) => vocabulary.find('team', word ?? '')?.[0].trim() === word)
}

function isKnownName(lead: string, names: Names, vocabulary: Vocabulary): boolean {
  return lead.startsWith('@') || /\bteams?$|^team\b|チーム$/i.test(lead) || isAmong(lead, names, vocabulary)
}

/** Whether every name in a text is one of those that the document or the catalogue gives. */
function isAmong(text: string, names: Names, vocabulary: Vocabulary): boolean {
  if (NICK.test(text)) return names.known().includes(text)
  if (!looksLikeName(ownerName(text), vocabulary)) return false
  const parts = splitNames(text, vocabulary.listPattern(''))
  const isKnown = parts.every((part) => names.words().has(ownerName(part).toLowerCase()))
  if (!isKnown) names.unknown.add(text)
  return isKnown
}
