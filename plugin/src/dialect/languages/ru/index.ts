import {list} from '../../list.ts'
import type {Dialect} from '../../types.ts'
import {actionColumns, actionKeys, actionKinds, actionStatuses, horizons} from './actions.ts'
import {causes} from './causes.ts'
import {cues} from './cues.ts'
import {beginning, phaseLabels, phases, symptoms, timelineColumns} from './events.ts'
import {fields} from './fields.ts'
import {sections} from './sections.ts'

/** What people who write Russian call things. */
export const russian: Dialect = {
  name: 'ru',
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
    критический: 1,
    критическая: 1,
    критично: 1,
    критичный: 1,
    критичная: 1,
    блокер: 1,
    блокирующий: 1,
    авария: 1,
    высокий: 2,
    высокая: 2,
    серьёзный: 2,
    серьезный: 2,
    значительный: 2,
    средний: 3,
    средняя: 3,
    умеренный: 3,
    умеренная: 3,
    нормальный: 3,
    низкий: 4,
    низкая: 4,
    незначительный: 4,
    незначительная: 4,
    минимальный: 5,
  },
  phaseLabels,
  phases,
  symptoms,
  beginning,
  cues,
  joiners: list(`и`),
  titleJoiners: list(`о, об, по, про`),
  noValue: list(`нет, неизвестно, не определено, не указано, уточняется, не применимо, н/д, отсутствует`),
  titleWords: list(`
    постмортем, пост-мортем, пост мортем, отчёт об инциденте, отчет об инциденте, разбор инцидента, анализ инцидента,
    отчёт о сбое, отчет о сбое, отчёт о происшествии, разбор сбоя, разбор полётов, инцидент, постмортем инцидента
  `),
}
