const EMOJI = /[\p{Extended_Pictographic}\u{1F1E6}-\u{1F1FF}\uFE0F\u200D]/gu
const SHORTCODE = /:[a-z][a-z0-9_+-]*:/g
// Zero-width and bidi characters: invisible, so two names that look alike must match.
const INVISIBLE = /[\u200B-\u200F\u202A-\u202E\u2060-\u2069\u00AD]/g
const NUMBERING = /^(?:\(?\d{1,2}(?:(?:\.\d{1,2})+[.):]?|[.):])|[ivx]{1,4}[.)]|§\s*\d+|step \d+[.:)]?)\s+/
const EDGES = /^[\s"'“”‘’«»*_~#>–—-]+|[\s"'“”‘’«»*_~#:：.?？!！,;–—-]+$/g

/**
 * A name as it is compared: `3.1 **Root-Cause:** ` becomes `root cause`.
 *
 * NFKC, lower case, without emoji, shortcodes, numbering and final punctuation;
 * hyphens, underscores and slashes count as spaces.
 */
export function nameKey(text: string): string {
  return text
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .replace(EMOJI, ' ')
    .toLowerCase()
    .replace(SHORTCODE, ' ')
    .replace(/[’‘]/g, "'")
    .replace(EDGES, '')
    .replace(NUMBERING, '')
    .replace(/[-_/\u2010-\u2015]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

/** The key without what stands in brackets: `timeline (all times utc)` becomes `timeline`. */
export function withoutBrackets(key: string): string {
  return key
    .replace(/[([（【][^)\]）】]*[)\]）】]?/g, ' ')
    .replace(EDGES, '')
    .replace(/\s+/g, ' ')
    .trim()
}
