import {list} from '../../list.ts'
import {anyOf} from '../../pattern.ts'
import type {Dialect} from '../../types.ts'

/** How people who write French tell the kinds of cause. */
export const causes: Dialect['causes'] = {
  deploy: {
    words: list(`déploiement, mise en production, livraison, mep`),
    pattern: anyOf(`
      (?:le|un|ce|du|dernier|nouveau) déploiement
      mise(?:s)? en production
      (?:a été|ont été|était) (?:déployée?s?|livrée?s?)
      (?:la|une|cette) (?:nouvelle version|mise à jour)
    `),
  },
  config: {
    words: list(`configuration, erreur de configuration, paramétrage`),
    pattern: anyOf(String.raw`
      (?:erreur|changement|modification|défaut) de (?:configuration|paramétrage)
      (?:mal|mauvaise|mauvais) (?:configur\p{L}+|paramétr\p{L}+|configuration|paramétrage|réglage)
      variable d['’]environnement
      faute de frappe
    `),
  },
  migration: {
    words: list(`migration, migration de données, schéma`),
    pattern: anyOf(`
      (?:la|une|cette) migration
      (?:changement|modification|migration) (?:du|de) schéma
    `),
  },
  code: {
    words: list(`bug, bogue, anomalie logicielle, logiciel, code`),
    pattern: anyOf(String.raw`
      (?:un|le|ce) (?:bug|bogue)(?!\p{L})
      (?:erreur|défaut|anomalie) (?:de|dans le) (?:code|programmation|logiciel)
      fuite (?:de )?mémoire|boucle infinie|interblocage|situation de compétition
      index manquant
      changement d['’]heure
    `),
  },
  capacity: {
    words: list(`capacité, charge, surcharge, saturation, ressources`),
    pattern: anyOf(String.raw`
      satur(?:ée?s?|ation|ait|é)(?!\p{L})
      surcharge\p{L}*
      (?:disque|partition|volume)s? ~(?:pleine?s?|rempli\p{L}*)
      (?:mémoire|connexions?|espace disque|pool) ~(?:insuffisante?s?|épuisée?s?|manqu\p{L}+)
      pic de (?:charge|trafic)|manque de (?:mémoire|place|ressources)|épuisement
    `),
  },
  dependency: {
    words: list(`dépendance, fournisseur, prestataire, service tiers, service externe`),
    pattern: anyOf(String.raw`
      (?:panne|incident|indisponibilité|maintenance|défaillance) (?:chez|de|du|d['’]un) (?:\p{L}+ )?(?:fournisseur|prestataire|partenaire|hébergeur|opérateur|service tiers|service externe)
      (?:fournisseur|prestataire|partenaire|hébergeur|service tiers)~(?:en panne|indisponible|incident|ne répond\p{L}* (?:pas|plus))
    `),
  },
  certificate: {
    words: list(`certificat, certificat expiré, expiration, licence`),
    pattern: anyOf(String.raw`
      (?:certificat|licence|jeton|domaine|clé)s?~(?:expir\p{L}+|périmée?s?|pas (?:été )?renouvelée?s?)
      expiration (?:du|de la|d['’]un) (?:certificat|licence|jeton|domaine|clé)
    `),
  },
  hardware: {
    words: list(`matériel, panne matérielle, électricité`),
    pattern: anyOf(`
      panne (?:matérielle|électrique|de courant|d['’]alimentation)|coupure (?:de courant|électrique)
      (?:disque|alimentation|serveur|commutateur)s? (?:défectueux|défectueuse|défaillante?)
    `),
  },
  network: {
    words: list(`réseau, dns, pare-feu, firewall`),
    pattern: anyOf(`
      (?:panne|coupure|problème|incident|partition) réseau
      (?:règle|configuration)s? (?:du|de) pare-feu
      enregistrements? dns|perte de paquets
    `),
  },
  security: {
    words: list(`sécurité, attaque, cyberattaque`),
    pattern: anyOf(String.raw`
      (?:une|cette|l['’])\s?attaque|attaquants?|piratage|rançongiciel|intrusion
    `),
  },
  data: {
    words: list(`données, données corrompues, perte de données`),
    pattern: anyOf(`
      données (?:corrompues|invalides|incorrectes|erronées|manquantes)
      perte de données|corruption (?:de|des) données
    `),
  },
  procedure: {
    words: list(`erreur humaine, manuel, procédure, erreur de manipulation`),
    pattern: anyOf(String.raw`
      par (?:erreur|mégarde|inadvertance)(?!\p{L})
      erreur (?:humaine|de manipulation)|fausse manipulation
      (?:à la main|manuellement)
      (?:dans|sur) (?:le mauvais|la mauvaise) (?:environnement|base|serveur|cluster)
    `),
  },
}
