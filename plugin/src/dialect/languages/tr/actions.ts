import {list} from '../../list.ts'
import type {Dialect} from '../../types.ts'

/** What they call the columns of a table of action items. */
export const actionColumns: Dialect['actionColumns'] = {
  id: list(`sıra, sıra no`),
  text: list(`aksiyon, aksiyonlar, açıklama, yapılacak, yapılacaklar, görev, önlem, faaliyet, iş, madde`),
  owner: list(`sorumlu, sorumlular, sorumlu kişi, sorumlu ekip, atanan, sahibi, ekip`),
  due: list(`termin, termin tarihi, son tarih, hedef tarih, bitiş tarihi, tarih, hedef`),
  priority: list(`öncelik`),
  status: list(`durum, durumu`),
  ticket: list(`kayıt, bağlantı, iş kaydı`),
  kind: list(`tür, tip, kategori`),
}

/** Words that name a value in an item's own text. */
export const actionKeys: Dialect['actionKeys'] = {
  owner: list(`sorumlu, sorumlusu, sorumlu kişi, sorumlu ekip, atanan`),
  due: list(`termin, son tarih, hedef tarih, hedef, bitiş tarihi`),
  by: list(`termin, son tarih`),
  status: list(`durum`),
  priority: list(`öncelik`),
}

/** Words for the state of an action item. */
export const actionStatuses: Dialect['actionStatuses'] = {
  done: list(`tamamlandı, yapıldı, bitti, kapandı, kapatıldı, çözüldü, uygulandı, tamam`),
  'in-progress': list(`devam ediyor, sürüyor, yapılıyor, başladı, kısmen`),
  open: list(`açık, bekliyor, planlandı, başlamadı, yapılacak, beklemede, yeni`),
  dropped: list(`iptal, iptal edildi, vazgeçildi, reddedildi`),
}

/** Words for what an action item is for. */
export const actionKinds: Dialect['actionKinds'] = {
  prevent: list(`önleme, önleyici, düzeltici`),
  mitigate: list(`azaltma`),
  detect: list(`izleme, alarm`),
  process: list(`süreç, dokümantasyon, eğitim`),
}

/** Headings that say when action items are to be done. */
export const horizons: Dialect['horizons'] = {
  immediate: list(`hemen, acil, acil aksiyonlar`),
  'short-term': list(`kısa vade, kısa vadeli, kısa vadeli aksiyonlar, kısa vadede`),
  'medium-term': list(`orta vade, orta vadeli, orta vadeli aksiyonlar, orta vadede`),
  'long-term': list(`uzun vade, uzun vadeli, uzun vadeli aksiyonlar, uzun vadede`),
}
