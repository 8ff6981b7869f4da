const WORDS: readonly (readonly [number, RegExp])[] = [
  [0, /critical|urgent|blocker|highest|immediate|kritisch|critique|crític|緊急|紧急/i],
  [1, /high|major|hoch|haute|élevée|alta|hoog|høy|hög|高/i],
  [2, /medium|moderate|normal|mittel|moyen|media|média|middel|medel|中/i],
  [3, /low|minor|niedrig|faible|basse|baja|baixa|laag|lav|låg|低/i],
]

/**
 * How urgent a priority is, as teams write it: `P1` and `1 - High` by their number, words by their meaning.
 *
 * @returns 0 is the most urgent; absent where the word is not known, or there is none.
 */
export function priorityRank(priority: string | undefined): number | undefined {
  if (priority === undefined) return undefined
  const number = /(?:^|[^\d])(\d)(?!\d)/.exec(priority)?.[1]
  if (number !== undefined) return Number(number)
  return WORDS.find(([, word]) => word.test(priority))?.[0]
}
