// Starts a Chromium without a window, a network of its own or anything that a first run would ask.
import {chromium} from 'playwright-core'
import {findChromium} from '../test/browser/find.mjs'

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Whoever starts it closes it. */
export function launchChromium() {
  const executablePath = findChromium()
  if (executablePath === undefined) throw new Error('No Chromium: run `node test/browser/install.mjs`')
  return chromium.launch({executablePath, args: FLAGS})
}
