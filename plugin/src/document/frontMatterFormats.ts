import {FAILSAFE_SCHEMA, load} from 'js-yaml'
import {parse, TomlError} from 'smol-toml'

/** A language of front matter. */
export interface Format {
  name: string
  /** What a line of it looks like. */
  example: string
  /**
   * The values of a text.
   *
   * @throws UnreadableFrontMatter
   */
  load(text: string): unknown
  /** The key that a line begins with, quoted or not. */
  keyOf(line: string): string | undefined
}

/** Why front matter cannot be read. */
export class UnreadableFrontMatter extends Error {
  /** Counted from 0, below the fence. */
  readonly line: number

  constructor(reason: string, line: number) {
    super(reason.split('\n')[0] ?? '')
    this.line = line
  }
}

const MAX_ALIASES = 20
const MAX_DEPTH = 50

/** All scalars stay the text they are. */
const yaml: Format = {
  name: 'YAML',
  example: 'key: value',
  load(text) {
    try {
      return load(text, {schema: FAILSAFE_SCHEMA, maxAliases: MAX_ALIASES})
    } catch (error) {
      const mark = error instanceof Error && 'mark' in error ? (error.mark as {line?: number}) : undefined
      throw new UnreadableFrontMatter(reasonOf(error), mark?.line ?? 0)
    }
  },
  keyOf: (line) =>
    firstGroup(line.match(/^\s*(?:-\s+)*(?:"([^"]*)"|'([^']*)'|([^\s"'#][^:]*?))\s*:(?:\s|$)/)),
}

/** As Hugo and Zola write it: dates are dates and numbers numbers here, whatever their spelling. */
const toml: Format = {
  name: 'TOML',
  example: 'key = "value"',
  load(text) {
    try {
      return parse(text, {maxDepth: MAX_DEPTH, integersAsBigInt: 'asNeeded'})
    } catch (error) {
      throw new UnreadableFrontMatter(
        reasonOf(error).replace(/^Invalid TOML document: /, ''),
        error instanceof TomlError ? error.line - 1 : 0,
      )
    }
  },
  keyOf: (line) =>
    firstGroup(
      line.match(/^\s*(?:\[+(?:[\w-]+\.)*([\w-]+)\]+|(?:[\w-]+\.)*(?:"([^"]*)"|'([^']*)'|([\w-]+))\s*=)/),
    ),
}

/** The language of a node's type. */
export function formatOf(type: string): Format | undefined {
  return type === 'yaml' ? yaml : type === 'toml' ? toml : undefined
}

function firstGroup(match: RegExpMatchArray | null): string | undefined {
  return match?.slice(1).find((part) => part !== undefined)
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
