import {list} from '../../list.ts'
import type {Dialect} from '../../types.ts'

/** What they call the columns of a timeline. */
export const timelineColumns: Dialect['timelineColumns'] = {
  time: list(`
    hora, horário, data e hora, data hora, quando, momento, tempo, horas, horario, data, hora local, dia,
    hora utc
  `),
  end: list(`fim, até`),
  text: list(`
    evento, eventos, descrição, ação, ações, o que, o que aconteceu, detalhe, detalhes, fato, fatos,
    atividade, comentário, comentários, acontecimento, ocorrência, o que ocorreu, observação, observações,
    marco
  `),
  actor: list(`quem, pessoa, autor, equipe, responsável, fonte, ator`),
}

/** What stands before an event's colon. */
export const phaseLabels: Dialect['phaseLabels'] = {
  triggered: list(`gatilho, implantação, mudança`),
  started: list(`início, início do incidente, início do impacto, começo`),
  detected: list(`detecção, deteção, detectado, alerta, primeiro alerta`),
  acknowledged: list(`investigando, em investigação, monitorando, monitorizando, reconhecimento`),
  escalated: list(`escalonamento, escalação`),
  identified: list(
    `identificado, problema identificado, identificação, diagnóstico, causa identificada, causa encontrada, causa raiz`,
  ),
  mitigated: list(`mitigação, mitigado, contenção, contorno`),
  resolved: list(`
    resolução, resolvido, recuperação, restabelecimento, fim, fim do incidente, fim do impacto,
    encerramento
  `),
  communicated: list(`comunicação, página de status`),
}

/** What an event says of its phase. */
export const phases: Dialect['phases'] = {
  resolved:
    /(?<!\p{L})(?:(?:incidente|problema) (?:foi )?(?:resolvido|encerrado|fechado)|fim d[oa] (?:incidente|indisponibilidade)|(?<!parcialmente )(?:resolvid|restabelecid|solucionad|normalizad|recuperad)[oa]s?|volt(?:a|am|ou|aram) (?:ao normal|a funcionar|a responder)|funciona(?:m|ndo)? (?:novamente|normalmente)|retorno à normalidade|filas? (?:zerad|esvaziad|processad)as?|filas? vazias?)(?!\p{L})/iu,
  mitigated:
    /(?<!\p{L})(?:rollback (?:concluído|finalizado|realizado|feito)|reversão (?:concluída|finalizada)|revertid[oa]|mitigad[oa]s?|(?:solução de )?contorno (?:aplicad[oa]|implantad[oa])|tráfego (?:redirecionado|desviado|movido)|(?:correção|hotfix|patch) (?:implantad|aplicad|publicad)[oa]|parcialmente (?:restabelecid|recuperad|normalizad)[oa]s?|reinício (?:concluído|realizado))(?!\p{L})/iu,
  identified:
    /(?<!\p{L})(?:causa(?:[ -]\p{L}+){0,2} (?:identificada|encontrada|confirmada|conhecida)|identific(?:a|am|ou|ado|ada|amos)|(?:encontra|encontrou|descobre|descobriu) (?:que )?a causa|diagnóstico confirmado)(?!\p{L})/iu,
  escalated:
    /(?<!\p{L})(?:escal(?:a|ou|ado|ada|onado|onada|onamento)|incidente (?:declarado|aberto)|(?:declara|declarou|abre|abriu) (?:o |um )?incidente|sala de (?:guerra|crise))(?!\p{L})/iu,
  acknowledged:
    /(?<!\p{L})(?:reconhece(?:u)? o alerta|alerta reconhecido|(?:começa|inicia|começou|iniciou)m? (?:a )?(?:investigação|investigar|verificar|analisar|análise)|início da investigação|assume o (?:alerta|chamado))(?!\p{L})/iu,
  communicated:
    /(?<!\p{L})(?:página de status|clientes (?:informados|notificados|avisados)|(?:informa|notifica|avisa)(?:m|mos)? (?:os |aos )?(?:clientes|usuários)|comunicado)(?!\p{L})/iu,
  detected:
    /(?<!\p{L})(?:alertas?|alarmes?|dete(?:c)?t(?:a|am|ou|ado|ada)|report(?:a|am|ou|ado|ada)|relat(?:a|am|ou|aram)|monitoramento|monitorização|reclam(?:a|am|ações|ação)|perceb(?:e|em|eu))(?!\p{L})/iu,
  started:
    /(?<!\p{L})(?:(?:começa|inicia|início d)[oa]? ?(?:a |o )?(?:queda|incidente|impacto|indisponibilidade|interrupção)|primeir(?:os|as) (?:erros|falhas|timeouts)|começ(?:a|am|ou|aram) a falhar|(?:para|param|parou|pararam) de (?:responder|funcionar)|cai(?:u|em)?|expira(?:m)?|expirou)(?!\p{L})/iu,
  triggered:
    /(?<!\p{L})(?:implanta(?:ção|do|da|mos)|implantou|publicação|deploys?|subida em produção|migração (?:iniciada|começa|inicia)|(?:mudança|alteração) de configuração|ativad[oa])(?!\p{L})/iu,
}

/** What fails. */
export const symptoms =
  /(?<!\p{L})(?:erros?|falh(?:a|am|as|ou|aram|ando)|quedas?|cai(?:u|em)?|indisponib\p{L}+|indisponíve(?:l|is)|inacessíve(?:l|is)|fora do ar|lent(?:o|a|os|as|idão)|latências?|satur\p{L}+|esgot\p{L}+|expir(?:a|am|ou|ad[oa]s?)|trav(?:a|am|ou|aram|ad[oa]s?|amento)|bloque\p{L}+|interromp\p{L}+|(?:não|sem) conseg\p{L}+|não (?:respondem?|puderam|podiam)|perdid[oa]s?|apagad[oa]s?|degrad\p{L}+|corromp\p{L}+|parad[oa]s?)(?!\p{L})/iu

/** What says that the incident begins. */
export const beginning =
  /(?<!\p{L})(?:(?:começa|inicia) (?:a |o )?(?:queda|incidente|impacto|indisponibilidade|interrupção)|início d[oa] (?:queda|incidente|impacto|indisponibilidade|interrupção))(?!\p{L})/iu
