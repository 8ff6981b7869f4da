import {list} from '../../list.ts'
import type {Dialect} from '../../types.ts'

/** What people who write French call a labelled value. */
export const fields: Dialect['fields'] = {
  id: list(`
    identifiant, identifiant de l'incident, id incident, id de l'incident, numéro, numéro d'incident,
    numéro de l'incident, n° d'incident, n° incident, n° de l'incident, référence, référence de l'incident,
    id d'incident, incident, n° de ticket, numéro de ticket, ticket, ticket d'incident, n°, code incident,
    réf, ref, {code|numéro|n°|identifiant|référence|réf} {de l'|d'|}incident, {code|numéro|n°|identifiant|référence} {du|de} {ticket|rapport}, ref incident, numero d'incident
  `),
  title: list(`titre, intitulé, nom de l'incident, titre de l'incident`),
  date: list(`
    date, date de l'incident, jour, date de survenue, survenu le, date de la panne, date et lieu,
    date de l'événement, date incident, date d'incident, jour de l'incident, date des faits, incident du
  `),
  start: list(`
    début, debut, début de l'incident, heure de début, date de début, date et heure de début, commencé,
    commencé à, début de l'impact, début de la panne, date/heure de début, début incident, heure début,
    date début, survenance, date de survenance, heure de survenue, apparition, début d'incident,
    début du problème
  `),
  end: list(`
    fin, fin de l'incident, heure de fin, date de fin, date et heure de fin, fin de l'impact,
    fin de la panne, terminé, terminé à, rétabli, rétabli à, rétablissement, heure de rétablissement,
    retour à la normale, date/heure de fin, fin incident, heure fin, date fin, fin d'incident,
    rétablissement du service, service rétabli, fin du problème, heure de retour à la normale,
    date de retour à la normale, remise en service
  `),
  period: list(`
    période, plage horaire, créneau, heure, heures, horaire, horaires, date et heure, quand,
    période de l'incident, période d'impact, dates et heures, fenêtre d'impact, période d'indisponibilité,
    période concernée, date et heures
  `),
  duration: list(`
    durée, duree, durée totale, durée de l'incident, durée de la panne, durée de l'impact,
    durée de l'interruption, durée d'indisponibilité, durée de l'indisponibilité, temps d'arrêt,
    temps d'indisponibilité, indisponibilité, durée totale de l'incident, durée incident,
    durée de l'indispo, durée impact, temps d'interruption, durée totale d'indisponibilité,
    durée d'interruption
  `),
  timeZone: list(`fuseau horaire, fuseau, toutes les heures`),
  severity: list(`
    gravité, gravite, sévérité, severite, criticité, criticite, niveau, niveau de gravité,
    niveau de sévérité, niveau de criticité, niveau d'incident, niveau d'impact, criticité de l'incident,
    gravité de l'incident, sévérité de l'incident, classification, classe, niveau de l'incident,
    degré de gravité
  `),
  priority: list(`priorité, priorite, niveau de priorité, priorité de l'incident`),
  status: list(`
    statut, état, etat, statut de l'incident, état de l'incident, état du document, état d'avancement,
    statut actuel
  `),
  services: list(`
    services affectés, services affectes, services touchés, services touches, services impactes,
    services impactés, services concernés, service affecté, service touché, service impacté,
    service concerné, systèmes affectés, systèmes touchés, systèmes impactés, systèmes concernés,
    système affecté, système touché, système impacté, système, systèmes, composants affectés,
    composants touchés, composants impactés, composant, composants, applications impactées,
    applications touchées, application impactée, application, applications, produits touchés,
    produits affectés, produit, produits, services indisponibles, service, services, produits impactés,
    produit impacté, composant impacté, composant touché, briques impactées, plateforme, plateformes,
    applications concernées, application concernée, outils impactés, site impacté, sites impactés,
    périmètre {impacté|concerné|touché|affecté}
  `),
  commander: list(`
    responsable de l'incident, responsable incident, responsable d'incident, commandant de l'incident,
    commandant d'incident, coordinateur, coordinatrice, coordinateur de l'incident, coordination,
    pilote de l'incident, pilote, responsable de crise, directeur de crise, gestionnaire d'incident,
    responsable, incident commander, chef d'incident, gestionnaire de crise, pilote de crise, animateur
  `),
  scribe: list(`secrétaire, preneur de notes, prise de notes`),
  communications: list(`responsable communication, responsable de la communication, chargé de communication`),
  author: list(`
    auteur, auteure, autrice, auteurs, rédacteur, rédactrice, rédacteurs, rédigé par, écrit par,
    préparé par, créé par, rapporteur, auteur·rice, auteur·rices, rédaction, rédigée par,
    auteurs du document
  `),
  reviewer: list(`
    relecteur, relectrice, relecteurs, relu par, revu par, validé par, approuvé par, vérifié par
  `),
  responder: list(
    `intervenants, intervenant, personnes impliquées, équipe d'astreinte, astreinte, équipes impliquées, équipe en charge, équipes mobilisées, personnes mobilisées, participants, personne d'astreinte`,
  ),
  team: list(`équipe, équipe propriétaire, équipe responsable, équipes, équipes responsables`),
  users: list(`
    utilisateurs affectés, utilisateurs touchés, utilisateurs impactés, clients affectés, clients touchés,
    clients impactés, utilisateurs, nombre d'utilisateurs, nombre d'utilisateurs touchés,
    nombre de clients touchés, utilisateurs concernés, clients concernés, nombre de clients,
    nombre de clients impactés, nombre d'utilisateurs impactés, population touchée
  `),
  money: list(`
    coût, coûts, coût estimé, perte de revenus, pertes de revenus, perte de chiffre d'affaires,
    manque à gagner, impact financier, perte financière, pertes financières
  `),
  slo: list(`
    violation du slo, violation du sla, violation de slo, violation de sla, budget d'erreur,
    sla non respecté, slo non respecté
  `),
  detectedAt: list(`
    détecté, détectée, détecté à, détecté le, détection, heure de détection, date de détection, découvert,
    signalé, signalé à, première alerte, date/heure de détection, détecté vers, détection à, découverte,
    heure de découverte, première détection
  `),
  acknowledgedAt: list(`
    pris en charge, prise en charge, pris en charge à, heure de prise en charge, acquitté, acquitté à,
    acquittement, début de prise en charge, début d'intervention, heure d'intervention, intervention
  `),
  mitigatedAt: list(`
    atténué, atténué à, atténuation, heure d'atténuation, contourné, contourné à, stabilisé, stabilisé à
  `),
  resolvedAt: list(`
    résolu, résolue, résolu à, résolu le, heure de résolution, date de résolution, clos, clôturé,
    clôturé à, clôture, date/heure de résolution, résolution à, résolu vers, résolution le, incident clos,
    date de clôture, heure de clôture
  `),
  ttd: list(`temps de détection, délai de détection`),
  tta: list(`temps de prise en charge, délai de prise en charge, temps de réaction, délai de réaction`),
  ttm: list(`temps d'atténuation, délai d'atténuation, temps de contournement`),
  ttr: list(`temps de résolution, délai de résolution, temps de rétablissement, délai de rétablissement`),
  tags: list(`étiquettes, mots-clés, mots clefs`),
  causes: list(`catégorie, catégories, catégorie de cause, type d'incident, type de cause, nature`),
  published: list(`
    publié, publié le, date de publication, créé le, date de création, rédigé le, date de rédaction,
    date du post-mortem, date du postmortem, date du rapport, date de la revue, date de réunion, rédigé,
    date du document, date de publication du rapport, date du rex
  `),
  updated: list(`mis à jour, mis à jour le, mise à jour, dernière mise à jour, dernière modification`),
  summary: list(`résumé, synthèse, description, en bref`),
  impact: list(`impact, impacts, conséquences, impact client, impact métier`),
  rootCause: list(`cause racine, causes racines, cause, cause première, cause principale, origine`),
  trigger: list(`déclencheur, élément déclencheur, événement déclencheur, déclenché par`),
  contributing: list(`facteurs contributifs, facteurs aggravants`),
  detectionSource: list(`
    détecté par, détectée par, signalé par, découvert par, source de détection, mode de détection,
    méthode de détection, moyen de détection
  `),
  resolution: list(`résolution, correction, correctif, solution`),
  related: list(`
    incidents liés, incidents similaires, incidents associés, voir aussi, lié à, récidive de, incident lié,
    incidents précédents, incident précédent, tickets liés
  `),
}
