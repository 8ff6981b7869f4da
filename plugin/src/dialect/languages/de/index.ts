import {list} from '../../list.ts'
import type {Dialect} from '../../types.ts'
import {actionColumns, actionKeys, actionKinds, actionStatuses, horizons} from './actions.ts'
import {causes} from './causes.ts'
import {cues} from './cues.ts'
import {beginning, phaseLabels, phases, symptoms, timelineColumns} from './events.ts'
import {fields} from './fields.ts'
import {sectionPatterns, sections} from './sections.ts'

/** What people who write German call things. */
export const german: Dialect = {
  name: 'de',
  sections,
  sectionPatterns,
  fields,
  actionColumns,
  actionKeys,
  timelineColumns,
  actionStatuses,
  actionKinds,
  horizons,
  severities: {
    kritisch: 1,
    'sehr hoch': 1,
    schwerwiegend: 1,
    hoch: 2,
    schwer: 2,
    erheblich: 2,
    mittel: 3,
    moderat: 3,
    mäßig: 3,
    gering: 4,
    geringfügig: 4,
    leicht: 4,
    niedrig: 4,
    höchste: 1,
    blockierend: 1,
    katastrophal: 1,
    notfall: 1,
    dringend: 1,
    'sehr kritisch': 1,
    totalausfall: 1,
    groß: 2,
    ernst: 2,
    wesentlich: 2,
    bedeutend: 2,
    teilausfall: 2,
    normal: 3,
    mittelschwer: 3,
    begrenzt: 4,
    klein: 4,
    minimal: 5,
    'sehr gering': 5,
    unkritisch: 5,
    'sehr niedrig': 5,
    informativ: 5,
  },
  phaseLabels,
  phases,
  symptoms,
  beginning,
  cues,
  joiners: list(`und`),
  titleJoiners: list(`für, zu, zum, zur, über`),
  noValue: list(`
    keine, keiner, unbekannt, offen, noch offen, entfällt, nicht bekannt, nicht zutreffend, k. a., k.a.,
    unklar, nicht zugewiesen, niemand, folgt, -keine-, folgt noch, wird nachgereicht, n. a., n.a., n/v,
    nicht vorhanden, noch zu klären, zu klären, tba, ausstehend
  `),
  titleWords: list(`
    nachbetrachtung, vorfallanalyse, vorfallsanalyse, störungsanalyse, ausfallbericht, vorfall,
    vorfallbericht, störungsbericht, störung, nachbereitung, vorfallsbericht, postmortem-bericht,
    post-mortem-bericht, postmortem bericht, post-mortem bericht, incident-bericht, incident bericht,
    incidentbericht, incident-report, störungsmeldung, störungsreport, ausfallanalyse, ausfallreport,
    fehlerbericht, fehleranalyse, ursachenanalyse, abschlussbericht, nachanalyse, vorfallreport,
    vorfall-bericht, vorfallsreport, bericht, sicherheitsvorfall, ereignisbericht, rückblick,
    störungsprotokoll, vorfallsnachbereitung, vorfallnachbereitung, entstörbericht
  `),
  causes,
}
