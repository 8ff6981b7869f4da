import {Worker} from 'node:worker_threads'
import type {Root} from 'mdast'
import {MAX_PARTS, type Parsed, tooManyParts} from '../document/parse.ts'
import type {Message} from '../record/types.ts'

/** What reading one document may take. */
export interface Limits {
  /** Milliseconds. */
  timeLimit: number
  /** Megabytes. */
  memoryLimit: number
}

type Answer = {tree: Root} | {parts: number} | {error: string} | 'too slow' | 'too large'

/**
 * Parse texts in a thread of their own, which is ended where one of them takes too much time or memory; the next
 * then gets a new one.
 *
 * @returns One for each text, in their order.
 * @throws Where no thread can be started.
 */
export async function parseApart(texts: readonly string[], limits: Limits): Promise<Parsed[]> {
  const parsed: Parsed[] = []
  let worker: Worker | undefined
  try {
    for (const text of texts) {
      worker ??= await start(limits)
      const answer = await ask(worker, text, limits)
      if (typeof answer === 'object' && 'tree' in answer) {
        parsed.push(answer)
      } else if (typeof answer === 'object' && 'parts' in answer) {
        parsed.push({refusal: tooManyParts(answer.parts)})
      } else {
        parsed.push({refusal: refusal(answer, limits)})
        await worker.terminate()
        worker = undefined
      }
    }
  } finally {
    await worker?.terminate()
  }
  return parsed
}

/** A thread that has loaded what it needs, so that the time for that counts for no document. */
async function start({memoryLimit}: Limits): Promise<Worker> {
  // The rest is for what a thread needs besides its heap.
  const resourceLimits = {
    maxYoungGenerationSizeMb: memoryLimit * 0.1,
    maxOldGenerationSizeMb: memoryLimit * 0.7,
  }
  const worker = new Worker(new URL('./parser.mjs', import.meta.url), {execArgv: [], resourceLimits})
  await new Promise((resolve, reject) => worker.once('message', resolve).on('error', reject))
  return worker
}

function ask(worker: Worker, text: string, {timeLimit}: Limits): Promise<Answer> {
  return new Promise((resolve) => {
    const settle = (answer: Answer) => {
      clearTimeout(timer)
      worker.off('message', settle).off('error', fail)
      resolve(answer)
    }
    const fail = (error: Error) =>
      settle('code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'too large' : {error: `${error}`})
    // An answer that came while this thread was busy with something else is taken before the time is up.
    const timer = setTimeout(() => setImmediate(() => settle('too slow')), timeLimit)
    worker.on('message', settle).on('error', fail)
    worker.postMessage({text, maxParts: MAX_PARTS})
  })
}

function refusal(
  answer: Exclude<Answer, {tree: Root} | {parts: number}>,
  {timeLimit, memoryLimit}: Limits,
): Message {
  if (answer === 'too slow') {
    const reason = `Unexpected document that takes longer than ${timeLimit / 1000} s to read, expected shorter paragraphs, lists and tables`
    return {ruleId: 'doc/too-slow', severity: 'error', reason}
  }
  if (answer === 'too large') {
    const reason = `Unexpected document that takes more than ${memoryLimit} MB to read, expected a smaller one`
    return {ruleId: 'doc/too-large', severity: 'error', reason}
  }
  const reason = `Unexpected document that cannot be read (${answer.error}), expected Markdown`
  return {ruleId: 'doc/unreadable', severity: 'error', reason}
}
