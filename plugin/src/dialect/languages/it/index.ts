import {list} from '../../list.ts'
import type {Dialect} from '../../types.ts'
import {actionColumns, actionKeys, actionKinds, actionStatuses, horizons} from './actions.ts'
import {causes} from './causes.ts'
import {cues} from './cues.ts'
import {beginning, phaseLabels, phases, symptoms, timelineColumns} from './events.ts'
import {fields} from './fields.ts'
import {sectionPatterns, sections} from './sections.ts'

/** What people who write Italian call things. */
export const italian: Dialect = {
  name: 'it',
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
    critica: 1,
    critico: 1,
    bloccante: 1,
    'molto alta': 1,
    alta: 2,
    alto: 2,
    elevata: 2,
    elevato: 2,
    grave: 2,
    maggiore: 2,
    media: 3,
    medio: 3,
    moderata: 3,
    moderato: 3,
    bassa: 4,
    basso: 4,
    minore: 4,
    lieve: 4,
    trascurabile: 5,
  },
  phaseLabels,
  phases,
  symptoms,
  beginning,
  cues,
  joiners: list(`e, ed`),
  titleJoiners: list(`su, sul, sulla, del, della, dello, di, per`),
  noValue: list(
    `nessuno, nessuna, sconosciuto, da definire, da determinare, non definito, non applicabile, n.d., nd`,
  ),
  titleWords: list(`
    rapporto incidente, rapporto sull'incidente, rapporto di incidente, rapporto d'incidente, relazione incidente,
    relazione sull'incidente, report incidente, report dell'incidente, analisi incidente, analisi dell'incidente,
    analisi post-incidente, verbale di incidente, verbale incidente, verbale, scheda incidente, nota di incidente, analisi post-mortem, rapporto post-mortem, rapporto post-incidente, incidente
  `),
}
