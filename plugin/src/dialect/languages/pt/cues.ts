import type {Dialect} from '../../types.ts'

/** What words of running text tell where people write Portuguese. */
export const cues: Dialect['cues'] = {
  allTimes: /tod[ao]s [ao]s (?:hor[áa]rios|horas)|hor[áa]rios (?:em|no|na|estão)/i,
  lengthBefore:
    /(?<!\p{L})(?:durou|duraram|duração)(?!\p{L})[^.]{0,30}$|(?:fora do ar|indispon[íi]ve(?:l|is)|inacess[íi]ve(?:l|is)|interrompid[oa]s?)[^.]{0,30}(?:durante|por)\s(?:\p{L}+\s){0,2}$/iu,
  lengthAfter:
    /^\s*(?:de (?:indisponibilidade|interrupção|queda|inatividade|parada)|fora do ar|sem serviço)/i,
  beginsBefore:
    /(?<!\p{L})(?:desde|a partir d[aeo]s?|começou|iniciou|começaram|teve início)\s(?:(?:as|às|o|dia|no|por|volta|das|em)\s){0,3}$/iu,
  momentBefore: /(?<!\p{L})(?:às|as|em|no dia|por volta das|cerca das)\s+(?:\p{L}+\s+)?$/iu,
  beginsAfter:
    /(?<!\p{L})(?:começ\p{L}+|inici\p{L}+|caiu|caíram|parou|pararam|deix\p{L}+ de|falh\p{L}+|sofre\p{L}+|ficou|ficaram)/iu,
  endsBefore:
    /(?<!\p{L})(?:até|terminou|encerr\p{L}+|resolvid[oa]s?|restabelecid[oa]s?|normaliz\p{L}+|restaur\p{L}+)(?!\p{L})[^.]{0,30}$/iu,
  down: /^(?:queda|indisponibilidade|interrupção|parada)(?: (?:total|parcial|geral))? (?:d[aeo]s?|n[ao]) (?:serviço (?:de )?|sistema (?:de )?)?(.+)$/i,
  template: /^modelo (?:de |para )|gabarito/i,
  team: /(?<!\p{L})(?:equip[ae]s?(?!\p{L})|time d[aeo]s?\s)/iu,
  monitor: /(?<!\p{L})(?:monitor\p{L}*|alert\p{L}+|alarm\p{L}+)/iu,
  customer: /(?<!\p{L})(?:clientes?|usuári\p{L}+|utilizador\p{L}*|reclamaç\p{L}+|suporte)(?!\p{L})/iu,
  human:
    /(?<!\p{L})(?:engenheir\p{L}+|desenvolvedor\p{L}*|colegas?|funcionári\p{L}+|intern[ao]s?|internamente|manualmente)(?!\p{L})/iu,
  yes: /^(?:sim\b|violad|descumprid|ultrapassad)/i,
  no: /^(?:não|nao\b|nenhum|cumprid)/i,
  breach: /\bSL[OA]\b[^.!?]{0,60}(?:violad|descumpr|ultrapassad|esgotad)/i,
  negation: /(?<!\p{L})(?:não|sem|nenhuma?|nunca)(?!\p{L})/iu,
  denied: /(?<!\p{L})(?:não|sem|nenhuma?|nem|em vez de|ao invés de|nada a ver com)(?: \p{L}+){0,3}\s*$/iu,
  deniedAfter:
    /^[^.;,]{0,40}(?:não (?:foi|era|foram) (?:a causa|a origem|responsáve)|nada a ver|descartad[oa]s?)/i,
  beside: /(?<!\p{L})(?:deveriam?|teriam?|poderiam?|revertid[oa]s?)(?!\p{L})/iu,
}
