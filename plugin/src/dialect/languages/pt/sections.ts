import {list} from '../../list.ts'
import type {Dialect} from '../../types.ts'

/** What people who write Portuguese call the parts of a postmortem. */
export const sections: Dialect['sections'] = {
  metadata: list(`
    metadados, informações, informações gerais, informações do incidente, dados do incidente, dados gerais,
    ficha, detalhes, detalhes do incidente, informações básicas, identificação
  `),
  summary: list(`
    resumo, resumo executivo, sumário, sumário executivo, resumo do incidente, descrição,
    descrição do incidente, o que aconteceu, o que houve, visão geral, introdução, contexto,
    descrição do problema, o que ocorreu, problema, sinopse, fatos, em resumo
  `),
  impact: list(`
    impacto, impactos, consequências, alcance, abrangência, impacto no cliente, impacto nos clientes,
    impacto ao cliente, impacto nos usuários, impacto nos utilizadores, impacto no negócio,
    impacto do incidente, impacto ao negócio, escopo, quem foi afetado, efeitos, escopo do impacto
  `),
  timeline: list(`
    linha do tempo, cronologia, linha temporal, linha do tempo do incidente, cronologia do incidente,
    cronologia dos eventos, sequência de eventos, cronograma, histórico, histórico de eventos,
    registro de eventos, desenrolar, eventos, sequência dos fatos, cronologia dos fatos, linha de tempo
  `),
  rootCause: list(`
    causa raiz, causas raiz, causas raízes, causa, causas, causa principal, causa fundamental, análise,
    análise da causa raiz, análise de causa raiz, análise das causas, análise técnica, origem,
    origem do problema, por que aconteceu, os cinco porquês, cinco porquês, 5 porquês, os 5 porquês,
    análise de causas, por que ocorreu, porque aconteceu, causa do incidente, detalhes técnicos,
    explicação técnica, análise do problema, por quê
  `),
  trigger: list(`
    gatilho, gatilhos, evento desencadeador, desencadeador, evento disparador, disparador, evento gatilho,
    fator desencadeante
  `),
  contributing: list(`
    fatores contribuintes, fatores que contribuíram, fatores agravantes, causas contribuintes,
    causas secundárias, outros fatores, fatores de risco, fatores contributivos
  `),
  detection: list(`
    detecção, deteção, como foi detectado, como detectamos, descoberta, como percebemos,
    identificação do problema
  `),
  mitigation: list(`
    mitigação, contenção, resposta, resposta ao incidente, solução de contorno, contorno, ações tomadas,
    ações realizadas, medidas tomadas, ações imediatas, medidas imediatas, o que foi feito, tratativa,
    tratativas
  `),
  resolution: list(`
    resolução, solução, recuperação, correção, remediação, restauração, restabelecimento,
    resolução e recuperação, normalização, como foi resolvido, como resolvemos, solução aplicada
  `),
  actionItems: list(`
    ações, plano de ação, ações corretivas, ações preventivas, ações corretivas e preventivas,
    medidas corretivas, medidas preventivas, itens de ação, ações de acompanhamento, acompanhamento,
    ações a tomar, ações futuras, próximos passos, próximas ações, tarefas, pendências, melhorias,
    ações de melhoria, plano de melhoria, recomendações, prevenção, pontos de ação, ações pendentes,
    plano de ações, passos seguintes, medidas, melhorias propostas, item de ação, compromissos,
    medidas adotadas, o que vamos fazer, como evitar que aconteça novamente, como evitar que se repita, trabalho futuro,
    {ações|medidas|melhorias|mudanças|tarefas} {propostas|previstas|planejadas|planeadas|recomendadas|pendentes|futuras},
    {ações|medidas|melhorias|mudanças} {a tomar|a realizar|a implementar}, follow-up, encaminhamentos, o que faremos, lista de ações, ações de follow-up,
    tarefas de acompanhamento
  `),
  lessons: list(`
    lições, lições aprendidas, aprendizados, aprendizagens, o que aprendemos, conclusões, conclusão,
    reflexões
  `),
  wentWell: list(`
    o que deu certo, o que correu bem, o que foi bem, o que funcionou, o que funcionou bem,
    pontos positivos, aspectos positivos, pontos fortes, o que fizemos bem, coisas que deram certo
  `),
  wentWrong: list(`
    o que deu errado, o que correu mal, o que não funcionou, o que não deu certo, o que não correu bem,
    o que pode melhorar, o que pode ser melhorado, o que podemos melhorar, o que poderia ter sido melhor,
    pontos negativos, aspectos negativos, pontos de melhoria, pontos a melhorar, pontos fracos,
    oportunidades de melhoria, áreas de melhoria, o que foi mal, a melhorar, onde podemos melhorar,
    dificuldades, o que precisa melhorar
  `),
  lucky: list(`onde tivemos sorte, em que tivemos sorte, tivemos sorte, sorte, onde demos sorte`),
  related: list(`
    incidentes relacionados, incidentes similares, incidentes semelhantes, incidentes anteriores
  `),
  references: list(`
    referências, ligações, recursos, documentos relacionados, documentação relacionada, veja também,
    ver também, links úteis, materiais de apoio, links, documentação, fontes, materiais
  `),
  metrics: list(`métricas, indicadores, indicadores-chave, números`),
  communication: list(`
    comunicação, comunicações, comunicação com clientes, comunicação externa, comunicação interna
  `),
  participants: list(`
    participantes, pessoas envolvidas, equipes envolvidas, envolvidos, papéis, equipe, equipa
  `),
  appendix: list(`anexo, anexos, apêndice, apêndices, glossário, evidências, capturas de tela, logs`),
}

/** Headings that are a sentence: what is going to be done. `O que fizemos` looks back. */
export const sectionPatterns: Dialect['sectionPatterns'] = {
  actionItems:
    /^o que (?:vamos|faremos|estamos (?:fazendo|a fazer|mudando)|mudaremos|iremos|será feito|vem)|^como (?:vamos|evitar|evitaremos|prevenir|preveniremos|impedir)|^para (?:que não|evitar|prevenir)|^(?:mudanças|medidas|ações|melhorias) que (?:vamos|faremos|estamos)/,
}
