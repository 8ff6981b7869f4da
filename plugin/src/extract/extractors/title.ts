import {nameKey} from '../../dialect/names.ts'
import type {Vocabulary} from '../../dialect/vocabulary.ts'
import type {WordSet} from '../../dialect/wordSet.ts'
import type {Line} from '../../document/lines.ts'
import {findDurations} from '../../values/duration.ts'
import {
  fileNameId,
  INCIDENT_ID,
  TICKET_LEAD,
  TICKET_TAIL,
  YEARLY_ID,
  YEARLY_NUMBER,
} from '../../values/incidentId.ts'
import {findTime} from '../../values/time/find.ts'
import {type Context, type Fact, type Stated, statedValues} from '../facts.ts'
import {titleLine} from '../text.ts'

/**
 * What the incident is called: front matter, then the first H1, then a label.
 *
 * Without "Postmortem:", an id or a date around it; absent where nothing is left.
 */
export function title(context: Context): Fact<string> | undefined {
  // `Incident: Exports stuck` names it where another writes the id.
  const named = statedValues(context, 'id').filter(
    ({key, text}) => nameKey(key) === 'incident' && text.split(' ').length >= 3,
  )
  // Under "Name" further down stands a person.
  const titles = statedValues(context, 'title').filter(
    ({key, from}) =>
      from === 'front-matter' || !/^(?:name|nom|nombre|nome|naam|namn|navn|imię)$/i.test(key.trim()),
  )
  const frontMatter = [...titles, ...named]
  const stated = firstOf(
    frontMatter.filter(({from, text}) => from === 'front-matter' && !isLeftOver(text)),
    context,
  )
  if (stated) return stated
  const first = titleLine(context.document, context.vocabulary)
  const heading = first && (subtitle(first, context) ?? first)
  const text = heading && bareTitle(heading.text, context)
  if (heading && text) return {value: text, certainty: 'stated', from: 'title', line: heading.line}
  return firstOf(frontMatter, context)
}

/** Whether a title is still that of the template from which the document was copied. */
function isLeftOver(text: string): boolean {
  return /^(?:template|untitled|title|titel|tittel|titre|título|titolo)$/i.test(text.trim())
}

/** The first stated value that is a title. */
function firstOf(values: readonly Stated[], context: Context): Fact<string> | undefined {
  for (const {text, from, line} of values) {
    const value = bareTitle(text, context)
    if (value) return {value, certainty: 'stated', from, line}
  }
  return undefined
}

/** The heading right under the title, where that is but a day or ends in what every report is called: `Acme — Incident report`. */
function subtitle(first: Line, {document, vocabulary}: Context): Line | undefined {
  const section = document.sections.find(({title: line}) => line === first)
  const [under] = section?.children ?? []
  if (!section || section.blocks.length > 0 || !under || under.name || under.depth > section.depth + 1)
    return undefined
  const last = first.text.split(/\s[-–—|:]\s|:\s/).at(-1) ?? ''
  const isLabel = isMereLabel(last.trim(), vocabulary.titleWords)
  return isLabel && !vocabulary.field(under.title.text) ? under.title : undefined
}

/** A title without words that every postmortem has. */
export function bareTitle(text: string, context: Context): string {
  const {vocabulary} = context
  let title = text.replace(/\s+/g, ' ').trim().replace(DAY_LAST, '').replace(FOLDER, '')
  // Whole brackets that hold no more than a date, an id or a severity.
  title = title.replace(/\s*[([（【]([^)\]）】]*)[)\]）】]\s*/g, (whole, inner: string) =>
    isMereLabel(inner, vocabulary.titleWords) ? ' ' : whole,
  )
  const undated = title.trim().replace(NUMBERS_LAST, '')
  if (undated.includes(' ')) title = undated
  title = withoutOwnId(title.trim().replace(TICKET_LEAD, '').replace(TICKET_TAIL, ''), context)
  let before: string
  do {
    before = title
    title = stripEdge(title.trim(), vocabulary)
  } while (title !== before)
  // `Post-incident review (blameless)` has no name either.
  const bare = title.replace(/\s*[([（【][^)\]）】]*[)\]）】]\s*/g, ' ').trim()
  if (!bare || isMereLabel(bare, vocabulary.titleWords) || isInitials(bare, text))
    return namedInBrackets(title, vocabulary)
  // What is left of a time, a page number or a list of them names nothing.
  const parts = title.split(/\s+[/|]\s+/)
  const isWhole = parts.length === 1 && title === bare
  if (!isWhole && parts.every((part) => isMereLabel(part, vocabulary.titleWords))) return ''
  if (!/\p{L}/u.test(title)) return ''
  // What stood behind a label begins the title now; a name in code or with capitals inside keeps its spelling.
  if (HANGUL.test(title) && text.includes(`${title} 장애`)) return `${title} 장애`
  const isStripped = !text.trim().startsWith(title.trim())
  return isStripped ? title.trim().replace(/^\p{Ll}+(?=[\s,])/u, capitalized) : title.trim()
}

