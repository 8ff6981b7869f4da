import {list} from '../../list.ts'
import type {Dialect} from '../../types.ts'
import {cues} from './cues.ts'
import {fields} from './fields.ts'
import {sections} from './sections.ts'

/** What people who write Portuguese call things. */
export const portuguese: Dialect = {
  name: 'pt',
  sections,
  fields,
  actionColumns: {
    id: list(`nº, n°, núm, número`),
    text: list(`
      ação, ações, acao, tarefa, tarefas, medida, descrição, o que, o quê, ação corretiva, atividade, melhoria,
      item de ação
    `),
    owner: list(`
      responsável, responsáveis, responsavel, dono, proprietário, encarregado, atribuído a, quem, equipe, equipa
    `),
    due: list(`
      prazo, data, data limite, data de vencimento, vencimento, data prevista, data alvo,
      data de entrega, quando, até quando
    `),
    priority: list(`prioridade, urgência`),
    status: list(`estado, situação, andamento, progresso, feito`),
    ticket: list(`chamado, referência`),
    kind: list(`tipo, categoria, classe`),
  },
  actionKeys: {
    owner: list(`responsável, responsáveis, responsavel, dono, dona, atribuído a, encarregado`),
    due: list(`prazo, data limite, data-limite, previsão, vencimento, data prevista, entrega`),
    by: list(
      `até, até o dia, até dia, até ao dia, prazo, antes de, antes do, previsto para, para o dia, vence em, previsão`,
    ),
    status: list(`situação, estado`),
    priority: list(`prioridade`),
    ticket: list(`chamado`),
    item: list(`item de ação, ponto de ação, ação corretiva`),
  },
  timelineColumns: {
    time: list(`hora, horário, data e hora, data hora, quando, momento, tempo`),
    end: list(`fim, até`),
    text: list(`
      evento, eventos, descrição, ação, ações, o que, o que aconteceu, detalhe, detalhes, fato, fatos,
      atividade, comentário, comentários, acontecimento, ocorrência
    `),
    actor: list(`quem, pessoa, autor, equipe, responsável, fonte`),
  },
  actionStatuses: {
    done: list(`
      feito, feita, concluído, concluída, concluido, completo, completa, finalizado, finalizada, terminado,
      fechado, fechada, resolvido, resolvida, implementado, implementada, implantado, realizado, realizada,
      pronto, pronta, entregue, encerrado, sim
    `),
    'in-progress': list(`
      em andamento, em progresso, em curso, em desenvolvimento, em execução, iniciado, iniciada, parcial,
      parcialmente concluído, em revisão, bloqueado, bloqueada
    `),
    open: list(`
      aberto, aberta, pendente, a fazer, por fazer, planejado, planejada, planeado, planeada, programado,
      agendado, não iniciado, não iniciada, novo, nova, em aberto, em espera, aguardando, não
    `),
    dropped: list(`
      descartado, descartada, cancelado, cancelada, rejeitado, rejeitada, abandonado, abandonada, obsoleto,
      obsoleta, não será feito
    `),
  },
  actionKinds: {
    prevent: list(`prevenção, prevenir, preventivo, preventiva, corretivo, corretiva`),
    mitigate: list(`mitigação, mitigar`),
    detect: list(`detecção, deteção, detectar, monitoramento, monitorização, alertas`),
    process: list(
      `processo, processos, documentação, treinamento, formação, comunicação, procedimento, outro`,
    ),
  },
  horizons: {
    immediate: list(`
      imediato, imediata, imediatas, imediatamente, ações imediatas, medidas imediatas, esta semana, hoje
    `),
    'short-term': list(`
      curto prazo, a curto prazo, ações de curto prazo, ações a curto prazo, melhorias de curto prazo, este mês
    `),
    'medium-term': list(
      `médio prazo, a médio prazo, ações de médio prazo, ações a médio prazo, este trimestre`,
    ),
    'long-term': list(`
      longo prazo, a longo prazo, ações de longo prazo, ações a longo prazo, melhorias de longo prazo, este ano
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
    moderado: 3,
    moderada: 3,
    médio: 3,
    média: 3,
    leve: 4,
    menor: 4,
    baixo: 4,
    baixa: 4,
  },
  phaseLabels: {
    triggered: list(`gatilho, implantação, mudança`),
    started: list(`início, início do incidente, início do impacto, começo`),
    detected: list(`detecção, deteção, detectado, alerta, primeiro alerta`),
    acknowledged: list(`reconhecimento`),
    escalated: list(`escalonamento, escalação`),
    identified: list(`identificação, diagnóstico, causa identificada, causa encontrada, causa raiz`),
    mitigated: list(`mitigação, mitigado, contenção, contorno`),
    resolved: list(`
      resolução, resolvido, recuperação, restabelecimento, fim, fim do incidente, fim do impacto, encerramento
    `),
    communicated: list(`comunicação, página de status`),
  },
  phases: {
    resolved:
      /(?<!\p{L})(?:(?:incidente|problema) (?:foi )?(?:resolvido|encerrado|fechado)|fim d[oa] (?:incidente|indisponibilidade)|(?<!parcialmente )(?:resolvid|restabelecid|solucionad|normalizad|recuperad)[oa]s?|volt(?:a|am|ou|aram) (?:ao normal|a funcionar|a responder)|funciona(?:m|ndo)? (?:novamente|normalmente)|retorno à normalidade)(?!\p{L})/iu,
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
  },
  symptoms:
    /(?<!\p{L})(?:erros?|falh(?:a|am|as|ou|aram|ando)|quedas?|cai(?:u|em)?|indisponib\p{L}+|indisponíve(?:l|is)|inacessíve(?:l|is)|fora do ar|lent(?:o|a|os|as|idão)|latências?|satur\p{L}+|esgot\p{L}+|expir(?:a|am|ou|ad[oa]s?)|trav(?:a|am|ou|aram|ad[oa]s?|amento)|bloque\p{L}+|interromp\p{L}+|não (?:respondem?|conseg\p{L}+)|perdid[oa]s?|apagad[oa]s?|degrad\p{L}+|corromp\p{L}+|parad[oa]s?)(?!\p{L})/iu,
  beginning:
    /(?<!\p{L})(?:(?:começa|inicia) (?:a |o )?(?:queda|incidente|impacto|indisponibilidade|interrupção)|início d[oa] (?:queda|incidente|impacto|indisponibilidade|interrupção))(?!\p{L})/iu,
  cues,
  joiners: list(`e`),
  titleJoiners: list(`sobre, do, da, de`),
  noValue: list(`
    nenhum, nenhuma, desconhecido, desconhecida, a definir, a determinar, a confirmar, não se aplica,
    não disponível, não definido, não atribuído, sem responsável, pendente, n/d, ninguém
  `),
  titleWords: list(`
    relatório de incidente, relatório do incidente, relatório post-mortem, relatório pós-incidente,
    análise post-mortem, análise pós-incidente, análise de incidente, revisão de incidente, revisão pós-incidente
  `),
}
