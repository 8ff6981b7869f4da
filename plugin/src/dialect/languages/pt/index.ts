import {list} from '../../list.ts'
import type {Dialect} from '../../types.ts'
import {actionColumns, actionKeys, actionKinds, actionStatuses, horizons} from './actions.ts'
import {causes} from './causes.ts'
import {cues} from './cues.ts'
import {beginning, phaseLabels, phases, symptoms, timelineColumns} from './events.ts'
import {fields} from './fields.ts'
import {sectionPatterns, sections} from './sections.ts'

/** What people who write Portuguese call things. */
export const portuguese: Dialect = {
  name: 'pt',
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
    moderado: 3,
    moderada: 3,
    médio: 3,
    média: 3,
    leve: 4,
    menor: 4,
    baixo: 4,
    baixa: 4,
    bloqueante: 1,
    'muito alta': 1,
    urgente: 1,
    emergência: 1,
    importante: 2,
    maior: 2,
    séria: 2,
    media: 3,
    medio: 3,
    normal: 3,
    'muito baixa': 5,
    informativa: 5,
  },
  phaseLabels,
  phases,
  symptoms,
  beginning,
  cues,
  joiners: list(`e`),
  titleJoiners: list(`sobre, do, da, de`),
  noValue: list(`
    nenhum, nenhuma, desconhecido, desconhecida, a definir, a determinar, a confirmar, não se aplica,
    não disponível, não definido, não atribuído, sem responsável, pendente, n/d, ninguém
  `),
  titleWords: list(`
    relatório de incidente, relatório do incidente, relatório post-mortem, relatório pós-incidente,
    análise post-mortem, análise pós-incidente, análise de incidente, revisão de incidente,
    revisão pós-incidente, relatório de incidentes, relatório postmortem, relatório post mortem,
    análise postmortem, análise do incidente, revisão do incidente, revisão pós-morte, incidente,
    ocorrência, relatório, relatório de ocorrência, relato de incidente, retrospectiva de incidente,
    retrospectiva, post mórtem, relatório rca, análise de causa raiz
  `),
}
