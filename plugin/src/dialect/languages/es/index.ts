import {list} from '../../list.ts'
import type {Dialect} from '../../types.ts'
import {cues} from './cues.ts'
import {fields} from './fields.ts'
import {sections} from './sections.ts'

/** What people who write Spanish call things. */
export const spanish: Dialect = {
  name: 'es',
  sections,
  fields,
  actionColumns: {
    id: list(`nº, n°, núm, número`),
    text: list(`
      acción, acciones, accion, tarea, tareas, medida, descripción, qué, acción correctiva, actividad, mejora
    `),
    owner: list(`
      responsable, responsables, propietario, dueño, encargado, encargada, asignado a, asignado, quién, equipo
    `),
    due: list(`
      fecha, fecha límite, fecha limite, fecha de vencimiento, vencimiento, plazo, fecha objetivo,
      fecha prevista, fecha compromiso, fecha de entrega, cuándo, para cuándo
    `),
    priority: list(`prioridad, urgencia`),
    status: list(`estado, estatus, avance, progreso, hecho`),
    ticket: list(`tique, incidencia, enlace, referencia`),
    kind: list(`tipo, categoría, clase`),
  },
  actionKeys: {
    owner: list(
      `responsable, responsables, asignado a, asignada a, dueño, dueña, encargado, encargada, propietario`,
    ),
    due: list(
      `fecha límite, fecha limite, plazo, vencimiento, vence, fecha objetivo, fecha prevista, fecha de entrega, fecha compromiso`,
    ),
    by: list(
      `antes de, antes del, hasta, hasta el, para el, a más tardar el, plazo, vence, vence el, previsto para el, fecha límite, límite`,
    ),
    status: list(`estado, estatus`),
    priority: list(`prioridad`),
    item: list(`elemento de acción, punto de acción, acción correctiva`),
  },
  timelineColumns: {
    time: list(`hora, fecha, fecha y hora, fecha hora, horario, cuándo, momento, tiempo`),
    end: list(`fin, hasta`),
    text: list(`
      evento, eventos, suceso, descripción, acción, acciones, qué, qué pasó, detalle, detalles, hecho, hechos,
      actividad, comentario, comentarios, acontecimiento
    `),
    actor: list(`quién, persona, autor, equipo, responsable, fuente`),
  },
  actionStatuses: {
    done: list(`
      hecho, hecha, completado, completada, completo, terminado, terminada, finalizado, finalizada, cerrado,
      cerrada, resuelto, resuelta, implementado, implementada, desplegado, realizado, realizada, listo, lista,
      entregado, sí, si
    `),
    'in-progress': list(`
      en curso, en progreso, en proceso, en desarrollo, iniciado, iniciada, empezado, parcial, en revisión,
      bloqueado, bloqueada, en marcha
    `),
    open: list(`
      abierto, abierta, pendiente, por hacer, planificado, planificada, planeado, planeada, programado,
      programada, no iniciado, no iniciada, sin empezar, sin iniciar, nuevo, nueva, en espera, no
    `),
    dropped: list(`
      descartado, descartada, cancelado, cancelada, rechazado, rechazada, abandonado, abandonada, obsoleto,
      obsoleta, no se hará, desestimado
    `),
  },
  actionKinds: {
    prevent: list(`prevención, prevenir, preventivo, preventiva, correctivo, correctiva`),
    mitigate: list(`mitigación, mitigar`),
    detect: list(`detección, detectar, monitoreo, monitorización, supervisión, alertas`),
    process: list(
      `proceso, procesos, documentación, formación, capacitación, comunicación, procedimiento, otro`,
    ),
  },
  horizons: {
    immediate: list(`
      inmediato, inmediata, inmediatas, inmediatamente, acciones inmediatas, medidas inmediatas, esta semana, hoy
    `),
    'short-term': list(`
      corto plazo, a corto plazo, acciones a corto plazo, medidas a corto plazo, mejoras a corto plazo, este mes
    `),
    'medium-term': list(`
      medio plazo, mediano plazo, a medio plazo, a mediano plazo, acciones a medio plazo,
      acciones a mediano plazo, este trimestre
    `),
    'long-term': list(`
      largo plazo, a largo plazo, acciones a largo plazo, medidas a largo plazo, mejoras a largo plazo, este año
    `),
  },
  severities: {
    crítico: 1,
    crítica: 1,
    critico: 1,
    critica: 1,
    grave: 2,
    alto: 2,
    alta: 2,
    mayor: 2,
    moderado: 3,
    moderada: 3,
    medio: 3,
    media: 3,
    leve: 4,
    menor: 4,
    bajo: 4,
    baja: 4,
  },
  phaseLabels: {
    triggered: list(`desencadenante, despliegue, cambio`),
    started: list(`inicio, inicio del incidente, inicio del impacto, comienzo`),
    detected: list(`detección, detectado, alerta, primera alerta, aviso`),
    acknowledged: list(`reconocimiento`),
    escalated: list(`escalamiento, escalado, escalada`),
    identified: list(`identificación, diagnóstico, causa identificada, causa encontrada, causa raíz`),
    mitigated: list(`mitigación, mitigado, contención`),
    resolved: list(`
      resolución, resuelto, recuperación, restablecimiento, fin, fin del incidente, fin del impacto, cierre
    `),
    communicated: list(`comunicación, página de estado`),
  },
  phases: {
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
  },
  symptoms:
    /(?<!\p{L})(?:error(?:es)?|fall(?:a|an|ó|o|os|as|ando)|caíd[oa]s?|cae(?:n)?|indisponib\p{L}+|no disponibles?|inaccesibles?|lent(?:o|a|os|as|itud)|latencias?|satur\p{L}+|agota\p{L}*|expir(?:a|an|ó|ad[oa]s?)|caduc\p{L}+|bloque\p{L}+|interrump\p{L}+|interrupción|no responden?|no (?:pueden?|podían?)|perdid[oa]s?|borrad[oa]s?|degrad\p{L}+|corrupt\p{L}+|detenid[oa]s?)(?!\p{L})/iu,
  beginning:
    /(?<!\p{L})(?:(?:comienza|empieza|inicia) (?:la |el )?(?:caída|incidente|impacto|interrupción)|inicio (?:del (?:incidente|impacto)|de la (?:caída|interrupción)))(?!\p{L})/iu,
  cues,
  joiners: list(`y, e`),
  titleJoiners: list(`sobre, del, de la, de, por`),
  noValue: list(`
    ninguno, ninguna, desconocido, desconocida, por definir, por determinar, por confirmar, no aplica, no disponible,
    sin asignar, sin definir, pendiente, n/d, nadie
  `),
  titleWords: list(`
    informe de incidente, informe del incidente, informe de incidencia, reporte de incidente, informe post-mortem,
    análisis post-mortem, informe postmortem, análisis postmortem, análisis de incidente, revisión de incidente,
    revisión post-incidente, informe post-incidente
  `),
}
