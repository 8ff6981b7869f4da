import {list} from '../../list.ts'
import type {Dialect} from '../../types.ts'
import {cues} from './cues.ts'
import {fields} from './fields.ts'
import {sections} from './sections.ts'

/** What people who write French call things. */
export const french: Dialect = {
  name: 'fr',
  sections,
  fields,
  actionColumns: {
    id: list(`n°, numéro, réf`),
    text: list(`
      action, actions, tâche, tâches, mesure, description, quoi, intitulé, libellé, action corrective,
      à faire, recommandation
    `),
    owner: list(`
      responsable, responsables, porteur, propriétaire, assigné à, attribué à, affecté à, qui, pilote, équipe,
      en charge
    `),
    due: list(`
      échéance, échéances, date d'échéance, date limite, date cible, date prévue, délai, pour le, quand, date
    `),
    priority: list(`priorité, urgence`),
    status: list(`statut, état, avancement, fait, terminé`),
    ticket: list(`ticket, tickets, lien, liens, référence`),
    kind: list(`type, catégorie, nature`),
  },
  actionKeys: {
    owner: list(`responsable, responsables, porteur, porteuse, pilote, assigné à, attribué à, propriétaire`),
    due: list(`échéance, date d'échéance, date limite, date cible, délai, date prévue, pour le, avant le`),
    by: list(
      `échéance, avant, avant le, avant fin, d'ici, d'ici le, d'ici au, d'ici fin, pour le, pour, au plus tard le, jusqu'au, prévu le, prévu pour, prévu pour le`,
    ),
    status: list(`statut, état, avancement`),
    priority: list(`priorité`),
    item: list(`élément d'action, point d'action, action corrective`),
  },
  timelineColumns: {
    time: list(`heure, heures, horaire, date, date et heure, date heure, horodatage, moment, quand`),
    end: list(`fin, jusqu'à`),
    text: list(`
      événement, évènement, événements, évènements, description, action, actions, fait, faits, détail, détails,
      quoi, commentaire, commentaires, activité, ce qui s'est passé
    `),
    actor: list(`qui, acteur, auteur, intervenant, personne, équipe, source`),
  },
  actionStatuses: {
    done: list(`
      fait, faite, fini, finie, terminé, terminée, achevé, achevée, réalisé, réalisée, effectué, effectuée,
      résolu, résolue, corrigé, corrigée, livré, livrée, déployé, déployée, fermé, fermée, clos, close,
      clôturé, clôturée, complété, complétée, mis en production, oui
    `),
    'in-progress': list(`
      en cours, commencé, commencée, démarré, démarrée, partiel, partielle, partiellement fait, en revue,
      bloqué, bloquée
    `),
    open: list(`
      ouvert, ouverte, à faire, a faire, à planifier, planifié, planifiée, prévu, prévue, programmé, programmée,
      non commencé, non commencée, pas commencé, non démarré, non démarrée, à démarrer, à venir, nouveau,
      nouvelle, en attente, non fait, non
    `),
    dropped: list(`
      abandonné, abandonnée, annulé, annulée, rejeté, rejetée, refusé, refusée, non retenu, non retenue,
      sans suite, obsolète, ne sera pas fait
    `),
  },
  actionKinds: {
    prevent: list(`prévention, prévenir, préventif, préventive, correctif, corrective, correction`),
    mitigate: list(`atténuation, atténuer`),
    detect: list(`détection, détecter, surveillance, supervision, alertes`),
    process: list(`processus, procédure, procédures, formation, organisation, autre`),
  },
  horizons: {
    immediate: list(`
      immédiat, immédiate, immédiatement, actions immédiates, mesures immédiates, cette semaine, aujourd'hui
    `),
    'short-term': list(`
      court terme, à court terme, actions à court terme, actions court terme, mesures à court terme, ce mois-ci
    `),
    'medium-term': list(`
      moyen terme, à moyen terme, actions à moyen terme, actions moyen terme, ce trimestre
    `),
    'long-term': list(`
      long terme, à long terme, actions à long terme, actions long terme, mesures à long terme, cette année
    `),
  },
  severities: {
    critique: 1,
    bloquant: 1,
    bloquante: 1,
    majeur: 2,
    majeure: 2,
    grave: 2,
    élevé: 2,
    élevée: 2,
    haut: 2,
    haute: 2,
    important: 2,
    importante: 2,
    modéré: 3,
    modérée: 3,
    moyen: 3,
    moyenne: 3,
    mineur: 4,
    mineure: 4,
    faible: 4,
    bas: 4,
    basse: 4,
  },
  phaseLabels: {
    triggered: list(`déclencheur, déploiement, changement, modification`),
    started: list(`début, début de l'incident, début de la panne, début de l'impact`),
    detected: list(`détection, détecté, alerte, première alerte, signalement`),
    acknowledged: list(`prise en charge, acquittement`),
    escalated: list(`escalade`),
    identified: list(`identification, diagnostic, cause identifiée, cause trouvée, cause racine`),
    mitigated: list(`atténuation, contournement, confinement`),
    resolved: list(`
      résolution, résolu, rétablissement, rétabli, fin, fin de l'incident, fin de l'impact, retour à la normale,
      clôture
    `),
    communicated: list(`communication, page de statut`),
  },
  phases: {
    resolved:
      /(?<!\p{L})(?:(?:incident|panne|problème) (?:est )?(?:résolue?|close?|clôturée?|terminée?)|fin de (?:l['’]incident|la panne)|retour (?:complet )?(?:à la normale|au nominal)|(?<!partiellement )rétablie?s?|résolue?s?|(?:de|à) nouveau (?:disponibles?|opérationnel\p{L}*|accessibles?|fonctionnel\p{L}*)|fonctionne(?:nt)? (?:de|à) nouveau|tout est (?:rentré dans l['’]ordre|revenu))(?!\p{L})/iu,
    mitigated:
      /(?<!\p{L})(?:rollback (?:effectué|terminé)|retour arrière(?: (?:effectué|terminé))?|restauration terminée|atténuée?s?|contournement (?:appliqué|déployé|en place)|(?:trafic|charge) (?:basculée?|redirigée?|déviée?)|bascule (?:effectuée|terminée)|correctif (?:déployé|appliqué|livré|en production)|partiellement rétablie?s?|redémarrage (?:effectué|terminé))(?!\p{L})/iu,
    identified:
      /(?<!\p{L})(?:(?:cause|origine)(?: \p{L}+){0,3} (?:identifiée|trouvée|confirmée|comprise|connue)|identifi(?:e|ent|é|ée)|(?:trouve|a trouvé) la cause|diagnostic (?:posé|confirmé))(?!\p{L})/iu,
    escalated:
      /(?<!\p{L})(?:escalad\p{L}*|incident (?:déclaré|ouvert)|déclare (?:l['’]|un )incident|cellule de crise|appel(?:le)? en renfort|en renfort)(?!\p{L})/iu,
    acknowledged:
      /(?<!\p{L})(?:acquitt\p{L}+|(?:prend|pris|prise) en charge|(?:commence|débute)(?:nt)? (?:à )?(?:l['’](?:investigation|enquête|analyse)|enquêter|investiguer|analyser|chercher)|début de l['’](?:investigation|analyse|enquête))(?!\p{L})/iu,
    communicated:
      /(?<!\p{L})(?:page de (?:statut|statuts)|page d['’]état|clients (?:\p{L}+ )?(?:informés|prévenus|notifiés|avertis)|communiqué)(?!\p{L})/iu,
    detected:
      /(?<!\p{L})(?:alertes?|alertée?|alarmes?|signal(?:e|ent|é|ée|ement|ements)|détect(?:e|ent|é|ée|ion)|supervision|remarqu(?:e|ent|é)|constat(?:e|ent|é)|plaintes?|se plaignent)(?!\p{L})/iu,
    started:
      /(?<!\p{L})(?:début de (?:l['’](?:incident|impact)|la panne)|(?:panne|incident|impact) (?:commence|débute)|premi(?:er|ère)s? (?:erreurs?|échecs?|timeouts?)|commence(?:nt)? à (?:échouer|ralentir|saturer|tomber)|tombe(?:nt)? en panne|cesse(?:nt)? de répondre|ne répond(?:ent)? plus|(?:a|ont|vient d['’]) ?expir(?:é|er)|arrivent? à expiration)(?!\p{L})/iu,
    triggered:
      /(?<!\p{L})(?:déploiements?|déploie(?:nt)?|déployée?s?|mises? en production|livraison|migration (?:lancée|démarre|commence)|(?:modification|changement) (?:de configuration|appliquée?)|activée?)(?!\p{L})/iu,
  },
  symptoms:
    /(?<!\p{L})(?:erreurs?|échecs?|échou\p{L}+|pannes?|indisponib\p{L}+|injoignables?|inaccessibles?|lent(?:e|s|es|eur|eurs)?|latences?|satur\p{L}+|expirée?s?|bloqu\p{L}+|plant(?:e|ent|é|age)|arrêt\p{L}*|ne répond\p{L}*|perdu\p{L}*|supprimée?s?|impossible|hors service|dégrad\p{L}+|corromp\p{L}+|tombe(?:nt)?)(?!\p{L})/iu,
  beginning:
    /(?<!\p{L})(?:(?:panne|incident|impact) (?:commence|débute)|début de (?:l['’](?:incident|impact)|la panne))(?!\p{L})/iu,
  cues,
  joiners: list(`et`),
  titleJoiners: list(`sur, du, de la, des, relatif à, concernant, de`),
  noValue: list(`
    aucun, aucune, néant, inconnu, inconnue, non défini, non définie, à définir, à déterminer, à préciser,
    à compléter, sans objet, s/o, n.c., nc, non applicable, non renseigné, non attribué, personne
  `),
  titleWords: list(`
    rapport d'incident, compte rendu d'incident, compte-rendu d'incident, retour d'expérience, rex,
    analyse post-incident, analyse post-mortem, analyse d'incident, rapport post-mortem, rapport post-incident,
    revue d'incident, bilan d'incident
  `),
}
