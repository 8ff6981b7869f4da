import {spawn} from 'node:child_process'
import {createRequire} from 'node:module'
import path from 'node:path'

const core = createRequire(import.meta.url).resolve('@docusaurus/core/package.json')

/** The command line of Docusaurus. */
export const DOCUSAURUS = path.join(path.dirname(core), 'bin/docusaurus.mjs')

/** The command line of the package. */
export const POSTMORTEMS = path.resolve(import.meta.dirname, '../../plugin/bin/postmortems.js')

/** The day that sites of the tests are built on, as `SOURCE_DATE_EPOCH`: noon of 2026-04-01, UTC. */
const BUILD_DAY = '1775044800'

/** How a command ended and what it wrote, on standard output and standard error together. */
export interface Ended {
  code: number | null
  output: string
}

/** The environment of a build: that of the tests, without what they set for themselves and without a cache. */
export function buildEnvironment(): NodeJS.ProcessEnv {
  const {NODE_ENV: _mode, POSTMORTEMS_DIR: _dir, ...inherited} = process.env
  return {
    ...inherited,
    NO_COLOR: '1',
    FORCE_COLOR: '0',
    NO_UPDATE_NOTIFIER: '1',
    DOCUSAURUS_NO_PERSISTENT_CACHE: '1',
    SOURCE_DATE_EPOCH: BUILD_DAY,
  }
}

/** Run `docusaurus build` for a site. */
export function build(
  siteDir: string,
  args: readonly string[] = [],
  environment: NodeJS.ProcessEnv = {},
): Promise<Ended> {
  return runNode([DOCUSAURUS, 'build', siteDir, ...args], siteDir, {...buildEnvironment(), ...environment})
}

/** Run a script of Node to its end. */
export function runNode(args: readonly string[], cwd: string, env: NodeJS.ProcessEnv): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {cwd, env, stdio: ['ignore', 'pipe', 'pipe']})
    let output = ''
    const add = (chunk: Buffer) => {
      output += chunk.toString('utf8')
    }
    child.stdout.on('data', add)
    child.stderr.on('data', add)
    child.once('error', reject)
    child.once('close', (code) => resolve({code, output}))
  })
}
