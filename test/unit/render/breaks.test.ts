import {expect, test} from 'vitest'
import {parseMarkdown} from '../../../plugin/src/document/parse.ts'
import {renderContent} from '../../../plugin/src/render/index.ts'

const context = {
  file: 'a.md',
  resolveDocument: () => undefined,
  resolveId: () => undefined,
  resolveAsset: () => undefined,
}

/** The lines of the first paragraph as a reader sees them. */
function shown(markdown: string): string[] {
  const [paragraph] = renderContent(parseMarkdown(markdown), context).content
  const parts = Array.isArray(paragraph) ? paragraph.slice(2) : []
  const text = (node: unknown): string =>
    Array.isArray(node) ? (node[0] === 'br' ? '\u2028' : node.slice(2).map(text).join('')) : String(node)
  return parts
    .map(text)
    .join('')
    .split('\u2028')
    .map((line) => line.trim())
}

test.each([
  [
    'labels',
    '**Severity**: SEV2\n**Duration**: 5 min\n**Author**: Lea',
    ['Severity: SEV2', 'Duration: 5 min', 'Author: Lea'],
  ],
  ['plain labels', 'Severity: SEV2\nDate: 2024-03-01', ['Severity: SEV2', 'Date: 2024-03-01']],
  ['Japanese labels', '重大度：SEV2\n発生日時：10:00', ['重大度：SEV2', '発生日時：10:00']],
  ['events', '**10:15 AM** - deployed\n**10:30 AM** - `down`', ['10:15 AM - deployed', '10:30 AM - down']],
  ['hard breaks', 'Severity: SEV2  \nDuration: 5 min', ['Severity: SEV2', 'Duration: 5 min']],
])('%s keep their lines', (_name, markdown, lines) => {
  expect(shown(markdown)).toEqual(lines)
})

test('wrapped prose stays one paragraph, also with a colon in a line', () => {
  expect(shown('We saw two things: errors,\nand later none.')).toHaveLength(1)
})
