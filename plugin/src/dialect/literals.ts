/**
 * Texts in lower case of which every match of a pattern holds one: for `(?:roll(?:ed|s)|went) back` they are
 * `rolled back`, `rolls back` and `went back`.
 *
 * @returns Nothing where a match may hold none of them, or where the pattern is written in a way that is not known here.
 */
export function requiredLiterals(pattern: WrittenPattern): readonly string[] | undefined {
  const tokens = tokensOf(pattern)
  const texts = tokens && readAlternatives(tokens.values())?.texts
  return texts && isUsable(texts) ? withoutLonger(texts) : undefined
}

/** A pattern as it is written: a regular expression, or what makes one. */
export type WrittenPattern = Pick<RegExp, 'source' | 'flags'>

/** The signs and words of a pattern; nothing where it is written in a way that is not known here. */
export function tokensOf({source, flags}: WrittenPattern): readonly string[] | undefined {
  if (flags.includes('v') || /\(\?[a-z-]/.test(source)) return undefined
  return source.match(flags.includes('u') ? UNICODE_TOKEN : TOKEN) ?? []
}

/** A text as it has to be to be searched for literals; nothing where its letters fold in a way of their own. */
export function foldCase(text: string): string | undefined {
  const lower = text.toLowerCase()
  return /[ſẛ\u1c80-\u1c88]/.test(lower) ? undefined : lower
}

/** What is known of the matches of a part of a pattern. */
interface Literals {
  texts: readonly string[]
  /** Whether each match is one of the texts; otherwise it holds one of them. */
  whole: boolean
}

/** More texts than these are no longer told apart. */
const MAX_TEXTS = 64

const LETTERS = String.raw`[a-zа-яё \u3041-\u30ff\u4e00-\u9fff\uac00-\ud7a3]{2,}`

const SYNTAX = [
  String.raw`\(\?(?:[:=!]|<[=!]|<[^>]*>)`,
  String.raw`\[(?:\\.|[^\]\\])*\]`,
  String.raw`\\(?:[pPu]\{[^}]*\}|k<[^>]*>|u[\da-fA-F]{4}|x[\da-fA-F]{2}|c[A-Za-z]|\d+|.)`,
  String.raw`[*+?]\??|\{\d+(?:,\d*)?\}\??`,
  // Plain letters are taken together: most of a pattern is words.
  `${LETTERS}(?![*+?{])`,
  '.',
].join('|')
const TOKEN = new RegExp(SYNTAX, 'gs')
const UNICODE_TOKEN = new RegExp(SYNTAX, 'gsu')

const WORDS = new RegExp(`^${LETTERS}$`)

const NOTHING: Literals = {texts: [''], whole: true}

function readAlternatives(tokens: Iterator<string>): Literals | undefined {
  const branches: (Literals | undefined)[] = []
  let end: string | undefined
  do {
    const {literals, end: at} = readSequence(tokens)
    branches.push(literals)
    end = at
  } while (end === '|')
  return either(branches)
}

/** What stands up to a `|`, to the end of the group or of the pattern. */
function readSequence(tokens: Iterator<string>): {literals: Literals | undefined; end: string | undefined} {
  const parts: (Literals | undefined)[] = []
  let token: string | undefined
  for (token = next(tokens); token !== undefined && token !== '|' && token !== ')'; token = next(tokens)) {
    if (/^(?:[*+?]|\{\d)/.test(token)) parts.push(repeated(parts.pop(), token))
    else parts.push(readPart(token, tokens))
  }
  return {literals: inSequence(parts), end: token}
}

function readPart(token: string, tokens: Iterator<string>): Literals | undefined {
  if (token.startsWith('(')) {
    const inner = readAlternatives(tokens)
    // What stands before or behind is looked at, not matched.
    return /^\(\?<?[=!]/.test(token) ? NOTHING : inner
  }
  if (/^(?:[\^$]|\\[bB])$/.test(token)) return NOTHING
  if (token === '.' || /^\\[A-Za-z0-9]/.test(token)) return undefined
  if (token.startsWith('[')) return readClass(token)
  if (WORDS.test(token)) return {texts: [token], whole: true}
  return letter(token.startsWith('\\') ? token.slice(1) : token)
}

/** A class of a few characters is one of them: `[oa]`. */
function readClass(token: string): Literals | undefined {
  const inside = token.slice(1, -1).replace(/^-|-$/, '')
  if (/^\^|[-\\\ud800-\udfff]/.test(inside) || inside.length > 4) return undefined
  return either([...token.slice(1, -1)].map(letter))
}

/** Only letters of scripts whose case is simple, and what has no case. */
function letter(char: string): Literals | undefined {
  const lower = char.toLowerCase()
  const isSimple = lower === char.toUpperCase() || /^[\p{Script=Latin}\p{Script=Cyrillic}]$/u.test(char)
  return isSimple && foldCase(lower) !== undefined ? {texts: [lower], whole: true} : undefined
}

function repeated(literals: Literals | undefined, times: string): Literals | undefined {
  if (!literals) return undefined
  if (/^(?:\?|\{0,1\})/.test(times)) return literals.whole ? either([literals, NOTHING]) : undefined
  return /^(?:\+|\{0*[1-9])/.test(times) ? {texts: literals.texts, whole: false} : undefined
}

function either(branches: readonly (Literals | undefined)[]): Literals | undefined {
  const known = branches.filter((branch) => branch !== undefined)
  if (known.length < branches.length) return undefined
  const whole = known.every((branch) => branch.whole)
  const texts = [...new Set(known.flatMap((branch) => branch.texts))]
  return whole || isUsable(texts) ? {texts, whole} : undefined
}

/** Parts that stand side by side: the texts of all of them as long as they are few, else those of the part that says most. */
function inSequence(parts: readonly (Literals | undefined)[]): Literals | undefined {
  let best: readonly string[] | undefined
  let open: readonly string[] = ['']
  let whole = true
  for (const part of parts) {
    if (part?.whole && part.texts.length * open.length <= MAX_TEXTS) {
      open = open.flatMap((before) => part.texts.map((after) => before + after))
      continue
    }
    whole = false
    best = better(best, open)
    if (part && !part.whole) best = better(best, part.texts)
    open = part?.whole ? part.texts : ['']
  }
  if (whole) return {texts: open, whole}
  best = better(best, open)
  return best && {texts: best, whole}
}

/** The longer texts are rarer. */
function better(a: readonly string[] | undefined, b: readonly string[]): readonly string[] | undefined {
  if (!isUsable(b)) return a
  return !a || shortest(b) > shortest(a) || (shortest(b) === shortest(a) && b.length < a.length) ? b : a
}

function shortest(texts: readonly string[]): number {
  return Math.min(...texts.map((text) => text.length))
}

function isUsable(texts: readonly string[]): boolean {
  return texts.length > 0 && !texts.includes('')
}

/** What holds another of the texts need not be searched for. */
function withoutLonger(texts: readonly string[]): string[] {
  return texts.filter((text) => !texts.some((other) => other.length < text.length && text.includes(other)))
}

function next(tokens: Iterator<string>): string | undefined {
  return tokens.next().value
}
