/**
 * Whether a path fits one of some globs: `*` stands for anything but `/`, `**` for folders, `?` for one character,
 * `{a,b}` for either.
 *
 * @param path  With `/`.
 */
export function matchesGlobs(path: string, globs: readonly string[]): boolean {
  return globs.some((glob) => new RegExp(`^${patternOf(glob.replace(/^\.?\//, ''))}$`, 'u').test(path))
}

const TOKEN = /\*\*\/|\*\*|\*|\?|\{[^{}]*\}|[^*?{}]+|[{}]/g

function patternOf(glob: string): string {
  return (glob.match(TOKEN) ?? []).map(piece).join('')
}

function piece(token: string): string {
  if (token === '**/') return '(?:[^/]+/)*'
  if (token === '**') return '.*'
  if (token === '*') return '[^/]*'
  if (token === '?') return '[^/]'
  if (token.length > 1 && token.startsWith('{'))
    return `(?:${token.slice(1, -1).split(',').map(patternOf).join('|')})`
  return token.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
}