/** `Incident review 2031-03-04 (kiln cold)`: what happened stands in the brackets. */
function namedInBrackets(title: string, {titleWords}: Vocabulary): string {
  const inner = title.match(/[([（【]([^)\]）】]{8,})[)\]）】]$/)?.[1]?.trim() ?? ''
  const isNamed =
    /\p{L}{2,}\D*\s\p{L}{3,}/u.test(inner) && !/^(?:all|times|in|by|for|draft|internal)\b/i.test(inner)
  return isNamed && findDurations(inner).length === 0 && !isMereLabel(inner, titleWords) ? inner : ''
}

/** Of `결제 장애 회고` no more than a service would be left. */
const HANGUL = /^\p{Script=Hangul}+$/u

/** `Service Incident Report - SIR`: the label again, by its first letters. */
function isInitials(title: string, text: string): boolean {
  if (!/^[A-Z]{2,5}$/.test(title)) return false
  const initials = text.match(/(?<!\p{L})\p{L}/gu)?.join('') ?? ''
  return initials.toUpperCase().startsWith(title)
}

/** The title without the id that a label or the front matter states, whatever its form: `HOT-2211 Search is down`. */
function withoutOwnId(title: string, context: Context): string {
  let rest = title
  for (const {text} of statedValues(context, 'id')) {
    const id = text.trim()
    if (id.length < 3 || id.length > 40 || !/\d/.test(id) || !/^\S+$/.test(id)) continue
    const at = rest.indexOf(id)
    const [before, behind] = [rest.slice(0, at), rest.slice(at + id.length)]
    if (at >= 0 && /(?:^|[:：–—|]\s*)$/.test(before) && /^[\s:：|–—-]+\S/.test(behind))
      rest = `${before}${behind.replace(SEPARATOR, '').trim()}`
    else if (at > 0 && !behind.trim()) rest = before.trim().replace(SEPARATOR, '')
  }
  return rest
}

/** `Checkout down, 3 Feb 2025` */
const DAY_LAST =
  /(?:\s*,\s*|\s+(?:on\s+)?)\d{4}-\d\d-\d\d$|\s*,\s*(?:\d{1,2}(?:st|nd|rd|th|\.)? \p{L}{3,10}\.?,? (?:19|20)\d\d|\p{L}{3,10} \d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\d\d)$/u

/** `Kiln cold 28.11.2031` */
const NUMBERS_LAST = / (?:(?:on|am|vom|le|du|el|del|il|em|de|van|op|den) )?\d{1,2}([./])\d{1,2}\1\d{4}$/

/** A wiki's path before the name of its page: `Incidents/2031-03-04 kiln cold`. */
const FOLDER = /^(?:incidents?|post-?mortems?|outages?)\//i

function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}

const ID_FIRST = new RegExp(`^(?:${INCIDENT_ID.source})(?:\\.\\s+|[\\s:,–—-]+)(?=\\S)`, 'i')
const ID_ALONE = new RegExp(`^#?(?:${INCIDENT_ID.source})$`, 'i')
const SEPARATOR = /^\s*[:：|–—,、-]+\s*|\s*[:：|–—,、-]+\s*$/g

/** The title without one label at its beginning or end. */
function stripEdge(title: string, {titleWords: words, titleJoiners}: Vocabulary): string {
  const parts = title.split(/\s*(?:[:：|]|\s[-–—]+\s|[–—])\s*/)
  if (parts.length > 1) {
    const [first = ''] = parts
    const last = parts.at(-1) ?? ''
    if (isMereLabel(first, words))
      return title.slice(title.indexOf(first) + first.length).replace(SEPARATOR, '')
    if (isMereLabel(last, words) && !TROUBLE.test(last))
      return title.slice(0, title.lastIndexOf(last)).replace(SEPARATOR, '')
  }
  const lower = title.toLowerCase()
  for (const word of words.within(lower)) {
    const about = lower.startsWith(`${word} `)
      ? aboutWhat(title.slice(word.length), word, titleJoiners)
      : undefined
    if (about) return about
    if ((word.includes('post') || isSuffix(word)) && lower.endsWith(` ${word}`))
      return title.slice(0, -word.length).replace(SEPARATOR, '')
  }
  const lead = title.match(/^(\d{4}-(?:\d\d(?:-\d\d)?|W\d\d))(?:\s*[:,–—]\s*|\s+-?\s*|-+)(?=\D)/)
  if (lead) return title.slice(lead[0].length)
  // `January 23rd, 2019 Prow outage`: a whole date before the words.
  const time = findTime(title.slice(0, 60))
  const isWhole = time?.start.year !== undefined || /^\d{1,2}\s?[月월]/.test(title)
  if (time?.index === 0 && isWhole && time.start.day !== undefined) {
    const rest = title.slice(time.length).replace(SEPARATOR, '').trim()
    // A particle goes on with the date: `2月9日に発生した障害`.
    if (/\p{L}/u.test(rest) && !/^\p{Script=Hiragana}/u.test(rest)) return rest
  }
  // A name of a channel or a file: `inc-482-exports-empty`.
  if (!/\s/.test(title)) return title.slice(fileNameId(title)?.length ?? 0).replace(SEPARATOR, '')
  const id = title.match(ID_FIRST)
  return id ? title.slice(id[0].length) : title
}

