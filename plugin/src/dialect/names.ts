const EMOJI = /[\p{Extended_Pictographic}\u{1F1E6}-\u{1F1FF}\uFE0F\u200D]/gu
const SHORTCODE = /:[a-z][a-z0-9_+-]*:/g
// Zero-width and bidi characters: invisible, so two names that look alike must match.
const INVISIBLE = /[\u200B-\u200F\u202A-\u202E\u2060-\u2069\u00AD]/g
const NUMBERING = /^(?:\(?\d{1,2}(?:(?:\.\d{1,2})+[.):]?|[.):])|[ivx]{1,4}[.)]|§\s*\d+|step \d+[.:)]?)\s+/
const SEPARATORS = /[-_/\u2010-\u2015\s]+/g
/** A separator that is no single space. */
const UNEVEN = /[-_/\u2010-\u2015]|[^\S ]|\s\s/
const BRACKET = /[([（【]/
const BRACKETS = /[([（【][^)\]）】]*[)\]）】]?/g
const ASCII = /^[\x20-\x7e]*$/
/** Most names are mere words, which stay as they are. */
const WORDS = /^[a-z]+(?: [a-z]+)*$/
/** What may stand before and after a name. */
const FIRST = /[\s"'“”‘’«»*_~#>¿¡–—-]/
const LAST = /[\s"'“”‘’«»*_~#:：.?？!！,;–—-]/

/**
 * A name as it is compared: `3.1 **Root-Cause:** ` becomes `root cause`.
 *
 * NFKC, lower case, without emoji, shortcodes, numbering and final punctuation;
 * hyphens, underscores and slashes count as spaces, `&` between words as `and`.
 */
export function nameKey(text: string): string {
  const lower = text.toLowerCase()
  if (WORDS.test(lower)) return lower
  const plain = ASCII.test(text) ? lower : withoutMarks(text).toLowerCase()
  const bare = withoutEdges(plain.includes(':') ? plain.replace(SHORTCODE, ' ') : plain).replace(
    NUMBERING,
    '',
  )
  const spaced = UNEVEN.test(bare) ? bare.replace(SEPARATORS, ' ') : bare
  return (spaced.includes('&') ? spaced.replaceAll(' & ', ' and ') : spaced).trim()
}

/** The key without what stands in brackets: `timeline (all times utc)` becomes `timeline`. */
export function withoutBrackets(key: string): string {
  if (WORDS.test(key)) return key
  if (!BRACKET.test(key)) return withoutEdges(key)
  return withoutEdges(key.replace(BRACKETS, ' ')).replace(/\s+/g, ' ').trim()
}

/**
 * A key as it is typed where its letters are not at hand: `ações` as `acoes`, `maßnahmen` as `massnahmen`,
 * `störung` as `stoerung` and `storung`. Empty for a key that has none of them.
 */
export function plainKeys(key: string): string[] {
  if (ASCII.test(key) || !/\p{Script=Latin}/u.test(key)) return []
  const bare = key.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ß', 'ss').replaceAll('ø', 'o')
  const spelled = key.replace(/[äöüßæøå]/g, (letter) => SPELLED[letter] ?? letter)
  return [bare, spelled].filter((plain) => ASCII.test(plain) && !ENGLISH.has(plain))
}

/** What such a word of another language is in English, and then means something else. */
const ENGLISH: ReadonlySet<string> = new Set(['reference', 'references'])

const SPELLED: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
  æ: 'ae',
  ø: 'oe',
  å: 'aa',
}

/** Only what is no ASCII can hold what has to be taken away. */
function withoutMarks(text: string): string {
  // İ would be two letters in lower case.
  return text
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .replace(EMOJI, ' ')
    .replace(/[’‘]/g, "'")
    .replaceAll('İ', 'I')
}

/** From both ends inwards: a pattern that ends in `$` would try at every space of a long text. */
function withoutEdges(text: string): string {
  if (isPlain(text.charCodeAt(0)) && isPlain(text.charCodeAt(text.length - 1))) return text
  let from = 0
  let to = text.length
  while (from < to && FIRST.test(text.charAt(from))) from++
  while (to > from && LAST.test(text.charAt(to - 1))) to--
  return text.slice(from, to)
}

/** Whether a character is a small Latin letter or a digit: most names begin and end so. */
function isPlain(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39)
}

/** The key of a heading without the zone behind it: `Timeline - UTC`. */
export function withoutZone(key: string): string {
  return key.replace(ZONE_LAST, '')
}

const ZONE_LAST = / (?:(?:all )?times )?(?:in )?(?:utc|gmt|cest|cet|[pmce][sd]?t|bst|jst|kst|ist)$/
