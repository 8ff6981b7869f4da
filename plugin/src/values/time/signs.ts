/** Where in a text what every time needs stands: a digit, or a word for a clock. Asked from its beginning to its end. */
export interface Signs {
  /** The first at or behind a place; nothing behind the last. */
  next(from: number): number | undefined
  /** Whether a place is known to lie behind the last of them. */
  areBefore(index: number): boolean
}

/** @param sign  Global; what it matches is a sign. */
export function signsIn(lower: string, sign: RegExp): Signs {
  let last = -1
  let isOver = false
  return {
    next: (from) => {
      if (from <= last) return last
      if (isOver) return undefined
      sign.lastIndex = from
      const found = sign.exec(lower)
      if (found === null) isOver = true
      else last = found.index
      return isOver ? undefined : last
    },
    areBefore: (index) => isOver && index > last,
  }
}
