import {list} from '../../list.ts'
import type {Dialect} from '../../types.ts'

/** What people who write Turkish call the parts of a postmortem. */
export const sections: Dialect['sections'] = {
  metadata: list(`olay bilgileri, genel bilgiler, temel bilgiler, olay detayları`),
  summary: list(`özet, yönetici özeti, olay özeti, ne oldu, genel bakış, kısa özet, giriş`),
  impact: list(`etki, etkiler, etki analizi, müşteri etkisi, kullanıcı etkisi`),
  timeline: list(`
    zaman çizelgesi, olay akışı, kronoloji, olayların sırası, olay kronolojisi, olay zaman çizelgesi, zaman akışı
  `),
  rootCause: list(
    `kök neden, kök nedenler, kök neden analizi, kök sebep, neden, nedenler, neden oldu, 5 neden`,
  ),
  trigger: list(`tetikleyici`),
  contributing: list(`katkıda bulunan faktörler, katkıda bulunan etkenler`),
  detection: list(`tespit, nasıl tespit edildi, nasıl fark ettik`),
  mitigation: list(`müdahale, yapılan müdahale, alınan aksiyonlar`),
  resolution: list(`çözüm, nasıl çözüldü, nasıl çözdük, kurtarma`),
  actionItems: list(`
    aksiyonlar, aksiyon, aksiyon maddeleri, aksiyon planı, alınacak aksiyonlar, yapılacaklar, sonraki adımlar,
    düzeltici faaliyetler, önleyici faaliyetler, düzeltici ve önleyici faaliyetler, iyileştirmeler, alınacak önlemler,
    önlemler, takip maddeleri, düzeltici aksiyonlar, önleyici aksiyonlar
  `),
  lessons: list(`öğrenilen dersler, alınan dersler, çıkarılan dersler, neler öğrendik, ne öğrendik, dersler`),
  wentWell: list(`iyi gidenler, neler iyi gitti, ne iyi gitti`),
  wentWrong: list(`kötü gidenler, neler kötü gitti, ne kötü gitti, iyileştirilebilecekler`),
  lucky: list(`şanslı olduğumuz noktalar, şansımız`),
  related: list(`ilgili olaylar, benzer olaylar`),
  references: list(`kaynaklar, referanslar, bağlantılar, ekler`),
  metrics: list(`metrikler`),
  communication: list(`iletişim`),
  participants: list(`katılımcılar, olay ekibi`),
}
