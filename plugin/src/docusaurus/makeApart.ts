import {existsSync} from 'node:fs'
import {Worker} from 'node:worker_threads'
import type {Job} from './make.ts'
import type {Made} from './siteMemory.ts'

const THREAD = new URL('./makeThread.js', import.meta.url)

// In megabytes. Most of what a document gives is soon waste: with room for it, the collector has half the work.
const resourceLimits = {maxYoungGenerationSizeMb: 384}

/** Whether a job can be given to a thread: it holds no function, and the package is compiled. */
export function isPortable(job: Job): boolean {
  try {
    structuredClone(job.options)
    return existsSync(THREAD)
  } catch {
    return false
  }
}

/**
 * Make a site in a thread of its own. What a thousand documents take, half a gigabyte, is given back when it ends, before
 * the bundler begins.
 */
export function makeApart(job: Job): Promise<Made> {
  const worker = new Worker(THREAD, {workerData: job, execArgv: [], resourceLimits})
  return new Promise((resolve, reject) => {
    worker.once('message', resolve).once('error', reject)
    worker.once('exit', () => reject(new Error('The thread that reads the documents ended without a result')))
  })
}
