import {list} from '../../list.ts'
import type {Dialect} from '../../types.ts'
import {actionColumns, actionKeys, actionKinds, actionStatuses, horizons} from './actions.ts'
import {causes} from './causes.ts'
import {cues} from './cues.ts'
import {beginning, phaseLabels, phases, symptoms, timelineColumns} from './events.ts'
import {fields} from './fields.ts'
import {sections} from './sections.ts'

/** What people who write Turkish call things. */
export const turkish: Dialect = {
  name: 'tr',
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
    kritik: 1,
    'çok yüksek': 1,
    acil: 1,
    yüksek: 2,
    büyük: 2,
    önemli: 2,
    orta: 3,
    düşük: 4,
    küçük: 4,
    'çok düşük': 5,
  },
  phaseLabels,
  phases,
  symptoms,
  beginning,
  cues,
  joiners: list(`ve, ile`),
  noValue: list(`yok, belirsiz, bilinmiyor, belirlenecek, henüz yok, uygulanamaz`),
  titleWords: list(`
    olay raporu, olay sonrası inceleme, olay sonrası rapor, olay sonrası değerlendirme, olay sonrası analiz,
    kesinti raporu, arıza raporu, kök neden analizi, olay incelemesi, olay analizi, incident raporu,
    postmortem raporu, post mortem raporu
  `),
}
