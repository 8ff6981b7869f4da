/** Aliases written as a text, parted by commas: easier to read and to add to than a column of quoted words. */
export function list(text: string): readonly string[] {
  return text
    .split(',')
    .map((alias) => alias.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
}
