import {list} from '../../list.ts'
import type {Dialect} from '../../types.ts'

/** What they call the columns of a timeline. */
export const timelineColumns: Dialect['timelineColumns'] = {
  time: list(`
    heure, heures, horaire, date, date et heure, date heure, horodatage, moment, quand, heure locale,
    heure de paris, jour
  `),
  end: list(`fin, jusqu'à`),
  text: list(`
    événement, évènement, événements, évènements, description, action, actions, fait, faits, détail,
    détails, quoi, commentaire, commentaires, activité, ce qui s'est passé, évènement / action,
    événement / action, libellé, étape, action / événement, observation, observations, que se passe-t-il,
    ce qu'il se passe, déroulé, remarque, remarques
  `),
  actor: list(`qui, acteur, auteur, intervenant, personne, équipe, source, par, responsable, intervenants`),
}

/** What stands before an event's colon. */
export const phaseLabels: Dialect['phaseLabels'] = {
  triggered: list(`déclencheur, déploiement, changement, modification, mise en production, mep, livraison`),
  started: list(`
    début, début de l'incident, début de la panne, début de l'impact, panne, apparition, impact,
    début d'impact
  `),
  detected: list(`
    détection, détecté, alerte, première alerte, signalement, détection de l'incident, alerting,
    première détection
  `),
  acknowledged: list(
    `enquête, enquête en cours, en cours d'analyse, investigation en cours, analyse en cours, surveillance, prise en charge, acquittement, début de l'investigation, investigation, analyse`,
  ),
  escalated: list(`escalade`),
  identified: list(
    `identifié, problème identifié, identification, diagnostic, cause identifiée, cause trouvée, cause racine, cause`,
  ),
  mitigated: list(`atténuation, contournement, confinement, correctif, correction, action corrective`),
  resolved: list(`
    résolution, résolu, rétablissement, rétabli, fin, fin de l'incident, fin de l'impact,
    retour à la normale, clôture, fin de la panne, fin d'impact, retour au nominal,
    résolution de l'incident
  `),
  communicated: list(`communication, page de statut`),
}

/** What an event says of its phase. */
export const phases: Dialect['phases'] = {
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
}

/** What fails. */
export const symptoms =
  /(?<!\p{L})(?:erreurs?|échecs?|échou\p{L}+|pannes?|indisponib\p{L}+|injoignables?|inaccessibles?|lent(?:e|s|es|eur|eurs)?|latences?|satur\p{L}+|expirée?s?|bloqu\p{L}+|plant(?:e|ent|é|age)|arrêt\p{L}*|ne répond\p{L}*|perdu\p{L}*|supprimée?s?|impossibles?|(?:ne pouvai(?:t|ent)|n'ont pas pu|sans pouvoir)|hors service|dégrad\p{L}+|corromp\p{L}+|tombe(?:nt)?)(?!\p{L})/iu

/** What says that the incident begins. */
export const beginning =
  /(?<!\p{L})(?:(?:panne|incident|impact) (?:commence|débute)|début de (?:l['’](?:incident|impact)|la panne))(?!\p{L})/iu
