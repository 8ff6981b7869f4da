import type {Dialect} from '../../types.ts'

/** What words of running text tell where people write Spanish. */
export const cues: Dialect['cues'] = {
  allTimes:
    /tod[ao]s l[ao]s (?:horas|horarios)|las horas (?:están|se indican)|horas en|horas (?:son|locales)|horario (?:de|en|local)/i,
  lengthBefore:
    /(?<!\p{L})(?:duró|duraron|ha durado|duración)(?!\p{L})[^.]{0,30}$|(?:caíd[oa]s?|no disponibles?|indisponibles?|fuera de servicio|interrumpid[oa]s?|inaccesibles?)[^.]{0,30}(?:durante|por)\s(?:\p{L}+\s){0,2}$/iu,
  lengthAfter:
    /^\s*(?:de (?:caída|interrupción|indisponibilidad|incidencia|corte|inactividad)|sin servicio)/i,
  beginsBefore:
    /(?<!\p{L})(?:desde|a partir de|comenzó|empezó|inició|comenzaron|empezaron)\s(?:(?:a|el|las|la|sobre|alrededor|de)\s){0,3}$/iu,
  momentBefore: /(?<!\p{L})(?:a las|a la|el|sobre las|hacia las|alrededor de las)\s+(?:\p{L}+\s+)?$/iu,
  beginsAfter:
    /(?<!\p{L})(?:comenz\p{L}+|empez\p{L}+|inici\p{L}+|cay\p{L}+|dej\p{L}+ de|fall\p{L}+|sufri\p{L}+|se detuv\p{L}+|no (?:respond|funcion)\p{L}+)/iu,
  endsBefore:
    /(?<!\p{L})(?:hasta|terminó|finalizó|resolvió|resuelt[oa]s?|restableci\p{L}+|restaur\p{L}+|solucion\p{L}+)(?!\p{L})[^.]{0,30}$/iu,
  down: /^(?:caída|interrupción|indisponibilidad|corte)(?: (?:total|parcial|general))? (?:del?|de la|de los|de las|en el|en la) (?:servicio (?:de )?|sistema (?:de )?)?(.+)$/i,
  template: /plantilla/i,
  team: /(?<!\p{L})equipos?(?!\p{L})/iu,
  monitor: /(?<!\p{L})(?:monitor\p{L}*|alert\p{L}+|alarm\p{L}+|sondas?)/iu,
  customer: /(?<!\p{L})(?:clientes?|usuari\p{L}+|quejas?|soporte)(?!\p{L})/iu,
  human:
    /(?<!\p{L})(?:ingenier\p{L}+|desarrollador\p{L}*|compañer\p{L}+|emplead\p{L}+|intern\p{L}+|manualmente)/iu,
  yes: /^(?:sí|si\b|incumplid|superado|violad)/i,
  no: /^(?:no\b|ningun|ningún|cumplid)/i,
  breach: /\bSL[OA]\b[^.!?]{0,60}(?:incumpl|superad|violad|agotad)/i,
  negation: /(?<!\p{L})(?:no|sin|ningun[ao]?|ningún|nunca)(?!\p{L})/iu,
  denied:
    /(?<!\p{L})(?:no|sin|ning[uú]n[ao]?|ni|en lugar de|en vez de|nada que ver con)(?: \p{L}+){0,3}\s*$/iu,
  deniedAfter:
    /^[^.;,]{0,40}(?:no (?:fue|era|fueron) (?:la causa|el origen|responsables?)|nada que ver|se descart|descartad[oa]s?)/i,
  beside: /(?<!\p{L})(?:deber[íi]an?|habr[íi]an?|hubier[ao]n?|podr[íi]an?|se revirtió)(?!\p{L})/iu,
}
