import type {Vocabulary} from '../../dialect/vocabulary.ts'
import type {TableBlock} from '../../document/blocks.ts'
import type {Line} from '../../document/lines.ts'
import type {Section} from '../../document/sections.ts'
import {isWithin} from '../../document/sections.ts'
import {findZone, mayNameOtherZone, mayNameZone} from '../../values/time/resolve.ts'
import type {Zone} from '../../values/time/types.ts'
import {type Context, type Fact, statedValues} from '../facts.ts'
import {linesIn, proseLines} from '../text.ts'
import {timesIn} from '../times.ts'

/**
 * The zone in which the document's times are written: a label, a heading such as
 * `Timeline (All times PST)`, a sentence, a table's header; else the one zone that all its
 * times name (implied); else the option.
 */
export function timeZone(context: Context): Fact<Zone> | undefined {
  return labelled(context) ?? announced(context) ?? inKeys(context) ?? common(context) ?? configured(context)
}

/** The zone that a section announces for its times, in its heading, its intro or its table's header. */
export function sectionZone(section: Section, vocabulary: Vocabulary): Fact<Zone> | undefined {
  const inTitle = zoneFact(section.title.text, 'section', section.line)
  if (inTitle) return inTitle
  for (const block of section.blocks) {
    if (block.type === 'table') {
      const found = headerZone(block, vocabulary)
      if (found) return found
    } else if (block.type === 'paragraph' || block.type === 'list') {
      for (const line of linesIn([block]).slice(0, 3)) {
        const found = announcement(line, vocabulary) ?? opening(line)
        if (found) return found
      }
    }
  }
  return undefined
}

/** The zone that a table's header names over its times. */
export function tableZone(table: TableBlock, vocabulary: Vocabulary): Zone | undefined {
  return headerZone(table, vocabulary)?.value
}

function headerZone({rows}: TableBlock, vocabulary: Vocabulary): Fact<Zone> | undefined {
  for (const cell of rows[0] ?? []) {
    const found = isTimeHeader(cell.text, vocabulary) ? zoneFact(cell.text, 'section', cell.line) : undefined
    if (found) return found
  }
  return undefined
}

/** `Time (UTC)`, `Clock`, `UTC`, `时间（北京时间）`. */
function isTimeHeader(text: string, vocabulary: Vocabulary): boolean {
  return (
    vocabulary.timelineColumn(text) === 'time' ||
    /\b(?:time|date|when|timestamp|clock|zeit|uhrzeit|heure|hora|hor[áa]rio|tid|tijd)\b|時|时间|^\W*[A-Z]{2,4}\W*$/i.test(
      text,
    )
  )
}

/** `UTC, from the evening of the 31st on`: a zone that opens the intro of a timeline. */
function opening(line: Line): Fact<Zone> | undefined {
  const lead = line.text.slice(0, 12)
  const found = /^\W*[A-Z]{2,5}\b/.test(lead) && !/\d/.test(lead) ? findZone(lead) : undefined
  return found?.zone ? {value: found.zone, certainty: 'stated', from: 'section', line: line.line} : undefined
}

function labelled(context: Context): Fact<Zone> | undefined {
  for (const stated of statedValues(context, 'timeZone')) {
    const found = zoneFact(
      stated.text,
      stated.from === 'front-matter' ? 'front-matter' : 'label',
      stated.line,
    )
    if (found) return found
  }
  return undefined
}

function announced({document, vocabulary}: Context): Fact<Zone> | undefined {
  for (const section of document.sections) {
    if (!isWithin(section, 'timeline')) continue
    const found = sectionZone(section, vocabulary)
    if (found) return found
  }
  for (const {title, line} of document.sections.slice(0, 12)) {
    const [, inner] = title.text.match(/[(（]([^()（）\d]{2,40})[)）]\s*$/) ?? []
    const isZone = inner && (/^[A-Z]{3,4}$/.test(inner) || vocabulary.says('allTimes', inner))
    const found = isZone ? zoneFact(inner, 'section', line) : undefined
    if (found) return found
  }
  for (const section of document.sections.slice(0, 8))
    for (const line of proseLines(section).slice(0, 20)) {
      const found = announcement(line, vocabulary)
      if (found) return found
    }
  return undefined
}

/** `Start time (UTC)`: the zone stands with the name of what is a time. */
function inKeys({document}: Context): Fact<Zone> | undefined {
  for (const {key, value, line, section} of document.labels) {
    if (!/[(（[,/]/.test(key) || !/\d/.test(value.text) || isWithin(section, 'actionItems')) continue
    const found = zoneFact(key.replace(/^[^(（[,/]*/, ''), 'label', line)
    if (found) return found
  }
  return undefined
}

/** A longer line is none. */
const MAX_ANNOUNCEMENT = 300

/** A short line in brackets and without a number: `(local times, CEST)`. */
const REMARK = /^[(（[][^()（）[\]\d]{2,60}[)）\]]\.?$/

function announcement(line: Line, vocabulary: Vocabulary): Fact<Zone> | undefined {
  const {text} = line
  if (text.length >= MAX_ANNOUNCEMENT || !mayNameZone(text)) return undefined
  return vocabulary.says('allTimes', text) || REMARK.test(text)
    ? zoneFact(text, 'prose', line.line)
    : undefined
}

/** The one zone that the times of the document name, where they name no other. */
function common(context: Context): Fact<Zone> | undefined {
  const zones = new Map<Zone, number>()
  const values = valuesBySection(context)
  for (const section of context.document.sections) {
    if (isWithin(section, 'actionItems', 'references', 'appendix')) continue
    const labels = values.get(section) ?? []
    for (const line of [section.title, ...proseLines(section), ...labels]) {
      if (!/\d/.test(line.text) || line.text.length > 2000) continue
      // Behind a time in UTC only another zone says more.
      if (zones.has('UTC') ? !mayNameOtherZone(line.text) : !mayNameZone(line.text)) continue
      for (const time of timesIn(line)) {
        const zone = time.start.zone ?? time.end?.zone
        if (zone && !zones.has(zone)) zones.set(zone, line.line)
      }
      if (zones.size > 1) return undefined
    }
  }
  const [only] = zones
  return only ? {value: only[0], certainty: 'implied', from: 'prose', line: only[1]} : undefined
}

function valuesBySection({document}: Context): ReadonlyMap<Section, readonly Line[]> {
  const values = new Map<Section, Line[]>()
  for (const {section, value} of document.labels) {
    const known = values.get(section)
    if (known) known.push(value)
    else values.set(section, [value])
  }
  return values
}

function configured({options, vocabulary}: Context): Fact<Zone> | undefined {
  const zone = options.timeZone ?? vocabulary.dialects.find((dialect) => dialect.timeZone)?.timeZone
  return zone ? {value: zone, certainty: 'implied', from: 'configuration'} : undefined
}

const GLUED = /[A-Z]{3,4}(?=[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])/gu

function zoneFact(text: string, from: Fact<Zone>['from'], line: number): Fact<Zone> | undefined {
  // `시각은 KST다`: no space parts the letters from what follows.
  const zone = findZone(text.replace(GLUED, '$& '))?.zone
  return zone ? {value: zone, certainty: 'stated', from, line} : undefined
}
