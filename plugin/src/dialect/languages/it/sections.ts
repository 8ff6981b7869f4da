import {list} from '../../list.ts'
import type {Dialect} from '../../types.ts'

/** What people who write Italian call the parts of a postmortem. */
export const sections: Dialect['sections'] = {
  metadata: list(`
    metadati, informazioni, informazioni generali, dettagli, dettagli dell'incidente, dati dell'incidente,
    informazioni sull'incidente, scheda dell'incidente
  `),
  summary: list(`
    sintesi, riepilogo, sommario, riassunto, descrizione, descrizione dell'incidente, cosa è successo,
    che cosa è successo, in breve, panoramica, descrizione sintetica, breve descrizione, descrizione breve, contesto, introduzione, problema, descrizione del problema,
    sommario esecutivo, sintesi dell'incidente, riepilogo dell'incidente
  `),
  impact: list(`
    impatto, impatti, conseguenze, impatto sui clienti, impatto sugli utenti, impatto sul business, ambito,
    portata, effetti, impatto dell'incidente
  `),
  timeline: list(`
    cronologia, linea temporale, sequenza degli eventi, cronologia degli eventi, cronologia dell'incidente,
    cronistoria, svolgimento, svolgimento dei fatti, sequenza temporale, registro degli eventi, andamento
  `),
  rootCause: list(`
    causa principale, causa radice, causa, cause, analisi delle cause, analisi della causa, cause principali,
    analisi della causa principale, analisi della causa radice, origine, origine del problema, perché è successo,
    analisi, analisi tecnica, i cinque perché, cinque perché, 5 perché, causa dell'incidente
  `),
  trigger: list(`fattore scatenante, evento scatenante, causa scatenante, innesco`),
  contributing: list(
    `fattori contribuenti, fattori che hanno contribuito, concause, fattori aggravanti, altri fattori`,
  ),
  detection: list(
    `rilevamento, rilevazione, individuazione, come è stato rilevato, come ce ne siamo accorti, scoperta`,
  ),
  mitigation: list(
    `mitigazione, contenimento, risposta, risposta all'incidente, interventi, azioni intraprese`,
  ),
  resolution: list(`risoluzione, soluzione, ripristino, correzione, risoluzione e ripristino`),
  actionItems: list(`
    azioni, azioni {correttive|preventive|successive|future|pianificate|di miglioramento}, azioni da intraprendere,
    azioni correttive e preventive, piano d'azione, piano di azione, piano delle azioni, prossimi passi,
    passi successivi, prossime azioni,
    {azioni|misure|attività} {previste|proposte|concordate|aperte|in corso|di follow up}, {miglioramenti|interventi} {previsti|proposti|pianificati},
    misure correttive, misure preventive, misure, attività, attività da svolgere,
    cose da fare, da fare, prevenzione, miglioramenti, raccomandazioni, interventi correttivi, misure adottate, cosa faremo,
    piano di miglioramento
  `),
  lessons: list(
    `lezioni apprese, lezioni imparate, lezioni, cosa abbiamo imparato, insegnamenti, conclusioni`,
  ),
  wentWell: list(`
    cosa ha funzionato, cosa ha funzionato bene, cosa è andato bene, aspetti positivi, punti di forza
  `),
  wentWrong: list(`
    cosa non ha funzionato, cosa è andato male, cosa è andato storto, cosa migliorare, aspetti negativi,
    punti di miglioramento, aree di miglioramento, cosa possiamo migliorare
  `),
  lucky: list(`dove siamo stati fortunati, fortuna, siamo stati fortunati`),
  related: list(`incidenti correlati, incidenti collegati, incidenti simili, incidenti precedenti`),
  references: list(`riferimenti, collegamenti, risorse, documenti collegati, vedi anche, allegati`),
  metrics: list(`metriche, indicatori, numeri`),
  communication: list(`comunicazione, comunicazioni, comunicazione ai clienti`),
  participants: list(`partecipanti, persone coinvolte, ruoli`),
  appendix: list(`appendice, appendici, glossario, registri, grafici`),
}

/** Headings that are a sentence: what is going to be done. `Cosa abbiamo fatto` looks back. */
export const sectionPatterns: Dialect['sectionPatterns'] = {
  actionItems:
    /^(?:che )?cosa (?:faremo|stiamo facendo|cambieremo|cambia|cambierà)|^come (?:evitare|eviteremo|prevenire|preveniremo|impedire|faremo)|^perché non (?:accada|succeda|si ripeta)|^per (?:evitare|prevenire)/,
}
