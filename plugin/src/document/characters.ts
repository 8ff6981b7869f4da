/** Without characters that show nothing and part words, or turn them around: `S\u200BEV1` reads as `SEV1`. */
export function withoutInvisible(text: string): string {
  return INVISIBLE.test(text) ? text.replace(ALL_INVISIBLE, '') : text
}

const INVISIBLE = /[\u00AD\u200B\u202A-\u202E\u2060\uFEFF]/
const ALL_INVISIBLE = new RegExp(INVISIBLE, 'g')

/** At most the first `most` characters; none of two halves is cut. */
export function cutText(text: string, most: number): string {
  return text.length > most ? text.slice(0, most).replace(/[\uD800-\uDBFF]$/, '') : text
}

/** Writing without spaces between words. */
const EASTERN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}、。「」（）]/u

/** Whether a character is of such writing. */
export function isEastern(text: string, at: number): boolean {
  return text.charCodeAt(at) >= FIRST_EASTERN && EASTERN.test(text.charAt(at))
}

/** All of them stand behind it. */
const FIRST_EASTERN = 0x2e80
