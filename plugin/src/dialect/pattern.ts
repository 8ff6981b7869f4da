/** What `~` stands for: a few words of the same clause. */
const GAP = '[^.;。；]{0,60}?'

/**
 * A pattern written as a text, one alternative a line. It matches without case and, in Latin script, only from the
 * beginning of a word; `~` stands for up to 60 characters of the same clause.
 *
 * @param text  Written with `String.raw`, so that a backslash is one.
 */
export function anyOf(text: string): RegExp {
  const alternatives = text
    .split('\n')
    .map((line) => line.trim().replaceAll('~', GAP))
    .filter(Boolean)
  return new RegExp(`${WORD_BEGINS}(?:${alternatives.join('|')})`, 'iu')
}

/** No letter before it; that it is one of the common ones, as most often, is found out faster than all others. */
const WORD_BEGINS = String.raw`(?<![a-z\d_]|[\p{Script=Latin}\p{N}])`
