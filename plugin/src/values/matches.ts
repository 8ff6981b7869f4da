/**
 * All matches of a global pattern in a text, in their order. For what is asked of every line: `matchAll` makes a copy of the
 * pattern for each text.
 *
 * @param pattern  Global; it matches no empty text.
 */
export function matchesOf(pattern: RegExp, text: string): RegExpExecArray[] {
  const matches: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match?.[0]; match = pattern.exec(text)) matches.push(match)
  return matches
}
