import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {expect} from 'vitest'
import {run} from '../../../plugin/src/cli/run.ts'
import type {Message, Postmortem} from '../../../plugin/src/record/types.ts'

/** The facts of a small incident, from the line after its title on. */
export const FACTS = '**Date**: 2024-05-02\n**Severity**: SEV2\n'

/** A small postmortem without fault; further text may follow. */
export const GOOD = `# Orders late\n\n${FACTS}\n## Root cause\n\nA lock was held.\n`

/** What is read of `GOOD`. */
export const GOOD_FACTS = {
  kind: 'postmortem',
  title: 'Orders late',
  date: '2024-05-02',
  severity: {label: 'SEV2', rank: 2},
  rootCause: 'A lock was held.',
}

const NEIGHBOUR = 'neighbour.md'

export interface Reading {
  /** By file. */
  records: Record<string, Postmortem>
  /** `file rule` or `file rule line`, but those about facts that are missing. */
  messages: string[]
  stdout: string
}

/**
 * Write documents into a folder, beside one that is without fault, and read it with the command.
 *
 * Whatever the documents are, the other one must be read and the command must end as it should.
 */
export async function readDocuments(documents: Record<string, string | Uint8Array>): Promise<Reading> {
  const dir = mkdtempSync(join(tmpdir(), 'adversarial-'))
  try {
    for (const [file, content] of Object.entries({...documents, [NEIGHBOUR]: GOOD})) {
      mkdirSync(dirname(join(dir, file)), {recursive: true})
      writeFileSync(join(dir, file), content)
    }
    const {stdout, stderr} = await callCommand(dir)
    const found = stdout.split('\n').filter(Boolean).map(parseRecord)
    const {[NEIGHBOUR]: neighbour, ...records} = Object.fromEntries(
      found.map((record) => [record.file, record]),
    )
    expect(neighbour).toMatchObject(GOOD_FACTS)
    const about = (file: string, {ruleId, line}: Message) => [file, ruleId, line].filter(Boolean).join(' ')
    const inRecords = Object.values(records).flatMap(({file, kind, messages}) =>
      kind === 'other' ? [] : messages.map((message) => about(file, message)),
    )
    const onStandardError = stderr.replaceAll(`${dir}/`, '').split('\n').filter(Boolean).map(shorten)
    const messages = [...onStandardError, ...inRecords].filter((message) => !message.includes(' missing/'))
    return {records, messages, stdout}
  } finally {
    rmSync(dir, {recursive: true, force: true})
  }
}

/** Read one document under the name `a.md`. */
export async function readOne(
  content: string | Uint8Array,
): Promise<{record: Postmortem | undefined; messages: string[]; stdout: string}> {
  const {records, messages, stdout} = await readDocuments({'a.md': content})
  return {record: records['a.md'], messages: messages.map((message) => message.replace('a.md ', '')), stdout}
}

async function callCommand(dir: string): Promise<{stdout: string; stderr: string}> {
  const written = {stdout: '', stderr: ''}
  const stream = (name: 'stdout' | 'stderr') => ({
    write(text: string) {
      written[name] += text
    },
  })
  const output = {stdout: stream('stdout'), stderr: stream('stderr'), cwd: () => dir}
  expect(await run(['extract', dir, '--all', '--format', 'ndjson'], output)).toBe(0)
  return written
}

function parseRecord(line: string): Postmortem {
  return JSON.parse(line) as Postmortem
}

/** `a.md:3:1  error  Unexpected …  doc/empty` becomes `a.md doc/empty 3`. */
function shorten(line: string): string {
  const [place = '', , ...rest] = line.split('  ')
  const [, file = place, at] = /^(.*?):(\d+):\d+$/.exec(place) ?? []
  return [file, rest.at(-1), at].filter(Boolean).join(' ')
}
