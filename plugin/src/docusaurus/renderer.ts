import {existsSync} from 'node:fs'
import path from 'node:path'
import {type RenderedContent, renderContent} from '../render/index.ts'
import type {Incident, Site} from '../site/types.ts'
import {ticketLinks} from '../values/tickets.ts'
import {ASSETS_PATH, type Asset, findAsset} from './assets.ts'
import type {PlacedFile, SiteContext} from './content.ts'
import {toRepositoryUrl} from './editUrl.ts'
import type {PluginOptions} from './options.ts'

/** Renders documents with links that fit the site, and remembers which files they need. */
export interface Renderer {
  fileOf(incident: Incident): PlacedFile
  render(incident: Incident): RenderedContent
  /** The files that the documents rendered so far show or link to. */
  assets(): Asset[]
}

/** Make the renderer of a site. */
export function createRenderer(
  site: Site,
  files: readonly PlacedFile[],
  options: PluginOptions,
  {siteDir, baseUrl, siteConfig}: SiteContext,
): Renderer {
  const tickets = ticketLinks(options.tickets)
  const byPlace = new Map(files.map((file) => [placeKey(file.sourceName, file.file), file]))
  const incidents = new Map(
    site.incidents.map((incident) => [
      placeKey(incident.postmortem.source, incident.postmortem.file),
      incident,
    ]),
  )
  const assets = new Map<string, Asset>()
  const fileOf = ({postmortem}: Incident) => {
    const file = byPlace.get(placeKey(postmortem.source, postmortem.file))
    if (!file) throw new Error(`No file for the record of ${postmortem.file}`)
    return file
  }
  const publish = (root: string, file: string) => {
    const asset = findAsset(root, file)
    if (!asset) return undefined
    assets.set(asset.name, asset)
    const {name, width, height} = asset
    return {url: `${baseUrl}${ASSETS_PATH}/${name}`, width, height}
  }
  return {
    fileOf,
    render(incident) {
      const {file, source, facts} = incident.postmortem
      const {dir} = fileOf(incident).folder
      return renderContent(incident.tree, {
        file,
        ...(facts.title?.from === 'title' && {titleLine: facts.title.line}),
        resolveDocument: (target) => incidents.get(placeKey(source, target))?.permalink,
        resolveId: (name) => site.resolve(name, file)?.permalink,
        tickets,
        diagrams: siteConfig.markdown?.mermaid === true,
        resolveAsset: (target) => publish(dir, target),
        repositoryUrl: (target) => {
          // From the root of what, the folder cannot know.
          if (target.startsWith('/')) return undefined
          const absolutePath = path.resolve(dir, target)
          return existsSync(absolutePath) ? toRepositoryUrl(options, siteDir, absolutePath) : undefined
        },
      })
    },
    assets: () => [...assets.values()],
  }
}

function placeKey(source: string | undefined, file: string): string {
  return `${source ?? ''}:${file}`
}
