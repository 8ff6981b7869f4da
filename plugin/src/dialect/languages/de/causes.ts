import {list} from '../../list.ts'
import {anyOf} from '../../pattern.ts'
import type {Dialect} from '../../types.ts'

/** How people who write German tell the kinds of cause. */
export const causes: Dialect['causes'] = {
  deploy: {
    words: list(`auslieferung, deployment, rollout, release, ausrollen`),
    pattern: anyOf(String.raw`
      ausgerollt|ausgeliefert|eingespielt
      (?:das|ein|neues|letztes) (?:\p{L}+ )?(?:deployment|release|rollout)
      (?:ein|das|dem|einem) (?:\p{L}+-?)?update\b
    `),
  },
  config: {
    words: list(
      `konfiguration, fehlkonfiguration, konfigurationsfehler, einstellung, konfigurationsänderung`,
    ),
    pattern: anyOf(String.raw`
      fehlkonfigur\p{L}*|konfigurations(?:fehler|änderung)\p{L}*|falsch konfiguriert
      (?:falsche|geänderte|fehlende|alte)[nrs]? (?:einstellung|konfiguration|parameter|umgebungsvariable)\p{L}*
      (?:einstellung|konfiguration|schalter|flag)\p{L}*~(?:falsch|geändert|umgestellt|fehlte|vergessen)
      umgebungsvariable\p{L}*
      tippfehler
    `),
  },
  migration: {
    words: list(`migration, datenmigration, schemaänderung, datenbankmigration`),
    pattern: anyOf(String.raw`
      (?:schema|daten(?:bank)?)-?(?:migration|änderung)\p{L}*
      (?:die|eine|der|einer) migration
      migriert
    `),
  },
  code: {
    words: list(`fehler in der software, softwarefehler, programmfehler, bug, software`),
    pattern: anyOf(String.raw`
      software-?fehler|programmierfehler|programmfehler
      speicherleck
      endlosschleife|wettlauf(?:situation)?|race condition
      (?:sommer|winter)zeit|zeitumstellung|schalt(?:tag|jahr)
      (?:nicht|kein\p{L}*) idempotent
      fehlende[rn]? index
    `),
  },
  capacity: {
    words: list(`kapazität, last, überlast, ressourcen, speicher, speicherplatz, auslastung`),
    pattern: anyOf(String.raw`
      überlast\p{L}*
      (?:platte|festplatte|datenträger|volume|partition|speicher)\p{L}*~(?:voll|gefüllt|erschöpft)
      (?:volle|volllaufende)[nrs]? (?:platte|festplatte|datenträger)
      (?:erschöpft|aufgebraucht)
      (?:pool|speicher|kapazität)\p{L}*~(?:zu klein|zu knapp|nicht ausreich\p{L}*|reichte nicht)
      kein (?:freier )?speicher\p{L}*
      lastspitze\p{L}*
    `),
  },
  dependency: {
    words: list(`abhängigkeit, fremdsystem, dienstleister, anbieter, zulieferer, externer dienst`),
    pattern: anyOf(String.raw`
      (?:anbieter|dienstleister|partner|zulieferer|fremdsystem|externe[rn]? dienst)\p{L}*~(?:ausfall|ausgefallen|fiel aus|störung|fehler|langsam|nicht erreichbar|drossel\p{L}*|wartung)
      (?:ausfall|störung|wartung) (?:bei|beim|unseres) (?:\p{L}+ )?(?:anbieter|dienstleister|partner)\p{L}*
    `),
  },
  certificate: {
    words: list(`zertifikat, zertifikate, ablauf, abgelaufenes zertifikat, lizenz`),
    pattern: anyOf(String.raw`
      \p{L}*(?:zertifikat|lizenz|schlüssel|token|domain)\p{L}*~(?:abgelaufen|lief~ab|nicht (?:verlängert|erneuert))
      abgelaufene[nrs]? \p{L}*(?:zertifikat|lizenz|schlüssel|token)
    `),
  },
  hardware: {
    words: list(`hardware, hardwaredefekt, stromausfall, strom`),
    pattern: anyOf(String.raw`
      hardware-?(?:defekt|fehler|ausfall)
      (?:defekte|kaputte)[nrs]? (?:platte|festplatte|netzteil|switch|server|speicher)\p{L}*
      stromausfall
    `),
  },
  network: {
    words: list(`netz, netzwerk, dns, firewall`),
    pattern: anyOf(String.raw`
      netz(?:werk)?-?(?:ausfall|fehler|störung|partition)\p{L}*
      paketverlust\p{L}*
      dns-?(?:eintrag|fehler|zone)\p{L}*
      firewall-?regel\p{L}*
    `),
  },
  security: {
    words: list(`sicherheit, angriff, sicherheitsvorfall`),
    pattern: anyOf(String.raw`
      angreifer\p{L}*|(?:ein|der|dem) angriff\p{L}*|ddos
      sicherheitslücke\p{L}*
    `),
  },
  data: {
    words: list(`daten, datenfehler, datenverlust, fehlerhafte daten`),
    pattern: anyOf(String.raw`
      datenverlust|(?:fehlerhafte|ungültige|beschädigte|kaputte)[nrs]? (?:daten|datensätze|datensatz|nachricht|datei|eintr\p{L}*)\p{L}*
      beschädigt|verfälscht
    `),
  },
  procedure: {
    words: list(`bedienfehler, menschlicher fehler, manuell, prozess, ablauf im team`),
    pattern: anyOf(String.raw`
      versehentlich|aus versehen|irrtümlich
      bedienfehler|menschliche[rs]? (?:fehler|versagen)
      von hand\b|händisch|manuell\p{L}*
      (?:in|auf) (?:der|dem|die|den) falschen (?:umgebung|datenbank|server|system|fenster|cluster)
    `),
  },
}
