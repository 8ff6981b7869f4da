import {writeFile} from 'node:fs/promises'
import {basename, resolve} from 'node:path'
import {parseArgs} from 'node:util'
import {FolderError, type FolderReading, readFolder, withGitDates} from '../folder/index.ts'
import type {Message, Postmortem} from '../record/types.ts'
import type {Output} from './run.ts'
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
 */
export async function extractCommand(argv: string[], {stdout, stderr}: Output): Promise<number> {
  const {dirs, format, all, out} = readArguments(argv)
  const readings = await readFolders(dirs)
  // Loaded late: `--help` and a wrong argument need no Markdown parser.
  const {extractFiles, refusals} = await import('../run/extractFiles.ts')
  const dated = await Promise.all(dirs.map((dir, index) => withGitDates(dir, readings[index]?.files ?? [])))
  const extractions = await extractFiles(dated.flatMap(({files}) => files))
  const refused = refusals(extractions)
  for (const [index, {files, messages}] of readings.entries()) {
    const dir = (dirs[index] ?? '').replace(/\/+$/, '')
    const own = refused.filter(({source}) => source === files[0]?.sourceName)
    for (const {file, message} of [...messages, ...own]) stderr.write(messageLine(`${dir}/${file}`, message))
    const {message} = dated[index] ?? {}
    if (message && extractions.some(isUndated(files[0]?.sourceName))) stderr.write(messageLine(dir, message))
  }
  const records = extractions.map(({postmortem}) => postmortem)
  const text = format(records.filter(({kind}) => all || kind === 'postmortem'))
  if (out === undefined) stdout.write(text)
  else await write(out, text)
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

/** A name for each folder: its base name, with a number where two are the same. */
export function sourceNames(dirs: readonly string[]): string[] {
  const names: string[] = []
  for (const dir of dirs) {
    const base = basename(resolve(dir)) || 'root'
    let name = base
    for (let count = 2; names.includes(name); count++) name = `${base}-${count}`
    names.push(name)
  }
  return names
}

function readArguments(argv: string[]) {
  const {values, positionals: dirs} = parse(argv)
  const name = values.format ?? 'json'
  const format = Object.hasOwn(FORMATS, name) ? FORMATS[name] : undefined
  if (!format)
    throw new UsageError(`Unexpected format \`${name}\`, expected ${Object.keys(FORMATS).join(' or ')}`)
  if (dirs.length === 0) throw new UsageError('Missing folder, expected one or more')
  return {dirs, format, all: values.all === true, out: values.out}
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {format: {type: 'string'}, all: {type: 'boolean'}, out: {type: 'string'}},
    })
  } catch (error) {
    // The first sentence names the argument; the rest is advice about `--`.
    throw new UsageError(error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error))
  }
}

async function readFolders(dirs: readonly string[]): Promise<FolderReading[]> {
  const names = dirs.length > 1 ? sourceNames(dirs) : []
  try {
    return await Promise.all(
      dirs.map((dir, index) => readFolder(dir, names[index] === undefined ? {} : {sourceName: names[index]})),
    )
  } catch (error) {
    throw error instanceof FolderError ? new UsageError(error.message) : error
  }
}

async function write(file: string, text: string): Promise<void> {
  try {
    await writeFile(file, text)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : ''
    throw new UsageError(`Unexpected output file \`${file}\`${code}, expected a file that can be written`)
  }
}
