import {fork} from 'node:child_process'
import {existsSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import type {Job} from './make.ts'
import type {Made} from './siteMemory.ts'

const PROGRAM = fileURLToPath(new URL('./makeProcess.js', import.meta.url))

// In megabytes. Most of what a document gives is soon waste: with room for it, the collector has half the work.
const SPACE_FOR_NEW = '--max-semi-space-size=128'

/** What the process answers. */
export type Answer = {made: Made} | {error: unknown}

/** Whether a job can be given to a process: it holds no function, and the package is compiled. */
export function isPortable(job: Job): boolean {
  try {
    structuredClone(job.options)
    return existsSync(PROGRAM)
  } catch {
    return false
  }
}

/**
 * Make a site in a process of its own. What a thousand documents take, half a gigabyte, is given back when it ends, before
 * the bundler begins; and the engine can be told what suits the work.
 */
export function makeApart(job: Job): Promise<Made> {
  // Two processes cannot listen to one debugger.
  const execArgv = [...process.execArgv.filter((each) => !each.startsWith('--inspect')), SPACE_FOR_NEW]
  const child = fork(PROGRAM, {execArgv, serialization: 'advanced'})
  return new Promise((resolve, reject) => {
    child.once('message', (answer: Answer) => {
      if ('made' in answer) resolve(answer.made)
      else reject(answer.error)
    })
    child.once('error', reject)
    child.once('exit', (code, signal) => {
      reject(new Error(`The process that reads the documents ended without a result (${signal ?? code})`))
    })
    child.send(job)
  })
}
