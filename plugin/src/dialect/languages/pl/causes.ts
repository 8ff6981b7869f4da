import {list} from '../../list.ts'
import type {Dialect} from '../../types.ts'

/** How people who write Polish tell the kinds of cause. */
export const causes: Dialect['causes'] = {
  deploy: {
    words: list(`wdrożenie, wydanie`),
    pattern: /(?<!\p{L})(?:wdrożeni(?:e|u|em|a)|nowa wersja|nowej wersji|nową wersję)(?!\p{L})/iu,
  },
  config: {
    words: list(`konfiguracja, błąd konfiguracji, błędna konfiguracja`),
    pattern:
      /(?<!\p{L})(?:(?:bł[ęą]d\p{L}*|zmian\p{L}+|niewłaściw\p{L}+) (?:w )?konfiguracj\p{L}+|literówk\p{L}+|zmienn\p{L}+ środowiskow\p{L}+)/iu,
  },
  migration: {words: list(`migracja, migracja danych`), pattern: /(?<!\p{L})migracj\p{L}+/iu},
  code: {
    words: list(`błąd w kodzie, błąd oprogramowania, kod`),
    pattern:
      /(?<!\p{L})(?:bł[ęą]d\p{L}* (?:w kodzie|oprogramowania|programist\p{L}+)|wyciek\p{L}* pamięci|nieskończon\p{L}+ pętl\p{L}+|brakując\p{L}+ indeks\p{L}*)/iu,
  },
  capacity: {
    words: list(`pojemność, przeciążenie, obciążenie, zasoby`),
    pattern:
      /(?<!\p{L})(?:przeciąż\p{L}+|wyczerpa\p{L}+|brak\p{L}* (?:pamięci|miejsca|zasobów|połączeń)|(?:dysk|pula|partycja)[^.;]{0,40}?(?:zapełni\p{L}+|przepełni\p{L}+|peł(?:en|ny|na))|wzrost ruchu)/iu,
  },
  dependency: {
    words: list(`zależność, dostawca, usługa zewnętrzna`),
    pattern:
      /(?<!\p{L})(?:(?:awari\p{L}+|przerw\p{L}+|niedostępnoś\p{L}+) (?:u )?(?:\p{L}+ )?(?:dostawcy|operatora|partnera)|dostawc\p{L}+[^.;]{0,40}?niedostępn\p{L}+)/iu,
  },
  certificate: {
    words: list(`certyfikat, wygasły certyfikat, licencja`),
    pattern:
      /(?<!\p{L})(?:(?:certyfikat|licencj|token|domen|klucz)\p{L}*[^.;]{0,40}?(?:wygas\p{L}+|nie (?:został\p{L}* )?odnowion\p{L}+)|wygasł\p{L}+ (?:certyfikat|licencj|token|domen|klucz)\p{L}*)/iu,
  },
  hardware: {
    words: list(`sprzęt, awaria sprzętu, zasilanie`),
    pattern:
      /(?<!\p{L})(?:awari\p{L}+ (?:sprzętu|dysku|serwera|zasilania|zasilacza)|przerw\p{L}+ w zasilaniu|uszkodzon\p{L}+ (?:dysk|serwer|zasilacz)\p{L}*)/iu,
  },
  network: {
    words: list(`sieć, zapora`),
    pattern:
      /(?<!\p{L})(?:(?:awari|problem)\p{L}* sieci\p{L}*|utrat\p{L}+ pakietów|reguł\p{L}+ (?:zapory|firewalla))/iu,
  },
  security: {
    words: list(`bezpieczeństwo, atak`),
    pattern: /(?<!\p{L})(?:atak(?:u|iem|i)?|włamani\p{L}+)(?!\p{L})/iu,
  },
  data: {
    words: list(`dane, utrata danych, uszkodzone dane`),
    pattern: /(?<!\p{L})(?:(?:uszkodzon|błędn|niepoprawn)\p{L}+ dan(?:e|ych)|utrat\p{L}+ danych)/iu,
  },
  procedure: {
    words: list(`błąd ludzki, błąd człowieka`),
    pattern:
      /(?<!\p{L})(?:przez pomyłkę|omyłkowo|przypadkowo|bł[ęą]d\p{L}* (?:ludzki\p{L}*|człowieka|operatora))(?!\p{L})/iu,
  },
}
