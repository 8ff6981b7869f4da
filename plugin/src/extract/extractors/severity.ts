import type {Vocabulary} from '../../dialect/vocabulary.ts'
import type {Severity} from '../../record/types.ts'
import {choose} from '../choose.ts'
import {type Context, type Fact, type Stated, statedValues} from '../facts.ts'
import {proseLines, titleLine} from '../text.ts'

const NUMERIC =
  /^(?:sev(?:eri\p{L}+)?(?:[ -]level)?|s|p|prio(?:ri\p{L}+)?|level|lvl|tier|class|niveau|nivå|nivel|nível|livello|stufe|レベル|레벨|等级|等級|등급)[\s:_#-]{0,2}([0-9])(?![\d.])/iu
/** `2등급`, `1级`, `三級`: the number before the word. */
const GRADE = /^([0-5一二三四五])\s?(?:등급|급|级|級)(?!\p{L})/u
const EASTERN_NUMBERS = '一二三四五'
const IN_TEXT = /\b(?:sev[-\s]?|p)([0-5])\b/gi
const IN_TITLE = /\bSEV[-\s]?[0-5]\b|\bP[0-5]\b/
/** A key that is also one of secrecy, of kind, of how often. */
const CLASS = /class|klass|clasif|categ|kategor|level/i
const ROMAN = ['i', 'ii', 'iii', 'iv', 'v']
const COLOURS: readonly string[][] = [
  ['🔴', '🟥', '⚫'],
  ['🟠', '🟧'],
  ['🟡', '🟨'],
  ['🔵', '🟦'],
  ['🟢', '🟩', '⚪'],
]

/**
 * How bad it was, in the team's words: front matter or a label, a priority where no severity is
 * stated, a token in the title. Never from prose or from an action's priority.
 */
export function severity(context: Context): Fact<Severity> | undefined {
  const stated = statedValues(context, 'severity').flatMap((each) => severityFact(each, context) ?? [])
  // `Classification: Confidential` is none where another label has a rank.
  const facts = stated.some(({value}) => value.rank !== undefined)
    ? stated.filter(({value}) => value.rank !== undefined)
    : stated
  const priorities =
    facts.length > 0 ? [] : statedValues(context, 'priority').map((stated) => severityFact(stated, context))
  const heading = titleLine(context.document, context.vocabulary)
  const token = heading?.text.match(IN_TITLE)
  const inTitle = token ? readSeverity(token[0], context) : undefined
  const fromTitle: Fact<Severity> | undefined =
    heading && inTitle ? {value: inTitle, certainty: 'stated', from: 'title', line: heading.line} : undefined
  return choose(
    context,
    'severity',
    [
      ...facts,
      ...priorities,
      openingToken(context),
      fromTitle,
      facts.length > 0 ? undefined : headedWithMore(context),
    ],
    (a, b) => a.rank === b.rank,
    (value) => value.label,
  )
}

/** `INC-2024-004 · SEV2 · author: …`: a token alone between the bars of one of the first lines. */
function openingToken(context: Context): Fact<Severity> | undefined {
  for (const section of context.document.sections.filter((each) => each.depth <= 1).slice(0, 3)) {
    for (const line of proseLines(section).slice(0, 3)) {
      if (!/(?:SEV[-\s]?|P)[0-5]/i.test(line.text)) continue
      const part =
        line.text.split(/\s[|·•]\s/).find((each) => /^(?:SEV[-\s]?|P)[0-5]$/i.test(each.trim())) ??
        // A name in a language that nobody told us: `Önem: SEV-2`.
        line.text.match(/^(SEV[-\s]?[0-5])\.(?=\s)/i)?.[1] ??
        line.text.match(/[:：]\s*(SEV[-\s]?[0-5])(?=$|\s\p{L}+[:：])/u)?.[1]
      const value =
        part && line.text.includes(part) && line.text !== part ? readSeverity(part, context) : undefined
      if (value) return {value, certainty: 'stated', from: 'label', line: line.line}
    }
  }
  return undefined
}

/** What parts the names in `Severity & impact`. */
const AND = /\s*[&/,]\s*|\s+(?:and|und|et|y|e|en|og|och)\s+/

/** `Critical - nobody could work` under `Severity & impact`: the rank before what explains it. */
function headedWithMore(context: Context): Fact<Severity> | undefined {
  const {document, vocabulary} = context
  for (const section of document.sections) {
    const [first = '', more] = section.depth > 1 ? section.title.text.split(AND) : []
    if (more === undefined || vocabulary.field(first) !== 'severity') continue
    const [line] = proseLines(section)
    const lead = line?.text.split(/\s[-–—]+\s|[:：.]\s|[,(]/)[0]?.trim() ?? ''
    const [word = '', next, third] = lead.split(' ')
    // `None critical` is none.
    const isRank = third === undefined && (next === undefined || !vocabulary.isNoValue(word))
    const value = isRank ? readSeverity(lead, context) : undefined
    if (line && value?.rank !== undefined)
      return {value, certainty: 'stated', from: 'section', line: line.line}
  }
  return undefined
}

function severityFact(stated: Stated, context: Context): Fact<Severity> | undefined {
  // A bare number means nothing without its key: `Severity 2`.
  const text = /^\d$/.test(stated.text.trim()) ? `${stated.key} ${stated.text.trim()}` : stated.text
  const value = readSeverity(text, context)
  // `Classification: Confidential` says how secret it is.
  if (!value || (value.rank === undefined && CLASS.test(stated.key))) return undefined
  const levels = [...stated.text.matchAll(IN_TEXT)].map((match) => match[0])
  const highest = [...levels].sort((a, b) => digit(a) - digit(b))[0]
  if (highest && levels.some((level) => digit(level) !== digit(highest))) {
    context.report({
      ruleId: 'severity/changed',
      severity: 'info',
      reason: `Unexpected two severities in \`${stated.text}\`, expected one: the worst, \`${highest}\`, is taken`,
      line: stated.line,
    })
    const rank = rankOf(highest, context.vocabulary, context.options.severities)
    return {
      value: {label: highest, ...(rank ? {rank} : {})},
      certainty: 'stated',
      from: stated.from,
      line: stated.line,
    }
  }
  return {value, certainty: 'stated', from: stated.from, line: stated.line}
}

/** A severity as a label says it; nothing where the words are no severity. */
export function readSeverity(text: string, {vocabulary, options}: Context): Severity | undefined {
  const label = text.replace(/\s+/g, ' ').trim()
  if (!label || /^sev[-\s]?[?xn]/i.test(label) || vocabulary.isNoValue(label.split(/\.\s/)[0] ?? label))
    return undefined
  const rank = rankOf(label, vocabulary, options.severities)
  if (rank !== undefined) return {label: shortLabel(label), rank}
  // A word without a known rank is still the team's own, where it is short enough to be one.
  return label.length <= 30 && label.split(' ').length <= 3 ? {label} : undefined
}

function rankOf(
  label: string,
  vocabulary: Vocabulary,
  own: Readonly<Record<string, number>> = {},
): number | undefined {
  const lead = label.split(/\s*[(（,，/|–—、。;：:]\s*|\.\s|\s[-→>]+\s/)[0]?.trim() ?? label
  for (const text of [label, lead, lead.replace(/^[^\p{L}\p{N}]+/u, '')]) {
    const mine = Object.entries(own).find(([word]) => word.toLowerCase() === text.toLowerCase())
    if (mine) return mine[1]
    const numeric = text.normalize('NFKC').match(NUMERIC) ?? (/^[0-9]$/.test(text) ? ['', text] : null)
    if (numeric) return Math.min(5, Number(numeric[1]))
    const grade = text.match(GRADE)?.[1]
    if (grade) return EASTERN_NUMBERS.indexOf(grade) + 1 || Number(grade)
    const roman = text.match(/^(?:sev(?:erity)?|level|class)[\s-]?(i{1,3}|iv|v)$/i)?.[1]
    if (roman) return ROMAN.indexOf(roman.toLowerCase()) + 1
    const word = vocabulary.severityRank(text) ?? vocabulary.severityRank(text.split(/\s/)[0] ?? '')
    if (word !== undefined) return word
  }
  const colour = COLOURS.findIndex((signs) => signs.some((sign) => label.includes(sign)))
  return colour < 0 ? undefined : colour + 1
}

/** The label without an explanation that is longer than the label should be. */
function shortLabel(label: string): string {
  if (label.length <= 30) return label
  return label.split(/\s*[(（–—]\s*|\s-\s|[,，。;；:：]\s*/)[0]?.trim() || label.slice(0, 30)
}

function digit(token: string): number {
  return Number(token.replace(/\D/g, ''))
}
