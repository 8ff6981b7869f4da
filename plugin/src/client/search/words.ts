/** Letters that Unicode does not take apart, as people type them without. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  đ: 'd',
  ł: 'l',
  ı: 'i',
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: this is what ASCII is.
const ASCII = /^[\x00-\x7f]*$/

/** Whether a text has no letter but those of English. */
export function isAscii(text: string): boolean {
  return ASCII.test(text)
}

/** A word for comparison: without case, accents and differences of width. */
export function foldWord(word: string): string {
  if (ASCII.test(word)) return word.toLowerCase()
  // Marks belong to the sound in Japanese and to the vowel in Thai: there they stay.
  if (isUnspaced(word)) return word.normalize('NFKC').toLowerCase()
  return word
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[ßøæœđłı]/g, (letter) => LETTERS[letter] ?? letter)
}

/**
 * A folded word without the ending of an English plural: `queries` and `query` are one. Deliberately no more than that:
 * what a stemmer cuts off besides makes other languages and names of software collide.
 */
export function singular(word: string): string {
  if (word.length < 4 || !/^[a-z]+s$/.test(word) || /(?:ss|us|is)$/.test(word)) return word
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`
  return /(?:x|z|ch|sh|ss)es$/.test(word) ? word.slice(0, -2) : word.slice(0, -1)
}

/** Scripts that put no space between words: they are searched by pairs of characters. */
const UNSPACED =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}ー々〆'

const UNSPACED_START = new RegExp(`^[${UNSPACED}]`, 'u')

/** Runs of one way of writing. */
export const SCRIPT_RUN = new RegExp(`[${UNSPACED}]+|[^${UNSPACED}]+`, 'gu')

/** Whether a word is written in a script without spaces. Only its first character is looked at. */
export function isUnspaced(word: string): boolean {
  return UNSPACED_START.test(word)
}

const HIRAGANA = /^\p{Script=Hiragana}+$/u

/** Pairs that are grammar, not meaning: of Hiragana only. */
export function isGrammar(pair: string): boolean {
  return HIRAGANA.test(pair)
}

/** Words of English that stand in every text: neither indexed nor asked for. */
const FUNCTION_WORDS = new Set(
  'a an and are as at be been but by for from had has have if in into is it its not of on or so than that the their then there these they this to was we were when which while who will with would'.split(
    ' ',
  ),
)

/** Whether a folded word tells nothing: a function word, a single letter, or a number of one or two digits. */
export function isEmptyWord(word: string): boolean {
  return FUNCTION_WORDS.has(word) || /^(?:[a-z]|\d{1,2})$/.test(word)
}
