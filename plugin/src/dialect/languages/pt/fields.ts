import {list} from '../../list.ts'
import type {Dialect} from '../../types.ts'

/** What people who write Portuguese call a labelled value. */
export const fields: Dialect['fields'] = {
  id: list(`
    identificador, id do incidente, incidente, número do incidente, nº do incidente, n° do incidente,
    número, código do incidente, referência, id, código, ticket, chamado, nº do chamado, número do chamado,
    caso, ocorrência, protocolo, {código|número|nº|n°|id|identificador|referência} {de|do|da} {incidente|ocorrência|caso|relatório|chamado|ticket|evento}
  `),
  title: list(`título, titulo, nome do incidente, título do incidente, nome, assunto`),
  date: list(`
    data, data do incidente, dia, data da ocorrência, ocorrido em, data de ocorrência, data do evento,
    dia do incidente
  `),
  start: list(`
    início, inicio, início do incidente, inicio do incidente, hora de início, horário de início,
    data de início, data e hora de início, começo, começou, início do impacto, início da indisponibilidade,
    data/hora de início, hora início, iniciado em, começou às
  `),
  end: list(`
    fim, fim do incidente, hora de término, horário de término, término, termino, hora de fim, hora do fim,
    data de fim, data de término, data e hora de fim, fim do impacto, restabelecido, recuperado,
    normalizado, normalização, data e hora de término, final, terminou, data/hora de término, hora fim,
    horário de fim, finalizado, restabelecimento, fim da indisponibilidade, término do incidente,
    horário de normalização, encerrado às
  `),
  period: list(`
    período, periodo, hora, horário, horario, data e hora, quando, janela, janela de tempo,
    horário do incidente, janela de impacto, período de impacto, período da indisponibilidade, horários
  `),
  duration: list(`
    duração, duracao, duração total, duração do incidente, duração do impacto,
    duração da indisponibilidade, tempo de indisponibilidade, tempo de inatividade, tempo fora do ar,
    tempo de parada, tempo total, tempo de queda, tempo total de indisponibilidade, tempo de interrupção,
    duração aproximada
  `),
  timeZone: list(`fuso horário, fuso horario, fuso, todos os horários`),
  severity: list(`
    severidade, gravidade, criticidade, nível, nivel, nível de severidade, nível de gravidade,
    nível de criticidade, severidade do incidente, nível de impacto
  `),
  priority: list(`prioridade, nível de prioridade`),
  status: list(`
    estado, situação, situacao, status do incidente, estado do incidente, status do documento,
    status atual
  `),
  services: list(`
    serviços afetados, servicos afetados, serviço afetado, serviços impactados, serviço impactado, serviço,
    serviços, servico, servicos, sistemas afetados, sistema afetado, sistemas impactados,
    sistema impactado, sistema, sistemas, componentes afetados, componente afetado, componente,
    componentes, aplicações afetadas, aplicação afetada, aplicação, aplicações, produtos afetados,
    produto afetado, produto, produtos, componentes impactados, plataforma, plataformas afetadas,
    módulos afetados, produtos impactados, aplicações impactadas
  `),
  commander: list(`
    comandante do incidente, comandante de incidente, responsável pelo incidente, líder do incidente,
    líder de incidente, coordenador, coordenadora, coordenador do incidente, gerente do incidente,
    gestor do incidente, responsável, líder, dono do incidente
  `),
  scribe: list(`escriba, relator, secretário, secretária`),
  communications: list(`responsável pela comunicação, líder de comunicação`),
  author: list(`
    autor, autora, autores, autoras, escrito por, redigido por, elaborado por, preparado por, criado por,
    redator
  `),
  reviewer: list(`revisor, revisora, revisores, revisado por, revisto por, aprovado por, validado por`),
  responder: list(
    `participantes, pessoas envolvidas, envolvidos, plantão, plantonista, equipes envolvidas, respondentes`,
  ),
  team: list(`equipa, equipa responsável, equipas, equipe, equipe responsável, equipes, time responsável`),
  users: list(`
    usuários afetados, usuarios afetados, usuários impactados, utilizadores afetados, clientes afetados,
    clientes impactados, usuários, utilizadores, número de usuários afetados, número de clientes afetados
  `),
  money: list(`
    custo, custos, custo estimado, perda de receita, perdas de receita, receita perdida,
    impacto financeiro, prejuízo, prejuízos, perda financeira, perdas financeiras
  `),
  slo: list(`
    violação de slo, violação de sla, violação do slo, violação do sla, slo violado, sla violado,
    orçamento de erro
  `),
  detectedAt: list(`
    detectado, detectada, detetado, detectado às, detectado em, hora da detecção, horário da detecção,
    hora de detecção, horário de detecção, descoberto, reportado, primeiro alerta, detecção, deteção,
    data da detecção, identificado, identificado em, data e hora da detecção
  `),
  acknowledgedAt: list(`
    reconhecido, reconhecido às, hora do reconhecimento, atendido, início do atendimento,
    hora do atendimento
  `),
  mitigatedAt: list(`
    mitigado, mitigada, mitigado às, hora da mitigação, horário da mitigação, mitigação, contido,
    estabilizado
  `),
  resolvedAt: list(`
    resolvido, resolvida, resolvido às, resolvido em, hora da resolução, horário da resolução,
    data da resolução, solucionado, encerrado, encerramento, fechado, data e hora da resolução,
    encerrado em, horário de resolução
  `),
  ttd: list(`tempo de detecção, tempo de deteção, tempo até a detecção, tempo para detectar`),
  tta: list(`tempo de reconhecimento, tempo de resposta, tempo de reação, tempo de atendimento`),
  ttm: list(`tempo de mitigação, tempo até a mitigação, tempo para mitigar`),
  ttr: list(`tempo de resolução, tempo de recuperação, tempo até a resolução, tempo para resolver`),
  tags: list(`etiquetas, palavras-chave, marcadores`),
  causes: list(`
    categoria, categorias, tipo, tipo de incidente, tipo de causa, categoria da causa, classificação
  `),
  published: list(`
    publicado, publicado em, data de publicação, criado em, data de criação, data do relatório,
    data do post-mortem, data do postmortem, data da revisão, data da reunião, data de elaboração,
    data do documento
  `),
  updated: list(`atualizado, atualizado em, última atualização, última modificação, data de atualização`),
  summary: list(`resumo, resumo executivo, sumário, descrição`),
  impact: list(`impacto, impactos, consequências, impacto no cliente, impacto no negócio`),
  rootCause: list(`causa raiz, causa, causa principal, causas`),
  trigger: list(`gatilho, desencadeador, desencadeado por, disparado por`),
  contributing: list(`fatores contribuintes, fatores agravantes`),
  detectionSource: list(`
    detectado por, detectada por, detetado por, reportado por, descoberto por, fonte de detecção,
    fonte da detecção, método de detecção, como foi detectado
  `),
  resolution: list(`resolução, solução, correção`),
  related: list(`
    incidentes relacionados, incidentes semelhantes, relacionado a, veja também, ver também,
    incidente relacionado, incidentes similares
  `),
}