/** What happened, not what kind of report it is: `Mail: Störung`. */
const TROUBLE =
  /^(?:outage|downtime|disruption|störung|ausfall|panne|interruption|storing|avbrott|driftstörning|nedetid|interrupción|caída|indisponibilidade|guasto|awaria|сбой|障害|故障|장애)$/i

/** In Korean the label stands last: `결제 접속 불가 장애 보고서`. */
function isSuffix(word: string): boolean {
  return word.length > 3 && /^\p{Script=Hangul}/u.test(word)
}

const ARTICLE = /^(?:the|der|die|das|den|dem|la|le|les|l['’]|el|los|las|o|a|os|as|de|het)\s+/i

/**
 * What stands behind `Postmortem of the`. A short word for an incident may be part of what it is called: `Incident de
 * paiement`.
 */
function aboutWhat(rest: string, word: string, joiners: readonly string[]): string | undefined {
  const lower = rest.trimStart().toLowerCase()
  const joiner = joiners.find((each) => lower.startsWith(`${each} `))
  if (!joiner) return undefined
  const behind = rest.trimStart().slice(joiner.length).trimStart()
  const isLabel =
    word.includes('post') ||
    word.includes(' ') ||
    /^(?:for|of|about|für|zu)$/.test(joiner) ||
    // `Incident on 2024-03-09: …`, not `Incident on our edge network`.
    (joiner === 'on' && findTime(behind.slice(0, 40))?.index === 0)
  return isLabel ? rest.trimStart().slice(joiner.length).trimStart().replace(ARTICLE, '') : undefined
}

/** Words of which any report may be called: `Incident closure report`, `Final service outage summary`. */
const GENERIC =
  /^(?=(?:.* )?(?:report|review|record|form|notice|summary|debrief)$)(?=.*\b(?:incident|outage|problem|closure|event|disruption)\b)(?:(?:final|preliminary|initial|internal|external|public|technical|major|minor|critical|security|service|production|operational|system|it|data|customer|significant|incident|outage|disruption|event|problem|issue|closure|summary|post|mortem|root|cause|analysis|review|report|record|form|notice|status|investigation|resolution|after|action) ?)+$/

/** Whether a text is no more than a date, an id, a severity or the word "postmortem". */
function isMereLabel(text: string, words: WordSet): boolean {
  const key = nameKey(text)
  if (!key || words.has(key) || GENERIC.test(key)) return true
  // The same in two languages: `事後分析 / Post-mortem`.
  const names = text.split(/\s\/\s/).map(nameKey)
  if (names.length > 1 && names.every((name) => words.has(name))) return true
  const bare = text.trim()
  if (/^(?:incident|inc|ticket|issue|case|no\.?)?\s*#?\s*\d+$/i.test(bare)) return true
  if (/^(?:sev|s|p)[\s-]?\d$/i.test(bare)) return true
  if (ID_ALONE.test(bare) || bare.replace(YEARLY_ID, '') === '') return true
  // `Informe de incidente INC-88`
  const isNumber = (rest: string) => /^(?:[a-z]{2,8} )?\d{1,6}(?: \d{1,6})?$/.test(rest)
  if (
    /\d$/.test(key) &&
    words.within(key).some((word) => key.startsWith(`${word} `) && isNumber(key.slice(word.length + 1)))
  )
    return true
  const numbered = bare.match(YEARLY_NUMBER)
  if (numbered && words.has(nameKey(bare.replace(numbered[0], '')))) return true
  const time = findTime(bare)
  if (!time || (time.start.day === undefined && time.start.epoch === undefined)) return false
  const rest = `${bare.slice(0, time.index)} ${bare.slice(time.index + time.length)}`
  if (!/[\p{L}\p{N}]/u.test(rest)) return true
  const present = words.within(rest.toLowerCase())
  return !/[\p{L}\p{N}]/u.test(rest.replace(new RegExp(`\\b(?:${present.join('|')})\\b`, 'gi'), ''))
}
