import {nameKey} from '../../dialect/names.ts'
import type {Line} from '../../document/lines.ts'
import {type Context, type Facts, statedValues} from '../facts.ts'
import {titleLine} from '../text.ts'

/** What a team says of its own work every other week. */
const SPRINT =
  /^(?:sprint|iteration|milestone|project)\b.*\b(?:retro|retrospective)\b|\b(?:retro|retrospective)\b.*\b(?:sprint|iteration) \d/

/** Whether a document of a folder of postmortems is about something else than one incident, whatever parts it has. */
export function isNoIncident(context: Context, facts: Facts): boolean {
  const title = titleLine(context.document, context.vocabulary)?.text ?? ''
  const key = nameKey(title)
  return (
    isIssueForm(context, facts) ||
    isIndex(context, facts) ||
    isAboutReports(key, facts) ||
    isPlanned(title, context, facts) ||
    isDecision(context) ||
    isDrill(key) ||
    isOfQuarter(key, facts) ||
    isMeeting(title, context, facts) ||
    SPRINT.test(key)
  )
}

/** The form of a code host for a new issue, not filled in: its front matter says what it is about, and whom it is given. */
function isIssueForm({document}: Context, {date, startedAt, timeline}: Facts): boolean {
  if (date ?? startedAt ?? timeline) return false
  const keys = new Set(document.frontMatter.map(({path}) => path))
  return keys.has('about') && keys.has('name') && (keys.has('labels') || keys.has('assignees'))
}

/** A list of other documents: its title says so, or one of its tables has little but links to them. */
function isIndex(
  {document}: Context,
  {startedAt, durationSeconds, rootCause, resolution, actionItems}: Facts,
): boolean {
  const files = document.text.match(/\]\([^()\s]+\.md(?:#[^()\s]*)?\)/g)?.length ?? 0
  if (files < 2) return false
  const title = nameKey(document.sections.find(({depth}) => depth === 1)?.title.text ?? '')
  if ((rootCause ?? resolution ?? actionItems) === undefined && hasLinkTable(document)) return true
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
  const linked = entries.filter(linksToFile)
  return linked.length >= 2 && linked.length * 4 >= entries.length * 3
}

/** Whether one of its tables has a day and a link to another document of the folder in each row. */
function hasLinkTable({sections}: Context['document']): boolean {
  return sections.some(({name, blocks}) =>
    blocks.some(
      (block) =>
        name === undefined &&
        block.type === 'table' &&
        block.rows.length >= 3 &&
        block.rows
          .slice(1)
          .every((cells) => linksToFile(cells) && cells.some(({text}) => /\d{4}|\d[./]\d/.test(text))),
    ),
  )
}

function linksToFile(lines: readonly Line[]): boolean {
  return lines.some(({runs}) => runs.some(({url}) => url !== undefined && /^[^:?#]+\.md(?:#|$)/i.test(url)))
}

/** A title that is about reports, not of one. */
export const ABOUT_REPORTS =
  /^(?:how|why|what|writing|running)\b|\bhow (?:we|to)\b|\b(?:policy|guide(?:lines?)?|handbook|playbook|checklist|best practices|(?:postmortem|post mortem|incident|review) process|meeting notes|minutes of)\b/

/** What to do when something fails next. */
const RUNBOOK =
  /^(?:run ?book|play ?book|sop|standard operating procedure)\b|\b(?:run ?book|play ?book)$|\b(?:on call|shift) (?:hand ?over|hand ?off)\b|^what to do (?:when|if)\b/

const REPORTS = /\b(?:post ?mortems?|incidents?|reviews?|rcas?|retrospectives?|root cause)\b/

/** A guide to reviews: its title says so, and it is of no day. */
function isAboutReports(title: string, {date, startedAt, id}: Facts): boolean {
  if ((startedAt ?? id) !== undefined || date?.certainty === 'stated') return false
  return RUNBOOK.test(title) || (ABOUT_REPORTS.test(title) && REPORTS.test(title))
}

const PLANNED =
  /\b(?:planned|scheduled|upcoming)\b.*\b(?:maintenance|downtime|outage|work)\b|\bmaintenance (?:window|notice|announcement)\b|wartungs(?:ankündigung|fenster|arbeiten)|geplante (?:wartung|arbeiten)|maintenance (?:planifiée|programmée)|mantenimiento (?:programado|planificado)|manutenção (?:programada|planejada)|gepland onderhoud|計画メンテナンス|メンテナンスのお知らせ|计划维护/i

/** An announcement of maintenance, of which nothing says that it failed. */
function isPlanned(
  title: string,
  context: Context,
  {rootCause, trigger, resolution, lessons}: Facts,
): boolean {
  if ((rootCause ?? trigger ?? resolution ?? lessons) !== undefined) return false
  const titles = [title, ...statedValues(context, 'title').map(({text}) => text)]
  return titles.some((each) => PLANNED.test(each))
}

/** A record of a decision: what was decided, and what follows from it. */
function isDecision({document}: Context): boolean {
  const isOver = (name: string) => document.sections.some(({title}) => isCalled(title.text, name))
  return isOver('decision') && isOver('consequences')
}

/** Whether a title is but a name, which then stands in it unless it is written in other letters. */
function isCalled(title: string, name: string): boolean {
  const mayBe = title.toLowerCase().includes(name) || !/^\p{ASCII}*$/u.test(title)
  return mayBe && nameKey(title) === name
}

/** A failure on purpose. */
function isDrill(title: string): boolean {
  return /^(?:game ?day|chaos (?:day|experiment)|(?:disaster recovery |dr |failover )?(?:drill|exercise)|tabletop exercise|(?:disaster recovery|dr|failover|restore|backup|penetration) (?:test|rehearsal)(?! (?:broke|caused|failed|took|led|outage|incident|gone)))\b/.test(
    title,
  )
}

/** What a quarter or a year brought: `Reliability review Q3 2031`. */
function isOfQuarter(title: string, {startedAt, id}: Facts): boolean {
  return (
    (startedAt ?? id) === undefined &&
    /\b(?:q[1-4]|quarterly|annual|yearly|half yearly)\b/.test(title) &&
    /\b(?:review|report|summary|statistics|overview)\b/.test(title)
  )
}

/** The minutes of a meeting about several incidents: its title says so, and it has an agenda. */
function isMeeting(title: string, {document}: Context, {startedAt, timeline}: Facts): boolean {
  return (
    (startedAt ?? timeline) === undefined &&
    /\b(?:meeting|minutes of)\b/i.test(title) &&
    /^\W*agenda\b/im.test(document.text)
  )
}
