import {PLUGIN_NAME} from '../pages/page.ts'
import type {Message} from '../record/types.ts'
import type {PluginOptions} from './options.ts'

/** A message with the document it is about. */
export interface Problem {
  /** As a reader finds it: with the name of its folder where there are several. */
  file: string
  message: Message
}

/** In the place of a file, where it is about the site and no document. */
export const SITE = '(site)'

/** How many problems the summary shows. */
const SHOWN = 5

/**
 * Sum up the errors and warnings of the documents: one line that counts, then the first few, errors first.
 *
 * @returns Nothing where there is neither. What is only of interest (`info`) is not reported.
 */
export function summarizeProblems(problems: readonly Problem[], documents: number): string | undefined {
  const serious = bySeverity(problems)
  if (serious.length === 0) return undefined
  const errors = serious.filter(({message}) => message.severity === 'error').length
  const files = new Set(serious.map(({file}) => file).filter((file) => file !== SITE)).size
  const counts = [count(errors, 'error'), count(serious.length - errors, 'warning')].filter(
    (text) => text !== '',
  )
  const rest = serious.length - SHOWN
  return [
    `${counts.join(' and ')} in ${files} of ${count(documents, 'document')}:`,
    ...serious.slice(0, SHOWN).map(line),
    ...(rest > 0 ? [`  and ${rest} more; the page of each incident lists its own.`] : []),
  ].join('\n')
}

/**
 * End the build where the option `onProblem` asks for it.
 *
 * @throws Where there is an error, with all of them.
 */
export function refuseErrors(
  problems: readonly Problem[],
  {onProblem}: Pick<PluginOptions, 'onProblem'>,
): void {
  const errors = onProblem === 'throw' ? listErrors(problems) : undefined
  if (errors !== undefined) throw new Error(`${PLUGIN_NAME}: ${errors}`)
}

/** List every error, for the build that ends because of them. */
export function listErrors(problems: readonly Problem[]): string | undefined {
  const errors = bySeverity(problems).filter(({message}) => message.severity === 'error')
  if (errors.length === 0) return undefined
  return [`${count(errors.length, 'error')} in the documents:`, ...errors.map(line)].join('\n')
}

function bySeverity(problems: readonly Problem[]): Problem[] {
  const of = (severity: Message['severity']) =>
    problems.filter(({message}) => message.severity === severity).sort(byPlace)
  return [...of('error'), ...of('warning')]
}

function byPlace(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1
  return (a.message.line ?? 0) - (b.message.line ?? 0)
}

/** `  2024/api.md:3:1  error  Unexpected …, expected …  id/duplicate` */
function line({file, message}: Problem): string {
  const place = [file, message.line, message.line && message.column].filter(Boolean).join(':')
  return `  ${place}  ${message.severity}  ${message.reason}  ${message.ruleId}`
}

function count(number: number, noun: string): string {
  if (number === 0) return ''
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
