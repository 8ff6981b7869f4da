import {list} from '../../list.ts'
import type {Dialect} from '../../types.ts'

/** What they call the columns of a timeline. */
export const timelineColumns: Dialect['timelineColumns'] = {
  time: list(`czas, godzina, data, data i godzina, kiedy, godz`),
  end: list(`koniec`),
  text: list(`zdarzenie, zdarzenia, opis, co się stało, działanie, szczegóły, komentarz, co`),
  actor: list(`kto, osoba, zespół, źródło`),
}

/** What stands before an event's colon. */
export const phaseLabels: Dialect['phaseLabels'] = {
  triggered: list(`wyzwalacz, wdrożenie, zmiana`),
  started: list(`początek, początek incydentu, początek awarii, awaria, rozpoczęcie`),
  detected: list(`wykrycie, wykryto, alert, zgłoszenie, pierwsze zgłoszenie`),
  acknowledged: list(`potwierdzenie, reakcja, początek analizy`),
  escalated: list(`eskalacja`),
  identified: list(`diagnoza, przyczyna, przyczyna ustalona, identyfikacja`),
  mitigated: list(`złagodzenie, obejście`),
  resolved: list(
    `rozwiązanie, rozwiązano, przywrócenie, przywrócono, koniec, koniec incydentu, naprawa, naprawiono`,
  ),
  communicated: list(`komunikat, komunikacja`),
}

/** What an event says of its phase. */
export const phases: Dialect['phases'] = {
  resolved:
    /(?<!\p{L})(?:(?:incydent|awaria|problem) (?:został[ao]? )?(?:rozwiązan[ya]|zamknięt[ya]|usunięt[ya]|zakończon[ya])|(?:usług[ai]|system|wszystko) (?:\p{L}+ )?(?:przywrócon[aey]|znów działa|działa ponownie)|w pełni przywrócon[aey]|(?:powrót|wróci\p{L}+|wraca\p{L}*) do normy|(?:znów|ponownie) (?:dział\p{L}+|dostępn\p{L}+))(?!\p{L})/iu,
  mitigated:
    /(?<!\p{L})(?:wycofan[aoy]|wycofano|wycofanie (?:zakończone|wykonane)|częściowo przywrócon[aey]|ruch (?:przełączon\p{L}+|przekierowan\p{L}+)|obejście (?:wdrożone|zastosowane)|poprawka wdrożona)(?!\p{L})/iu,
  identified:
    /(?<!\p{L})(?:przyczyna (?:znaleziona|ustalona|zidentyfikowana)|(?:znaleziono|ustalono|zidentyfikowano|zidentyfikowana) przyczyn[ęa])(?!\p{L})/iu,
  escalated: /(?<!\p{L})(?:eskal\p{L}+|ogłoszono incydent|otwarto incydent)(?!\p{L})/iu,
  acknowledged:
    /(?<!\p{L})(?:(?:rozpoczyna|rozpoczęł[ao]|rozpoczął|rozpoczęto) (?:analizę|diagnostykę|dochodzenie|badanie)|dyżurn\p{L}+ (?:podejmuje|podjął|podjęła|dołącza\p{L}*)|potwierdza alert)(?!\p{L})/iu,
  communicated: /(?<!\p{L})(?:stron\p{L}+ statusu|klienci (?:powiadomieni|poinformowani))(?!\p{L})/iu,
  detected:
    /(?<!\p{L})(?:alert\p{L}*|alarm\p{L}*|monitoring\p{L}*|zgłasza\p{L}*|zgłoszen\p{L}+|zgłosi\p{L}+|wykry\p{L}+|zauważ\p{L}+)(?!\p{L})/iu,
  started:
    /(?<!\p{L})(?:początek (?:incydentu|awarii)|(?:awaria|incydent) (?:zaczyna się|rozpoczyna się|się zaczyna)|pierwsze błędy|przesta\p{L}+ (?:odpowiadać|działać))(?!\p{L})/iu,
  triggered:
    /(?<!\p{L})(?:wdrożon[aoey]|wdrożono|wdrożenie (?:wersji|nowej)|wydanie wersji|zmiana konfiguracji)(?!\p{L})/iu,
}

/** What fails. */
export const symptoms =
  /(?<!\p{L})(?:bł[ęą]d\p{L}*|awari\p{L}+|niedostępn\p{L}+|nie (?:działa|odpowiada|odpowiadał)\p{L}*|opóźnieni\p{L}+|przepełnion\p{L}+|wygas\p{L}+|utracon\p{L}+|przeciąż\p{L}+|zawies\p{L}+|przestał\p{L}*)(?!\p{L})/iu

/** What says that the incident begins. */
export const beginning =
  /(?<!\p{L})(?:początek (?:incydentu|awarii)|(?:awaria|incydent) (?:zaczyna się|rozpoczyna się))(?!\p{L})/iu
