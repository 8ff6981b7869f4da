import {list} from '../../list.ts'
import type {Dialect} from '../../types.ts'

/** How people who write Turkish tell the kinds of cause. */
export const causes: Dialect['causes'] = {
  deploy: {
    words: list(`sürüm, dağıtım, yayın`),
    pattern: /(?<!\p{L})(?:yeni sürüm\p{L}*|sürüm geçiş\p{L}*)(?!\p{L})/iu,
  },
  config: {
    words: list(`yapılandırma, yapılandırma hatası, konfigürasyon`),
    pattern:
      /(?<!\p{L})(?:yanlış|hatalı) (?:yapılandır\p{L}+|konfigürasyon\p{L}*|ayar\p{L}*)|(?<!\p{L})(?:yapılandırma|konfigürasyon) (?:hata|değişikli)\p{L}+/iu,
  },
  capacity: {
    words: list(`kapasite, aşırı yük`),
    pattern: /(?<!\p{L})(?:aşırı yük\p{L}*|disk\p{L}* dol\p{L}+|bellek yetersiz\p{L}*)/iu,
  },
  certificate: {
    words: list(`sertifika`),
    pattern: /(?<!\p{L})sertifika\p{L}*[^.;]{0,30}?süresi[^.;]{0,20}?(?:dol|bit)\p{L}+/iu,
  },
  hardware: {
    words: list(`donanım, donanım arızası`),
    pattern: /(?<!\p{L})(?:donanım|disk|elektrik) (?:arıza|kesinti)\p{L}*/iu,
  },
  network: {words: list(`ağ, ağ sorunu`), pattern: /(?<!\p{L})ağ (?:sorun|kesinti|arıza)\p{L}*/iu},
}
