import type {Dialect} from '../../types.ts'

/** What words of running text tell where people write Italian. */
export const cues: Dialect['cues'] = {
  allTimes: /tutti gli orari|gli orari (?:sono|indicati)|orari (?:in|sono|locali)|ore locali/i,
  lengthBefore:
    /(?<!\p{L})(?:è durat[oa]|durat[oa]|durò|durata)(?!\p{L})[^.]{0,30}$|(?:non disponibil[ei]|irraggiungibil[ei]|inaccessibil[ei]|fuori servizio|interrott[oaie])[^.]{0,30}per\s(?:\p{L}+\s){0,2}$/iu,
  lengthAfter: /^\s*di (?:disservizio|interruzione|indisponibilità|fermo|inattività)/i,
  beginsBefore:
    /(?<!\p{L})(?:dalle|a partire dalle|iniziat[oa]|cominciat[oa]|inizia)\s(?:(?:alle|il|ore|circa|verso|le|intorno)\s){0,3}$/iu,
  momentBefore: /(?<!\p{L})(?:alle|alle ore|il|verso le|intorno alle)\s+(?:\p{L}+\s+)?$/iu,
  beginsAfter:
    /(?<!\p{L})(?:inizi(?:a|ato|ata)|cominci\p{L}+|smess\p{L}+|non (?:rispond|funziona)\p{L}*|fallit\p{L}+|fallisc\p{L}+|si è (?:fermat[oa]|bloccat[oa]))/iu,
  endsBefore:
    /(?<!\p{L})(?:fino all[ea]|terminat[oa]|risolt[oa]|ripristinat[oaie]|conclus[oa]|torna\p{L}* alla normalità)(?!\p{L})[^.]{0,30}$/iu,
  down: /^(?:disservizio|interruzione|indisponibilità|fermo)(?: (?:totale|parziale))? (?:del|della|dello|dei|delle|di|su|sul)\s+(?:servizio (?:di )?)?(.+)$/i,
  template: /(?<!\p{L})(?:modello|schema) (?:di|per) /iu,
  team: /(?<!\p{L})squadr[ae](?!\p{L})/iu,
  monitor: /(?<!\p{L})(?:monitoraggio|allarm[ei])(?!\p{L})/iu,
  customer: /(?<!\p{L})(?:client[ei]|utent[ei]|reclam[oi])(?!\p{L})/iu,
  human: /(?<!\p{L})(?:ingegner[ei]|sviluppator\p{L}+|collegh[ei]|collega|manualmente)(?!\p{L})/iu,
  yes: /^(?:sì|violat|superat)/i,
  no: /^(?:nessun|non |rispettat)/i,
  negation: /(?<!\p{L})(?:non|senza|nessun[oa]?|mai)(?!\p{L})/iu,
  denied: /(?<!\p{L})(?:non|senza|nessun[oa]?|né|invece d[ei]l?|nulla a che fare con)(?: \p{L}+){0,3}\s*$/iu,
  deniedAfter: /^[^.;,]{0,40}(?:non (?:è stat[oa]|era|è) la causa|nulla a che|esclus[oa])/i,
  beside: /(?<!\p{L})(?:avrebbe(?:ro)?|dovrebbe(?:ro)?|potrebbe(?:ro)?)(?!\p{L})/iu,
}
