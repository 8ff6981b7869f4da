import type {Dialect} from '../../types.ts'

/** What words of running text tell where people write Turkish. */
export const cues: Dialect['cues'] = {
  allTimes: /tüm (?:saatler|zamanlar)|saatler .{0,20}(?:saatiyle|cinsinden|dilim)/i,
  lengthBefore: /(?<!\p{L})(?:kesinti|toplam|yaklaşık)(?!\p{L})[^.]{0,20}$/iu,
  lengthAfter: /^\s*(?:boyunca|sür(?:dü|en|müştür)|süreyle|kesinti)/i,
  beginsBefore: /(?<!\p{L})saat\s+$/iu,
  beginsAfter: /(?<!\p{L})(?:itibarıyla|itibariyle|başla\p{L}+|hata\p{L}*|erişilem\p{L}+)/iu,
  endsAfter: /(?<!\p{L})(?:çözüldü|giderildi|normale döndü|sona erdi)/iu,
  template: /(?<!\p{L})şablon/iu,
  team: /(?<!\p{L})(?:ekip|ekibi|takımı?)(?!\p{L})/iu,
  monitor: /(?<!\p{L})(?:izleme|alarm\p{L}*|monitör\p{L}*)/iu,
  customer: /(?<!\p{L})(?:müşteri\p{L}*|kullanıcı\p{L}*|şikayet\p{L}*)/iu,
  human: /(?<!\p{L})(?:mühendis\p{L}*|geliştirici\p{L}*|çalışan\p{L}*)/iu,
  yes: /^evet/i,
  no: /^hayır/i,
  negation: /(?<!\p{L})(?:değil|yok|hiç)(?!\p{L})/iu,
}
