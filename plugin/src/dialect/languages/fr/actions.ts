import {list} from '../../list.ts'
import type {Dialect} from '../../types.ts'

/** What they call the columns of a table of action items. */
export const actionColumns: Dialect['actionColumns'] = {
  id: list(`n°, numéro, réf`),
  text: list(`
    action, actions, tâche, tâches, mesure, description, quoi, intitulé, libellé, action corrective,
    à faire, recommandation, actions à mener, action à mener, actions correctives, mesure corrective,
    mesures, mesure corrective ou préventive, sujet, actions préventives, description de l'action, objet,
    élément, point, amélioration, tâche à réaliser
  `),
  owner: list(`
    responsable, responsables, porteur, propriétaire, assigné à, attribué à, affecté à, qui, pilote,
    équipe, en charge, porteurs, pilotes, resp., par qui, acteur, attribution, affectation, assigné,
    attribué, en charge de, équipe responsable, équipe en charge, personne responsable
  `),
  due: list(`
    échéance, échéances, date d'échéance, date limite, date cible, date prévue, délai, pour le, quand,
    date, date butoir, date de fin, date de fin prévue, date prévisionnelle, pour quand, délais, deadline,
    cible, fin prévue, date de réalisation, date d'échéance prévue
  `),
  priority: list(`priorité, urgence`),
  status: list(`
    statut, état, avancement, fait, terminé, statuts, état d'avancement, réalisé, fait / à faire
  `),
  ticket: list(`
    ticket, tickets, lien, liens, référence, n° ticket, n° de ticket, suivi, jira, lien ticket,
    réf. ticket
  `),
  kind: list(`type, catégorie, nature, nature de l'action, type d'action`),
}

/** Words that name a value in an item's own text. */
export const actionKeys: Dialect['actionKeys'] = {
  owner: list(`responsable, responsables, porteur, porteuse, pilote, assigné à, attribué à, propriétaire`),
  due: list(`échéance, date d'échéance, date limite, date cible, délai, date prévue, pour le, avant le`),
  by: list(`
    échéance, avant, avant le, avant fin, d'ici, d'ici le, d'ici au, d'ici fin, pour le, pour,
    au plus tard le, jusqu'au, prévu le, prévu pour, prévu pour le
  `),
  status: list(`statut, état, avancement`),
  priority: list(`priorité`),
  item: list(`élément d'action, point d'action, action corrective`),
}

/** Words for the state of an action item. */
export const actionStatuses: Dialect['actionStatuses'] = {
  done: list(`
    fait, faite, fini, finie, terminé, terminée, achevé, achevée, réalisé, réalisée, effectué, effectuée,
    résolu, résolue, corrigé, corrigée, livré, livrée, déployé, déployée, fermé, fermée, clos, close,
    clôturé, clôturée, complété, complétée, mis en production, oui, ok, c'est fait, en production, traité,
    traitée, mis en place, mise en place, appliqué, appliquée, livré en production, implémenté,
    implémentée, finalisé, finalisée, validé, validée
  `),
  'in-progress': list(`
    en cours, commencé, commencée, démarré, démarrée, partiel, partielle, partiellement fait, en revue,
    bloqué, bloquée, en cours de réalisation, en cours de traitement, en traitement, lancé, lancée, entamé,
    entamée, en développement, en test, en recette, partiellement réalisé
  `),
  open: list(`
    ouvert, ouverte, à faire, a faire, à planifier, planifié, planifiée, prévu, prévue, programmé,
    programmée, non commencé, non commencée, pas commencé, non démarré, non démarrée, à démarrer, à venir,
    nouveau, nouvelle, en attente, non fait, non, a planifier, à traiter, à lancer, à valider, backlog,
    dans le backlog, à définir, à étudier, en attente de validation, reste à faire, non traité, à réaliser
  `),
  dropped: list(`
    abandonné, abandonnée, annulé, annulée, rejeté, rejetée, refusé, refusée, non retenu, non retenue,
    sans suite, obsolète, ne sera pas fait, abandon, écarté, écartée, reporté sine die, non prioritaire
  `),
}

/** Words for what an action item is for. */
export const actionKinds: Dialect['actionKinds'] = {
  prevent: list(`prévention, prévenir, préventif, préventive, correctif, corrective, correction`),
  mitigate: list(`atténuation, atténuer`),
  detect: list(`détection, détecter, surveillance, supervision, alertes`),
  process: list(`processus, procédure, procédures, formation, organisation, autre`),
}

/** Headings that say when action items are to be done. */
export const horizons: Dialect['horizons'] = {
  immediate: list(`
    immédiat, immédiate, immédiatement, actions immédiates, mesures immédiates, cette semaine, aujourd'hui,
    tout de suite, urgent, dès maintenant, sous 24h, sous 48h
  `),
  'short-term': list(`
    court terme, à court terme, actions à court terme, actions court terme, mesures à court terme,
    ce mois-ci
  `),
  'medium-term': list(`moyen terme, à moyen terme, actions à moyen terme, actions moyen terme, ce trimestre`),
  'long-term': list(`
    long terme, à long terme, actions à long terme, actions long terme, mesures à long terme, cette année,
    plus tard
  `),
}
