import type {Dialect} from '../../types.ts'

/** What words of running text tell where people write French. */
export const cues: Dialect['cues'] = {
  allTimes:
    /toutes les heures|les heures sont|heures (?:en|au format) |horaires (?:en|sont)|heures (?:indiquées|exprimées|données)/i,
  lengthBefore:
    /\b(?:dur[ée]|durée|dure|duraient)(?!\p{L})[^.]{0,30}$|(?:indisponibles?|inaccessibles?|hors service|en panne|impossibles?|interromp\p{L}+|perturb\p{L}+|ralenti\p{L}*)[^.]{0,30}(?:pendant|durant)\s(?:\p{L}+\s){0,2}$/iu,
  lengthAfter:
    /^\s*(?:d['’](?:interruption|indisponibilité|arrêt|incident)|de (?:panne|coupure|perturbations?|dysfonctionnement))/i,
  beginsBefore:
    /(?<!\p{L})(?:depuis|dès|à partir d[eu]|commencé|débuté|débute|commence)\s(?:(?:à|vers|le|environ)\s){0,2}$/iu,
  momentBefore: /(?<!\p{L})(?:à|vers|le|aux alentours de)\s+(?:\p{L}+\s+)?$/iu,
  beginsAfter:
    /(?<!\p{L})(?:commenc\p{L}+|débu\p{L}+|tomb\p{L}+|cess\p{L}+|indisponibles?|inaccessibles?|ne répond\p{L}*|échou\p{L}+|panne|a subi|ont subi|a rencontré|perdu)/iu,
  endsBefore:
    /(?<!\p{L})(?:jusqu['’](?:à|au)|résolue?s?|rétablie?s?|terminée?s?|pris fin|corrigée?s?|retour à la normale)(?!\p{L})[^.]{0,30}$/iu,
  down: /^(?:panne|interruption|indisponibilité|coupure|arrêt)(?: (?:totale?|partielle?|complète?|générale?))? (?:du|de la|de|des|sur le|sur la|de l['’]|sur l['’]|d['’])\s*(?:service |système )?(.+)$/i,
  template: /^(?:modèle|gabarit|canevas|trame) (?:de |d['’]|pour )/i,
  team: /(?<!\p{L})équipes?(?!\p{L})/iu,
  monitor: /(?<!\p{L})(?:supervision|surveillance|sondes?|alert\p{L}+|alarm\p{L}+)/iu,
  customer: /(?<!\p{L})(?:clients?|clientes?|utilisat\p{L}+|usagers?|plaintes?)(?!\p{L})/iu,
  human: /(?<!\p{L})(?:ingénieur\p{L}*|développeu\p{L}+|collègues?|collaborat\p{L}+|interne|manuellement)/iu,
  yes: /^(?:oui|dépassé|violé|non respecté)/i,
  no: /^(?:non\b|aucun|respecté)/i,
  breach: /\bSL[OA]\b[^.!?]{0,60}(?:dépassé|violé|non respecté|épuisé|pas (?:été )?(?:tenu|respecté))/i,
  negation: /(?<!\p{L})(?:aucune?|sans|jamais)(?!\p{L})/iu,
  denied:
    /(?<!\p{L})(?:pas|sans|aucune?|ni|non|plutôt que|au lieu d[eu]|rien à voir avec)(?: \p{L}+){0,3}\s*$/iu,
  deniedAfter:
    /^[^.;,]{0,40}(?:n['’](?:était|est|étaient) pas (?:la cause|en cause|responsables?)|hors de cause|rien à voir|(?:a été|ont été|est) (?:écartée?|exclue?)s?)/i,
  beside: /(?<!\p{L})(?:aurai(?:t|ent)|devrai(?:t|ent)|pourrai(?:t|ent)|retour arrière)(?!\p{L})/iu,
}
