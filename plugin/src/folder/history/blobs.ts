import {spawn} from 'node:child_process'
import {MAX_BYTES} from '../decode.ts'

/**
 * The texts of blobs of a repository, by one run of `git cat-file`. Those that are missing, or larger than a document may
 * be, are left out.
 */
export function readBlobs(dir: string, blobs: readonly string[]): Promise<Map<string, string>> {
  if (blobs.length === 0) return Promise.resolve(new Map())
  return new Promise((resolve) => {
    const child = spawn('git', ['cat-file', '--batch'], {cwd: dir, stdio: ['pipe', 'pipe', 'ignore']})
    const chunks: Buffer[] = []
    child.once('error', () => resolve(new Map()))
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
    child.once('close', () => resolve(parseBatch(Buffer.concat(chunks))))
    // Where git ends early the rest is not written.
    child.stdin.on('error', () => {})
    child.stdin.end(`${blobs.join('\n')}\n`)
  })
}

/** `<name> blob <size> LF <content> LF`, or `<name> missing LF`. */
function parseBatch(output: Buffer): Map<string, string> {
  const texts = new Map<string, string>()
  for (let at = 0; at < output.length; ) {
    const end = output.indexOf(0x0a, at)
    if (end < 0) break
    const [blob = '', type, size] = output.subarray(at, end).toString('latin1').split(' ')
    const length = type === 'blob' ? Number(size) : -1
    if (length >= 0 && length <= MAX_BYTES)
      texts.set(blob, output.subarray(end + 1, end + 1 + length).toString('utf8'))
    at = end + 1 + (length >= 0 ? length + 1 : 0)
  }
  return texts
}
