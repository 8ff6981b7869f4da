// Sees to it that the browser tests have a browser: finds a Chromium, or installs one.
import {spawnSync} from 'node:child_process'
import {existsSync} from 'node:fs'
import {createRequire} from 'node:module'
import path from 'node:path'
import {findChromium} from './find.mjs'

process.exitCode = main()

function main() {
  const found = findChromium()
  if (found) return say(`Browser for the tests: ${found}`)
  for (const install of [installPackage, installPlaywright]) {
    const installed = install() ? findChromium() : undefined
    if (installed) return say(`Installed a browser for the tests: ${installed}`)
  }
  console.error(
    [
      'The tests need a Chromium, and none could be found or installed. One of these helps:',
      '  - install Chromium or Chrome with the package manager of the system',
      '  - npx playwright-core install --with-deps chromium',
      '  - set CHROMIUM_PATH to the path of a Chromium',
      'Without a browser: npm run unit',
    ].join('\n'),
  )
  return 1
}

/** Debian and its kin, where we may: brings the libraries that the browser needs, too. */
function installPackage() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false
  const env = {...process.env, DEBIAN_FRONTEND: 'noninteractive'}
  return (
    run('apt-get', ['update'], env) &&
    run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], env)
  )
}

/** Everywhere else: into the cache of the user. */
function installPlaywright() {
  const manifest = createRequire(import.meta.url).resolve('playwright-core/package.json')
  return run(
    process.execPath,
    [path.join(path.dirname(manifest), 'cli.js'), 'install', 'chromium'],
    process.env,
  )
}

function run(command, args, env) {
  console.log(`> ${path.basename(command)} ${args.join(' ')}`)
  return spawnSync(command, args, {stdio: 'inherit', env}).status === 0
}

function say(text) {
  console.log(text)
  return 0
}
