import type {DocumentText, Extracted, ExtractedField, ExtraField} from '../dialect/own.ts'
import type {Dialect} from '../dialect/types.ts'
import type {ExtraName, ExtraValue, FactOrigin, Message, Postmortem} from '../record/types.ts'
import {readNumber} from '../values/quantity.ts'
import {wordList} from './extractors/narrative.ts'
import {type Context, type Fact, type Facts, statedValues} from './facts.ts'
import {ACCEPTED_VALUES, readValue} from './ownValues.ts'

/**
 * What the functions of the team's own dialects find, each asked in the order of the dialects; the first that finds a
 * field wins. A function that throws, or gives what is no value of its field, is told as an error of the document.
 */
export function ownFacts(context: Context): Facts {
  const facts: Partial<Record<ExtractedField, Fact<unknown>>> = {}
  const {file, text} = context.document
  for (const {name, extractors} of context.vocabulary.dialects) {
    if (!extractors) continue
    const document: DocumentText = {file, text, lines: text.split('\n')}
    for (const [field, extractor] of Object.entries(extractors) as [ExtractedField, OwnExtractor][]) {
      if (facts[field] || !extractor) continue
      const where = `extractor \`${field}\` of the dialect \`${name}\``
      const found = attempt(where, () => extractor(document), context.report)
      if (found === undefined || found === null || found.value === undefined) continue
      const value = readValue(field, found.value, context)
      const {line, certainty = 'stated'} = found
      if (value === undefined) context.report(wrongValue(where, field, found.value, line))
      else facts[field] = {value, certainty, from: 'configuration', ...(line !== undefined && {line})}
    }
  }
  return facts as Facts
}

type OwnExtractor = ((document: DocumentText) => Extracted<unknown> | undefined) | undefined

/** The values of the team's own fields, with their origins. */
export function extraValues(context: Context): Pick<Postmortem, 'extra'> & {
  facts: Record<ExtraName, FactOrigin>
} {
  const extra: Record<string, ExtraValue> = {}
  const facts: Record<ExtraName, FactOrigin> = {}
  for (const {extraFields = []} of context.vocabulary.dialects) {
    for (const field of extraFields) {
      const found = field.key in extra ? undefined : extraValue(field, context)
      if (!found) continue
      extra[field.key] = found.value
      const {certainty, from, line} = found
      facts[`extra.${field.key}`] = {certainty, from, ...(line !== undefined && {line})}
    }
  }
  return {...(Object.keys(extra).length > 0 && {extra}), facts}
}

function extraValue({key, kind}: ExtraField, context: Context): Fact<ExtraValue> | undefined {
  if (kind === 'list') return wordList(context, `extra.${key}`)
  for (const {text, full, from, line} of statedValues(context, `extra.${key}`)) {
    const value = kind === 'number' ? readNumber(text) : full
    if (value !== undefined && value !== '') return {value, certainty: 'stated', from, line}
  }
  return undefined
}

/**
 * What the checks of some dialects say about a finished record.
 *
 * @param dialects  Those that are for the record's file.
 */
export function ownMessages(postmortem: Postmortem, dialects: readonly Dialect[]): Message[] {
  const messages: Message[] = []
  for (const {name, checks = []} of dialects) {
    for (const check of checks) {
      const where = `check of the dialect \`${name}\``
      messages.push(
        ...(attempt(
          where,
          () => check(postmortem),
          (message) => messages.push(message),
        ) ?? []),
      )
    }
  }
  return messages
}

/** A fault in a team's function concerns the documents that it meets, and stops none of the others. */
function attempt<T>(where: string, run: () => T, report: (message: Message) => void): T | undefined {
  try {
    return run()
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error)
    report({
      ruleId: 'dialect/failed',
      severity: 'error',
      reason: `Unexpected failure of the ${where} (${found}), expected a result`,
    })
    return undefined
  }
}

function wrongValue(where: string, field: ExtractedField, value: unknown, line: number | undefined): Message {
  const reason = `Unexpected value \`${JSON.stringify(value)}\` of the ${where}, expected ${ACCEPTED_VALUES[field]}`
  return {ruleId: 'dialect/value', severity: 'error', reason, ...(line !== undefined && {line})}
}
