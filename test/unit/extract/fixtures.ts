import {readdirSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import type {Postmortem} from '../../../plugin/src/record/types.ts'

/** What a reader finds in a document of `test/fixtures/dialects`. */
export interface Fixture {
  /** `quote-bar.md`: the name is the case. */
  file: string
  text: string
  /** What the record must have; a list must have as many entries. */
  record: Partial<Postmortem>
  /** Where a field comes from: `stated label 3`; the line, or all but the certainty, may be left open. */
  facts: Record<string, string>
  /** Messages that must be there, `rule` or `rule line`; no other warning or error may be. */
  messages: string[]
  /** Paths at which the record must hold nothing: `actionItems.0.due`. */
  absent: string[]
}

const folder = new URL('../../fixtures/dialects/', import.meta.url)

export const fixtures: readonly Fixture[] = readdirSync(fileURLToPath(folder))
  .filter((name) => name.endsWith('.md'))
  .sort()
  .map((file) => ({
    file,
    text: read(file),
    ...(JSON.parse(read(file.replace(/md$/, 'json'))) as Omit<Fixture, 'file' | 'text'>),
  }))

function read(name: string): string {
  return readFileSync(new URL(name, folder), 'utf8')
}
