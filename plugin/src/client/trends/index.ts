export type * from './data.ts'
export {
  type CountFinding,
  comparisonVerdict,
  countFinding,
  leadFinding,
  type Verdict,
  weakestFinding,
  workingFinding,
} from './findings.ts'
export {trendsModel} from './model.ts'
export type * from './models.ts'
export {
  EMPTY_TRENDS,
  narrowsTrends,
  parseTrendsState,
  periodRange,
  serializeTrendsState,
  type TrendsState,
} from './state.ts'
export {type CurveStep, ecdf} from './statistics/ecdf.ts'
export type {SurvivalStep} from './statistics/survival.ts'
