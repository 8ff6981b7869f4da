import {readFile} from 'node:fs/promises'
import {extractCommand} from './extract.ts'
import {ConfigurationError, EXTRACT_USAGE, USAGE, UsageError} from './usage.ts'

/** Where a command writes, and the folder in which it is called; `process` is one. */
export interface Terminal {
  stdout: {write(text: string): unknown}
  stderr: {write(text: string): unknown}
  cwd(): string
}

interface Command {
  usage: string
  run(argv: string[], terminal: Terminal): Promise<number>
}

const COMMANDS: Record<string, Command> = {
  extract: {usage: EXTRACT_USAGE, run: extractCommand},
}

/**
 * Run the command line.
 *
 * @param argv The arguments after the program's name.
 * @returns The exit status: 0, or 2 where the command is used wrongly or the configuration is wrong.
 */
export async function run(argv: string[], terminal: Terminal): Promise<number> {
  const [name, ...rest] = argv
  const command = name !== undefined && Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
  const usage = command?.usage ?? USAGE
  try {
    const options = rest.includes('--') ? rest.slice(0, rest.indexOf('--')) : rest
    if (name === '--help' || name === '-h' || (command && options.some(isHelp))) {
      terminal.stdout.write(usage)
      return 0
    }
    if (name === '--version') {
      terminal.stdout.write(`${await version()}\n`)
      return 0
    }
    if (command) return await command.run(rest, terminal)
    const expected = Object.keys(COMMANDS).join(', ')
    throw new UsageError(
      name === undefined
        ? `Missing command, expected ${expected}`
        : `Unexpected \`${name}\`, expected ${expected}`,
    )
  } catch (error) {
    if (error instanceof UsageError) terminal.stderr.write(`${error.message}\n\n${usage}`)
    else if (error instanceof ConfigurationError) terminal.stderr.write(`${error.message}\n`)
    else throw error
    return 2
  }
}

function isHelp(argument: string): boolean {
  return argument === '--help' || argument === '-h'
}

async function version(): Promise<string> {
  const manifest = await readFile(new URL('../../package.json', import.meta.url), 'utf8')
  return (JSON.parse(manifest) as {version: string}).version
}
