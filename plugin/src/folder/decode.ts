import {isUtf8} from 'node:buffer'
import type {Message} from '../record/types.ts'

/** The largest file that is read, in bytes. */
export const MAX_BYTES = 512 * 1024

const NUL_WINDOW = 8 * 1024

/** Text, perhaps with a message; or only the message why there is none. */
export type Decoded = {text: string; message?: Message} | {text?: undefined; message: Message}

/**
 * The text of a file, without byte order mark. Bytes that are not UTF-8 become U+FFFD, with a message; what
 * cannot be a Markdown document (empty, binary, UTF-16, more than `MAX_BYTES`) is refused.
 */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length > MAX_BYTES) return {message: tooLarge(bytes.length)}
  if (isUtf16(bytes)) {
    return {message: {ruleId: 'doc/encoding', severity: 'error', reason: 'Unexpected UTF-16, expected UTF-8'}}
  }
  if (bytes.subarray(0, NUL_WINDOW).includes(0)) {
    return {
      message: {ruleId: 'doc/binary', severity: 'error', reason: 'Unexpected binary file, expected text'},
    }
  }
  // The decoder takes the byte order mark away.
  const text = new TextDecoder('utf-8').decode(bytes)
  if (text.trim() === '') {
    return {
      message: {ruleId: 'doc/empty', severity: 'info', reason: 'Unexpected empty file, expected a document'},
    }
  }
  return isUtf8(bytes) ? {text} : {text, message: notUtf8(bytes)}
}

/** For a file whose size alone tells that it is not to be read. */
export function tooLarge(size: number): Message {
  const reason = `Unexpected ${Math.ceil(size / 1024)} KiB, expected at most ${MAX_BYTES / 1024} KiB`
  return {ruleId: 'doc/too-large', severity: 'error', reason}
}

/** By its mark, or by text whose every other byte is 0. */
function isUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true
  const start = bytes.subarray(0, 256)
  const zeros = [0, 0]
  for (const [index, byte] of start.entries()) if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1
  const [even = 0, odd = 0] = zeros
  const half = start.length / 2
  return half >= 2 && ((even > half * 0.7 && odd === 0) || (odd > half * 0.7 && even === 0))
}

function notUtf8(bytes: Uint8Array): Message {
  const reason = 'Unexpected bytes that are not UTF-8, expected UTF-8'
  return {ruleId: 'doc/encoding', severity: 'warning', reason, line: firstBadLine(bytes)}
}

function firstBadLine(bytes: Uint8Array): number {
  let line = 1
  for (let start = 0; start < bytes.length; line++) {
    const newline = bytes.indexOf(0x0a, start)
    const end = newline < 0 ? bytes.length : newline
    if (!isUtf8(bytes.subarray(start, end))) return line
    start = end + 1
  }
  return line
}
