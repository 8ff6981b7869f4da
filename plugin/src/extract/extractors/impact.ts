import type {Vocabulary} from '../../dialect/vocabulary.ts'
import type {PostmortemDocument} from '../../document/document.ts'
import type {Impact} from '../../record/types.ts'
import {readMoney, readPercent, readUsers} from '../../values/quantity.ts'
import {type Context, type Fact, statedValues} from '../facts.ts'
import {isOpening, proseLines, sectionProse, shorten} from '../text.ts'

const MAX_TEXT = 1000

/** What the incident meant: the text, and the numbers of users, money and broken objectives in it. */
export function impact(context: Context): Fact<Impact> | undefined {
  const {document, vocabulary} = context
  const labelled = statedValues(context, 'impact')[0]
  const section = document.sections.find((each) => each.name === 'impact')
  const lines = section ? sectionProse(section) : []
  const text = labelled?.full || lines.join('\n')
  const users = statedValues(context, 'users').map((stated) => stated.text)
  const money = statedValues(context, 'money').map((stated) => stated.text)
  const slo = statedValues(context, 'slo')[0]
  const about = [...users, ...(labelled ? [labelled.full] : []), ...lines, ...(text ? [] : opening(document))]
  const value: Impact = {}
  if (text) value.text = shorten(text, MAX_TEXT)
  // A bare number is one of users only where its label says so.
  const affected = first(users, (each) => readUsers(each, true)) ?? first(about, (each) => readUsers(each))
  if (affected !== undefined) value.users = affected
  const percent = first(about, readPercent)
  if (percent !== undefined) value.percent = percent
  const cost = first([...money, ...about], readMoney)
  if (cost) value.money = cost
  const breached =
    (slo && sloBreached(slo.text, vocabulary)) ??
    (about.some((each) => tellsOfBreach(each, vocabulary)) ? true : undefined)
  if (breached !== undefined) value.sloBreached = breached
  if (Object.keys(value).length === 0) return undefined
  const line = labelled?.line ?? section?.line ?? slo?.line
  return {
    value,
    certainty: 'stated',
    from: labelled
      ? labelled.from
      : section
        ? 'section'
        : slo || users.length > 0 || money.length > 0
          ? 'label'
          : 'prose',
    ...(line ? {line} : {}),
  }
}

/** Where no part is called so, the first lines tell what it meant. */
function opening({sections}: PostmortemDocument): string[] {
  return sections
    .filter(isOpening)
    .flatMap((each) => proseLines(each).map(({text}) => text))
    .slice(0, 8)
}

function first<T>(texts: readonly string[], read: (text: string) => T | undefined): T | undefined {
  for (const text of texts) {
    const value = read(text)
    if (value !== undefined) return value
  }
  return undefined
}

/** "The SLO was missed" in a sentence of the impact. */
function tellsOfBreach(text: string, vocabulary: Vocabulary): boolean {
  return vocabulary.says('breach', text) && !vocabulary.says('negation', text)
}

function sloBreached(text: string, vocabulary: Vocabulary): boolean | undefined {
  if (vocabulary.says('yes', text.trim())) return true
  return vocabulary.says('no', text.trim()) ? false : undefined
}
