import type {DurationRules} from './types.ts'

export type {DurationRules}

const MINUTE = 60
const HOUR = 3600
const DAY = 24 * HOUR
const WEEK = 7 * DAY

/**
 * English, German, French, Spanish, Portuguese, Dutch, Norwegian, Danish, Swedish, Italian,
 * Russian, Polish, Turkish, Japanese, Chinese, Korean.
 */
export const standardDurationRules: DurationRules = {
  units: {
    ...each(
      1,
      's sec secs second seconds sek sekunde sekunden seg segundo segundos seconde secondes seconden sekund sekunder secondo secondi сек секунда секунды секунд sekunda sekundy saniye sn',
    ),
    ...each(
      MINUTE,
      'm min mins minute minutes minuten minuto minutos minuut minutt minutter minut minuter mn minuti мин минута минуту минуты минут minuta minutę minuty dakika dk',
    ),
    ...each(
      HOUR,
      'h hr hrs hour hours hs std stunde stunden heure heures hora horas uur uren timer timme timmar ora ore ч час часа часов godz godzina godzinę godziny godzin saat',
    ),
    ...each(
      DAY,
      'd day days tag tage tagen jour jours día días dia dias dag dagen dager dage dagar døgn dygn giorno giorni день дня дней сутки суток dzień dni gün',
    ),
    ...each(
      WEEK,
      'w wk wks week weeks woche wochen semaine semaines semana semanas weken uke uker uge uger vecka veckor settimana settimane неделя недели недель tydzień tygodnie tygodni',
    ),
  },
  weakUnits: {time: HOUR},
  easternUnits: {
    ...each(1, '秒間 秒 秒钟 秒鐘 초'),
    ...each(MINUTE, '分間 分钟 分鐘 分 분'),
    ...each(HOUR, '時間 小时 小時 个小时 個小時 시간'),
    ...each(DAY, '日間 天 일간'),
    ...each(WEEK, '週間 周间 个星期 個星期 星期 주일'),
  },
  numbers: {
    ...each(1, 'one eine einer einen une una uma een ett'),
    ...each(1.5, 'anderthalb eineinhalb anderhalf anderhalve halvannen halvanden'),
    ...each(2, 'two zwei deux dos duas twee två'),
    ...each(2.5, 'zweieinhalb'),
    ...each(3, 'three drei trois tres três drie tre'),
    ...each(4, 'four vier quatre cuatro quatro fyra'),
    ...each(5, 'five fünf cinq cinco vijf fem'),
    ...each(6, 'six sechs seis zes seks'),
    ...each(7, 'seven sieben sept siete sete zeven sju syv'),
    ...each(8, 'eight acht huit ocho oito åtte åtta otte'),
    ...each(9, 'nine neun neuf nueve nove negen'),
    ...each(10, 'ten zehn dix diez dez tien ti tio'),
    ...each(11, 'eleven'),
    ...each(12, 'twelve zwölf douze doce doze twaalf tolv'),
    ...each(15, 'fifteen fünfzehn quinze quince vijftien femten femton'),
    ...each(20, 'twenty zwanzig vingt veinte vinte twintig tjue tjugo tyve'),
    ...each(30, 'thirty dreißig trente treinta trinta dertig tretti trettio tredive'),
    ...each(40, 'forty vierzig quarante cuarenta quarenta veertig'),
    ...each(45, 'forty-five quarante-cinq'),
    ...each(50, 'fifty cinquante cincuenta cinquenta vijftig'),
    ...each(60, 'sixty'),
    ...each(90, 'ninety'),
  },
  articles: ['a', 'an', 'the'],
  articleLeads: words(`
    for, lasted, took, within, after, than, of, nearly, almost, over, under, about, around, roughly,
    approximately, approx, in, just, quite, half
  `),
  phrases: {
    'half an hour': 1800,
    'half-an-hour': 1800,
    'half hour': 1800,
    'half-hour': 1800,
    'a quarter of an hour': 900,
    'quarter of an hour': 900,
    'three quarters of an hour': 2700,
    'half a minute': 30,
    'half a day': 12 * HOUR,
    'halbe stunde': 1800,
    'halben stunde': 1800,
    viertelstunde: 900,
    dreiviertelstunde: 2700,
    'demi-heure': 1800,
    'demi heure': 1800,
    "quart d'heure": 900,
    'quart d’heure': 900,
    "trois quarts d'heure": 2700,
    'trois quarts d’heure': 2700,
    'media hora': 1800,
    'cuarto de hora': 900,
    'tres cuartos de hora': 2700,
    'hora y media': 5400,
    'meia hora': 1800,
    'quarto de hora': 900,
    'três quartos de hora': 2700,
    'hora e meia': 5400,
    'half uur': 1800,
    'drie kwartier': 2700,
    'en time': HOUR,
    'én time': HOUR,
    'en timme': HOUR,
    'en og en halv time': 5400,
    'en och en halv timme': 5400,
    'tre kvarter': 2700,
    kvarter: 900,
    halvtime: 1800,
    halvtimme: 1800,
    'en halv time': 1800,
    'en halv timme': 1800,
    kwartier: 900,
    "mezz'ora": 1800,
    'mezz’ora': 1800,
    mezzora: 1800,
    "un'ora": HOUR,
    'un’ora': HOUR,
    "un'ora e mezza": 5400,
    'un’ora e mezza': 5400,
    полчаса: 1800,
    'полтора часа': 5400,
    'pół godziny': 1800,
    'półtorej godziny': 5400,
    半小时: 1800,
    半小時: 1800,
    半个小时: 1800,
    半天: 12 * HOUR,
  },
  halves: words(`
    and a half, and one half, y media, y medio, et demie, et demi, e meia, e meio, und eine halbe,
    e mezza, e mezzo, en een half, en een halve, og en halv, og et halvt, och en halv
  `),
  approximateWords: words(`
    about, approx, approximately, around, roughly, circa, ca, nearly, almost, just under, just over, under,
    over, less than, more than, fewer than, at least, at most, up to, close to, some, est, estimated, within,
    etwa, ungefähr, rund, knapp, mehr als, weniger als, über, unter, fast, mindestens, environ, près de,
    presque, plus de, moins de, aproximadamente, unos, unas, cerca de, casi, quase, alrededor de, más de,
    menos de, mais de, ongeveer, bijna, meer dan, minder dan, omtrent, cirka, omkring, ungefär, nesten,
    næsten, nästan, rundt, om lag, drygt, knappt, mer enn, mindre enn, mere end, mindre end, mer än,
    mindre än, por volta de, quasi, più di, meno di, около, примерно, приблизительно, почти, более, менее, больше, меньше, ponad, około, ok,
    prawie, 약, 대략, 约, 大约, 約, 近, 超过, 不到
  `),
  rangeWords: words(`
    to, or, bis, oder, à, ou, a, hasta, até, o, tot, of, til, till, eller, o, до, или, do, lub, 至, 到, から
  `),
  andWords: ['and', 'und', 'et', 'y', 'e', 'en', 'og', 'och', 'и', 'i', 'plus'],
}

function words(text: string): readonly string[] {
  return text.split(',').map((word) => word.trim())
}

function each(value: number, text: string): Record<string, number> {
  return Object.fromEntries(text.split(' ').map((word) => [word, value]))
}
