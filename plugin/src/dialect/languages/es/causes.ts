import {list} from '../../list.ts'
import {anyOf} from '../../pattern.ts'
import type {Dialect} from '../../types.ts'

/** How people who write Spanish tell the kinds of cause. */
export const causes: Dialect['causes'] = {
  deploy: {
    words: list(`despliegue, implementación, publicación, release`),
    pattern: anyOf(`
      (?:el|un|del|último|nuevo) despliegue
      (?:se desplegó|se desplegaron|desplegad[oa]s?|desplegamos)
      (?:la|una|esta) (?:nueva versión|actualización)
    `),
  },
  config: {
    words: list(`configuración, error de configuración, mala configuración`),
    pattern: anyOf(`
      (?:error|cambio|fallo|modificación) (?:de|en la) configuración
      (?:mal configurad[oa]s?|configuración (?:errónea|incorrecta))
      variables? de entorno
    `),
  },
  migration: {
    words: list(`migración, migración de datos, esquema`),
    pattern: anyOf(`
      (?:la|una|esta) migración
      (?:cambio|migración) (?:de|del) esquema
    `),
  },
  code: {
    words: list(`bug, defecto de software, software, código, error de programación`),
    pattern: anyOf(String.raw`
      (?:un|el|este) bug(?!\p{L})
      (?:error|defecto|fallo) (?:de|en el) (?:código|programación|software)
      fuga de memoria|bucle infinito|condición de carrera|interbloqueo
      índice faltante|cambio de hora
    `),
  },
  capacity: {
    words: list(`capacidad, carga, sobrecarga, saturación, recursos`),
    pattern: anyOf(String.raw`
      sobrecarg\p{L}+|saturad[oa]s?|saturación|se saturó
      (?:disco|partición|volumen)~(?:llen[oa]s?|se llenó)
      (?:memoria|conexiones|espacio en disco)~(?:insuficientes?|agotad[oa]s?|se agot\p{L}+)
      pico de (?:carga|tráfico)|falta de (?:memoria|espacio|recursos)|agotamiento
    `),
  },
  dependency: {
    words: list(`dependencia, proveedor, servicio externo, terceros`),
    pattern: anyOf(String.raw`
      (?:caída|fallo|incidente|interrupción|mantenimiento) (?:en|de|del) (?:el |la |un |nuestro )?(?:proveedor|servicio externo|tercero)
      (?:proveedor|servicio externo)~(?:caíd[oa]|no respond\p{L}+|sufrió|falló)
    `),
  },
  certificate: {
    words: list(`certificado, certificado caducado, caducidad, licencia`),
    pattern: anyOf(String.raw`
      (?:certificado|licencia|token|dominio|clave)s?~(?:caduc\p{L}+|expir\p{L}+|venci\p{L}+|no se renovó)
      (?:caducidad|expiración|vencimiento) (?:del|de la|de un) (?:certificado|licencia|token|dominio|clave)
    `),
  },
  hardware: {
    words: list(`hardware, fallo de hardware, corriente`),
    pattern: anyOf(`
      (?:fallo|avería) de(?:l)? hardware
      corte (?:de luz|eléctrico|de energía|de corriente)
      (?:disco|servidor|fuente de alimentación) (?:averiad[oa]|defectuos[oa]|dañad[oa])
    `),
  },
  network: {
    words: list(`red, dns, cortafuegos, firewall`),
    pattern: anyOf(`
      (?:fallo|problema|caída|corte|partición) (?:de|en la) red
      reglas? (?:del|de) (?:cortafuegos|firewall)
      registros? dns|pérdida de paquetes
    `),
  },
  security: {
    words: list(`seguridad, ataque, ciberataque`),
    pattern: anyOf(`
      (?:un|el|este) ataque|atacantes?|intrusión
    `),
  },
  data: {
    words: list(`datos, datos corruptos, pérdida de datos`),
    pattern: anyOf(`
      datos (?:corruptos|inválidos|incorrectos|erróneos|dañados)
      pérdida de datos|corrupción de (?:los )?datos
    `),
  },
  procedure: {
    words: list(`error humano, manual, procedimiento`),
    pattern: anyOf(String.raw`
      por (?:error|accidente|descuido)(?!\p{L})|accidentalmente
      error humano
      (?:a mano|manualmente)(?!\p{L})
      en (?:el entorno|la base de datos|el servidor|el clúster) (?:equivocad[oa]|incorrect[oa])
    `),
  },
}
