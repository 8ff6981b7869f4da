import type {Zone} from '../types.ts'

/** Cities and countries by whose time people say that they go, with their zones; a country of several zones is none. */
const PLACES: Readonly<Record<string, readonly string[]>> = {
  en: [
    'london|uk|british: Europe/London, dublin|irish: Europe/Dublin, lisbon: Europe/Lisbon, paris|french: Europe/Paris',
    'berlin|german: Europe/Berlin, amsterdam|dutch: Europe/Amsterdam, brussels|belgian: Europe/Brussels',
    'madrid|spanish: Europe/Madrid, rome|italian: Europe/Rome, zurich|swiss: Europe/Zurich, vienna: Europe/Vienna',
    'stockholm|swedish: Europe/Stockholm, oslo|norwegian: Europe/Oslo, copenhagen|danish: Europe/Copenhagen',
    'helsinki|finnish: Europe/Helsinki, warsaw|polish: Europe/Warsaw, prague: Europe/Prague, athens: Europe/Athens',
    'istanbul: Europe/Istanbul, kyiv: Europe/Kyiv, moscow: Europe/Moscow, new york|nyc: America/New_York',
    'toronto: America/Toronto, chicago: America/Chicago, denver: America/Denver, seattle|la: America/Los_Angeles',
    'los angeles|san francisco|california: America/Los_Angeles, vancouver: America/Vancouver',
    'sydney: Australia/Sydney, melbourne: Australia/Melbourne, auckland|nz|new zealand: Pacific/Auckland',
    'tokyo|japan: Asia/Tokyo, seoul|korea: Asia/Seoul, singapore: Asia/Singapore, hong kong: Asia/Hong_Kong',
    'shanghai: Asia/Shanghai, india|indian: Asia/Kolkata, nairobi: Africa/Nairobi, lagos: Africa/Lagos',
  ],
  es: [
    'madrid|españa: Europe/Madrid, méxico|ciudad de méxico|cdmx: America/Mexico_City, bogotá|colombia: America/Bogota',
    'lima|perú: America/Lima, buenos aires|argentina: America/Argentina/Buenos_Aires, caracas: America/Caracas',
    'santiago: America/Santiago, montevideo|uruguay: America/Montevideo, quito: America/Guayaquil',
  ],
  fr: [
    'paris: Europe/Paris, bruxelles: Europe/Brussels, genève: Europe/Zurich, montréal: America/Toronto, tunis: Africa/Tunis',
    'dakar: Africa/Dakar, casablanca: Africa/Casablanca',
  ],
}

/**
 * The names of zones after cities, in the form in which a language says them.
 *
 * @param form  What is said of a place: `paris` becomes `heure de paris`.
 */
export function cityZones(
  language: 'en' | 'es' | 'fr',
  form: (place: string) => string,
): Record<string, Zone> {
  const zones: Record<string, Zone> = {}
  for (const entry of (PLACES[language] ?? []).join(', ').split(', ')) {
    const [places = '', zone = ''] = entry.split(': ')
    for (const place of places.split('|')) zones[form(place)] = zone
  }
  return zones
}
