import {existsSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {digest} from './cache.ts'
import {type Answer, isUnchanged} from './disk.ts'
import {fingerprint} from './fingerprint.ts'
import type {Job} from './make.ts'
import {settingsOf} from './memory.ts'
import {isPublished, type Published} from './publish.ts'
import type {Problem} from './report.ts'

/** What is known of a site that was published. */
export interface Kept {
  published: Published
  problems: Problem[]
  /** How many documents were read. */
  documents: number
}

/** A site that was made, with what its documents asked of the disk. */
export interface Made extends Kept {
  answers: Answer[]
}

/** Whether a site was published before and would be published alike. */
export interface SiteMemory {
  recall(): Kept | undefined
  keep(made: Made): void
  /** Before its files change. */
  forget(): void
}

interface Entry extends Made {
  key: string
}

/** Open the memory of an instance's site. Where a function of the options has a part in it, nothing is kept. */
export function openSiteMemory(job: Job): SiteMemory {
  const {cacheDir, place} = job
  const key = cacheDir === undefined ? undefined : keyOf(job)
  if (cacheDir === undefined || key === undefined)
    return {recall: () => undefined, keep: () => {}, forget: () => {}}
  const file = path.join(cacheDir, 'site.json')
  return {
    recall() {
      const entry = readEntry(file)
      if (entry?.key !== key || !isUnchanged(entry.answers)) return undefined
      const {published, problems, documents} = entry
      return isPublished(published, place) ? {published, problems, documents} : undefined
    },
    keep(made) {
      const body = JSON.stringify({...made, key} satisfies Entry)
      attempt(() => {
        mkdirSync(cacheDir, {recursive: true})
        writeFileSync(file, `${digest(body)}\n${body}`)
      })
    },
    forget() {
      attempt(() => rmSync(file, {force: true}))
    },
  }
}

/** Tells all that a site follows from, but for what its documents ask of the disk. */
function keyOf({options, catalogue, context, place, inputs}: Job): string | undefined {
  const settings = settingsOf({...options, services: catalogue})
  if (settings === undefined || typeof options.editUrl === 'function') return undefined
  const {files, histories, lastUpdates, problems, asOf} = inputs
  return digest(
    JSON.stringify([
      fingerprint(context.siteDir),
      settings,
      context,
      place.assetsUrl,
      files.map(({sourceName, file, text, gitDate}) => [sourceName, file, text, gitDate]),
      histories.map(({history: {state, versions}}) => [state, [...versions]]),
      lastUpdates && [[...lastUpdates.dates], lastUpdates.problems],
      problems,
      asOf,
    ]),
  )
}

/** Nothing where there is none, or where it was damaged. */
function readEntry(file: string): Entry | undefined {
  if (!existsSync(file)) return undefined
  return attempt(() => {
    const text = readFileSync(file, 'utf8')
    const end = text.indexOf('\n')
    const body = text.slice(end + 1)
    return digest(body) === text.slice(0, end) ? (JSON.parse(body) as Entry) : undefined
  })
}

function attempt<T>(work: () => T): T | undefined {
  try {
    return work()
  } catch {
    return undefined
  }
}
