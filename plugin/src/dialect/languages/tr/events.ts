import {list} from '../../list.ts'
import type {Dialect} from '../../types.ts'

/** What they call the columns of a timeline. */
export const timelineColumns: Dialect['timelineColumns'] = {
  time: list(`saat, zaman, tarih, tarih saat, tarih ve saat`),
  end: list(`bitiş`),
  text: list(`olay, olaylar, açıklama, ne oldu, aksiyon, detay, gelişme`),
  actor: list(`kim, kişi, ekip, kaynak`),
}

/** What stands before an event's colon. */
export const phaseLabels: Dialect['phaseLabels'] = {
  started: list(`başlangıç, olay başlangıcı, kesinti başlangıcı`),
  detected: list(`tespit, alarm, ilk bildirim`),
  identified: list(`teşhis, kök neden`),
  mitigated: list(`geçici çözüm`),
  resolved: list(`çözüm, bitiş, çözüldü, kapanış`),
}

/** What an event says of its phase. */
export const phases: Dialect['phases'] = {
  resolved:
    /(?<!\p{L})(?:normale döndü|(?:olay|kesinti|arıza|sorun) (?:tamamen )?(?:kapatıldı|çözüldü|giderildi|sona erdi)|yeniden (?:erişilebilir|çalışıyor)|(?:hizmet|servis)\p{L}* (?:yeniden|tekrar) \p{L}+)(?!\p{L})/iu,
  mitigated: /(?<!\p{L})(?:geri alındı|rollback (?:yapıldı|tamamlandı)|geçici çözüm)(?!\p{L})/iu,
  identified:
    /(?<!\p{L})(?:kök neden\p{L}*|(?:sorun|neden|sebep)\p{L}* (?:bulundu|belirlendi|tespit edildi)|tespit edildi|anlaşıldı)(?!\p{L})/iu,
  escalated:
    /(?<!\p{L})(?:eskale edildi|olay (?:açıldı|ilan edildi)|ekib\p{L}* (?:çağrıldı|dahil edildi))(?!\p{L})/iu,
  acknowledged:
    /(?<!\p{L})(?:incelemeye (?:başla\p{L}+|alındı)|nöbetçi \p{L}+ (?:devreye|alarmı))(?!\p{L})/iu,
  communicated:
    /(?<!\p{L})(?:durum sayfası|müşteriler\p{L}* (?:bilgilendirildi|duyuruldu)|duyuru)(?!\p{L})/iu,
  detected:
    /(?<!\p{L})(?:alarm\p{L}*|uyarı\p{L}*|bildir\p{L}+|şikayet\p{L}*|fark (?:edildi|ettik|etti))(?!\p{L})/iu,
  started:
    /(?<!\p{L})(?:(?:olay|kesinti|arıza|sorun) başla(?:dı|mıştır)|ilk hata\p{L}*|yanıt verme(?:meye|di)|erişilemez (?:oldu|hale))(?!\p{L})/iu,
  triggered:
    /(?<!\p{L})(?:deploy (?:edildi|başladı)|yayına alındı|sürüm\p{L}* (?:yayınlandı|çıkıldı)|yapılandırma değişikliği)(?!\p{L})/iu,
}

/** What fails. */
export const symptoms =
  /(?<!\p{L})(?:hata\p{L}*|arıza\p{L}*|kesinti\p{L}*|başarısız\p{L}*|erişilem\p{L}+|yanıt verm\p{L}+|çök\p{L}+|çalışm(?:ıyor|adı|ayan)\p{L}*|yavaşla\p{L}*|gecikme\p{L}*|doldu|tükendi)(?!\p{L})/iu

/** What says that the incident begins. */
export const beginning = /(?<!\p{L})(?:olay|kesinti|arıza) (?:başla(?:dı|mıştır)|başlangıcı)(?!\p{L})/iu
