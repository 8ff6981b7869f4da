import {list} from '../../list.ts'
import type {Dialect} from '../../types.ts'
import {actionColumns, actionKeys, actionKinds, actionStatuses, horizons} from './actions.ts'
import {causes} from './causes.ts'
import {cues} from './cues.ts'
import {beginning, phaseLabels, phases, symptoms, timelineColumns} from './events.ts'
import {fields} from './fields.ts'
import {sections} from './sections.ts'

/** What people who write Polish call things. */
export const polish: Dialect = {
  name: 'pl',
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
    krytyczny: 1,
    krytyczna: 1,
    krytyczne: 1,
    wysoki: 2,
    wysoka: 2,
    poważny: 2,
    poważna: 2,
    średni: 3,
    średnia: 3,
    umiarkowany: 3,
    niski: 4,
    niska: 4,
    drobny: 4,
    drobna: 4,
  },
  phaseLabels,
  phases,
  symptoms,
  beginning,
  cues,
  joiners: list(`i, oraz`),
  titleJoiners: list(`dotyczący, dotycząca, o`),
  noValue: list(`brak, nieznany, nieznana, nieznane, do ustalenia, nie dotyczy, nie określono, n/d`),
  titleWords: list(`
    raport z incydentu, raport poincydentalny, raport o incydencie, analiza incydentu, raport z awarii, raport {po|o} awarii, raport po incydencie, {analiza|podsumowanie} awarii,
    podsumowanie incydentu,
    analiza poincydentalna, incydent, raport incydentu
  `),
}
