import {list} from '../../list.ts'
import type {Dialect} from '../../types.ts'

/** What people who write Italian call a labelled value. */
export const fields: Dialect['fields'] = {
  id: list(`
    identificativo, id incidente, id dell'incidente, numero incidente, numero dell'incidente, n° incidente,
    codice incidente, {numero|n°|codice|id|identificativo|riferimento} {dell'incidente|di incidente|segnalazione|ticket|evento}, riferimento, incidente
  `),
  title: list(`titolo, nome dell'incidente, oggetto`),
  date: list(`data, data dell'incidente, data incidente, giorno, data dell'evento, giorno dell'incidente`),
  start: list(`
    inizio, {inizio|avvio} {|dell'}incidente, inizio {|del }disservizio, inizio dell'impatto, {|ora di |data di }inizio,
    data e ora di inizio, data/ora inizio, data/ora di inizio, ora inizio, data inizio, iniziato alle, iniziato
  `),
  end: list(`
    fine, fine {|dell'}incidente, fine {|del }disservizio, fine dell'impatto, ora di fine, data di fine,
    data e ora di fine, data/ora fine, data/ora di fine, ora fine, data fine, ripristino, ora di ripristino,
    servizio ripristinato, ripristinato, terminato, terminato alle, conclusione
  `),
  period: list(`periodo, orario, ora, data e ora, quando, finestra, fascia oraria, periodo di impatto`),
  duration: list(`
    durata, durata totale, durata {dell'incidente|incidente|del disservizio|dell'impatto}, durata complessiva,
    tempo di inattività, tempo di fermo, tempo di disservizio, durata stimata
  `),
  timeZone: list(`fuso orario, tutti gli orari`),
  severity: list(`
    gravità, severità, criticità, livello, livello di {gravità|severità|criticità}, gravità dell'incidente
  `),
  priority: list(`priorità, livello di priorità`),
  status: list(`stato, stato dell'incidente, stato del documento, stato attuale`),
  services: list(`
    {servizi|sistemi|componenti|applicazioni|prodotti} {coinvolti|interessati|impattati|colpiti},
    {componenti|applicazioni} {coinvolte|interessate|impattate}, {servizio|sistema|componente} {coinvolto|interessato},
    {servizio|sistema} impattato, servizio, servizi, sistema, sistemi, componente, componenti, applicazione,
    applicazioni, prodotto, prodotti
  `),
  commander: list(`
    responsabile dell'incidente, coordinatore, coordinatrice, coordinatore dell'incidente, responsabile
  `),
  author: list(`autore, autrice, autori, scritto da, redatto da, preparato da, a cura di, compilato da`),
  reviewer: list(`revisore, revisori, revisionato da, approvato da, verificato da`),
  responder: list(`partecipanti, persone coinvolte, reperibile, reperibili`),
  team: list(`squadra, gruppo, team responsabile, team coinvolti, squadra responsabile`),
  users: list(
    `{utenti|clienti} {coinvolti|interessati|impattati|colpiti}, utenti, numero di utenti coinvolti`,
  ),
  money: list(`costo, costo stimato, perdita economica, mancati ricavi, perdita stimata, impatto economico`),
  slo: list(`violazione {slo|sla|dello slo|dello sla}, {slo|sla} violato`),
  detectedAt: list(`rilevato, rilevata, rilevato alle, rilevazione, ora di rilevamento, prima segnalazione`),
  acknowledgedAt: list(`presa in carico, preso in carico, ora di presa in carico`),
  mitigatedAt: list(`mitigato, mitigato alle, mitigazione, ora di mitigazione, contenuto`),
  resolvedAt: list(
    `risolto, risolta, risolto alle, ora di risoluzione, data di risoluzione, chiuso, chiusura`,
  ),
  ttd: list(`tempo di rilevamento, tempo di rilevazione`),
  tta: list(`tempo di presa in carico, tempo di risposta`),
  ttm: list(`tempo di mitigazione`),
  ttr: list(`tempo di risoluzione, tempo di ripristino`),
  tags: list(`etichette, parole chiave`),
  causes: list(`categoria, categorie, tipo di incidente, tipologia, tipo di causa, classificazione`),
  published: list(
    `pubblicato, pubblicato il, data di pubblicazione, data del documento, data di redazione, creato il`,
  ),
  updated: list(`aggiornato, aggiornato il, ultimo aggiornamento, ultima modifica`),
  summary: list(`sintesi, riepilogo, sommario, riassunto, descrizione`),
  impact: list(`impatto, conseguenze, impatto sui clienti`),
  rootCause: list(`causa principale, causa radice, causa, cause, causa scatenante`),
  trigger: list(`fattore scatenante, evento scatenante, innesco`),
  contributing: list(`fattori contribuenti, fattori che hanno contribuito, concause`),
  detectionSource: list(
    `rilevato da, segnalato da, scoperto da, modalità di rilevamento, come è stato rilevato`,
  ),
  resolution: list(`risoluzione, soluzione`),
  related: list(`incidenti correlati, incidenti collegati, incidenti simili, vedi anche`),
}
