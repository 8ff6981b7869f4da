import {createHash} from 'node:crypto'
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'

/** Texts that outlive a build, by keys that tell all that they follow from. */
export interface Cache {
  /** Nothing where there is none, or where it was damaged. */
  read(key: string): string[] | undefined
  /**
   * @param key    Letters and digits.
   * @param lines  Texts without line ends.
   */
  write(key: string, lines: readonly string[]): void
  /** Forget what was neither read nor written. */
  prune(): void
}

/**
 * Where the instances of the plugin keep what outlives a build, each in a folder of its id: in the folder that `docusaurus
 * clear` empties.
 *
 * @param locale  Each has its own, or one would forget what another needs.
 */
export function cacheRootOf(siteDir: string, locale: string): string {
  // With Yarn's Plug'n'Play there is no `node_modules`.
  const pnp = existsSync(path.join(siteDir, '.yarn')) && !existsSync(path.join(siteDir, 'node_modules'))
  return path.join(siteDir, pnp ? '.yarn' : 'node_modules', '.cache', 'docusaurus-plugin-postmortems', locale)
}

/** Whether files can be written into a folder; it is made where it is missing. */
export function isWritable(dir: string): boolean {
  return (
    attempt(() => {
      mkdirSync(dir, {recursive: true})
      accessSync(dir, constants.W_OK)
      return true
    }) ?? false
  )
}

/** Open a cache. Where its folder cannot be written to, nothing is kept. */
export function openCache(dir: string): Cache {
  const used = new Set<string>()
  const fileOf = (key: string) => `${key}.txt`
  return {
    read(key) {
      const name = fileOf(key)
      const lines = readLines(attempt(() => readFileSync(path.join(dir, name), 'utf8')))
      if (lines) used.add(name)
      return lines
    },
    write(key, lines) {
      const name = fileOf(key)
      const body = lines.join('\n')
      attempt(() => {
        mkdirSync(dir, {recursive: true})
        // Two builds may write at a time: what is read is whole.
        const unfinished = path.join(dir, `${name}.${process.pid}`)
        writeFileSync(unfinished, `${digest(body)}\n${body}`)
        renameSync(unfinished, path.join(dir, name))
      })
      used.add(name)
    },
    prune() {
      for (const name of attempt(() => readdirSync(dir)) ?? []) {
        if (!used.has(name)) attempt(() => rmSync(path.join(dir, name), {recursive: true, force: true}))
      }
    },
  }
}

/** SHA-256 of a text, in hexadecimal. */
export function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

/** The lines whose digest stands above them. */
function readLines(text: string | undefined): string[] | undefined {
  const end = text?.indexOf('\n') ?? -1
  if (text === undefined || end < 0) return undefined
  const body = text.slice(end + 1)
  return digest(body) === text.slice(0, end) ? body.split('\n') : undefined
}

function attempt<T>(work: () => T): T | undefined {
  try {
    return work()
  } catch {
    return undefined
  }
}
