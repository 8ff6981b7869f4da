import {list} from '../../list.ts'
import type {Dialect} from '../../types.ts'

/** What people who write French call the parts of a postmortem. */
export const sections: Dialect['sections'] = {
  metadata: list(`
    métadonnées, informations, informations générales, informations clés, fiche d'identité, données clés,
    détails, détails de l'incident, fiche incident, en-tête, informations sur l'incident, fiche,
    fiche de l'incident, caractéristiques, informations incident, identification
  `),
  summary: list(`
    résumé, résumé exécutif, résumé de l'incident, synthèse, aperçu, vue d'ensemble, description,
    description de l'incident, que s'est-il passé, ce qui s'est passé, en bref, contexte, introduction,
    description du problème, problème, les faits, faits, qu'est-il arrivé, qu'est-ce qui s'est passé,
    présentation de l'incident, description des faits, en résumé, résumé des faits, rappel des faits,
    présentation, synthèse de l'incident, contexte de l'incident
  `),
  impact: list(`
    impact, impacts, conséquences, portée, impact client, impact utilisateur, impact utilisateurs,
    impact métier, impact de l'incident, impact sur les clients, impact sur les utilisateurs, périmètre,
    périmètre impacté, ampleur, impact et portée, impacts constatés, impact constaté,
    impact sur le service, effets, impact business, impact sur l'activité
  `),
  timeline: list(`
    chronologie, chronologie de l'incident, chronologie des événements, chronologie des évènements,
    chronologie des faits, déroulement, déroulé, déroulement de l'incident, déroulé de l'incident,
    déroulement des faits, déroulé des événements, frise chronologique, fil des événements, historique,
    historique des événements, déroulé des faits, chronologie détaillée, journal des événements,
    suivi de l'incident, déroulé chronologique, main courante, déroulement des événements,
    déroulement chronologique, ligne de temps, historique de l'incident
  `),
  rootCause: list(`
    cause racine, causes racines, cause première, cause principale, cause, causes, cause profonde,
    causes profondes, origine, origine de l'incident, origine du problème, cause de l'incident,
    causes de l'incident, analyse, analyse des causes, analyse de la cause, analyse de la cause racine,
    analyse des causes racines, analyse technique, les cinq pourquoi, cinq pourquoi, 5 pourquoi,
    les 5 pourquoi, pourquoi est-ce arrivé, explication, explication technique, pourquoi,
    cause du problème, analyse de l'incident, cause identifiée, cause technique, analyse causale
  `),
  trigger: list(`
    déclencheur, déclencheurs, élément déclencheur, événement déclencheur, évènement déclencheur,
    fait déclencheur, facteur déclenchant
  `),
  contributing: list(`
    facteurs contributifs, facteurs aggravants, facteurs contribuants, causes contributives,
    causes secondaires, facteurs de risque, autres facteurs, facteurs contributeurs,
    facteurs ayant contribué
  `),
  detection: list(`
    détection, comment l'incident a-t-il été détecté, comment l'avons-nous détecté, découverte,
    comment l'incident a été détecté, mode de détection, détection de l'incident
  `),
  mitigation: list(`
    atténuation, mesures d'atténuation, contournement, solution de contournement, réponse,
    réponse à l'incident, réaction, confinement, endiguement, intervention, actions prises, actions menées,
    actions réalisées, mesures immédiates, actions immédiates, actions réalisées pendant l'incident,
    mesures prises, traitement de l'incident, gestion de l'incident, actions entreprises
  `),
  resolution: list(`
    résolution, résolution de l'incident, correction, correctif, rétablissement, remédiation, solution,
    retour à la normale, retour au nominal, résolution et rétablissement, reprise, remise en service,
    résolution du problème, solution appliquée
  `),
  actionItems: list(`
    actions, plan d'action, plan d'actions, actions à mener, actions correctives, actions préventives,
    actions correctives et préventives, mesures correctives, mesures préventives, mesures à prendre,
    actions de suivi, suivi, suites, prochaines étapes, étapes suivantes, actions à venir, actions futures,
    actions d'amélioration, améliorations, plan d'amélioration, recommandations, tâches, à faire,
    points d'action, prévention, pistes d'amélioration, mesures, actions préventives et correctives,
    actions à entreprendre, prochaines actions, suites à donner, suite à donner, améliorations prévues,
    ce que nous allons faire, travaux à venir, engagements, actions décidées, actions planifiées,
    actions prévues, actions post-incident, suivi des actions, mesures d'amélioration,
    {actions|mesures|améliorations|évolutions|travaux|tâches} {à prévoir|à venir|à apporter|à mettre en place|à réaliser},
    {actions|mesures|améliorations|évolutions} {proposées|envisagées|planifiées|décidées|retenues|engagées|en cours},
    comment éviter que cela se reproduise, éviter que cela se reproduise, et maintenant, la suite, {mesures|actions|points} de suivi, prochaines mesures
  `),
  lessons: list(`
    leçons, leçons apprises, leçons tirées, leçons retenues, enseignements, enseignements tirés,
    apprentissages, ce que nous avons appris, ce qu'on a appris, retour d'expérience, bilan
  `),
  wentWell: list(`
    ce qui a bien fonctionné, ce qui s'est bien passé, ce qui a bien marché, ce qui a fonctionné,
    qu'est-ce qui a bien fonctionné, qu'est-ce qui s'est bien passé, points positifs, points forts
  `),
  wentWrong: list(`
    ce qui a mal fonctionné, ce qui s'est mal passé, ce qui a mal marché, ce qui n'a pas fonctionné,
    ce qui n'a pas marché, ce qui s'est moins bien passé, ce qui a moins bien fonctionné,
    ce qui peut être amélioré, ce qui pourrait être amélioré, qu'est-ce qui a mal fonctionné,
    points négatifs, points faibles, points à améliorer, points d'amélioration, axes d'amélioration,
    difficultés rencontrées, à améliorer
  `),
  lucky: list(`
    où nous avons eu de la chance, là où nous avons eu de la chance, nous avons eu de la chance,
    ce qui relève de la chance, coups de chance, la chance, chance
  `),
  related: list(`
    incidents liés, incidents similaires, incidents connexes, incidents associés, incidents précédents,
    incidents antérieurs, incidents passés, précédents incidents, antécédents
  `),
  references: list(`
    références, liens, liens utiles, ressources, documents liés, documents associés, voir aussi,
    pour aller plus loin, pièces jointes, sources, documentation
  `),
  metrics: list(`métriques, indicateurs, indicateurs clés, chiffres clés, mesures clés, quelques chiffres`),
  communication: list(`
    communication, communications, communication client, communication externe, communication interne
  `),
  participants: list(`
    participants, intervenants, personnes impliquées, équipes impliquées, rôles, acteurs, équipe
  `),
  appendix: list(`annexe, annexes, glossaire, captures d'écran, journaux, graphiques, preuves`),
}

/** Headings that are a sentence: what is going to be done. `Ce que nous avons fait` looks back. */
export const sectionPatterns: Dialect['sectionPatterns'] = {
  actionItems:
    /^(?:que|qu'est ce que|ce que|quoi) (?:nous )?(?:allons|va t on|on va|allons nous|changeons|prévoyons|mettons)(?! bien)|^comment (?:éviter|allons nous|allons-nous|empêcher|faire pour|prévenir|nous)|^pour (?:éviter|que cela ne|que ça ne|prévenir)|^(?:les )?(?:mesures|actions|changements|améliorations) que nous (?:prenons|allons|mettons|prévoyons)/,
}
