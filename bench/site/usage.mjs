// Loaded into a build before anything else: at its end, writes what it took to the file that BENCH_USAGE names.
import {writeFileSync} from 'node:fs'
import {isMainThread} from 'node:worker_threads'

const file = process.env.BENCH_USAGE
if (isMainThread && file) {
  process.on('exit', () => {
    // Of the process with all its threads: getrusage(2).
    const {userCPUTime, systemCPUTime, maxRSS} = process.resourceUsage()
    writeFileSync(
      file,
      JSON.stringify({seconds: (userCPUTime + systemCPUTime) / 1e6, megabytes: maxRSS / 1024}),
    )
  })
}
