export {toArchiveProps, toYearProps} from './props/archivePage.ts'
export {toFacts, toMilestones, toMissing} from './props/facts.ts'
export {
  familiesOfCause,
  familiesOfService,
  toFamiliesProps,
  toFamilyLinks,
  toFamilyProps,
  toIncidentFamily,
} from './props/families.ts'
export {type PageContext, toIncidentPageProps} from './props/incidentPage.ts'
export {toIndexProps} from './props/indexPage.ts'
export {toMapProps} from './props/mapPage.ts'
export {toTermProps} from './props/termPage.ts'
export {buildSearch, type SearchFile} from './search/index.ts'
export {buildSite} from './site.ts'
export type {
  HistoryOf,
  Incident,
  ItemHistory,
  RelatedOptions,
  Resolve,
  ServiceEntry,
  Similar,
  Site,
  SiteDocument,
  SiteOptions,
} from './types.ts'
