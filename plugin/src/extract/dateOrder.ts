/**
 * How a document writes its dates: as one of them must be read, where none must be read otherwise; else as its language
 * does, or as its other dates show.
 */
export function dateOrderOf(text: string): 'dmy' | 'mdy' | undefined {
  if (!BEGINNING.test(text)) return undefined
  const orders = new Set<'dmy' | 'mdy'>()
  for (const [, first, second] of text.matchAll(
    /[/.-](?=\d)(?<=(?<![\d/.-])(\d{1,2})[/.-])(\d{1,2})[/.-](?:\d{4}|\d{2})(?![\d/-])/g,
  )) {
    const [a, b] = [Number(first), Number(second)]
    if (a > 12 && a <= 31 && b <= 12) orders.add('dmy')
    if (b > 12 && b <= 31 && a <= 12) orders.add('mdy')
  }
  const [only] = orders
  if (orders.size > 0) return orders.size === 1 ? only : undefined
  return UNDECIDED.test(text) ? (habitOf(text.slice(0, LANGUAGE)) ?? orderByNearness(text)) : undefined
}

/** With what a date of mere numbers begins that is not written from the year on: most documents have none. */
const BEGINNING = /[/.-](?=\d)(?<=(?<![\d/.-])\d{1,2}[/.-])/

/** A date of mere numbers that can be read in two ways. */
const UNDECIDED =
  /[/.-](?=\d)(?<=(?<![\d/.-])\d{1,2}[/.-])(?:(?<=\/)\d{1,2}(?![\d.-])|(?<!\/)\d{1,2}[.-]\d{2,4}(?![\d.-]))/

/** Characters from which the language of a document is told. */
const LANGUAGE = 4000

/** Small words that only English has, and those of languages that write the day first. */
const ENGLISH = /\b(?:the|and|was|were|of|with|this|that)\b/gi
const DAY_FIRST =
  /(?<![a-z]|\p{L})(?:el|la|le|de|en|et|los|las|que|por|del|se|les|des|une|est|dans|pour|du|não|uma|dos|foi|il|che|per|della|alle|der|und|nicht|wurde|mit|für|het|een|niet|voor|werd|og|och|som|ikke|inte|ble|blev|på|til|att|är|efter|nie|przez|oraz|не|был[аои]?|для|как)(?![a-z]|\p{L})/giu

/** The order of day and month that people keep who write a document's language; English has both. */
function habitOf(text: string): 'dmy' | 'mdy' | undefined {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0
  // In Chinese, Japanese and Korean the month stands before the day.
  const eastern = count(/[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Han}]/gu)
  if (eastern > 0 && eastern * 5 > count(/\p{L}/gu)) return 'mdy'
  const other = count(DAY_FIRST)
  return other >= 4 && other > 2 * count(ENGLISH) ? 'dmy' : undefined
}

/** Days from the first to the last within which the dates of one incident lie, and beyond which hardly any do. */
const NEAR_DAYS = 14
const FAR_DAYS = 56

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const MONTH = `(${MONTHS.join('|')})[a-z]*`
const WRITTEN = new RegExp(
  String.raw`\b(\d{1,2})(?:st|nd|rd|th)? (?:of )?${MONTH},? (\d{4})\b|\b${MONTH} (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})\b`,
  'gi',
)

/**
 * The order in which a date of mere numbers is a day that the text also writes with the month's name, or in which three
 * or more of them lie near together while they lie months apart in the other.
 */
function orderByNearness(text: string): 'dmy' | 'mdy' | undefined {
  const pairs = new Map<string, readonly [number, number, number]>()
  for (const [, first, second, year] of text.matchAll(NUMBERS))
    pairs.set(`${first}/${second}/${year}`, [Number(year), Number(first), Number(second)])
  const dates = [...pairs.values()]
  if (dates.length === 0) return undefined
  const dayFirst = dates.map(([year, first, second]) => Date.UTC(year, second - 1, first))
  const monthFirst = dates.map(([year, first, second]) => Date.UTC(year, first - 1, second))
  const written = new Set(writtenDays(text))
  const isWritten = (days: readonly number[]) => days.some((day) => written.has(day))
  if (isWritten(dayFirst) !== isWritten(monthFirst)) return isWritten(dayFirst) ? 'dmy' : 'mdy'
  if (dates.length < 3) return undefined
  const [spanDay, spanMonth] = [daysAcross(dayFirst), daysAcross(monthFirst)]
  if (spanDay <= NEAR_DAYS && spanMonth >= FAR_DAYS) return 'dmy'
  return spanMonth <= NEAR_DAYS && spanDay >= FAR_DAYS ? 'mdy' : undefined
}

/** Two numbers up to twelve and a year. */
const NUMBERS = /(?<![\d/.-])(0?[1-9]|1[0-2])[/-](0?[1-9]|1[0-2])[/-]((?:19|20)\d\d)(?![\d/-])/g

/** The days that an English text writes with the name of the month. */
function writtenDays(text: string): number[] {
  return [...text.matchAll(WRITTEN)].map(([, day, month, year, otherMonth, otherDay, otherYear]) =>
    Date.UTC(
      Number(year ?? otherYear),
      MONTHS.indexOf((month ?? otherMonth ?? '').slice(0, 3).toLowerCase()),
      Number(day ?? otherDay),
    ),
  )
}

function daysAcross(days: readonly number[]): number {
  return (Math.max(...days) - Math.min(...days)) / 86_400_000
}
