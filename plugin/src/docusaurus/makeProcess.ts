// The process that `makeApart.ts` starts.
import {optimizeLate} from '../run/engine.ts'
import {type Job, makeSite} from './make.ts'
import type {Answer} from './makeApart.ts'
import {searchDirOf} from './publish.ts'
import {searchWriter} from './searchFiles.ts'

optimizeLate()

// Where the build was ended, nobody waits for an answer.
process.once('disconnect', () => process.exit())
process.once('message', async (job: Job) => {
  process.send?.(await make(job), () => process.disconnect())
})

async function make(job: Job): Promise<Answer> {
  try {
    return {made: await makeSite(job, searchWriter(searchDirOf(job.place.dir)))}
  } catch (error) {
    return {error}
  }
}
