import {list} from '../../list.ts'
import type {Dialect} from '../../types.ts'

/** What they call the columns of a timeline. */
export const timelineColumns: Dialect['timelineColumns'] = {
  time: list(`
    hora, fecha, fecha y hora, fecha hora, horario, cuándo, momento, tiempo, horas, hora local,
    marca de tiempo, día, hora utc
  `),
  end: list(`fin, hasta`),
  text: list(`
    evento, eventos, suceso, descripción, acción, acciones, qué, qué pasó, detalle, detalles, hecho,
    hechos, actividad, comentario, comentarios, acontecimiento, sucesos, qué ocurrió, observaciones, hito
  `),
  actor: list(`quién, persona, autor, equipo, responsable, fuente, actor`),
}

/** What stands before an event's colon. */
export const phaseLabels: Dialect['phaseLabels'] = {
  triggered: list(`desencadenante, despliegue, cambio`),
  started: list(`inicio, inicio del incidente, inicio del impacto, comienzo`),
  detected: list(`detección, detectado, alerta, primera alerta, aviso`),
  acknowledged: list(`investigando, en investigación, monitorizando, monitoreando, reconocimiento`),
  escalated: list(`escalamiento, escalado, escalada`),
  identified: list(
    `identificado, problema identificado, identificación, diagnóstico, causa identificada, causa encontrada, causa raíz`,
  ),
  mitigated: list(`mitigación, mitigado, contención`),
  resolved: list(`
    resolución, resuelto, recuperación, restablecimiento, fin, fin del incidente, fin del impacto, cierre
  `),
  communicated: list(`comunicación, página de estado`),
}

/** What an event says of its phase. */
export const phases: Dialect['phases'] = {
  resolved:
    /(?<!\p{L})(?:(?:incidente|incidencia|problema) (?:se da por |se declara )?(?:resuelt[oa]|cerrad[oa]|terminad[oa])|fin (?:del incidente|de la caída)|(?<!parcialmente )(?:resuelt|restablecid|solucionad)[oa]s?|(?<!parcialmente )recuperad[oa]s?|vuelven? a (?:la normalidad|funcionar|estar disponibles?|responder con normalidad)|funcionan? (?:de nuevo|con normalidad|normalmente)|vuelta a la normalidad)(?!\p{L})/iu,
  mitigated:
    /(?<!\p{L})(?:rollback (?:completado|terminado|finalizado)|reversión (?:completada|terminada)|revertid[oa]|mitigad[oa]s?|contenid[oa] el|solución temporal (?:aplicada|desplegada)|tráfico (?:redirigido|desviado|movido)|(?:corrección|parche|hotfix) (?:desplegad|aplicad)[oa]|parcialmente (?:restablecid|recuperad)[oa]s?|reinicio (?:completado|terminado))(?!\p{L})/iu,
  identified:
    /(?<!\p{L})(?:causa(?: \p{L}+){0,2} (?:identificada|encontrada|confirmada|conocida)|(?:se )?identific(?:a|an|ó|ado|ada)|(?:se )?(?:encuentra|encontró|halla) (?:que )?la causa|diagnóstico confirmado)(?!\p{L})/iu,
  escalated:
    /(?<!\p{L})(?:escal(?:a|ó|ado|ada|amos|amiento)|(?:se )?(?:declara|declaró|abre) (?:el |un )?incidente|incidente (?:declarado|abierto)|sala de crisis|comité de crisis)(?!\p{L})/iu,
  acknowledged:
    /(?<!\p{L})(?:reconoce(?:n)? la alerta|alerta reconocida|(?:comienza|empieza|inicia)n? (?:a )?(?:la )?(?:investigación|investigar|revisar|analizar|el análisis)|atiende la alerta|inicio de la investigación)(?!\p{L})/iu,
  communicated:
    /(?<!\p{L})(?:página de estado|(?:se )?(?:informa|notifica|avisa) a (?:los )?(?:clientes|usuarios)|clientes (?:informados|notificados|avisados)|comunicado)(?!\p{L})/iu,
  detected:
    /(?<!\p{L})(?:alertas?|alarmas?|detect(?:a|an|ó|ado|ada)|report(?:a|an|ó|ado|ada|es)|monitoreo|monitorización|se quejan|quejas?|avisa(?:n)? de|notan?)(?!\p{L})/iu,
  started:
    /(?<!\p{L})(?:(?:comienza|empieza|inicia|inicio de) (?:la |el )?(?:caída|incidente|impacto|interrupción)|inicio del (?:incidente|impacto)|primer(?:os|as)? (?:errores|fallos|fallas|timeouts)|(?:comienzan|empiezan) (?:a fallar|los errores|los fallos)|dejan? de (?:responder|funcionar)|(?:se )?cae(?:n)?|caduca(?:n)?|expira(?:n)?)(?!\p{L})/iu,
  triggered:
    /(?<!\p{L})(?:desplieg(?:a|an|ue|ues)|despleg(?:ado|ada|ó)|implementación|puesta en producción|pase a producción|migración (?:iniciada|comienza|empieza)|cambio de configuración|(?:se )?activa|fusiona(?:do|n)?)(?!\p{L})/iu,
}

/** What fails. */
export const symptoms =
  /(?<!\p{L})(?:error(?:es)?|fall(?:a|an|ó|o|os|as|ando)|caíd[oa]s?|cae(?:n)?|indisponib\p{L}+|no disponibles?|inaccesibles?|lent(?:o|a|os|as|itud)|latencias?|satur\p{L}+|agota\p{L}*|expir(?:a|an|ó|ad[oa]s?)|caduc\p{L}+|bloque\p{L}+|interrump\p{L}+|interrupción|no responden?|no (?:pueden?|podían?|pudieron)|sin poder|perdid[oa]s?|borrad[oa]s?|degrad\p{L}+|corrupt\p{L}+|detenid[oa]s?)(?!\p{L})/iu

/** What says that the incident begins. */
export const beginning =
  /(?<!\p{L})(?:(?:comienza|empieza|inicia) (?:la |el )?(?:caída|incidente|impacto|interrupción)|inicio (?:del (?:incidente|impacto)|de la (?:caída|interrupción)))(?!\p{L})/iu
