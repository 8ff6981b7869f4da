import type {FieldName, SectionName} from '../../dialect/types.ts'
import type {Vocabulary} from '../../dialect/vocabulary.ts'
import type {Detection, Lessons} from '../../record/types.ts'
import {type Context, type Fact, statedValues} from '../facts.ts'
import {entriesOf, proseLines, sectionProse, shorten} from '../text.ts'
import {leadingTime} from '../times.ts'
import {isUpdate} from './statusUpdates.ts'

/** Longest text that a record holds of one part; the page shows the whole. */
const MAX_TEXT = 2000

/** The summary: a label or section of that name, else the paragraphs under the title. */
export function summary(context: Context): Fact<string> | undefined {
  const found = labelledText(context, 'summary') ?? sectionText(context, 'summary')
  if (found) return found
  const {document} = context
  for (const section of [
    document.sections.find(({depth, name}) => depth === 1 && !name),
    document.sections[0],
  ]) {
    // Labelled lines under the title are facts, not prose.
    const line =
      section &&
      proseLines(section).find(
        (each) =>
          each.text.length > 80 && !isLabel(context, each.line) && !isUpdate(each.text, context.vocabulary),
      )
    if (line)
      return {value: shorten(line.text, MAX_TEXT), certainty: 'implied', from: 'prose', line: line.line}
  }
  return undefined
}

function isLabel({document}: Context, line: number): boolean {
  return document.labels.some((label) => label.line === line)
}

export function rootCause(context: Context): Fact<string> | undefined {
  return labelledText(context, 'rootCause') ?? sectionText(context, 'rootCause')
}

export function trigger(context: Context): Fact<string> | undefined {
  return labelledText(context, 'trigger') ?? sectionText(context, 'trigger')
}

export function resolution(context: Context): Fact<string> | undefined {
  return (
    labelledText(context, 'resolution') ??
    sectionText(context, 'resolution') ??
    sectionText(context, 'mitigation')
  )
}

export function contributingFactors(context: Context): Fact<string[]> | undefined {
  const [label] = statedValues(context, 'contributing')
  if (label)
    return {
      value: label.items.length > 0 ? label.items : [label.full],
      certainty: 'stated',
      from: label.from,
      line: label.line,
    }
  const section = context.document.sections.find((each) => each.name === 'contributing')
  const entries = section ? entriesOf(section).map((line) => shorten(line.text, MAX_TEXT)) : []
  return section && entries.length > 0
    ? {value: entries, certainty: 'stated', from: 'section', line: section.line}
    : undefined
}

/** Who or what noticed first, and how. */
export function detection(context: Context): Fact<Detection> | undefined {
  const [source] = statedValues(context, 'detectionSource')
  // "Detected: 10:04" says when, "Detection: our monitor saw it" says how.
  const told = statedValues(context, 'detectedAt').find(
    (value) => value.full.length > 25 && !leadingTime(value.full),
  )
  const text = source ?? told ?? labelledText(context, 'detection')
  const found = text
    ? {value: 'full' in text ? text.full : text.value, from: text.from, line: text.line}
    : sectionText(context, 'detection')
  if (!found) return undefined
  const value: Detection = {text: found.value}
  const by = detectionSource(found.value, context.vocabulary)
  if (by) value.source = by
  return {value, certainty: 'stated', from: found.from, ...(found.line ? {line: found.line} : {})}
}

/** The first of monitor, customer and human that a text names. */
function detectionSource(text: string, vocabulary: Vocabulary): Detection['source'] | undefined {
  const [first] = (['monitor', 'customer', 'human'] as const)
    .flatMap((source) => {
      const at = vocabulary.placeOf(source, text)
      return at === undefined ? [] : [{source, at}]
    })
    .sort((a, b) => a.at - b.at)
  return first?.source
}

export function lessons(context: Context): Fact<Lessons> | undefined {
  const {sections} = context.document
  const value: Lessons = {}
  let line: number | undefined
  const parts = [
    ['wentWell', 'wentWell'],
    ['wentWrong', 'wentWrong'],
    ['lucky', 'lucky'],
  ] as const
  for (const [key, name] of parts) {
    const section = sections.find((each) => each.name === name)
    const entries = section ? entriesOf(section).map((each) => stripSign(each.text)) : []
    if (section && entries.length > 0) {
      value[key] = entries
      line = Math.min(line ?? section.line, section.line)
    }
  }
  const general = sections.find((each) => each.name === 'lessons')
  const learned = general ? entriesOf({...general, children: []}).map((each) => each.text) : []
  if (general && learned.length > 0) {
    value.learned = learned
    line = Math.min(line ?? general.line, general.line)
  }
  return line === undefined ? undefined : {value, certainty: 'stated', from: 'section', line}
}

/** State of the document or incident, in its words. */
export function status(context: Context): Fact<string> | undefined {
  const stated = statedValues(context, 'status').find((value) => value.text.length <= 80)
  return stated && {value: stated.text, certainty: 'stated', from: stated.from, line: stated.line}
}

export function tags(context: Context): Fact<string[]> | undefined {
  return wordList(context, 'tags')
}

/** The words of a labelled list: `#api, checkout`. */
export function wordList(context: Context, field: FieldName): Fact<string[]> | undefined {
  const [stated] = statedValues(context, field)
  if (!stated) return undefined
  const words = stated.items.length > 0 ? stated.items : stated.text.split(/\s*[,;、|]\s*|\s+(?=#)/)
  const value = [
    ...new Set(
      words.map((word) => word.replace(/^#/, '').trim()).filter((word) => word && word.length <= 40),
    ),
  ]
  return value.length > 0 ? {value, certainty: 'stated', from: stated.from, line: stated.line} : undefined
}

function labelledText(context: Context, field: FieldName): Fact<string> | undefined {
  const [stated] = statedValues(context, field)
  if (!stated?.full) return undefined
  return {value: shorten(stated.full, MAX_TEXT), certainty: 'stated', from: stated.from, line: stated.line}
}

/** The prose of the first section of a name that has some. */
function sectionText({document}: Context, name: SectionName): Fact<string> | undefined {
  for (const section of document.sections) {
    if (section.name !== name) continue
    // "Contributing factors" under "Root cause" is told apart; other parts of it belong to it.
    const own = {...section, children: section.children.filter((child) => !child.name || child.name === name)}
    const text = sectionProse(own).join('\n')
    if (text)
      return {value: shorten(text, MAX_TEXT), certainty: 'stated', from: 'section', line: section.line}
  }
  return undefined
}

function stripSign(text: string): string {
  return text.replace(/^(?:\p{Extended_Pictographic}\uFE0F?|[✓✔✗✘])\s*/u, '')
}
