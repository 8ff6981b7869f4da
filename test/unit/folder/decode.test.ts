import {describe, expect, test} from 'vitest'
import {decode, MAX_BYTES} from '../../../plugin/src/folder/index.ts'

const bytes = (...parts: (string | number[])[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))))

describe('decode', () => {
  test.each([
    ['nothing', bytes(), 'doc/empty', 'info'],
    ['white space', bytes(' \r\n\t\n'), 'doc/empty', 'info'],
    ['only a byte order mark', bytes([0xef, 0xbb, 0xbf]), 'doc/empty', 'info'],
    ['a NUL', bytes('# Queue', [0], 'full'), 'doc/binary', 'error'],
    ['an image', bytes([0x89], 'PNG\r\n', [0x1a], '\n', [0, 0, 0, 13], 'IHDR'), 'doc/binary', 'error'],
    ['UTF-16 LE', Buffer.from('\ufeff# Queue full', 'utf16le'), 'doc/encoding', 'error'],
    ['UTF-16 BE', Buffer.from('\ufeff# Queue full', 'utf16le').swap16(), 'doc/encoding', 'error'],
    ['UTF-16 without mark', Buffer.from('# Queue full', 'utf16le'), 'doc/encoding', 'error'],
    ['too much', Buffer.alloc(MAX_BYTES + 1, 'a'), 'doc/too-large', 'error'],
  ])('refuses %s', (_, input, ruleId, severity) => {
    const decoded = decode(input)
    expect(decoded.text).toBeUndefined()
    expect(decoded.message).toMatchObject({ruleId, severity})
  })

  test.each([
    ['UTF-8', bytes('# Café ✅ 障害'), '# Café ✅ 障害'],
    ['a byte order mark goes away', bytes([0xef, 0xbb, 0xbf], '---\nid: 1'), '---\nid: 1'],
    ['line ends stay', bytes('a\r\nb\rc\n'), 'a\r\nb\rc\n'],
    ['as much as is allowed', Buffer.alloc(MAX_BYTES, 'a'), 'a'.repeat(MAX_BYTES)],
    ['U+FFFD that somebody wrote', bytes('a \ufffd'), 'a \ufffd'],
  ])('%s', (_, input, text) => {
    expect(decode(input)).toEqual({text})
  })

  test.each([
    ['Latin-1', bytes('a\nCaf', [0xe9], ' down'), 'a\nCaf\ufffd down', 2],
    ['a lone surrogate', bytes('a ', [0xed, 0xa0, 0x80]), 'a \ufffd\ufffd\ufffd', 1],
    ['a character cut off at the end', bytes('a\n\n', [0xe2, 0x9c]), 'a\n\n\ufffd', 3],
  ])('%s is read with a warning', (_, input, text, line) => {
    expect(decode(input)).toMatchObject({text, message: {ruleId: 'doc/encoding', severity: 'warning', line}})
  })
})
