// Documents to the model of a site, as the plugin makes it, without what search does not need.
import {parseDocument} from '../../plugin/lib/document/parse.js'
import {extractAll} from '../../plugin/lib/extract/index.js'
import {readFolder} from '../../plugin/lib/folder/index.js'

/** The site of a folder. */
export async function readSite(folder) {
  const {files} = await readFolder(folder, {})
  return toSite(files).site
}

/** The site of documents, the processor time of parsing them in ms, and their length. */
export function toSite(files) {
  const before = process.cpuUsage()
  const parsed = files
    .map(({file, text}) => ({file, text, parsed: parseDocument(text)}))
    .filter((each) => each.parsed.tree)
  const {user, system} = process.cpuUsage(before)
  const incidents = extractAll(parsed)
    .map(({postmortem, tree}, at) => ({postmortem, tree: tree ?? parsed[at].parsed.tree}))
    .filter(({postmortem}) => postmortem.kind === 'postmortem')
    .map((document) => ({
      ...document,
      title: document.postmortem.title ?? document.postmortem.file,
      permalink: `/postmortems/${document.postmortem.slug}`,
    }))
    .sort((a, b) => ((a.postmortem.date ?? '') < (b.postmortem.date ?? '') ? 1 : -1))
  const site = {incidents, basePath: '/postmortems', causeName: (cause) => cause, extraFields: []}
  const bytes = files.reduce((sum, {text}) => sum + Buffer.byteLength(text), 0)
  return {site, parsing: (user + system) / 1000, bytes}
}

/** Labelled queries as objects or as `[kind, query, answers]`. */
export function readQueries(list) {
  return list.map((each) => (Array.isArray(each) ? {query: each[1], answers: each[2]} : each))
}
