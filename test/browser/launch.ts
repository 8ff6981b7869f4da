import {type Browser, chromium} from 'playwright-core'
import {findChromium} from './find.mjs'

/** No network of its own, no sandbox (containers have none), nothing that a first run would ask. */
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

/**
 * Start a Chromium; whoever starts it closes it.
 *
 * @throws Where there is none.
 */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = findChromium()
  if (executablePath === undefined) {
    throw new Error('Unexpected machine without Chromium, expected one: run `node test/browser/install.mjs`')
  }
  return chromium.launch({executablePath, args: FLAGS})
}
