import {list} from '../../list.ts'
import type {Dialect} from '../../types.ts'

/** What they call the columns of a table of action items. */
export const actionColumns: Dialect['actionColumns'] = {
  id: list(`nº, n°, núm, número`),
  text: list(`
    ação, ações, acao, tarefa, tarefas, medida, descrição, o que, o quê, ação corretiva, atividade,
    melhoria, item de ação, medidas, item, ação a tomar, ação preventiva, recomendação, pendência,
    o que fazer, descrição da ação, ação proposta
  `),
  owner: list(`
    responsável, responsáveis, responsavel, dono, proprietário, encarregado, atribuído a, quem, equipe,
    equipa, dona, atribuído, a cargo de, time, equipe responsável, time responsável
  `),
  due: list(`
    prazo, data, data limite, data de vencimento, vencimento, data prevista, data alvo, data de entrega,
    quando, até quando, previsão, entrega, data estimada, previsão de entrega, prazo final,
    data de conclusão
  `),
  priority: list(`prioridade, urgência`),
  status: list(`estado, situação, andamento, progresso, feito, concluído`),
  ticket: list(`chamado, referência, link, tarefa jira, card, issue`),
  kind: list(`tipo, categoria, classe, tipo de ação`),
}

/** Words that name a value in an item's own text. */
export const actionKeys: Dialect['actionKeys'] = {
  owner: list(`responsável, responsáveis, responsavel, dono, dona, atribuído a, encarregado`),
  due: list(`prazo, data limite, data-limite, previsão, vencimento, data prevista, entrega`),
  by: list(`
    até, até o dia, até dia, até ao dia, prazo, antes de, antes do, previsto para, para o dia, vence em,
    previsão
  `),
  status: list(`situação, estado`),
  priority: list(`prioridade`),
  ticket: list(`chamado`),
  item: list(`item de ação, ponto de ação, ação corretiva`),
}

/** Words for the state of an action item. */
export const actionStatuses: Dialect['actionStatuses'] = {
  done: list(`
    feito, feita, concluído, concluída, concluido, completo, completa, finalizado, finalizada, terminado,
    fechado, fechada, resolvido, resolvida, implementado, implementada, implantado, realizado, realizada,
    pronto, pronta, entregue, encerrado, sim, completado, terminada, implantada, aplicado, aplicada,
    executado, executada, encerrada, ok, em produção, publicado
  `),
  'in-progress': list(`
    em andamento, em progresso, em curso, em desenvolvimento, em execução, iniciado, iniciada, parcial,
    parcialmente concluído, em revisão, bloqueado, bloqueada, fazendo, em teste, em testes, começado,
    em análise, em implementação
  `),
  open: list(`
    aberto, aberta, pendente, a fazer, por fazer, planejado, planejada, planeado, planeada, programado,
    agendado, não iniciado, não iniciada, novo, nova, em aberto, em espera, aguardando, não, pendentes,
    não começado, agendada, programada, a iniciar, backlog, a definir, não feito, a planejar, proposto,
    proposta, no backlog
  `),
  dropped: list(`
    descartado, descartada, cancelado, cancelada, rejeitado, rejeitada, abandonado, abandonada, obsoleto,
    obsoleta, não será feito, recusado, recusada
  `),
}

/** Words for what an action item is for. */
export const actionKinds: Dialect['actionKinds'] = {
  prevent: list(`prevenção, prevenir, preventivo, preventiva, corretivo, corretiva`),
  mitigate: list(`mitigação, mitigar`),
  detect: list(`detecção, deteção, detectar, monitoramento, monitorização, alertas`),
  process: list(`processo, processos, documentação, treinamento, formação, comunicação, procedimento, outro`),
}

/** Headings that say when action items are to be done. */
export const horizons: Dialect['horizons'] = {
  immediate: list(`
    imediato, imediata, imediatas, imediatamente, ações imediatas, medidas imediatas, esta semana, hoje
  `),
  'short-term': list(`
    curto prazo, a curto prazo, ações de curto prazo, ações a curto prazo, melhorias de curto prazo,
    este mês
  `),
  'medium-term': list(`
    médio prazo, a médio prazo, ações de médio prazo, ações a médio prazo, este trimestre
  `),
  'long-term': list(`
    longo prazo, a longo prazo, ações de longo prazo, ações a longo prazo, melhorias de longo prazo,
    este ano
  `),
}
