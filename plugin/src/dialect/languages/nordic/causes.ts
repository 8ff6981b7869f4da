import {list} from '../../list.ts'
import {anyOf} from '../../pattern.ts'
import type {Dialect} from '../../types.ts'

/** How people who write Norwegian, Danish or Swedish tell the kinds of cause. */
export const causes: Dialect['causes'] = {
  deploy: {
    words: list(`utrulling, udrulning, utrullning, release, deploy, produksjonssetting`),
    pattern: anyOf(String.raw`
      (?:en|ny|siste|seneste|senaste|denne|denna) (?:utrulling|udrulning|utrullning|release|deploy)(?!\p{L})
      (?:rullet ut|rullet ud|rullades ut|rullade ut|produksjonssatt|driftsatt|driftsattes)(?!\p{L})
      (?:en|ny) (?:ny )?(?:versjon|version) (?:ble|blev|som)
    `),
  },
  config: {
    words: list(
      `konfigurasjon, konfiguration, feilkonfigurasjon, konfigurasjonsfeil, konfigurationsfejl, konfigurationsfel`,
    ),
    pattern: anyOf(String.raw`
      konfig\p{L}*(?:feil|fejl|fel|endring|ændring|ändring)\p{L}*
      (?:feil|fejl|fel)konfigur\p{L}*
      (?:feil|forkert|felaktig|manglende|saknad) (?:konfigurasjon|konfiguration|innstilling|indstilling|inställning|miljøvariabel|miljövariabel)
      miljøvaria\p{L}*|miljövaria\p{L}*|skrivefeil|tastefejl|skrivfel
    `),
  },
  migration: {
    words: list(`migrering, datamigrering, skjemaendring, migration, schemaändring`),
    pattern: anyOf(String.raw`
      (?:database|data|skjema|skema|schema)-?migrer\p{L}*
      (?:skjema|skema|schema)-?(?:endring|ændring|ändring)\p{L}*
      (?:en|ei|denne) migrering
    `),
  },
  code: {
    words: list(`bug, programvarefeil, programfejl, programfel, kodefeil, kodefejl, kodfel`),
    pattern: anyOf(String.raw`
      (?:en|ein|denne|denna) (?:bug|bugg)(?!\p{L})|programvarefeil|programmeringsfeil|programfejl|kodefejl|kodefeil|programfel|kodfel|programmeringsfel
      minnelekkasje|hukommelseslæk|minnesläcka
      (?:manglende|saknat|saknad) in(?:deks|dex)
      sommertid|sommartid|vintertid
    `),
  },
  capacity: {
    words: list(`kapasitet, kapacitet, last, overbelastning, överbelastning, ressurser`),
    pattern: anyOf(String.raw`
      overbelast\p{L}*|överbelast\p{L}*
      (?:disken|disk|volumet|partisjonen)~(?:full|fullt|fylt opp|løb fuld|fuld)(?!\p{L})|(?:full|fuld) disk
      (?:minne|hukommelse|diskplass|diskplads|diskutrymme|forbindelser|tilkoblinger)\p{L}* ~(?:tomt|oppbrukt|opbrugt|slut|for lite|for lidt)(?!\p{L})
      (?:for lite|for lidt|för lite) (?:minne|hukommelse|diskplass|diskplads|diskutrymme|kapasitet|kapacitet)
    `),
  },
  dependency: {
    words: list(`avhengighet, afhængighed, beroende, leverandør, leverantör, tredjepart`),
    pattern: anyOf(String.raw`
      (?:feil|fejl|fel|nedetid|utfall|driftsforstyrrelse|driftstörning|avbrott|nedbrud) hos (?:vår |vores |en )?(?:leverandør|leverantör|tredjepart|partner)\p{L}*
      (?:leverandør|leverantör|tredjepart)\p{L}*~(?:nede|nere|utilgjengelig|utilgængelig|otillgänglig|feilet|fejlede)(?!\p{L})
    `),
  },
  certificate: {
    words: list(`sertifikat, certifikat, utløpt sertifikat, udløbet certifikat, utgånget certifikat, lisens`),
    pattern: anyOf(String.raw`
      (?:sertifikat|certifikat|lisens|licens|nøkkel|nøgle|nyckel|token|domene|domæne|domän)\p{L}*~(?:utløp\p{L}*|udløb\p{L}*|gikk ut|gick ut|gått ut|utgånge\p{L}*|ikke fornyet|inte förnya\p{L}*)
      (?:utløpt|udløbet|utgånget|utgången) (?:sertifikat|certifikat|nøkkel|nøgle|nyckel|lisens|licens)
    `),
  },
  hardware: {
    words: list(`maskinvare, hardware, hårdvara, maskinvarefeil, strøm, ström`),
    pattern: anyOf(`
      (?:maskinvare|hardware|hårdvaru)-?(?:feil|fejl|fel)
      strømbrudd|strømafbrydelse|strömavbrott
      (?:defekt|ødelagt|trasig) (?:disk|server|switch|strømforsyning)
    `),
  },
  network: {
    words: list(`nettverk, netværk, nätverk, dns, brannmur, firewall, brandvägg`),
    pattern: anyOf(String.raw`
      (?:nettverks|netværks|nätverks)-?(?:feil|fejl|fel|brudd|avbrott|problem)\p{L}*
      (?:brannmur|firewall|brandväggs)-?reg\p{L}*
      pakketap|paketförlust|dns-?(?:feil|fejl|fel|oppføring|post)
    `),
  },
  security: {
    words: list(`sikkerhet, sikkerhed, säkerhet, angrep, angreb, attack`),
    pattern: anyOf(`
      (?:et|ett|dette) (?:angrep|angreb)|(?:en|denna) attack|angripere?|angribere?|angripare
    `),
  },
  data: {
    words: list(`data, datafeil, datafejl, datafel, datatap, datatab, dataförlust`),
    pattern: anyOf(`
      (?:korrupte?|ødelagte|ugyldige|ogiltiga|skadade|korrupta) (?:data|poster|rader)
      datatap|datatab|dataförlust
    `),
  },
  procedure: {
    words: list(`menneskelig feil, menneskelig fejl, mänskligt fel, manuelt, rutine, rutin`),
    pattern: anyOf(String.raw`
      (?:ved en feil|ved en feiltakelse|ved en fejl|av misstag|ved et uhell)(?!\p{L})
      menneskelig (?:feil|fejl)|mänskligt fel
      manuel(?:l|le|lt|t|la)?(?!\p{L})
      (?:i|på) (?:feil|forkert|fel) (?:miljø|miljö|database|databas|server|cluster|klynge)
    `),
  },
}
