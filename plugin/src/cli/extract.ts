import {writeFile} from 'node:fs/promises'
import path from 'node:path'
import {parseArgs} from 'node:util'
import {FolderError, type FolderReading, readFolder, withGitDates} from '../folder/index.ts'
import type {Message, Postmortem} from '../record/types.ts'
import {type Choice, planReading, type Reading} from './reading.ts'
import type {Terminal} from './run.ts'
import {UsageError} from './usage.ts'

/** How records are printed, by the name of the format. */
const FORMATS: Record<string, (records: readonly Postmortem[]) => string> = {
  json: (records) => `${JSON.stringify(records, undefined, 2)}\n`,
  ndjson: (records) => records.map((record) => `${JSON.stringify(record)}\n`).join(''),
}

/**
 * `postmortems extract`: print the records of folders.
 *
 * @returns The exit status, always 0: a document's faults are no failure of the command.
 * @throws {UsageError} Where an argument is wrong or a folder does not exist.
 * @throws {ConfigurationError} Where the configuration is wrong.
 */
export async function extractCommand(argv: string[], terminal: Terminal): Promise<number> {
  const {dirs, choice, format, all, out} = readArguments(argv)
  const {stdout, stderr} = terminal
  const {folders, options, note} = await planReading(dirs, choice, terminal.cwd())
  const readings = await readFolders(folders, options)
  if (note !== undefined) stderr.write(`${note}\n`)
  // Loaded late: `--help` and a wrong argument need no Markdown parser.
  const {extractFiles, refusals} = await import('../run/extractFiles.ts')
  const dated = await Promise.all(
    folders.map(({dir}, index) => withGitDates(dir, readings[index]?.files ?? [])),
  )
  const extractions = await extractFiles(
    dated.flatMap(({files}) => files),
    options,
  )
  const refused = refusals(extractions)
  for (const [index, {name, source}] of folders.entries()) {
    const own = refused.filter((refusal) => refusal.source === source)
    const messages = readings[index]?.messages ?? []
    for (const {file, message} of [...messages, ...own]) stderr.write(messageLine(`${name}/${file}`, message))
    const {message} = dated[index] ?? {}
    if (message && extractions.some(isUndated(source))) stderr.write(messageLine(name, message))
  }
  const records = extractions.map(({postmortem}) => postmortem)
  const text = format(records.filter(({kind}) => all || kind === 'postmortem'))
  if (out === undefined) stdout.write(text)
  else await write(terminal.cwd(), out, text)
  return 0
}

/** Whether a document of one of the folders is a postmortem without a date. */
function isUndated(source: string | undefined) {
  return ({postmortem}: {postmortem: Postmortem}): boolean =>
    postmortem.source === source && postmortem.kind === 'postmortem' && postmortem.date === undefined
}

/** `file:line:column  severity  reason  rule`, as linters write it; without a place where there is none. */
export function messageLine(file: string, {line, column, severity, reason, ruleId}: Message): string {
  const place = [file, line, line === undefined ? undefined : (column ?? 1)].filter(
    (part) => part !== undefined,
  )
  return `${place.join(':')}  ${severity}  ${reason}  ${ruleId}\n`
}

function readArguments(argv: string[]) {
  const {values, positionals: dirs} = parse(argv)
  const name = values.format ?? 'json'
  const format = Object.hasOwn(FORMATS, name) ? FORMATS[name] : undefined
  if (!format)
    throw new UsageError(`Unexpected format \`${name}\`, expected ${Object.keys(FORMATS).join(' or ')}`)
  const {config, id} = values
  const none = values['no-config'] === true
  if (none && (config !== undefined || id !== undefined))
    throw new UsageError(`Unexpected --${config === undefined ? 'id' : 'config'} with --no-config`)
  const choice: Choice = {config, none, id}
  return {dirs, choice, format, all: values.all === true, out: values.out}
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        config: {type: 'string'},
        'no-config': {type: 'boolean'},
        id: {type: 'string'},
        format: {type: 'string'},
        all: {type: 'boolean'},
        out: {type: 'string'},
      },
    })
  } catch (error) {
    // The first sentence names the argument; the rest is advice about `--`.
    throw new UsageError(error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error))
  }
}

async function readFolders(
  folders: Reading['folders'],
  {include, exclude}: Reading['options'],
): Promise<FolderReading[]> {
  return Promise.all(
    folders.map(async ({dir, name, source}) => {
      try {
        return await readFolder(dir, {
          ...(include && {include}),
          ...(exclude && {exclude}),
          ...(source !== undefined && {sourceName: source}),
        })
      } catch (error) {
        // As it was written, not where it was looked for.
        throw error instanceof FolderError ? new UsageError(error.message.replace(dir, name)) : error
      }
    }),
  )
}

async function write(cwd: string, file: string, text: string): Promise<void> {
  try {
    await writeFile(path.resolve(cwd, file), text)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : ''
    throw new UsageError(`Unexpected output file \`${file}\`${code}, expected a file that can be written`)
  }
}
