import type {RenderContext} from '../render/context.ts'

/** What rendering asked of the site around a document, and the answer as JSON. */
export type Question = [name: string, args: unknown[], answer: string]

/**
 * Note what is asked of a context.
 *
 * @returns The context to use in its place, and the list of questions, which grows with its use. It begins with what the
 *   context says unasked.
 */
export function record(context: RenderContext): {asked: RenderContext; questions: Question[]} {
  const questions: Question[] = facts(context)
  const asked = Object.fromEntries(
    Object.entries(context).map(([name, value]) => {
      if (typeof value !== 'function') return [name, value]
      const ask = (...args: unknown[]) => {
        const answer = value(...args)
        questions.push([name, args, toText(answer)])
        return answer
      }
      return [name, ask]
    }),
  )
  return {asked: asked as unknown as RenderContext, questions}
}

/** Whether a context would answer all questions as they were answered; they are asked, as if it was rendered again. */
export function isAnswered(questions: readonly Question[], context: RenderContext): boolean {
  const functions = new Map(Object.entries(context).filter(([, value]) => typeof value === 'function'))
  const said = questions.filter(([, args]) => args.length === 0)
  return (
    JSON.stringify(said) === JSON.stringify(facts(context)) &&
    questions.every(([name, args, answer]) => {
      if (args.length === 0) return true
      const ask = functions.get(name)
      // JSON has no `undefined`.
      const asked = args.map((arg) => arg ?? undefined)
      return ask !== undefined && toText(ask(...asked)) === answer
    })
  )
}

/** The plain values of a context. What is neither plain nor a function follows from the options. */
function facts(context: RenderContext): Question[] {
  return Object.entries(context)
    .filter(([, value]) => ['string', 'number', 'boolean'].includes(typeof value))
    .map(([name, value]): Question => [name, [], toText(value)])
    .sort(([a], [b]) => (a < b ? -1 : 1))
}

function toText(value: unknown): string {
  return JSON.stringify(value) ?? ''
}
