/**
 * Names written as a text, parted by commas: easier to read and to add to than a column of quoted words. Braces hold
 * alternatives, of which one may be empty, but no braces: `{incident|outage} {start|end}{| time}` is eight names.
 */
export function list(text: string): readonly string[] {
  const names = text
    .split(',')
    .flatMap(alternatives)
    .map((name) => name.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
  return [...new Set(names)]
}

const BRACES = /\{([^{}]*)\}/

function alternatives(name: string): string[] {
  const match = name.match(BRACES)
  if (!match) return [name]
  const {0: braces, 1: inner = '', index = 0} = match
  const before = name.slice(0, index)
  const behind = name.slice(index + braces.length)
  return inner.split('|').flatMap((each) => alternatives(before + each + behind))
}
