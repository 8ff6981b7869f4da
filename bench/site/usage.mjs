// Loaded into each process of a build before anything else: at its end, writes what it took to the folder that BENCH_USAGE
// names.
import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {isMainThread} from 'node:worker_threads'

const folder = process.env.BENCH_USAGE
if (isMainThread && folder) {
  process.on('exit', () => {
    // Of the process with all its threads: getrusage(2).
    const {userCPUTime, systemCPUTime, maxRSS} = process.resourceUsage()
    const seconds = (userCPUTime + systemCPUTime) / 1e6
    // What the process that waits for this one holds meanwhile.
    const megabytes = maxRSS / 1024 + residentOf(process.ppid)
    writeFileSync(path.join(folder, `${process.pid}.json`), JSON.stringify({seconds, megabytes}))
  })
}

/** Resident memory of a process that is loaded with this file too, in MB. */
function residentOf(pid) {
  const [environ, status] = ['environ', 'status'].map((name) => `/proc/${pid}/${name}`)
  if (!existsSync(environ) || !readFileSync(environ, 'latin1').includes(`BENCH_USAGE=${folder}`)) return 0
  return Number(/^VmRSS:\s+(\d+) kB/m.exec(readFileSync(status, 'latin1'))?.[1] ?? 0) / 1024
}
