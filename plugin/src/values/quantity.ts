import type {Money} from '../record/types.ts'

const CURRENCIES: readonly (readonly [string, RegExp])[] = [
  ['EUR', /€|\bEUR\b|\beuros?\b/i],
  ['GBP', /£|\bGBP\b/],
  ['JPY', /¥|\bJPY\b|円/],
  ['USD', /\$|\bUSD\b/],
]

/** A sign of any of them. */
const CURRENCY = /[€£¥$円]|EUR|GBP|JPY|USD/iu

const SCALES: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  tausend: 1e3,
  m: 1e6,
  mm: 1e6,
  mn: 1e6,
  mio: 1e6,
  million: 1e6,
  millionen: 1e6,
  bn: 1e9,
  billion: 1e9,
  万: 1e4,
  億: 1e8,
}

const NUMBER = String.raw`\d{1,3}(?:[.,' ]\d{3})+(?:[.,]\d{1,2})?|\d+(?:[.,]\d{1,2})?`
const SCALE = String.raw`(?:\s?(k|m|mm|mn|bn|mio\.?|thousand|tausend|million|millionen|billion|万|億)(?!\p{Script=Latin}))?`
const BEFORE = new RegExp(String.raw`(?:US\$|[€£¥$]|\b(?:EUR|USD|GBP|JPY)\b)\s?(${NUMBER})${SCALE}`, 'iu')
const AFTER = new RegExp(
  String.raw`(?=\d)(?<![\d.,])(${NUMBER})${SCALE}\s?(?:€|£|¥|円|EUR\b|USD\b|GBP\b|JPY\b|euros?\b)`,
  'iu',
)
const PEOPLE = [
  'users?|customers?|passengers?|travell?ers?|patients?|students?|drivers?|readers?|viewers?|listeners?|guests?|buyers?|callers?|citizens?|compan(?:y|ies)|organi[sz]ations?|accounts?|people|clients?|subscribers?|shops?|tenants?|merchants?|members?|players?|visitors?|sellers?|riders?|Nutzer(?:innen)?|Kund(?:en|innen)|Benutzer|ユーザー|名|人|社|顧客',
  'utilisat(?:eurs?|rices?)|clientes?|usu[aá]ri[oa]s?|clienti|utenti|klanten|gebruikers|kunder|brukere?|brugere|användare',
  'пользовател(?:ей|я|и|ям)|клиент(?:ов|а|ы|ам)|użytkownik(?:ów|om)|klient(?:ów|om)|用户|客户|使用者|명|고객|사용자',
].join('|')
const USERS = new RegExp(
  // Most places have no digit: that is asked first.
  String.raw`(?=\d)(?<![\p{Script=Latin}\d.,/:#-])(${NUMBER})${SCALE}\s*(?:\+\s*)?(?:(?:active|unique|affected|distinct|individual|paying|enterprise|business|small|registered|of our|our|betroffene)\s+){0,2}(?:${PEOPLE})(?![\p{Script=Latin}\p{Script=Cyrillic}])`,
  'iu',
)
const LEADING = new RegExp(
  String.raw`^[~≈<>\s]*(?:about|approx\.?|approximately|around|circa|ca\.?|etwa|rund|約)?\s*(${NUMBER})${SCALE}`,
  'iu',
)

const FIRST = new RegExp(String.raw`(?<![\p{L}\d])(-)?(${NUMBER})${SCALE}`, 'iu')

/** The first sum of money in a text: `Est. $45K in lost transactions` is 45000 USD. */
export function readMoney(text: string): Money | undefined {
  if (!/\d/.test(text) || !CURRENCY.test(text)) return undefined
  const match = text.match(BEFORE) ?? text.match(AFTER)
  if (!match) return undefined
  const amount = scaled(match[1], match[2])
  const currency = CURRENCIES.find(([, sign]) => sign.test(match[0]))?.[0]
  return amount === undefined || !currency ? undefined : {amount, currency}
}

/**
 * The share of users, requests or traffic that a text says was affected, 0 to 100.
 *
 * A rate of errors that rose from one to another, an objective (`99.9 %`) and a bound are none.
 */
export function readPercent(text: string): number | undefined {
  if (!/[%％]/.test(text)) return undefined
  for (const match of text.matchAll(/(?<![\d.,])(\d{1,3}(?:[.,]\d{1,2})?)\s?[%％]/g)) {
    const value = Number((match[1] ?? '').replace(',', '.'))
    const before = text.slice(Math.max(0, match.index - 25), match.index)
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 60)
    if (value > 100 || (value > 99 && value < 100)) continue
    if (
      /[<>≤≥]\s*$|\b(?:from|below|under|above|than|to|→|by|capacity|cpu|memory)\s*$/i.test(before) ||
      /^\s*(?:→|->|to\b|slo|sla|uptime|cpu|capacity)/i.test(after)
    )
      continue
    if (
      /^\s*(?:of\b|aller\b|der\b|des\b|の|(?:\w+\s+){0,3}(?:users?|customers?|requests?|traffic|bookings?|calls|payments?|orders?|quotes?|visitors?|Nutzer|Kunden|Anfragen))/i.test(
        after,
      )
    )
      return value
  }
  return undefined
}

/**
 * The number of users, customers or accounts in a text.
 *
 * @param labelled  Whether the label says that the number is one of users. Default: false.
 */
export function readUsers(text: string, labelled = false): number | undefined {
  if (!/\d/.test(text)) return undefined
  const match = text.match(USERS)
  if (match) return scaled(match[1], match[2])
  const lead = labelled ? text.match(LEADING) : null
  return lead && !/^\s?[%％]/.test(text.slice(lead[0].length)) ? scaled(lead[1], lead[2]) : undefined
}

/** The first number in a text, with its scale: `about 1.5k requests` is 1500. */
export function readNumber(text: string): number | undefined {
  const match = text.match(FIRST)
  const value = exact(match?.[2], match?.[3])
  return value === undefined || !match?.[1] ? value : -value
}

function scaled(number: string | undefined, scale: string | undefined): number | undefined {
  const value = exact(number, scale)
  return value === undefined ? undefined : Math.round(value)
}

function exact(number: string | undefined, scale: string | undefined): number | undefined {
  if (!number) return undefined
  const grouped = /^\d{1,3}(?:[.,' ]\d{3})+(?:[.,]\d{1,2})?$/.test(number)
  const plain = grouped ? number.replace(/[.,' ](?=\d{3})/g, '') : number
  const value = Number(plain.replace(',', '.'))
  const factor = scale ? (SCALES[scale.toLowerCase().replace('.', '')] ?? 1) : 1
  return Number.isFinite(value) ? value * factor : undefined
}
