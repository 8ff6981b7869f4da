/** Where in a text what every time needs stands: a digit, or a word for a clock. Asked from its beginning to its end. */
export interface Signs {
  /** The first at or behind a place; nothing behind the last. */
  next(from: number): number | undefined
  /** Whether it is known that none stands at or behind a place. */
  endBefore(index: number): boolean
}

/** @param sign  Global; a sign begins where it matches nothing. */
export function signsIn(lower: string, sign: RegExp): Signs {
  let found = -1
  let end = Number.POSITIVE_INFINITY
  return {
    next: (from) => {
      if (from <= found) return found
      if (from >= end) return undefined
      sign.lastIndex = from
      // It stays where the sign begins: no match has to be made of it.
      if (sign.test(lower)) {
        found = sign.lastIndex
        return found
      }
      end = from
      return undefined
    },
    endBefore: (index) => index >= end,
  }
}
