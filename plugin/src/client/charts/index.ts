export {type CountsBlocks, type CountsColumn, type CountsGeometry, countsGeometry} from './counts.ts'
export {
  bandPath,
  CURVES_ROOM,
  type Curve,
  type CurvesGeometry,
  type CurvesScale,
  curvesGeometry,
} from './curves.ts'
export {type Dot, type DurationsColumn, type DurationsGeometry, durationsGeometry} from './durations.ts'
export {circlePath, dotsPath, glyphPath} from './glyphs.ts'
export {periodHref, scopeHref, segmentHref} from './links.ts'
export {type FamilyLines, layOutFamilies, layOutMatrix, type MatrixLayout} from './map.ts'
export {type PeriodLabel, periodLabels, periodNumber} from './periodLabels.ts'
export {type PhaseStrip, type PhasesGeometry, phasesGeometry} from './phases.ts'
export {type AxisTick, type Box, type PlotRoom, type PlotSize, SMALL_ROOM} from './plot.ts'
export {STACKS_ROOM, type StackColumn, type StacksGeometry, stacksGeometry} from './stacks.ts'
export type * from './types.ts'
