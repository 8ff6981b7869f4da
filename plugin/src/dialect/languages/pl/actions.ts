import {list} from '../../list.ts'
import type {Dialect} from '../../types.ts'

/** What they call the columns of a table of action items. */
export const actionColumns: Dialect['actionColumns'] = {
  id: list(`lp, numer`),
  text: list(
    `działanie, działania, zadanie, zadania, opis, co, czynność, opis działania, opis zadania, zalecenie`,
  ),
  owner: list(
    `właściciel, odpowiedzialny, osoba odpowiedzialna, kto, odpowiedzialna, wykonawca, przypisane do, zespół`,
  ),
  due: list(`termin, do kiedy, data, kiedy, data wykonania, termin realizacji, termin wykonania`),
  priority: list(`priorytet`),
  status: list(`stan, wykonane, zrobione`),
  ticket: list(`zgłoszenie, odnośnik`),
  kind: list(`typ, rodzaj, kategoria`),
}

/** Words that name a value in an item's own text. */
export const actionKeys: Dialect['actionKeys'] = {
  owner: list(`właściciel, odpowiedzialny, odpowiedzialna, osoba odpowiedzialna, wykonawca`),
  due: list(`termin, termin realizacji, do dnia`),
  by: list(`do, do dnia, do końca, termin, najpóźniej`),
  status: list(`stan`),
  priority: list(`priorytet`),
  ticket: list(`zgłoszenie`),
  item: list(`działanie naprawcze`),
}

/** Words for the state of an action item. */
export const actionStatuses: Dialect['actionStatuses'] = {
  done: list(`
    zrobione, wykonane, wykonano, zakończone, zakończono, gotowe, zamknięte, ukończone, wdrożone, wdrożono, naprawione,
    tak
  `),
  'in-progress': list(`w toku, w trakcie, rozpoczęte, w realizacji, częściowo, w przeglądzie, zablokowane`),
  open: list(
    `otwarte, do zrobienia, nierozpoczęte, nie rozpoczęto, zaplanowane, planowane, nowe, oczekuje, niewykonane`,
  ),
  dropped: list(`anulowane, anulowano, odrzucone, odrzucono, porzucone, nieaktualne`),
}

/** Words for what an action item is for. */
export const actionKinds: Dialect['actionKinds'] = {
  prevent: list(`zapobieganie, zapobiegawcze, naprawa, naprawcze`),
  mitigate: list(`łagodzenie`),
  detect: list(`wykrywanie, monitorowanie, alerty`),
  process: list(`proces, procedura, dokumentacja, szkolenie, inne`),
}

/** Headings that say when action items are to be done. */
export const horizons: Dialect['horizons'] = {
  immediate: list(`natychmiast, natychmiastowe, działania natychmiastowe`),
  'short-term': list(`krótkoterminowe, działania krótkoterminowe`),
  'medium-term': list(`średnioterminowe, działania średnioterminowe`),
  'long-term': list(`długoterminowe, działania długoterminowe`),
}
