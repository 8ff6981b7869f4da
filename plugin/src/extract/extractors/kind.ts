import {nameKey} from '../../dialect/names.ts'
import type {Kind} from '../../record/types.ts'
import {type Context, type Facts, statedValues} from '../facts.ts'
import {titleLine} from '../text.ts'

const OTHER_NAMES =
  /^(?:readme|index|template|templates?[-_ ].*|.*[-_ ]template(?:[-_ ].*)?|contributing|changelog|license|code[-_]of[-_]conduct|security|summary|_category_|glossary|guidelines?|policy|process|how[-_]?to.*|severity[-_ ]levels?|faq)$/i
const PLACEHOLDER =
  /(?=[YyHXx<[{SI])(?:\bYYYY[-/]MM[-/]DD\b|\byyyy[-/]mm[-/]dd\b|\bHH:MM\b|\bXX:(?:XX|YY)\b|\b[Xx]{3}\b|<(?:title|name|date|service|incident|summary|author|insert|your|describe|owner|time|link|id)[^>\n]{0,40}>|\[(?:title|name|date|service|incident|summary|author|insert|your|describe|owner|time|link|incident #)[^\]\n]{0,40}\](?!\()|\{\{(?![<%])[^{}\n]+\}\}|\bSEV\?|\bSEV[-\s]?[XN]\b|\bINC-(?:X+|N+|YYYY))/g

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
  if (isTemplate(context, evidence) || isNameless(facts) || isIssueForm(context, facts)) return 'other'
  if (isIndex(context, facts) || isAboutReports(context, facts) || isPlanned(context, facts)) return 'other'
  if (isDecision(context)) return 'other'
  if (OTHER_NAMES.test(name) && !isFolderOfOne(document.file, evidence) && !isAboutTemplates(name, evidence))
    return 'other'
  if (evidence === 1 && (isDatedTrouble(context, facts) || callsItselfOne(context, facts)))
    return 'postmortem'
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

/** The form of a code host for a new issue, not filled in: its front matter says what it is about, and whom it is given. */
function isIssueForm({document}: Context, {date, startedAt, timeline}: Facts): boolean {
  if (date ?? startedAt ?? timeline) return false
  const keys = new Set(document.frontMatter.map(({path}) => path))
  return keys.has('about') && keys.has('name') && (keys.has('labels') || keys.has('assignees'))
}

/** A list of other documents: its title says so, or one of its tables has little but links to them. */
function isIndex({document}: Context, {startedAt, durationSeconds}: Facts): boolean {
  const files = document.text.match(/\]\([^()\s]+\.md(?:#[^()\s]*)?\)/g)?.length ?? 0
  if (files < 2) return false
  const title = nameKey(document.sections.find(({depth}) => depth === 1)?.title.text ?? '')
  if ((startedAt ?? durationSeconds) === undefined && entriesLink(document)) return true
  return (
    /\b(?:index|log|overview|list|archive|catalogue?|register)$/.test(title) ||
    /\b(?:weekly|monthly|quarterly|yearly|annual)\b/.test(title)
  )
}

/** Whether nearly all rows of its tables and items of its lists link to other documents of the folder. */
function entriesLink({sections}: Context['document']): boolean {
  const entries = sections.flatMap(({blocks}) =>
    blocks.flatMap((block) =>
      block.type === 'table'
        ? block.rows.slice(1)
        : block.type === 'list'
          ? block.items.map(({lines}) => lines)
          : [],
    ),
  )
  const linked = entries.filter((lines) =>
    lines.some(({runs}) => runs.some(({url}) => url !== undefined && /^[^:?#]+\.md(?:#|$)/i.test(url))),
  )
  return linked.length >= 2 && linked.length * 4 >= entries.length * 3
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
/** A title that is about reports, not of one. */
const ABOUT_REPORTS =
  /^(?:how|why|what|writing|running)\b|\bhow (?:we|to)\b|\b(?:policy|guide(?:lines?)?|handbook|playbook|checklist|best practices|(?:postmortem|post mortem|incident|review) process|meeting notes|minutes of)\b/

/** A guide to reviews: its title says so, and it is of no day. */
function isAboutReports({document, vocabulary}: Context, {date, startedAt, id}: Facts): boolean {
  const title = nameKey(titleLine(document, vocabulary)?.text ?? '')
  if ((startedAt ?? id) !== undefined || date?.certainty === 'stated') return false
  return RUNBOOK.test(title) || (ABOUT_REPORTS.test(title) && REPORTS.test(title))
}

/** An announcement of maintenance, of which nothing says that it failed. */
function isPlanned(
  {document, vocabulary, ...context}: Context,
  {rootCause, trigger, resolution, lessons}: Facts,
): boolean {
  if ((rootCause ?? trigger ?? resolution ?? lessons) !== undefined) return false
  const titles = [
    titleLine(document, vocabulary)?.text ?? '',
    ...statedValues({document, vocabulary, ...context}, 'title').map(({text}) => text),
  ]
  return titles.some((title) => PLANNED.test(title))
}

const PLANNED =
  /\b(?:planned|scheduled|upcoming)\b.*\b(?:maintenance|downtime|outage|work)\b|\bmaintenance (?:window|notice|announcement)\b|wartungs(?:ankündigung|fenster|arbeiten)|geplante (?:wartung|arbeiten)|maintenance (?:planifiée|programmée)|mantenimiento (?:programado|planificado)|manutenção (?:programada|planejada)|gepland onderhoud|計画メンテナンス|メンテナンスのお知らせ|计划维护/i

/** A record of a decision: what was decided, and what follows from it. */
function isDecision({document}: Context): boolean {
  const titles = new Set(document.sections.map(({title}) => nameKey(title.text)))
  return titles.has('decision') && titles.has('consequences')
}

/** What to do when something fails next. */
const RUNBOOK =
  /^(?:run ?book|play ?book|sop|standard operating procedure)\b|\b(?:run ?book|play ?book)$|\b(?:on call|shift) (?:hand ?over|hand ?off)\b/

const REPORTS = /\b(?:post ?mortems?|incidents?|reviews?|rcas?|retrospectives?|root cause)\b/

/** A dated document whose title calls it a postmortem, in whatever language the rest is. */
function callsItselfOne(context: Context, facts: Facts): boolean {
  const titles = [
    titleLine(context.document, context.vocabulary)?.text ?? '',
    ...statedValues(context, 'title').map((value) => value.text),
  ].map(nameKey)
  const words = context.vocabulary.titleWords.filter((word) => REPORT.test(word)).map(nameKey)
  return (
    facts.date !== undefined &&
    titles.some((title) => !ABOUT_REPORTS.test(title) && words.some((word) => title.includes(word)))
  )
}

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

function isTemplate({document, vocabulary}: Context, evidence: number): boolean {
  const prose = withoutElements(withoutSpans(withoutSpans(document.text, '```', '```'), '<!--', '-->'))
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
  return headed.length >= 3 && empty.length * 3 >= headed.length * 2
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
