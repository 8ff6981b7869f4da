import {existsSync, readdirSync} from 'node:fs'
import {homedir} from 'node:os'
import path from 'node:path'

/** Names of the program in a folder of programs, and where systems put it that have none. */
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/** Where Playwright unpacks a browser, under the folder of one version. */
const UNPACKED = [
  'chrome-linux/chrome',
  'chrome-linux64/chrome',
  'chrome-linux/headless_shell',
  'chrome-headless-shell-linux64/chrome-headless-shell',
  'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
  'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  'chrome-win/chrome.exe',
  'chrome-win64/chrome.exe',
]

/**
 * Find a Chromium: the one that `CHROMIUM_PATH` names, else one of the system, else one that Playwright installed.
 *
 * @returns {string | undefined} Path of the program.
 * @throws Where `CHROMIUM_PATH` names no file.
 */
export function findChromium() {
  const named = process.env.CHROMIUM_PATH
  if (named) {
    if (existsSync(named)) return named
    throw new Error(`Unexpected CHROMIUM_PATH \`${named}\`, expected the path of a Chromium`)
  }
  const folders = ['/usr/bin', ...(process.env.PATH ?? '').split(path.delimiter)].filter(Boolean)
  const candidates = [
    ...folders.flatMap((folder) => NAMES.map((name) => path.join(folder, name))),
    ...PLACES,
    ...playwrightFolders().flatMap((folder) => UNPACKED.map((file) => path.join(folder, file))),
  ]
  return candidates.find((file) => existsSync(file))
}

/** The folders of Playwright's Chromiums, newest first. */
function playwrightFolders() {
  const caches = [
    process.env.PLAYWRIGHT_BROWSERS_PATH,
    path.join(homedir(), '.cache/ms-playwright'),
    path.join(homedir(), 'Library/Caches/ms-playwright'),
    path.join(process.env.LOCALAPPDATA ?? homedir(), 'ms-playwright'),
  ]
  return caches
    .filter((cache) => cache !== undefined && existsSync(cache))
    .flatMap((cache) =>
      readdirSync(cache)
        .filter((name) => name.startsWith('chromium'))
        .sort((a, b) => versionOf(b) - versionOf(a))
        .map((name) => path.join(cache, name)),
    )
}

function versionOf(name) {
  return Number(/\d+$/.exec(name)?.[0] ?? 0)
}
