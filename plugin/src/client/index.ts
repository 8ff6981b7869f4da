export type {
  ActionHorizon,
  ActionKind,
  ActionStatus,
  CalendarDate,
  ExtraName,
  FactField,
  FactOrigin,
  Instant,
  Message,
  PersonRole,
  Phase,
  Seconds,
  Source,
} from '../record/types.ts'
export * from './actions/index.ts'
export * from './charts/index.ts'
export type {ContentNode, ContentProps} from './content.ts'
export {type CsvValue, csvText} from './csv.ts'
export {type CreateElement, decodeContent} from './decode.ts'
export {type Facet, type FacetOption, markChosen} from './facets.ts'
export type * from './families.ts'
export {formatCount, formatDuration, formatMoment, isoDuration} from './format.ts'
export {
  countChosen,
  EMPTY_STATE,
  type FacetName,
  type IndexState,
  isEmptyState,
  type KnownFacet,
  parseIndexState,
  SORT_ORDERS,
  type SortOrder,
  serializeIndexState,
  toggleFacet,
} from './indexState.ts'
export type * from './listTypes.ts'
export {momentAt} from './moment.ts'
export {pluralForm} from './plural.ts'
export {foldText, queryTerms} from './query.ts'
export * from './search/index.ts'
export {type SeverityTone, severitySlug, severityTone, UNKNOWN} from './severity.ts'
export {termPermalink} from './terms.ts'
export * from './trends/index.ts'
export type * from './types.ts'
