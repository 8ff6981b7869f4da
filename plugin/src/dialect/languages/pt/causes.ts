import {list} from '../../list.ts'
import {anyOf} from '../../pattern.ts'
import type {Dialect} from '../../types.ts'

/** How people who write Portuguese tell the kinds of cause. */
export const causes: Dialect['causes'] = {
  deploy: {
    words: list(`deploy, implantação, implantacao, publicação, release`),
    pattern: anyOf(String.raw`
      (?:o|um|do|último|novo) (?:deploy|deployment)(?!\p{L})
      (?:a|uma|da|última|nova) implantação
      (?:foi|foram) (?:implantad[oa]s?|publicad[oa]s?)
      (?:a|uma|da) (?:nova versão|atualização)
    `),
  },
  config: {
    words: list(`configuração, erro de configuração, má configuração`),
    pattern: anyOf(`
      (?:erro|mudança|alteração|falha) (?:de|na) configuração
      (?:mal configurad[oa]s?|configuração (?:errada|incorreta))
      variáve(?:l|is) de ambiente
    `),
  },
  migration: {
    words: list(`migração, migração de dados, esquema`),
    pattern: anyOf(`
      (?:a|uma|da|esta) migração
      (?:mudança|migração|alteração) (?:de|do) (?:esquema|schema)
    `),
  },
  code: {
    words: list(`bug, defeito de software, software, código, erro de programação`),
    pattern: anyOf(String.raw`
      (?:um|o|este) bug(?!\p{L})
      (?:erro|defeito|falha) (?:de|no) (?:código|programação|software)
      vazamento de memória|loop infinito|condição de corrida
      índice ausente|horário de verão
    `),
  },
  capacity: {
    words: list(`capacidade, carga, sobrecarga, saturação, recursos`),
    pattern: anyOf(String.raw`
      sobrecarg\p{L}+|saturad[oa]s?|saturação
      (?:disco|partição|volume)~(?:chei[oa]s?|encheu|lotad[oa])
      (?:memória|conexões|espaço em disco)~(?:insuficientes?|esgotad[oa]s?|esgot\p{L}+)
      pico de (?:carga|tráfego|acessos)|falta de (?:memória|espaço|recursos)|esgotamento
      limite de (?:conexões|memória)
    `),
  },
  dependency: {
    words: list(`dependência, fornecedor, serviço externo, terceiros`),
    pattern: anyOf(String.raw`
      (?:queda|falha|incidente|indisponibilidade|manutenção) (?:no|do|na|da|de um) (?:nosso )?(?:fornecedor|provedor|parceiro|serviço externo|terceiro)
      (?:fornecedor|provedor|parceiro|serviço externo)~(?:fora do ar|não respond\p{L}+|caiu|falhou)
    `),
  },
  certificate: {
    words: list(`certificado, certificado expirado, expiração, licença`),
    pattern: anyOf(String.raw`
      (?:certificado|licença|token|domínio|chave)s?~(?:expir\p{L}+|venc\p{L}+|não foi renovad[oa])
      (?:expiração|vencimento) (?:do|da|de um) (?:certificado|licença|token|domínio|chave)
    `),
  },
  hardware: {
    words: list(`hardware, falha de hardware, energia`),
    pattern: anyOf(`
      (?:falha|defeito) de hardware
      (?:queda|falta) de (?:energia|luz)
      (?:disco|servidor|fonte) (?:defeituos[oa]|com defeito|queimad[oa])
    `),
  },
  network: {
    words: list(`rede, dns, firewall`),
    pattern: anyOf(`
      (?:falha|problema|queda|partição) (?:de|na) rede
      regras? (?:do|de) firewall
      registros? (?:de )?dns|perda de pacotes
    `),
  },
  security: {
    words: list(`segurança, ataque, ciberataque`),
    pattern: anyOf(`
      (?:um|o|este) ataque|atacantes?|invasão
    `),
  },
  data: {
    words: list(`dados, dados corrompidos, perda de dados`),
    pattern: anyOf(`
      dados (?:corrompidos|inválidos|incorretos|errados)
      perda de dados|corrupção (?:de|dos) dados
    `),
  },
  procedure: {
    words: list(`erro humano, falha humana, manual, procedimento`),
    pattern: anyOf(String.raw`
      por (?:engano|acidente|descuido)(?!\p{L})|acidentalmente
      (?:erro|falha) human[oa]
      manualmente(?!\p{L})
      (?:no ambiente|no banco|no servidor|no cluster) errado
    `),
  },
}
