import {list} from '../../list.ts'
import type {Dialect} from '../../types.ts'
import {actionColumns, actionKeys, actionKinds, actionStatuses, horizons} from './actions.ts'
import {causes} from './causes.ts'
import {cues} from './cues.ts'
import {beginning, phaseLabels, phases, symptoms, timelineColumns} from './events.ts'
import {fields} from './fields.ts'
import {sections} from './sections.ts'

/** What people who write Korean call things. */
export const korean: Dialect = {
  name: 'ko',
  sections,
  fields,
  actionColumns,
  actionKeys,
  timelineColumns,
  actionStatuses,
  actionKinds,
  horizons,
  causes,
  severities: {
    긴급: 1,
    치명적: 1,
    치명: 1,
    심각: 1,
    '매우 높음': 1,
    높음: 2,
    상: 2,
    중간: 3,
    보통: 3,
    중: 3,
    낮음: 4,
    하: 4,
    경미: 4,
    '매우 낮음': 5,
  },
  phaseLabels,
  phases,
  symptoms,
  beginning,
  cues,
  joiners: list(`및, 와, 과`),
  noValue: list(`없음, 해당 없음, 미정, 미상, 알 수 없음, 확인 중, 추후 작성`),
  titleWords: list(`
    장애 보고서, 장애보고서, 장애보고, 장애 보고, 장애 리포트, 포스트모템, 포스트 모템, 사후 분석, 장애 회고, 인시던트 보고서, 장애 분석,
    장애 분석 보고서, 사후 분석 보고서, 인시던트 리포트, 장애 사후 분석, 인시던트, 장애
  `),
}
