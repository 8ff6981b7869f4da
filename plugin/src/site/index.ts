export {toArchiveProps, toYearProps} from './props/archivePage.ts'
export {toFacts, toMilestones, toMissing} from './props/facts.ts'
export {type PageContext, toIncidentPageProps} from './props/incidentPage.ts'
export {toIndexProps} from './props/indexPage.ts'
export {toTermProps} from './props/termPage.ts'
export {buildSearch, type SearchFile} from './search/index.ts'
export {buildSite} from './site.ts'
export type {
  Incident,
  RelatedOptions,
  Resolve,
  ServiceEntry,
  Similar,
  Site,
  SiteDocument,
  SiteOptions,
} from './types.ts'
