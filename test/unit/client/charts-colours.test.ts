import {readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'

const CSS = readFileSync(
  new URL('../../../plugin/src/theme/PostmortemChartFrame/styles.module.css', import.meta.url),
  'utf8',
).replaceAll('"', "'")
/** The site's background in the dark theme, as Infima sets it. */
const DARK_PAPER = '#1b1b1d'

function colours(selector: string): Map<string, string> {
  const start = CSS.indexOf(`${selector} {`)
  const body = CSS.slice(start, CSS.indexOf('}', start))
  return new Map(
    [...body.matchAll(/--pm-chart-([\w-]+):\s*(#[0-9a-f]{3,6});/g)].map(([, name = '', value = '']) => [
      name,
      value,
    ]),
  )
}

/** Relative luminance: WCAG 2.2. */
function luminance(hex: string): number {
  const full = hex.length === 4 ? [...hex.slice(1)].map((digit) => digit + digit).join('') : hex.slice(1)
  const [r = 0, g = 0, b = 0] = [0, 2, 4].map((at) => {
    const share = Number.parseInt(full.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (high + 0.05) / (low + 0.05)
}

const MARKS = [0, 1, 2, 3, 4, 5]
  .map((rank) => `rank-${rank}`)
  .concat('other', 'unknown', 'bar', 'axis', 'focus')

describe.each([
  ['light', '\n.frame', '#fff'],
  ['dark', "[data-theme='dark'] .frame", DARK_PAPER],
])('%s', (_theme, selector, paper) => {
  const palette = colours(selector)

  test.each(MARKS)('%s has 3:1 against the paper', (name) => {
    expect(contrast(palette.get(name) ?? paper, paper)).toBeGreaterThanOrEqual(3)
  })

  test.each(['ink', 'muted'])('%s, of words, has 4.5:1', (name) => {
    expect(contrast(palette.get(name) ?? paper, paper)).toBeGreaterThanOrEqual(4.5)
  })
})

test('print has the colours of the light theme', () => {
  const light = colours('\n.frame')
  for (const [name, value] of colours('[data-theme] .frame')) expect(value).toBe(light.get(name))
})
