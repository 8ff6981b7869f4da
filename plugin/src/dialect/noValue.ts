/**
 * Whether a value says that there is none.
 *
 * @param words  Words that say so, in lower case.
 */
export function isNoValue(words: ReadonlySet<string>, text: string): boolean {
  const plain = /[*_`~]/.test(text) ? text.replace(/[*_`~]/g, '') : text
  const bare = plain.trim().toLowerCase()
  return bare === '' || words.has(bare) || PLACEHOLDER.test(bare)
}

/** Mere signs, `SEV?`, `<title>`, `[name]`, `{{date}}`, `$SEVERITY`; `YYYY-MM-DD` anywhere. */
const PLACEHOLDER =
  /^(?:[\s?\-–—_.x…/:]+|(?:sev|p|inc)[-\s]?(?:\?+|x+|n+)|<[^<>]+>|\[[^[\]]*\]|\{\{?[^{}]*\}?\}|\$\{?[a-z_]+\}?)$|\b(?:yyyy|hh:mm|xx:yy|mm\/dd)\b/
