import {optimizeLate} from '../run/engine.ts'
import {run} from './run.ts'

optimizeLate()

// A reader that had enough (`| head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
  throw error
})

process.exitCode = await run(process.argv.slice(2), process)
