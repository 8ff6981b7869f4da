import {nameKey} from '../../dialect/names.ts'
import type {Vocabulary} from '../../dialect/vocabulary.ts'
import {makeWordSet, type WordSet} from '../../dialect/wordSet.ts'
import type {Kind} from '../../record/types.ts'
import {type Context, type Facts, statedValues} from '../facts.ts'
import {titleLine} from '../text.ts'
import {ABOUT_REPORTS, isNoIncident} from './noIncident.ts'

const OTHER_NAMES =
  /^(?:readme|index|template|templates?[-_ ].*|.*[-_ ]template(?:[-_ ].*)?|contributing|changelog|license|code[-_]of[-_]conduct|security|summary|_category_|glossary|guidelines?|policy|process|how[-_]?to.*|severity[-_ ]levels?|faq)$/i
const PLACEHOLDER =
  /(?=[YyAJRHXx<[{SI])(?:\b(?:YYYY|AAAA|RRRR|JJJJ)[-/]MM[-/](?:DD|TT|JJ)\b|\byyyy[-/]mm[-/]dd\b|\bHH:MM\b|\bXX:(?:XX|YY)\b|\b[Xx]{3}\b|<(?:title|t[ií]tulo|titre|titel|name|nombre|nome|date|data\b|fecha|service|incident|summary|author|insert|your|describe|owner|time|link|id)[^>\n]{0,60}>|\[(?:title|name|date|service|incident|summary|author|insert|your|describe|owner|time|link|incident #)[^\]\n]{0,40}\](?!\()|\{\{(?![<%])[^{}\n]+\}\}|\bSEV\?|\bSEV[-\s]?[XN]\b|\bINC-(?:X+|N+|YYYY))/g

/**
 * Whether a document tells of an incident.
 *
 * A template has placeholders or empty parts; an index, a README, a policy has no date of its own
 * and none of the parts of a postmortem.
 */
export function kind(context: Context, facts: Facts): Kind {
  const {document} = context
  const name = fileName(document.file)
  const evidence = evidenceOf(facts)
  if (isTemplate(context, facts, evidence) || isNameless(facts)) return 'other'
  if (isNoIncident(context, facts)) return 'other'
  if (OTHER_NAMES.test(name) && !isFolderOfOne(document.file, evidence) && !isAboutTemplates(name, evidence))
    return 'other'
  if (evidence <= 1 && (isDatedTrouble(context, facts) || callsItselfOne(context, facts))) return 'postmortem'
  return evidence >= 2 ||
    (evidence === 1 && hasSections(context)) ||
    (hasSections(context) && facts.date !== undefined)
    ? 'postmortem'
    : 'other'
}

/** A failure of the templates: the file is named by a day or a number and tells of much. */
function isAboutTemplates(name: string, evidence: number): boolean {
  return /^[\d_-]{2,}\D/.test(name) && evidence >= 5
}

/** Nothing that tells it from another incident: a template without placeholders. */
function isNameless({
  title,
  date,
  id,
  startedAt,
  durationSeconds,
  severity,
  services,
  timeline,
}: Facts): boolean {
  return (
    (title ?? date ?? id ?? startedAt ?? durationSeconds ?? severity ?? services ?? timeline) === undefined
  )
}

/** How many kinds of fact an incident has that other documents lack. */
function evidenceOf(facts: Facts): number {
  return [
    facts.date,
    facts.startedAt ?? facts.durationSeconds,
    facts.severity,
    facts.timeline,
    facts.rootCause ?? facts.trigger ?? facts.contributingFactors,
    facts.impact,
    facts.resolution,
    facts.actionItems,
    facts.id,
  ].filter((fact) => fact !== undefined).length
}

/** What a title calls a report of an incident; `incident` alone may be the name of a thing. */
const REPORT =
  /^(?=.*(?:inciden|incydent|inzident|outage|störung|störning|vorfall|panne|storing|hendelse|h[æä]ndelse|инцидент|сбое)).{11}|^(?=.*(?:障害|故障|事故|インシデント|장애|인시던트|사후)).{4}|post|ポスト|пост|포스트/
/** A longer text is no stub. */
const MIN_TOLD = 1500

/**
 * A dated document whose title calls it a postmortem, in whatever language the rest is; without a date the title must
 * also say that something failed: the report of a month's outages.
 */
function callsItselfOne(context: Context, {date}: Facts): boolean {
  const isLong = context.document.text.length >= MIN_TOLD
  if (!date && !isLong) return false
  const words = reportWordsOf(context.vocabulary)
  const titles = [
    titleLine(context.document, context.vocabulary)?.text ?? '',
    ...statedValues(context, 'title').map((value) => value.text),
  ].map(nameKey)
  return titles.some(
    (title) =>
      !ABOUT_REPORTS.test(title) &&
      words.within(title).length > 0 &&
      (date !== undefined || (context.vocabulary.isSymptom(title) && /\d{4}/.test(title))),
  )
}

function reportWordsOf(vocabulary: Vocabulary): WordSet {
  const words =
    reportWords.get(vocabulary) ??
    makeWordSet(vocabulary.titleWords.words.filter((word) => REPORT.test(word)).map(nameKey))
  reportWords.set(vocabulary, words)
  return words
}

/** Every title is asked about the same words. */
const reportWords = new WeakMap<Vocabulary, WordSet>()

/** Notes without any form: the title or the file's name is a date, and several lines tell of something that fails. */
function isDatedTrouble({document, vocabulary}: Context, facts: Facts): boolean {
  const from = facts.date?.from
  if (from !== 'title' && from !== 'file') return false
  return document.text.split('\n').filter((line) => vocabulary.isSymptom(line)).length >= 3
}

/** `2024-03-19-outage/README.md` is the document of its folder. */
function isFolderOfOne(file: string, evidence: number): boolean {
  const folder = file.split('/').at(-2)
  return (
    /^(?:readme|index|summary)$/i.test(fileName(file)) &&
    folder !== undefined &&
    (evidence >= 3 || /^\d{4}-\d\d-\D*\w/.test(folder))
  )
}

function hasSections({document}: Context): boolean {
  const names = new Set(document.sections.map((section) => section.name))
  return (
    [
      'timeline',
      'rootCause',
      'impact',
      'resolution',
      'actionItems',
      'lessons',
      'contributing',
      'detection',
      'summary',
    ].filter((name) => names.has(name as 'impact')).length >= 2
  )
}

/** So many events with their moments make a document of parts that nobody filled in. */
const MIN_EVENTS = 4

function isTemplate({document, vocabulary}: Context, {date, timeline}: Facts, evidence: number): boolean {
  const mayHold = document.text.search(PLACEHOLDER) >= 0
  const prose = mayHold
    ? withoutElements(withoutSpans(withoutSpans(document.text, '```', '```'), '<!--', '-->'))
    : ''
  const placeholders = prose.match(PLACEHOLDER)?.length ?? 0
  const title = nameKey(titleLine(document, vocabulary)?.text ?? '')
  const named = [title, nameKey(nameOfFolderFile(document.file))].some((name) =>
    vocabulary.says('template', name),
  )
  if (named && (placeholders > 0 || evidence <= 3)) return true
  if (placeholders >= 3 && placeholders * 250 >= prose.length) return true
  // Headings with nothing under them; a heading that is key and value needs nothing.
  const headed = document.sections.filter((section) => section.depth >= 1 && section.children.length === 0)
  const empty = headed.filter(
    (section) => section.blocks.length === 0 && !/[:：]\s*\S/.test(section.title.text),
  )
  if (headed.length < 3 || empty.length * 3 < headed.length * 2) return false
  const moments = new Set(timeline?.value.map(({at, time}) => at ?? time))
  return date === undefined || moments.size < MIN_EVENTS
}

/** `<summary>` with an end tag is HTML, and no placeholder. */
function withoutElements(text: string): string {
  if (!text.includes('</')) return text
  return text.replace(/<(summary|title|time|link)\b[^>\n]{0,80}>/g, (tag, name: string) =>
    text.includes(`</${name}>`) ? '' : tag,
  )
}

/** The text without all that stands between two marks; a pattern would look for the second one again and again. */
function withoutSpans(text: string, opening: string, closing: string): string {
  let rest = ''
  let at = 0
  while (at < text.length) {
    const start = text.indexOf(opening, at)
    const end = start < 0 ? -1 : text.indexOf(closing, start + opening.length)
    if (end < 0) break
    rest += text.slice(at, start)
    at = end + closing.length
  }
  return rest + text.slice(at)
}

function fileName(file: string): string {
  return (file.split('/').at(-1) ?? '').replace(/\.\w+$/, '')
}

function nameOfFolderFile(file: string): string {
  return fileName(file).toLowerCase()
}
