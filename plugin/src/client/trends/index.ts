export type * from './data.ts'
export {trendsModel} from './model.ts'
export {
  EMPTY_TRENDS,
  narrowsTrends,
  parseTrendsState,
  periodRange,
  serializeTrendsState,
  type TrendsState,
} from './state.ts'
