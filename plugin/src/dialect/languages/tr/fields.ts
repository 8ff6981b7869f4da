import {list} from '../../list.ts'
import type {Dialect} from '../../types.ts'

/** What people who write Turkish call a labelled value. */
export const fields: Dialect['fields'] = {
  id: list(`{olay|kayıt|vaka|arıza} {no|numarası|id}, olay kimliği`),
  title: list(`başlık, {olay|kesinti|arıza} {başlığı|adı}`),
  date: list(`tarih, {olay|kesinti|arıza} tarihi`),
  start: list(`
    başlangıç, {başlangıç|başlama} {zamanı|saati|tarihi}, {olay|kesinti|arıza} {başlangıcı|başlangıç zamanı}
  `),
  end: list(`
    bitiş, {bitiş|sona erme} {zamanı|saati|tarihi}, {olay|kesinti|arıza} {bitişi|bitiş zamanı}
  `),
  period: list(`zaman aralığı, {olay|kesinti|arıza} {zamanı|saati|saatleri}`),
  duration: list(`süre, {toplam|kesinti|olay|etki|arıza} süresi, toplam kesinti süresi`),
  timeZone: list(`saat dilimi, zaman dilimi`),
  severity: list(`{önem|ciddiyet|şiddet} {derecesi|seviyesi|düzeyi}, önem, ciddiyet, şiddet`),
  priority: list(`öncelik`),
  status: list(`durum`),
  services: list(`
    {etkilenen|etkilenmiş} {servis|servisler|sistem|sistemler|hizmet|hizmetler|bileşenler|uygulamalar|ürünler},
    servisler, hizmetler, sistemler
  `),
  commander: list(`olay {yöneticisi|sorumlusu|komutanı|lideri}`),
  author: list(`yazar, yazarlar, hazırlayan, hazırlayanlar`),
  reviewer: list(`gözden geçiren, onaylayan`),
  responder: list(`{müdahale eden|müdahale} {ekip|ekibi}, katılımcılar`),
  team: list(`ekip, sorumlu ekip, takım`),
  users: list(`etkilenen {kullanıcılar|müşteriler|kullanıcı sayısı|müşteri sayısı}`),
  detectedAt: list(`tespit {zamanı|saati}, {fark edilme|algılama} zamanı`),
  resolvedAt: list(`çözüm {zamanı|saati|tarihi}, {çözülme|düzelme} zamanı`),
  ttd: list(`tespit süresi`),
  tta: list(`{müdahale|yanıt} süresi`),
  ttr: list(`{çözüm|onarım|kurtarma} süresi`),
  tags: list(`etiketler`),
  published: list(`yayın tarihi, rapor tarihi`),
  updated: list(`son güncelleme`),
  summary: list(`özet`),
  impact: list(`etki, etkiler`),
  rootCause: list(`kök neden, kök sebep, neden, sebep`),
  trigger: list(`tetikleyici`),
  resolution: list(`çözüm`),
  related: list(`ilgili olaylar, benzer olaylar`),
}
