import {list} from '../../list.ts'
import type {Dialect} from '../../types.ts'

/** What people who write Polish call a labelled value. */
export const fields: Dialect['fields'] = {
  id: list(
    `numer incydentu, nr incydentu, id incydentu, identyfikator, incydent, numer, {numer|nr|id} {zgłoszenia|awarii|zdarzenia}`,
  ),
  title: list(`tytuł, nazwa incydentu`),
  date: list(`data, data {incydentu|zdarzenia|awarii|wystąpienia}, dzień`),
  start: list(`
    początek, rozpoczęcie, {godzina|czas|data} rozpoczęcia, początek {incydentu|awarii}, data i godzina rozpoczęcia, {czas|godzina|data i godzina} wystąpienia,
    rozpoczęcie {incydentu|awarii}, rozpoczęto
  `),
  end: list(`
    koniec, zakończenie, {godzina|czas|data} zakończenia, {koniec|zakończenie} {incydentu|awarii},
    data i godzina zakończenia, {data|czas|godzina|data i godzina} usunięcia, usunięcie awarii, przywrócono, przywrócenie, przywrócenie usługi, zakończono
  `),
  period: list(`okres, godzina, data i godzina, kiedy, okno czasowe`),
  duration: list(
    `czas trwania, długość, czas niedostępności, całkowity czas trwania, czas trwania {incydentu|awarii}, przestój`,
  ),
  timeZone: list(`strefa czasowa, wszystkie godziny`),
  severity: list(`krytyczność, ważność, istotność, poziom, poziom {krytyczności|ważności|istotności}, waga`),
  priority: list(`priorytet`),
  status: list(`stan, status incydentu`),
  services: list(`
    usługi, usługa, {dotknięte|objęte|niedostępne} {usługi|systemy}, {usługi|systemy} dotknięte, systemy, system,
    komponenty, dotknięte komponenty, aplikacje, aplikacja, produkty
  `),
  commander: list(`kierownik incydentu, koordynator, koordynator incydentu, prowadzący`),
  author: list(`autorzy, przygotował, przygotowała, sporządził, sporządziła`),
  reviewer: list(`recenzent, recenzenci, zatwierdził, sprawdził`),
  responder: list(`uczestnicy, dyżurny, osoby zaangażowane`),
  team: list(`zespół, zespoły, zespół odpowiedzialny`),
  users: list(`dotknięci {użytkownicy|klienci}, liczba {użytkowników|klientów}`),
  money: list(`koszt, straty, szacowany koszt, utracony przychód`),
  slo: list(`naruszenie {slo|sla}`),
  detectedAt: list(`wykryto, wykrycie, czas wykrycia, godzina wykrycia, pierwszy alert`),
  acknowledgedAt: list(`potwierdzono, podjęto, czas podjęcia`),
  mitigatedAt: list(`złagodzono, ograniczono, czas złagodzenia`),
  resolvedAt: list(`rozwiązano, rozwiązanie, czas rozwiązania, naprawiono, zamknięto`),
  ttd: list(`czas do wykrycia`),
  tta: list(`czas do reakcji, czas reakcji`),
  ttm: list(`czas do złagodzenia`),
  ttr: list(`czas do rozwiązania, czas naprawy, czas przywrócenia`),
  tags: list(`tagi, etykiety, słowa kluczowe`),
  causes: list(`kategoria, rodzaj incydentu, typ incydentu, typ przyczyny`),
  published: list(`opublikowano, data publikacji, data utworzenia, data raportu, data dokumentu`),
  updated: list(`zaktualizowano, ostatnia aktualizacja, data aktualizacji`),
  summary: list(`podsumowanie, streszczenie, opis`),
  impact: list(`wpływ, skutki, wpływ na użytkowników`),
  rootCause: list(`przyczyna, przyczyna źródłowa, główna przyczyna, przyczyny, przyczyna główna`),
  trigger: list(`wyzwalacz, bezpośrednia przyczyna`),
  contributing: list(`czynniki sprzyjające, czynniki dodatkowe`),
  detectionSource: list(`wykryte przez, wykryty przez, zgłoszone przez, sposób wykrycia`),
  resolution: list(`sposób rozwiązania, naprawa`),
  related: list(`powiązane incydenty, podobne incydenty, zobacz też`),
}
