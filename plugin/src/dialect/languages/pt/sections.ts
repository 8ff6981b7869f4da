import {list} from '../../list.ts'
import type {Dialect} from '../../types.ts'

/** What people who write Portuguese call the parts of a postmortem. */
export const sections: Dialect['sections'] = {
  metadata: list(`
    metadados, informações, informações gerais, informações do incidente, dados do incidente, dados gerais,
    ficha, detalhes, detalhes do incidente
  `),
  summary: list(`
    resumo, resumo executivo, sumário, sumário executivo, resumo do incidente, descrição,
    descrição do incidente, o que aconteceu, o que houve, visão geral, introdução, contexto
  `),
  impact: list(`
    impacto, impactos, consequências, alcance, abrangência, impacto no cliente, impacto nos clientes,
    impacto ao cliente, impacto nos usuários, impacto nos utilizadores, impacto no negócio,
    impacto do incidente
  `),
  timeline: list(`
    linha do tempo, cronologia, linha temporal, linha do tempo do incidente, cronologia do incidente,
    cronologia dos eventos, sequência de eventos, cronograma
  `),
  rootCause: list(`
    causa raiz, causas raiz, causas raízes, causa, causas, causa principal, causa fundamental,
    análise, análise da causa raiz, análise de causa raiz, análise das causas, análise técnica, origem,
    origem do problema, por que aconteceu, os cinco porquês, cinco porquês, 5 porquês, os 5 porquês
  `),
  trigger: list(`gatilho, gatilhos, evento desencadeador, desencadeador, evento disparador, disparador`),
  contributing: list(`
    fatores contribuintes, fatores que contribuíram, fatores agravantes, causas contribuintes,
    causas secundárias, outros fatores, fatores de risco
  `),
  detection: list(`detecção, deteção, como foi detectado, como detectamos, descoberta`),
  mitigation: list(`
    mitigação, contenção, resposta, resposta ao incidente, solução de contorno, contorno, ações tomadas,
    ações realizadas, medidas tomadas
  `),
  resolution: list(`
    resolução, solução, recuperação, correção, remediação, restauração, restabelecimento,
    resolução e recuperação
  `),
  actionItems: list(`
    ações, plano de ação, ações corretivas, ações preventivas, ações corretivas e preventivas,
    medidas corretivas, medidas preventivas, itens de ação, ações de acompanhamento, acompanhamento,
    ações a tomar, ações futuras, próximos passos, próximas ações, tarefas, pendências, melhorias,
    ações de melhoria, plano de melhoria, recomendações, prevenção, pontos de ação
  `),
  lessons: list(`lições, lições aprendidas, aprendizados, aprendizagens, o que aprendemos`),
  wentWell: list(`
    o que deu certo, o que correu bem, o que foi bem, o que funcionou, o que funcionou bem,
    pontos positivos, aspectos positivos, pontos fortes
  `),
  wentWrong: list(`
    o que deu errado, o que correu mal, o que não funcionou, o que não deu certo, o que não correu bem,
    o que pode melhorar, o que pode ser melhorado, o que podemos melhorar, o que poderia ter sido melhor,
    pontos negativos, aspectos negativos, pontos de melhoria, pontos a melhorar, pontos fracos,
    oportunidades de melhoria, áreas de melhoria
  `),
  lucky: list(`
    onde tivemos sorte, em que tivemos sorte, tivemos sorte, sorte, onde demos sorte
  `),
  related: list(`
    incidentes relacionados, incidentes similares, incidentes semelhantes, incidentes anteriores
  `),
  references: list(`
    referências, ligações, recursos, documentos relacionados, documentação relacionada, veja também,
    ver também, links úteis, materiais de apoio
  `),
  metrics: list(`métricas, indicadores, indicadores-chave`),
  communication: list(`comunicação, comunicações, comunicação com clientes, comunicação externa`),
  participants: list(`participantes, pessoas envolvidas, equipes envolvidas, envolvidos, papéis`),
  appendix: list(`anexo, anexos, apêndice, apêndices, glossário, evidências, capturas de tela`),
}
