// The thread that `makeApart.ts` starts.
import {parentPort, workerData} from 'node:worker_threads'
import {type Job, makeSite} from './make.ts'
import {searchDirOf} from './publish.ts'
import {searchWriter} from './searchFiles.ts'

const job = workerData as Job
parentPort?.postMessage(await makeSite(job, searchWriter(searchDirOf(job.place.dir))))
