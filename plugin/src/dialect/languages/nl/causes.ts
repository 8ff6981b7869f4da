import {list} from '../../list.ts'
import {anyOf} from '../../pattern.ts'
import type {Dialect} from '../../types.ts'

/** How people who write Dutch tell the kinds of cause. */
export const causes: Dialect['causes'] = {
  deploy: {
    words: list(`uitrol, deployment, release, uitrollen`),
    pattern: anyOf(String.raw`
      uitgerold
      (?:de|een|deze|nieuwe|laatste) (?:uitrol|deployment|release)(?!\p{L})
      (?:de|een) (?:nieuwe versie|update)(?!\p{L})
    `),
  },
  config: {
    words: list(`configuratie, configuratiefout, verkeerde configuratie, instelling`),
    pattern: anyOf(String.raw`
      configuratie(?:fout|wijziging)\p{L}*|verkeerd (?:geconfigureerd|ingesteld)
      (?:verkeerde|foute|ontbrekende|gewijzigde) (?:instelling|configuratie|omgevingsvariabele)
      omgevingsvariabele\p{L}*|typefout
    `),
  },
  migration: {
    words: list(`migratie, datamigratie, schemawijziging`),
    pattern: anyOf(`
      (?:schema|data(?:base)?)-?(?:migratie|wijziging)
      (?:de|een) migratie|gemigreerd
    `),
  },
  code: {
    words: list(`bug, softwarefout, programmeerfout, software`),
    pattern: anyOf(String.raw`
      (?:een|de|deze) bug(?!\p{L})|softwarefout|programmeerfout
      geheugenlek|oneindige lus|ontbrekende index
      (?:zomer|winter)tijd
    `),
  },
  capacity: {
    words: list(`capaciteit, belasting, overbelasting, geheugen, schijfruimte`),
    pattern: anyOf(String.raw`
      overbelast\p{L}*
      (?:schijf|schijven|partitie|volume)~(?:vol|volgelopen)(?!\p{L})|volle schijf
      (?:geheugen|schijfruimte|verbindingen|capaciteit)~(?:op|uitgeput|te weinig|onvoldoende)(?!\p{L})
      te weinig (?:geheugen|schijfruimte|capaciteit)|piekbelasting
    `),
  },
  dependency: {
    words: list(`afhankelijkheid, leverancier, externe dienst, derde partij`),
    pattern: anyOf(`
      (?:storing|uitval|onderhoud) bij (?:de |een |onze )?(?:leverancier|provider|partner|externe dienst|hostingpartij)
      (?:leverancier|provider|externe dienst)~(?:storing|uitval|onbereikbaar|uitgevallen)
    `),
  },
  certificate: {
    words: list(`certificaat, verlopen certificaat, licentie, verloop`),
    pattern: anyOf(String.raw`
      \p{L}*(?:certificaat|licentie|token|domein|sleutel)~(?:verlopen|verliep|niet (?:verlengd|vernieuwd))
      verlopen (?:\p{L}+-)?(?:certificaat|licentie|token|domein|sleutel)
    `),
  },
  hardware: {
    words: list(`hardware, hardwarefout, stroomuitval, stroom`),
    pattern: anyOf(`
      hardware-?(?:fout|storing|defect)|stroom(?:uitval|storing)
      (?:defecte|kapotte) (?:schijf|server|voeding|switch)
    `),
  },
  network: {
    words: list(`netwerk, dns, firewall`),
    pattern: anyOf(String.raw`
      netwerk-?(?:storing|uitval|probleem|fout)\p{L}*
      firewall-?regel\p{L}*|dns-?(?:record|fout|wijziging)\p{L}*|pakketverlies
    `),
  },
  security: {
    words: list(`beveiliging, aanval, beveiligingsincident`),
    pattern: anyOf(String.raw`
      (?:een|de) aanval(?!\p{L})|aanvallers?|ddos|hack(?!\p{L})
    `),
  },
  data: {
    words: list(`data, gegevens, dataverlies, foute gegevens`),
    pattern: anyOf(`
      (?:corrupte|ongeldige|beschadigde|foute) (?:data|gegevens|records?)
      (?:data|gegevens)verlies
    `),
  },
  procedure: {
    words: list(`menselijke fout, handmatig, procedure`),
    pattern: anyOf(String.raw`
      per ongeluk|abusievelijk|menselijke fout|bedieningsfout
      handmatig\p{L}*
      (?:in|op) de verkeerde (?:omgeving|database|server|cluster)
    `),
  },
}
