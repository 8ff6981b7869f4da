import {list} from '../../list.ts'
import type {Dialect} from '../../types.ts'

/** What they call the columns of a table of action items. */
export const actionColumns: Dialect['actionColumns'] = {
  id: list(`nº, n°, núm, número`),
  text: list(`
    acción, acciones, accion, tarea, tareas, medida, descripción, qué, acción correctiva, actividad,
    mejora, medidas, acción de mejora, elemento, ítem, item de acción, acción a tomar, elemento de acción,
    acción preventiva, recomendación, acción/tarea, pendiente
  `),
  owner: list(`
    responsable, responsables, propietario, dueño, encargado, encargada, asignado a, asignado, quién,
    equipo, a cargo, a cargo de, equipo responsable, persona responsable, dueña, propietario/a
  `),
  due: list(`
    fecha, fecha límite, fecha limite, fecha de vencimiento, vencimiento, plazo, fecha objetivo,
    fecha prevista, fecha compromiso, fecha de entrega, cuándo, para cuándo, fecha estimada,
    fecha de finalización, fecha de compromiso, límite, fecha fin
  `),
  priority: list(`prioridad, urgencia`),
  status: list(`estado, estatus, avance, progreso, hecho, situación, completado`),
  ticket: list(`tique, incidencia, enlace, referencia, ticket, tarea jira`),
  kind: list(`tipo, categoría, clase, tipo de acción`),
}

/** Words that name a value in an item's own text. */
export const actionKeys: Dialect['actionKeys'] = {
  owner: list(`
    responsable, responsables, asignado a, asignada a, dueño, dueña, encargado, encargada, propietario
  `),
  due: list(`
    fecha límite, fecha limite, plazo, vencimiento, vence, fecha objetivo, fecha prevista,
    fecha de entrega, fecha compromiso
  `),
  by: list(`
    antes de, antes del, hasta, hasta el, para el, a más tardar el, plazo, vence, vence el,
    previsto para el, fecha límite, límite
  `),
  status: list(`estado, estatus`),
  priority: list(`prioridad`),
  item: list(`elemento de acción, punto de acción, acción correctiva`),
}

/** Words for the state of an action item. */
export const actionStatuses: Dialect['actionStatuses'] = {
  done: list(`
    hecho, hecha, completado, completada, completo, terminado, terminada, finalizado, finalizada, cerrado,
    cerrada, resuelto, resuelta, implementado, implementada, desplegado, realizado, realizada, listo,
    lista, entregado, sí, si, desplegada, aplicado, aplicada, ejecutado, ejecutada, concluido, concluida,
    solucionado, ok, cumplido, en producción
  `),
  'in-progress': list(`
    en curso, en progreso, en proceso, en desarrollo, iniciado, iniciada, empezado, parcial, en revisión,
    bloqueado, bloqueada, en marcha, en ejecución, comenzado, trabajando, en pruebas, haciendo
  `),
  open: list(`
    abierto, abierta, pendiente, por hacer, planificado, planificada, planeado, planeada, programado,
    programada, no iniciado, no iniciada, sin empezar, sin iniciar, nuevo, nueva, en espera, no,
    pendientes, sin comenzar, por iniciar, no empezado, no comenzado, a hacer, backlog, por definir,
    por comenzar, propuesto, propuesta
  `),
  dropped: list(`
    descartado, descartada, cancelado, cancelada, rechazado, rechazada, abandonado, abandonada, obsoleto,
    obsoleta, no se hará, desestimado, anulado, anulada, desestimada
  `),
}

/** Words for what an action item is for. */
export const actionKinds: Dialect['actionKinds'] = {
  prevent: list(`prevención, prevenir, preventivo, preventiva, correctivo, correctiva`),
  mitigate: list(`mitigación, mitigar`),
  detect: list(`detección, detectar, monitoreo, monitorización, supervisión, alertas`),
  process: list(`
    proceso, procesos, documentación, formación, capacitación, comunicación, procedimiento, otro
  `),
}

/** Headings that say when action items are to be done. */
export const horizons: Dialect['horizons'] = {
  immediate: list(`
    inmediato, inmediata, inmediatas, inmediatamente, acciones inmediatas, medidas inmediatas, esta semana,
    hoy
  `),
  'short-term': list(`
    corto plazo, a corto plazo, acciones a corto plazo, medidas a corto plazo, mejoras a corto plazo,
    este mes
  `),
  'medium-term': list(`
    medio plazo, mediano plazo, a medio plazo, a mediano plazo, acciones a medio plazo,
    acciones a mediano plazo, este trimestre
  `),
  'long-term': list(`
    largo plazo, a largo plazo, acciones a largo plazo, medidas a largo plazo, mejoras a largo plazo,
    este año
  `),
}
