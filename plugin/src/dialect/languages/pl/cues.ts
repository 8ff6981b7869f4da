import type {Dialect} from '../../types.ts'

/** What words of running text tell where people write Polish. */
export const cues: Dialect['cues'] = {
  allTimes: /wszystkie (?:godziny|czasy)|godziny podano|czasy podano/i,
  lengthBefore:
    /(?<!\p{L})(?:trwał[ao]?|czas trwania)(?!\p{L})[^.]{0,30}$|(?:niedostępn\p{L}+|nie działał\p{L}*)[^.]{0,30}przez\s(?:\p{L}+\s){0,2}$/iu,
  lengthAfter: /^\s*(?:niedostępności|przestoju|awarii)/i,
  beginsBefore:
    /(?<!\p{L})(?:od|rozpoczęł[ao] się|rozpoczął się|zaczęł[ao] się|zaczął się)\s(?:(?:o|około|od|godz\.?|godzin[ay]|godzinie)\s){0,3}$/iu,
  momentBefore: /(?<!\p{L})(?:o|o godz\.?|o godzinie|około)\s+(?:\p{L}+\s+)?$/iu,
  beginsAfter:
    /(?<!\p{L})(?:rozpocz\p{L}+|zacz\p{L}+|przesta\p{L}+ (?:działać|odpowiadać)|wystąpi\p{L}+|uległ\p{L}* awarii)/iu,
  endsBefore:
    /(?<!\p{L})(?:do|zakończył\p{L}*|przywrócon\p{L}+|rozwiązan\p{L}+|naprawion\p{L}+)(?!\p{L})[^.]{0,30}$/iu,
  down: /^(?:awaria|niedostępność|przerwa w działaniu)\s+(?:usługi |systemu )?(.+)$/i,
  template: /(?<!\p{L})szablon(?!\p{L})/iu,
  team: /(?<!\p{L})zesp[óo]ł\p{L}*/iu,
  monitor: /(?<!\p{L})(?:monitoring\p{L}*|alert\p{L}*|alarm\p{L}*)/iu,
  customer: /(?<!\p{L})(?:klient\p{L}*|użytkownik\p{L}*|skarg\p{L}+)/iu,
  human: /(?<!\p{L})(?:inżynier\p{L}*|programist\p{L}+|pracowni\p{L}+|ręcznie)/iu,
  yes: /^(?:tak(?!\p{L})|naruszon|przekroczon)/iu,
  no: /^(?:nie(?!\p{L})|brak)/iu,
  negation: /(?<!\p{L})(?:nie|bez|brak|nigdy)(?!\p{L})/iu,
  denied: /(?<!\p{L})(?:nie|bez|brak|ani|zamiast|żadn\p{L}+)(?: \p{L}+){0,3}\s*$/iu,
  deniedAfter: /^[^.;,]{0,40}nie (?:był[aoy]?|jest) (?:\p{L}+ )?przyczyną|^[^.;,]{0,40}wykluczon/iu,
  beside: /(?<!\p{L})(?:mógłby|mogłaby|mogłoby|powinien był|powinna była|powinno było)(?!\p{L})/iu,
}
