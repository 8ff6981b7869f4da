import {existsSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import type {ServiceEntry} from '../site/types.ts'
import {digest} from './cache.ts'
import type {SiteContext} from './content.ts'
import {type Answer, isUnchanged} from './disk.ts'
import {fingerprint} from './fingerprint.ts'
import type {Inputs} from './inputs.ts'
import {settingsOf} from './memory.ts'
import type {PluginOptions} from './options.ts'
import {isPublished, type Publication, type Published} from './publish.ts'
import type {Problem} from './report.ts'

/** What is known of a site that was published. */
export interface Kept {
  published: Published
  problems: Problem[]
  documents: number
}

/** Whether a site was published before and would be published alike. */
export interface SiteMemory {
  recall(): Kept | undefined
  keep(kept: Kept, answers: readonly Answer[]): void
  /** Before its files change. */
  forget(): void
}

interface Entry extends Kept {
  key: string
  answers: Answer[]
}

/** All that a site follows from, but for what its documents ask of the disk. */
export interface Causes {
  options: PluginOptions
  catalogue: readonly ServiceEntry[]
  context: SiteContext
  publication: Publication
  inputs: Inputs
}

/** Open the memory of an instance's site. Where a function of the options has a part in it, nothing is kept. */
export function openSiteMemory(cacheDir: string | undefined, causes: Causes): SiteMemory {
  const key = cacheDir === undefined ? undefined : keyOf(causes)
  if (cacheDir === undefined || key === undefined)
    return {recall: () => undefined, keep: () => {}, forget: () => {}}
  const file = path.join(cacheDir, 'site.json')
  return {
    recall() {
      const entry = readEntry(file)
      if (entry?.key !== key || !isUnchanged(entry.answers)) return undefined
      const {published, problems, documents} = entry
      return isPublished(published, causes.publication) ? {published, problems, documents} : undefined
    },
    keep(kept, answers) {
      const body = JSON.stringify({...kept, key, answers: [...answers]} satisfies Entry)
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

function keyOf({options, catalogue, context, publication, inputs}: Causes): string | undefined {
  const settings = settingsOf({...options, services: catalogue})
  if (settings === undefined || typeof options.editUrl === 'function') return undefined
  const {siteDir, baseUrl, siteConfig} = context
  const {files, histories, lastUpdates, problems, asOf} = inputs
  return digest(
    JSON.stringify([
      fingerprint(siteDir),
      settings,
      [siteDir, baseUrl, siteConfig.url, siteConfig.title, siteConfig.markdown?.mermaid === true],
      publication.assetsUrl,
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
