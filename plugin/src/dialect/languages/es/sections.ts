import {list} from '../../list.ts'
import type {Dialect} from '../../types.ts'

/** What people who write Spanish call the parts of a postmortem. */
export const sections: Dialect['sections'] = {
  metadata: list(`
    metadatos, información general, información del incidente, datos del incidente, datos generales,
    datos clave, ficha, detalles, detalles del incidente, información básica, ficha del incidente,
    identificación
  `),
  summary: list(`
    resumen, resumen ejecutivo, resumen del incidente, descripción, descripción del incidente, qué pasó,
    qué ocurrió, qué sucedió, lo que pasó, visión general, introducción, contexto, antecedentes,
    descripción del problema, qué ha pasado, qué fue lo que pasó, problema, sinopsis, hechos, en resumen
  `),
  impact: list(`
    impacto, impactos, consecuencias, alcance, impacto al cliente, impacto en clientes,
    impacto en los clientes, impacto en usuarios, impacto en los usuarios, impacto en el negocio,
    impacto del incidente, impacto en el cliente, impacto al negocio, afectación, alcance del impacto,
    alcance e impacto, a quién afectó, efectos
  `),
  timeline: list(`
    cronología, cronologia, línea de tiempo, linea de tiempo, línea temporal, cronología del incidente,
    cronología de los hechos, cronología de eventos, cronología de los eventos,
    línea de tiempo del incidente, secuencia de eventos, secuencia de hechos, cronograma, desarrollo,
    desarrollo del incidente, historial, historial de eventos, registro de eventos,
    desarrollo de los hechos, eventos
  `),
  rootCause: list(`
    causa raíz, causa raiz, causas raíz, causas raíces, causa, causas, causa principal, causa fundamental,
    causa subyacente, análisis, análisis de causa raíz, análisis de la causa raíz, análisis de causas,
    análisis técnico, origen, origen del problema, por qué ocurrió, por qué pasó, los cinco porqués,
    cinco porqués, 5 porqués, los 5 porqués, origen del incidente, por qué sucedió, 5 por qués,
    causa del incidente, detalles técnicos, explicación técnica
  `),
  trigger: list(`
    desencadenante, desencadenantes, detonante, disparador, evento desencadenante, factor desencadenante
  `),
  contributing: list(`
    factores contribuyentes, factores que contribuyeron, factores agravantes, causas contribuyentes,
    causas secundarias, otros factores, factores de riesgo, factores contributivos, otras causas
  `),
  detection: list(`detección, cómo se detectó, cómo lo detectamos, descubrimiento, cómo nos dimos cuenta`),
  mitigation: list(`
    mitigación, contención, respuesta, respuesta al incidente, solución temporal,
    acciones inmediatas tomadas, acciones tomadas, acciones realizadas, medidas tomadas,
    acciones inmediatas, medidas inmediatas, qué hicimos, actuación, actuaciones realizadas
  `),
  resolution: list(`
    resolución, solución, recuperación, corrección, remediación, restablecimiento,
    resolución y recuperación, restauración, cómo se resolvió, cómo lo resolvimos, solución aplicada
  `),
  actionItems: list(`
    acciones, plan de acción, acciones correctivas, acciones preventivas,
    acciones correctivas y preventivas, medidas correctivas, medidas preventivas, acciones a realizar,
    acciones a tomar, acciones de seguimiento, seguimiento, próximos pasos, siguientes pasos,
    pasos siguientes, tareas, tareas pendientes, pendientes, mejoras, acciones de mejora, plan de mejora,
    recomendaciones, prevención, elementos de acción, puntos de acción, compromisos, acciones a seguir,
    acciones futuras, acciones pendientes, plan de acciones, pasos a seguir, medidas, medidas a tomar,
    medidas de mejora, medidas {adoptadas|acordadas}, mejoras propuestas, tareas de seguimiento, prevención futura, ítems de acción,
    items de acción, qué vamos a hacer, cómo evitar que vuelva a pasar,
    cómo evitaremos que vuelva a ocurrir, trabajo futuro, lista de acciones,
    {acciones|medidas|mejoras|tareas} {propuestas|previstas|planificadas|acordadas|recomendadas|pendientes|futuras},
    {cambios|ajustes} {propuestos|previstos|planificados|acordados|recomendados|pendientes|futuros},
    {medidas|mejoras|tareas|cambios} {a realizar|a implementar|por hacer}, acciones derivadas
  `),
  lessons: list(`
    lecciones, lecciones aprendidas, aprendizajes, qué aprendimos, lo que aprendimos, qué hemos aprendido,
    conclusiones, reflexiones
  `),
  wentWell: list(`
    qué salió bien, lo que salió bien, qué funcionó bien, lo que funcionó bien, qué fue bien,
    lo que fue bien, qué funcionó, lo que funcionó, aspectos positivos, puntos positivos, puntos fuertes,
    cosas que salieron bien, lo bueno, qué hicimos bien
  `),
  wentWrong: list(`
    qué salió mal, lo que salió mal, qué funcionó mal, lo que funcionó mal, qué fue mal, lo que fue mal,
    qué no funcionó, lo que no funcionó, qué podemos mejorar, qué se puede mejorar, qué podría mejorar,
    aspectos negativos, aspectos a mejorar, puntos a mejorar, puntos débiles, áreas de mejora,
    oportunidades de mejora, puntos negativos, puntos de mejora, cosas que salieron mal, lo malo,
    qué hicimos mal, a mejorar
  `),
  lucky: list(`
    dónde tuvimos suerte, en qué tuvimos suerte, donde tuvimos suerte, tuvimos suerte, suerte,
    golpes de suerte
  `),
  related: list(`
    incidentes relacionados, incidentes similares, incidentes previos, incidentes anteriores,
    incidentes pasados, incidencias relacionadas
  `),
  references: list(`
    referencias, enlaces, enlaces de interés, recursos, documentos relacionados, documentación relacionada,
    ver también, adjuntos, documentación, fuentes, información adicional
  `),
  metrics: list(`métricas, indicadores, indicadores clave, cifras`),
  communication: list(`
    comunicación, comunicaciones, comunicación con clientes, comunicación a clientes, comunicación externa,
    comunicación interna
  `),
  participants: list(`
    participantes, personas involucradas, equipos involucrados, roles, involucrados, implicados, equipo
  `),
  appendix: list(`
    anexo, anexos, apéndice, apéndices, glosario, evidencias, capturas de pantalla, capturas, registros
  `),
}

/** Headings that are a sentence: what is going to be done. `Qué hicimos` looks back. */
export const sectionPatterns: Dialect['sectionPatterns'] = {
  actionItems:
    /^qué (?:vamos a|haremos|estamos haciendo|cambiaremos|estamos cambiando|sigue|viene)|^cómo (?:vamos a|evitar|evitaremos|prevenir|prevendremos|impedir)|^para (?:que no (?:vuelva|se repita)|evitar|prevenir)|^(?:cambios|medidas|acciones|mejoras) que (?:vamos|haremos|estamos)/,
}
