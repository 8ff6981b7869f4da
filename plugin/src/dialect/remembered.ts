/**
 * Remember what was read of the last texts: several steps ask the same of the same text of a document.
 *
 * @param most  How many texts are kept: about those of the documents that are read side by side.
 * @param longest  Characters of a text that is kept; of a longer one it is read each time. Default: any.
 */
export function remembered<T>(
  read: (text: string) => T,
  most: number,
  longest = Number.POSITIVE_INFINITY,
): (text: string) => T {
  const kept = new Map<string, T>()
  return (text) => {
    const known = kept.get(text)
    if (known !== undefined) return known
    const value = read(text)
    if (kept.size >= most) kept.clear()
    if (text.length <= longest) kept.set(text, value)
    return value
  }
}
