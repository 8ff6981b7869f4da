import {list} from '../../list.ts'
import type {Dialect} from '../../types.ts'
import {actionColumns, actionKeys, actionKinds, actionStatuses, horizons} from './actions.ts'
import {causes} from './causes.ts'
import {cues} from './cues.ts'
import {beginning, phaseLabels, phases, symptoms, timelineColumns} from './events.ts'
import {fields} from './fields.ts'
import {sectionPatterns, sections} from './sections.ts'

/** What people who write Spanish call things. */
export const spanish: Dialect = {
  name: 'es',
  sections,
  sectionPatterns,
  fields,
  actionColumns,
  actionKeys,
  timelineColumns,
  actionStatuses,
  actionKinds,
  horizons,
  causes,
  severities: {
    crítico: 1,
    crítica: 1,
    critico: 1,
    critica: 1,
    grave: 2,
    alto: 2,
    alta: 2,
    mayor: 2,
    moderado: 3,
    moderada: 3,
    medio: 3,
    media: 3,
    leve: 4,
    menor: 4,
    bajo: 4,
    baja: 4,
    bloqueante: 1,
    'muy alta': 1,
    urgente: 1,
    emergencia: 1,
    importante: 2,
    significativa: 2,
    seria: 2,
    normal: 3,
    intermedia: 3,
    'muy baja': 5,
    informativa: 5,
    'caída total': 1,
    'caída parcial': 2,
    degradación: 3,
  },
  phaseLabels,
  phases,
  symptoms,
  beginning,
  cues,
  joiners: list(`y, e`),
  titleJoiners: list(`sobre, del, de la, de, por`),
  noValue: list(`
    ninguno, ninguna, desconocido, desconocida, por definir, por determinar, por confirmar, no aplica,
    no disponible, sin asignar, sin definir, pendiente, n/d, nadie
  `),
  titleWords: list(`
    informe de incidente, informe del incidente, informe de incidencia, reporte de incidente,
    informe post-mortem, análisis post-mortem, informe postmortem, análisis postmortem,
    análisis de incidente, revisión de incidente, revisión post-incidente, informe post-incidente,
    reporte del incidente, informe post mortem, análisis post mortem, análisis del incidente,
    análisis post-incidente, revisión del incidente, incidente, incidencia, informe, reporte, post mórtem,
    post-mórtem, postmórtem, informe rca, retrospectiva de incidente, retrospectiva
  `),
}
