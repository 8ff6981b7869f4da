import type {Root} from 'mdast'
import {extractAll} from '../../../plugin/src/extract/index.ts'
import type {Postmortem} from '../../../plugin/src/record/types.ts'
import {buildSite} from '../../../plugin/src/site/index.ts'
import type {Incident, RelatedOptions, Site, SiteOptions} from '../../../plugin/src/site/types.ts'

/** A record with no more in it than a test needs. */
export function postmortem(file: string, fields: Partial<Postmortem> = {}): Postmortem {
  const slug = file.replace(/^.*\//, '').replace(/\.md$/, '').toLowerCase()
  return {file, slug, kind: 'postmortem', facts: {}, messages: [], ...fields}
}

/** The site of some records, at `/pm`. */
export function siteOf(
  records: readonly Postmortem[],
  related: RelatedOptions = {threshold: 0.25, limit: 5},
  options: Partial<SiteOptions> = {},
): Site {
  const tree: Root = {type: 'root', children: []}
  return buildSite(
    records.map((record) => ({postmortem: record, tree})),
    {basePath: '/pm', related, ...options},
  )
}

export function incidentOf(site: Site, file: string): Incident {
  const incident = site.incidents.find((candidate) => candidate.postmortem.file === file)
  if (!incident) throw new Error(`No incident of ${file}`)
  return incident
}

/** The site of some documents, by their path, at `/pm`. */
export function siteOfTexts(
  texts: Readonly<Record<string, string>>,
  options: Partial<SiteOptions> = {},
): Site {
  const files = Object.entries(texts).map(([file, text]) => ({file, text}))
  return buildSite(extractAll(files), {basePath: '/pm', related: {threshold: 0.25, limit: 5}, ...options})
}
