/** The words and phrases of a query, folded. */
export function queryTerms(query: string): string[] {
  const terms = [...query.matchAll(/"([^"]+)"|[^\s"]+/g)].map((match) =>
    foldText(match[1] ?? match[0]).trim(),
  )
  return terms.filter((term) => term !== '')
}

const IN_ASCII = /^[\x20-\x7e\s]*$/

/** Text for comparison: without case, accents and differences of width, and with single spaces. */
export function foldText(text: string): string {
  // Most text has neither accents nor other forms of letters.
  if (IN_ASCII.test(text)) return text.toLowerCase().replace(/\s+/g, ' ')
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/\s+/g, ' ')
}
