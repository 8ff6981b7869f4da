import {list} from '../../list.ts'
import type {Dialect} from '../../types.ts'
import {actionColumns, actionKeys, actionKinds, actionStatuses, horizons} from './actions.ts'
import {causes} from './causes.ts'
import {cues} from './cues.ts'
import {beginning, phaseLabels, phases, symptoms, timelineColumns} from './events.ts'
import {fields} from './fields.ts'
import {sectionPatterns, sections} from './sections.ts'

/** What people who write Dutch call things. */
export const dutch: Dialect = {
  name: 'nl',
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
    kritiek: 1,
    kritisch: 1,
    'zeer hoog': 1,
    ernstig: 2,
    groot: 2,
    hoog: 2,
    gemiddeld: 3,
    matig: 3,
    middel: 3,
    beperkt: 4,
    gering: 4,
    klein: 4,
    laag: 4,
    'zeer ernstig': 1,
    blokkerend: 1,
    spoed: 1,
    urgent: 1,
    noodgeval: 1,
    hoogste: 1,
    aanzienlijk: 2,
    significant: 2,
    zwaar: 2,
    normaal: 3,
    midden: 3,
    medium: 3,
    middelmatig: 3,
    licht: 4,
    lage: 4,
    'zeer laag': 5,
    minimaal: 5,
    verwaarloosbaar: 5,
    'volledige uitval': 1,
    'gedeeltelijke uitval': 2,
  },
  phaseLabels,
  phases,
  symptoms,
  beginning,
  cues,
  joiners: list(`en`),
  titleJoiners: list(`over, van, voor`),
  noValue: list(`
    geen, onbekend, n.v.t., nvt, n.v.t, niet van toepassing, nog te bepalen, nader te bepalen, n.t.b., ntb,
    niet bekend, niemand
  `),
  titleWords: list(`
    incidentrapport, incidentverslag, incidentanalyse, incidentevaluatie, storingsrapport, storingsverslag,
    storingsanalyse, evaluatie, terugblik, post-mortem verslag, postmortem rapport, post-mortem rapport,
    postmortem-rapport, post mortem verslag, postmortem verslag, incident rapport, incident report,
    incident verslag, incident analyse, incident evaluatie, storingsmelding, storingsevaluatie,
    storing rapport, incident, storing, rapport, verslag, incidentmelding, incidentonderzoek,
    terugblik op incident, nabeschouwing, evaluatierapport, evaluatie incident, oorzaakanalyse,
    incidentreview, retrospectief
  `),
}
