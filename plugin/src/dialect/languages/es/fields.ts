import {list} from '../../list.ts'
import type {Dialect} from '../../types.ts'

/** What people who write Spanish call a labelled value. */
export const fields: Dialect['fields'] = {
  id: list(`
    identificador, id del incidente, id de incidente, incidente, número de incidente, número del incidente,
    nº de incidente, n° de incidente, número, referencia, id, id incidente, identificador del incidente,
    nº incidente, código, código del incidente, ticket, nº de ticket, número de ticket, caso, folio,
    incidencia, {código|número|nº|n°|id|identificador|referencia|folio} {de|del|de la|de el} {incidente|incidencia|caso|informe|reporte|ticket|evento}
  `),
  title: list(`título, titulo, nombre del incidente, título del incidente, nombre, asunto`),
  date: list(`
    fecha, fecha del incidente, día, fecha de ocurrencia, fecha de la incidencia, fecha de incidente,
    fecha incidente, fecha del evento, ocurrió el, fecha del suceso, día del incidente
  `),
  start: list(`
    inicio, inicio del incidente, hora de inicio, fecha de inicio, fecha y hora de inicio, comienzo,
    comenzó, inicio del impacto, inicio de la caída, empezó, fecha/hora de inicio, hora inicio,
    fecha inicio, inicio de la incidencia, inicio de la afectación, hora de comienzo
  `),
  end: list(`
    fin, fin del incidente, hora de fin, fecha de fin, fecha y hora de fin, hora de finalización,
    finalización, hora final, hora de término, fin del impacto, restablecido, restaurado, recuperado,
    final, terminó, fecha de finalización, hora fin, fecha fin, fecha/hora de fin, término,
    restablecimiento, hora de recuperación, recuperación, fin de la incidencia, fin de la afectación,
    servicio restablecido
  `),
  period: list(`
    período, periodo, hora, horario, fecha y hora, cuándo, ventana, ventana de tiempo, franja horaria,
    horas, ventana de impacto, periodo de impacto, período de afectación
  `),
  duration: list(`
    duración, duracion, duración total, duración del incidente, duración de la caída, duración del impacto,
    tiempo de inactividad, tiempo de caída, tiempo fuera de servicio, tiempo total, tiempo de interrupción,
    tiempo de indisponibilidad, duración de la incidencia, tiempo de afectación,
    duración de la interrupción, duración aproximada
  `),
  timeZone: list(`zona horaria, huso horario, todas las horas`),
  severity: list(`
    severidad, gravedad, criticidad, nivel, nivel de severidad, nivel de gravedad, nivel de criticidad,
    severidad del incidente, nivel de impacto, gravedad del incidente
  `),
  priority: list(`prioridad, nivel de prioridad`),
  status: list(`estado, estado del incidente, estado del documento, estatus, situación, estado actual`),
  services: list(`
    servicios afectados, servicio afectado, servicios impactados, servicio impactado, servicio, servicios,
    sistemas afectados, sistema afectado, sistemas impactados, sistema, sistemas, componentes afectados,
    componente afectado, componente, componentes, aplicaciones afectadas, aplicación afectada, aplicación,
    aplicaciones, productos afectados, producto afectado, producto, productos, plataforma,
    plataformas afectadas, módulos afectados, afectado
  `),
  commander: list(`
    comandante del incidente, comandante de incidente, responsable del incidente, líder del incidente,
    líder de incidente, coordinador, coordinadora, coordinador del incidente, gestor del incidente,
    director del incidente, responsable, líder
  `),
  scribe: list(`escriba, secretario, secretaria, toma de notas`),
  communications: list(`responsable de comunicación, líder de comunicación, líder de comunicaciones`),
  author: list(`
    autor, autora, autores, autoras, escrito por, redactado por, elaborado por, preparado por, creado por,
    redactor, informe elaborado por
  `),
  reviewer: list(`revisor, revisora, revisores, revisado por, aprobado por, validado por`),
  responder: list(
    `participantes, personas involucradas, involucrados, guardia, equipo de guardia, equipos involucrados`,
  ),
  team: list(`equipo, equipo propietario, equipo responsable, equipos, equipos responsables`),
  users: list(`
    usuarios afectados, usuarios impactados, clientes afectados, clientes impactados, usuarios,
    número de usuarios afectados, número de clientes afectados
  `),
  money: list(`
    costo, coste, costos, costes, costo estimado, coste estimado, pérdida de ingresos,
    pérdidas de ingresos, ingresos perdidos, impacto económico, impacto financiero, pérdida económica,
    pérdidas económicas
  `),
  slo: list(`
    incumplimiento de slo, incumplimiento de sla, incumplimiento del slo, incumplimiento del sla,
    slo incumplido, sla incumplido, presupuesto de error
  `),
  detectedAt: list(`
    detectado, detectada, detectado a las, detectado el, hora de detección, fecha de detección,
    descubierto, reportado, primera alerta, detección, fecha y hora de detección
  `),
  acknowledgedAt: list(`reconocido, hora de reconocimiento, atendido, hora de atención, inicio de atención`),
  mitigatedAt: list(`
    mitigado, mitigada, mitigado a las, hora de mitigación, mitigación, contenido a las, contenido,
    estabilizado
  `),
  resolvedAt: list(`
    resuelto, resuelta, resuelto a las, resuelto el, hora de resolución, fecha de resolución, solucionado,
    cerrado, cierre, fecha de cierre, hora de cierre, fecha y hora de resolución
  `),
  ttd: list(`tiempo de detección, tiempo hasta la detección`),
  tta: list(`tiempo de reconocimiento, tiempo de respuesta, tiempo de reacción, tiempo de atención`),
  ttm: list(`tiempo de mitigación, tiempo hasta la mitigación`),
  ttr: list(`tiempo de resolución, tiempo de recuperación, tiempo hasta la resolución`),
  tags: list(`etiquetas, palabras clave`),
  causes: list(`
    categoría, categorías, tipo, tipo de incidente, tipo de causa, categoría de la causa, clasificación
  `),
  published: list(`
    publicado, publicado el, fecha de publicación, creado el, fecha de creación, fecha del informe,
    fecha del post-mortem, fecha del postmortem, fecha de revisión, fecha de la reunión,
    fecha de elaboración, fecha del documento, creado
  `),
  updated: list(`
    actualizado, última actualización, última modificación, fecha de actualización, actualizado el
  `),
  summary: list(`resumen, resumen ejecutivo, descripción`),
  impact: list(`impacto, consecuencias, impacto al cliente, impacto en el negocio`),
  rootCause: list(`causa raíz, causa raiz, causa, causa principal, causas`),
  trigger: list(`desencadenante, detonante, disparador, desencadenado por`),
  contributing: list(`factores contribuyentes, factores agravantes`),
  detectionSource: list(`
    detectado por, detectada por, reportado por, descubierto por, fuente de detección, método de detección,
    cómo se detectó
  `),
  resolution: list(`resolución, solución, corrección`),
  related: list(`
    incidentes relacionados, incidentes similares, relacionado con, ver también, incidente relacionado
  `),
}
