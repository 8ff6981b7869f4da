import {list} from '../../list.ts'
import type {Dialect} from '../../types.ts'

/** What people who write French call the parts of a postmortem. */
export const sections: Dialect['sections'] = {
  metadata: list(`
    métadonnées, informations, informations générales, informations clés, fiche d'identité, données clés,
    détails, détails de l'incident, fiche incident
  `),
  summary: list(`
    résumé, résumé exécutif, résumé de l'incident, synthèse, aperçu, vue d'ensemble, description,
    description de l'incident, que s'est-il passé, ce qui s'est passé, en bref, contexte, introduction
  `),
  impact: list(`
    impact, impacts, conséquences, portée, impact client, impact utilisateur, impact utilisateurs,
    impact métier, impact de l'incident, impact sur les clients, impact sur les utilisateurs
  `),
  timeline: list(`
    chronologie, chronologie de l'incident, chronologie des événements, chronologie des évènements,
    chronologie des faits, déroulement, déroulé, déroulement de l'incident, déroulé de l'incident,
    déroulement des faits, déroulé des événements, frise chronologique, fil des événements
  `),
  rootCause: list(`
    cause racine, causes racines, cause première, cause principale, cause, causes, cause profonde,
    causes profondes, origine, origine de l'incident, origine du problème, cause de l'incident,
    causes de l'incident, analyse, analyse des causes, analyse de la cause, analyse de la cause racine,
    analyse des causes racines, analyse technique, les cinq pourquoi, cinq pourquoi, 5 pourquoi,
    les 5 pourquoi, pourquoi est-ce arrivé
  `),
  trigger: list(`
    déclencheur, déclencheurs, élément déclencheur, événement déclencheur, évènement déclencheur,
    fait déclencheur, facteur déclenchant
  `),
  contributing: list(`
    facteurs contributifs, facteurs aggravants, facteurs contribuants, causes contributives,
    causes secondaires, facteurs de risque, autres facteurs
  `),
  detection: list(`
    détection, comment l'incident a-t-il été détecté, comment l'avons-nous détecté, découverte
  `),
  mitigation: list(`
    atténuation, mesures d'atténuation, contournement, solution de contournement, réponse,
    réponse à l'incident, réaction, confinement, endiguement, intervention, actions prises, actions menées,
    actions réalisées
  `),
  resolution: list(`
    résolution, résolution de l'incident, correction, correctif, rétablissement, remédiation, solution,
    retour à la normale, retour au nominal, résolution et rétablissement, reprise
  `),
  actionItems: list(`
    actions, plan d'action, plan d'actions, actions à mener, actions correctives, actions préventives,
    actions correctives et préventives, mesures correctives, mesures préventives, mesures à prendre,
    actions de suivi, suivi, suites, prochaines étapes, étapes suivantes, actions à venir, actions futures,
    actions d'amélioration, améliorations, plan d'amélioration, recommandations, tâches, à faire,
    points d'action, prévention, pistes d'amélioration
  `),
  lessons: list(`
    leçons, leçons apprises, leçons tirées, leçons retenues, enseignements, enseignements tirés,
    apprentissages, ce que nous avons appris, ce qu'on a appris
  `),
  wentWell: list(`
    ce qui a bien fonctionné, ce qui s'est bien passé, ce qui a bien marché, ce qui a fonctionné,
    qu'est-ce qui a bien fonctionné, qu'est-ce qui s'est bien passé, points positifs, points forts
  `),
  wentWrong: list(`
    ce qui a mal fonctionné, ce qui s'est mal passé, ce qui a mal marché, ce qui n'a pas fonctionné,
    ce qui n'a pas marché, ce qui s'est moins bien passé, ce qui a moins bien fonctionné,
    ce qui peut être amélioré, ce qui pourrait être amélioré, qu'est-ce qui a mal fonctionné,
    points négatifs, points faibles, points à améliorer, points d'amélioration, axes d'amélioration
  `),
  lucky: list(`
    où nous avons eu de la chance, là où nous avons eu de la chance, nous avons eu de la chance,
    ce qui relève de la chance, coups de chance, la chance
  `),
  related: list(`
    incidents liés, incidents similaires, incidents connexes, incidents associés, incidents précédents,
    incidents antérieurs, incidents passés
  `),
  references: list(`
    références, liens, liens utiles, ressources, documents liés, documents associés, voir aussi,
    pour aller plus loin, pièces jointes
  `),
  metrics: list(`métriques, indicateurs, indicateurs clés, chiffres clés`),
  communication: list(`communication, communications, communication client, communication externe`),
  participants: list(`
    participants, intervenants, personnes impliquées, équipes impliquées, rôles, acteurs
  `),
  appendix: list(`annexe, annexes, glossaire, captures d'écran, journaux, graphiques`),
}
