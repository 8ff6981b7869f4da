import {createHash} from 'node:crypto'
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'

const LOCK_FILES = [
  'package-lock.json',
  'npm-shrinkwrap.json',
  'yarn.lock',
  'pnpm-lock.yaml',
  'bun.lock',
  'bun.lockb',
]

/**
 * What tells the code that reads and renders documents from any other: its own files rather than a version, which stays
 * the same while it is worked on; the versions of what it uses, by the site's lock file; and that of Node.js, which
 * brings the zones of time.
 */
export function fingerprint(siteDir: string): string {
  const hash = createHash('sha256').update(process.version)
  const lockFile = findUp(siteDir)
  if (lockFile !== undefined) hash.update(readFileSync(lockFile))
  const code = fileURLToPath(new URL('../', import.meta.url))
  for (const file of readdirSync(code, {recursive: true, encoding: 'utf8'}).sort()) {
    // What is shown is not kept.
    if (!/^(?:theme|cli)[\\/]/.test(file) && /\.(?:[cm]?js|ts)$/.test(file) && !file.endsWith('.d.ts')) {
      hash.update(`${file}\0`).update(readFileSync(path.join(code, file)))
    }
  }
  return hash.digest('hex')
}

function findUp(dir: string): string | undefined {
  const found = LOCK_FILES.map((name) => path.join(dir, name)).find((file) => existsSync(file))
  const parent = path.dirname(dir)
  return found ?? (parent === dir ? undefined : findUp(parent))
}
