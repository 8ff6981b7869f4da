import {list} from '../../list.ts'
import {anyOf} from '../../pattern.ts'
import type {Dialect} from '../../types.ts'

/** How people who write Italian tell the kinds of cause. */
export const causes: Dialect['causes'] = {
  deploy: {
    words: list(`rilascio, distribuzione`),
    pattern: anyOf(`
      (?:il|un|del|dal|nuovo|ultimo) rilascio
      (?:la|una|della) nuova versione
    `),
  },
  config: {
    words: list(`configurazione, errore di configurazione, configurazione errata`),
    pattern: anyOf(`
      (?:errore|modifica|cambio) (?:di|della|alla|nella) configurazione
      configurazione (?:errata|sbagliata)|configurat[oaie] male|variabil[ei] d['’]ambiente
    `),
  },
  migration: {
    words: list(`migrazione, migrazione dei dati`),
    pattern: anyOf(`(?:la|una|della|questa) migrazione`),
  },
  code: {
    words: list(`bug, difetto software, codice`),
    pattern: anyOf(String.raw`
      (?:un|il|questo) bug(?!\p{L})
      (?:errore|difetto) (?:nel|del|di) (?:codice|programmazione|software)
      perdita di memoria|ciclo infinito|indice mancante
    `),
  },
  capacity: {
    words: list(`capacità, carico, sovraccarico, saturazione, risorse`),
    pattern: anyOf(String.raw`
      sovraccaric\p{L}+|saturazione|esauriment\p{L}+
      (?:disco|partizione|volume)~(?:pien[oa]|riempit[oa])
      (?:memoria|connessioni|spazio su disco)~(?:esaurit[aeio]|insufficient[ei])
      picco di (?:carico|traffico)|mancanza di (?:memoria|spazio|risorse)
    `),
  },
  dependency: {
    words: list(`dipendenza, fornitore, terze parti, servizio esterno`),
    pattern: anyOf(String.raw`
      (?:guasto|disservizio|incidente|interruzione|manutenzione) (?:presso|del|di|da parte del) (?:nostro )?(?:un )?fornitore
      fornitore~(?:non disponibile|non rispond\p{L}+|fuori servizio)
    `),
  },
  certificate: {
    words: list(`certificato, certificato scaduto, scadenza, licenza`),
    pattern: anyOf(String.raw`
      (?:certificat[oi]|licenza|token|dominio|chiave)~(?:scadut[oaie]|scad(?:ev|e)\p{L}*|non (?:è stat[oa] )?rinnovat[oa])
      scadenza (?:del|della|di un) (?:certificato|licenza|token|dominio|chiave)
    `),
  },
  hardware: {
    words: list(`hardware, guasto hardware, corrente`),
    pattern: anyOf(`
      guasto (?:hardware|elettrico|del disco|dell['’]alimentatore)|interruzione di corrente|mancanza di corrente
    `),
  },
  network: {
    words: list(`rete, dns, firewall`),
    pattern: anyOf(`
      (?:guasto|problema|interruzione) (?:di|della|alla) rete
      regol[ae] (?:del|di) firewall|perdita di pacchetti
    `),
  },
  security: {
    words: list(`sicurezza, attacco`),
    pattern: anyOf(`(?:un|l['’]) ?attacco|attaccant[ei]|intrusione`),
  },
  data: {
    words: list(`dati, dati corrotti, perdita di dati`),
    pattern: anyOf(`dati (?:corrotti|non validi|errati)|perdita di dati`),
  },
  procedure: {
    words: list(`errore umano, manuale, procedura`),
    pattern: anyOf(String.raw`
      per (?:errore|sbaglio)(?!\p{L})|accidentalmente|errore umano
      (?:nell['’]ambiente|nel database|nel server|nel cluster) sbagliato
    `),
  },
}
