/** The words and phrases of a query, folded. */
export function queryTerms(query: string): string[] {
  const terms = [...query.matchAll(/"([^"]+)"|[^\s"]+/g)].map((match) =>
    foldText(match[1] ?? match[0]).trim(),
  )
  return terms.filter((term) => term !== '')
}

/** Text for comparison: without case, accents and differences of width, and with single spaces. */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/\s+/g, ' ')
}
