import {chineseTimeRules, japaneseTimeRules, koreanTimeRules} from './languages/eastern.ts'
import {englishTimeRules} from './languages/english.ts'
import {germanTimeRules} from './languages/german.ts'
import {italianTimeRules} from './languages/italian.ts'
import {dutchTimeRules, scandinavianTimeRules} from './languages/northern.ts'
import {frenchTimeRules, portugueseTimeRules, spanishTimeRules} from './languages/romance.ts'
import {polishTimeRules, russianTimeRules} from './languages/slavic.ts'
import {turkishTimeRules} from './languages/turkish.ts'
import type {TimeRules} from './types.ts'

export {englishTimeRules}

/** The languages that are read, by their code; `no`, `da` and `sv` share one. */
export const timeRulesByLanguage: Readonly<Record<string, TimeRules>> = {
  en: englishTimeRules,
  de: germanTimeRules,
  fr: frenchTimeRules,
  es: spanishTimeRules,
  pt: portugueseTimeRules,
  it: italianTimeRules,
  nl: dutchTimeRules,
  no: scandinavianTimeRules,
  da: scandinavianTimeRules,
  sv: scandinavianTimeRules,
  ja: japaneseTimeRules,
  zh: chineseTimeRules,
  ko: koreanTimeRules,
  ru: russianTimeRules,
  pl: polishTimeRules,
  tr: turkishTimeRules,
}

/** All languages together: a document may mix two, and says in none of them which it is. */
export const standardTimeRules: TimeRules = mergeTimeRules(...new Set(Object.values(timeRulesByLanguage)))

/** One set of rules out of several: lists are joined; where two give a key, and for `dateOrder`, the later wins. */
export function mergeTimeRules(...all: readonly TimeRules[]): TimeRules {
  const joined = (pick: (rules: TimeRules) => readonly string[] | undefined) => [
    ...new Set(all.flatMap((rules) => pick(rules) ?? [])),
  ]
  const dateOrder = all.findLast((rules) => rules.dateOrder !== undefined)?.dateOrder
  return {
    months: Object.assign({}, ...all.map((rules) => rules.months)),
    weakMonths: Object.assign({}, ...all.map((rules) => rules.weakMonths)),
    weekdays: joined((rules) => rules.weekdays),
    rangeWords: joined((rules) => rules.rangeWords),
    approximateWords: joined((rules) => rules.approximateWords),
    noise: joined((rules) => rules.noise),
    fromWords: joined((rules) => rules.fromWords),
    betweenWords: joined((rules) => rules.betweenWords),
    andWords: joined((rules) => rules.andWords),
    nextDayWords: joined((rules) => rules.nextDayWords),
    noonWords: joined((rules) => rules.noonWords),
    midnightWords: joined((rules) => rules.midnightWords),
    morningWords: joined((rules) => rules.morningWords),
    afternoonWords: joined((rules) => rules.afternoonWords),
    hourWords: joined((rules) => rules.hourWords),
    zones: Object.assign({}, ...all.map((rules) => rules.zones)),
    uncertainZones: joined((rules) => rules.uncertainZones),
    ...(dateOrder === undefined ? {} : {dateOrder}),
  }
}
