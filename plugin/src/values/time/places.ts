/** Power of 2: so many places that the words of a list leave most of them free. */
const PLACES = 4096

/** For each place 1 where a word has it. */
export function placesOf(words: Iterable<string>): Uint8Array {
  const places = new Uint8Array(PLACES)
  for (const word of words) places[placeOf(word, 0, word.length)] = 1
  return places
}

/** A place for a word by its ends and its length, in which others may be, too: most words of a text are none of a list. */
export function placeOf(text: string, index: number, end: number): number {
  return (text.charCodeAt(index) * 331 + text.charCodeAt(end - 1) * 37 + end - index) & (PLACES - 1)
}
