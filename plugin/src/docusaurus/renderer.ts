import path from 'node:path'
import {toString as plainText} from 'mdast-util-to-string'
import type {RenderContext} from '../render/context.ts'
import {headingSlug, renderContent} from '../render/index.ts'
import type {Incident, Site} from '../site/types.ts'
import {ticketLinks} from '../values/tickets.ts'
import {ASSETS_PATH, type Asset} from './assets.ts'
import type {SiteContext} from './content.ts'
import type {Disk} from './disk.ts'
import {toRepositoryUrl} from './editUrl.ts'
import {type Memory, type Rendered, toRendered} from './memory.ts'
import type {PluginOptions} from './options.ts'
import type {PlacedFile} from './readFolders.ts'

/** Renders documents with links that fit the site, and remembers which files they need. */
export interface Renderer {
  fileOf(incident: Incident): PlacedFile
  render(incident: Incident): Rendered
  /** The files that the documents rendered so far show or link to. */
  assets(): Asset[]
}

/** Make the renderer of a site. */
export function createRenderer(
  site: Site,
  files: readonly PlacedFile[],
  options: PluginOptions,
  {siteDir, baseUrl, siteConfig}: SiteContext,
  {memory, disk}: {memory: Memory; disk: Disk},
): Renderer {
  const tickets = ticketLinks(options.tickets)
  const byPlace = new Map(files.map((file) => [placeKey(file.sourceName, file.file), file]))
  const byFile = groupByFile(site.incidents)
  const inFile = incidentsInFiles(byFile)
  const isAlone = ({postmortem: {source, file}}: Incident) => byFile.get(placeKey(source, file))?.length === 1
  const assets = new Map<string, Asset>()
  const fileOf = ({postmortem}: Incident) => {
    const file = byPlace.get(placeKey(postmortem.source, postmortem.file))
    if (!file) throw new Error(`No file for the record of ${postmortem.file}`)
    return file
  }
  const publish = (root: string, file: string) => {
    const asset = disk.asset(root, file)
    if (!asset) return undefined
    assets.set(asset.name, asset)
    const {name, width, height} = asset
    return {url: `${baseUrl}${ASSETS_PATH}/${name}`, width, height}
  }
  return {
    fileOf,
    render(incident) {
      const {file, source, facts} = incident.postmortem
      const placed = fileOf(incident)
      const {dir} = placed.folder
      const context: RenderContext = {
        file,
        ...(facts.title?.from === 'title' && {titleLine: facts.title.line}),
        resolveDocument: (target, anchor) => inFile(source, target, anchor)?.permalink,
        resolveSibling: (anchor) => {
          const sibling = inFile(source, file, anchor, true)
          if (!sibling || headingsOf(incident.tree).includes(anchor.toLowerCase())) return undefined
          return sibling.permalink
        },
        resolveId: (name) => site.resolve(name, incident.postmortem)?.permalink,
        tickets,
        diagrams: siteConfig.markdown.mermaid,
        resolveAsset: (target) => publish(dir, target),
        repositoryUrl: (target) => {
          // From the root of what, the folder cannot know.
          if (target.startsWith('/')) return undefined
          const absolutePath = path.resolve(dir, target)
          return disk.exists(absolutePath) ? toRepositoryUrl(options, siteDir, absolutePath) : undefined
        },
      }
      const {tree} = incident
      return isAlone(incident)
        ? memory.render(placed, tree, context, renderContent)
        : toRendered(renderContent(tree, context))
    },
    assets: () => [...assets.values()],
  }
}

/**
 * Make the function that finds the incident of a file: of several the one that an anchor names, else the first of the
 * text unless it must be named.
 */
function incidentsInFiles(byFile: ReadonlyMap<string, Incident[]>) {
  const line = ({tree}: Incident) => tree.children[0]?.position?.start.line ?? 0
  for (const several of byFile.values()) several.sort((a, b) => line(a) - line(b))
  return (source: string | undefined, file: string, anchor = '', mustBeNamed = false) => {
    const several = byFile.get(placeKey(source, file)) ?? []
    const [first] = several
    if (several.length < 2) return mustBeNamed ? undefined : first
    const named = several.find(({tree}) => headingsOf(tree).includes(anchor.toLowerCase()))
    return named ?? (mustBeNamed ? undefined : first)
  }
}

function groupByFile(incidents: readonly Incident[]): Map<string, Incident[]> {
  const byFile = new Map<string, Incident[]>()
  for (const incident of incidents) {
    const key = placeKey(incident.postmortem.source, incident.postmortem.file)
    byFile.set(key, [...(byFile.get(key) ?? []), incident])
  }
  return byFile
}

/** The anchors of a document's headings. */
function headingsOf({children}: Incident['tree']): string[] {
  return children.flatMap((node) => (node.type === 'heading' ? headingSlug(plainText(node)) : []))
}

function placeKey(source: string | undefined, file: string): string {
  return `${source ?? ''}:${file}`
}
