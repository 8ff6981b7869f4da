import {list} from '../../list.ts'
import type {Dialect} from '../../types.ts'

/** What people who write Polish call the parts of a postmortem. */
export const sections: Dialect['sections'] = {
  metadata: list(`metadane, informacje, informacje ogólne, szczegóły, szczegóły incydentu, dane incydentu`),
  summary: list(`
    podsumowanie, streszczenie, opis, opis incydentu, co się stało, wprowadzenie, w skrócie, opis problemu, kontekst,
    podsumowanie incydentu
  `),
  impact: list(
    `wpływ, skutki, wpływ na użytkowników, wpływ na klientów, wpływ na biznes, zakres, konsekwencje`,
  ),
  timeline: list(`
    oś czasu, przebieg, chronologia, przebieg zdarzeń, przebieg incydentu, przebieg awarii, linia czasu, kalendarium,
    chronologia zdarzeń, zdarzenia
  `),
  rootCause: list(`
    przyczyna, przyczyna źródłowa, przyczyny, główna przyczyna, przyczyna główna, analiza przyczyn,
    analiza przyczyny źródłowej, analiza przyczyn źródłowych, dlaczego to się stało, analiza, pięć razy dlaczego,
    5 razy dlaczego, przyczyna incydentu, przyczyna awarii, przyczyny źródłowe
  `),
  trigger: list(`wyzwalacz, bezpośrednia przyczyna`),
  contributing: list(`czynniki sprzyjające, czynniki dodatkowe, czynniki współistniejące`),
  detection: list(`wykrycie, detekcja, jak wykryto, wykrycie incydentu`),
  mitigation: list(`łagodzenie, reakcja, podjęte działania, ograniczenie skutków, działania podjęte`),
  resolution: list(
    `rozwiązanie, naprawa, przywrócenie, przywrócenie usługi, usunięcie awarii, jak naprawiono`,
  ),
  actionItems: list(`
    działania naprawcze, działania, zadania, dalsze kroki, następne kroki, kolejne kroki, działania zapobiegawcze,
    działania korygujące, plan działań, plan działania, plan naprawczy, zapobieganie, co dalej, usprawnienia,
    rekomendacje, zalecenia, do zrobienia, lista zadań, dalsze działania, środki zaradcze
  `),
  lessons: list(`wnioski, czego się nauczyliśmy, lekcje, wyciągnięte wnioski`),
  wentWell: list(`co poszło dobrze, co zadziałało, co się udało`),
  wentWrong: list(`co poszło źle, co nie zadziałało, co poszło nie tak, co można poprawić, co poprawić`),
  lucky: list(`gdzie mieliśmy szczęście, mieliśmy szczęście, szczęście`),
  related: list(`powiązane incydenty, podobne incydenty, poprzednie incydenty`),
  references: list(`odnośniki, linki, źródła, materiały, zobacz też, załączniki`),
  metrics: list(`metryki, wskaźniki`),
  communication: list(`komunikacja`),
  participants: list(`uczestnicy, osoby zaangażowane`),
  appendix: list(`dodatek, aneks, słowniczek, wykresy, logi`),
}
