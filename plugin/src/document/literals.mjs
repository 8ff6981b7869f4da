// What GFM makes a link of though nothing marks it: `https://…`, `www.…`, `ada@example.com`.
//
// remark-gfm asks at every letter of a text whether a mail address begins there, a third of what parsing takes, and then
// looks through the whole tree for what it missed. That second look finds the same but where addresses run into each
// other, so that here it is the only one for mail addresses: in texts that may have any, and with the places that it leaves out.
// At the beginning of each word with an h or a w, it asks whether an address of the web begins there; that is seen at once.

/** Whether a text may hold what that look finds. */
const LITERAL = /@|www\.|https?:\/\//i

/** How an address of the web begins. */
const WEB = /^(?:www\.|https?:\/\/)/i
const LONGEST_SIGN = 'https://'.length

/** A plugin for remark, to be used after remark-gfm. */
export function remarkLiterals() {
  const data = this.data()
  let source = ''
  data.micromarkExtensions = data.micromarkExtensions?.map(
    withLiterals((place) => WEB.test(source.slice(place, place + LONGEST_SIGN))),
  )
  const transforms = []
  data.fromMarkdownExtensions = data.fromMarkdownExtensions?.flat().map((extension) => {
    if (!extension.enter?.literalAutolink) return extension
    const {transforms: own = [], ...rest} = extension
    transforms.push(...own)
    return rest
  })
  const parse = this.parser
  this.parser = (text, file) => {
    source = text
    const tree = parse(text, file)
    linkLiterals(tree, text, transforms)
    return tree
  }
}

/** An extension without mail addresses, and with those of the web only where one begins. */
function withLiterals(begins) {
  const asked = (construct) => {
    if (construct.name !== 'wwwAutolink' && construct.name !== 'protocolAutolink') return construct
    const previous = function (code) {
      return begins(this.now().offset) && construct.previous.call(this, code)
    }
    return {...construct, previous}
  }
  return (extension) => {
    if (!extension.text) return extension
    const text = Object.entries(extension.text).flatMap(([code, constructs]) => {
      const kept = [constructs].flat().filter(({name}) => name !== 'emailAutolink')
      return kept.length > 0 ? [[code, kept.map(asked)]] : []
    })
    return {...extension, text: Object.fromEntries(text)}
  }
}

/** Without recursion: a document may be nested deeply. */
function linkLiterals(tree, source, transforms) {
  const open = [tree]
  for (let parent = open.pop(); parent; parent = open.pop()) {
    if (parent.type === 'link' || parent.type === 'linkReference') continue
    if (parent.children.some(mayHave))
      parent.children = parent.children.flatMap((child) =>
        mayHave(child) ? parted(child, source, transforms) : [child],
      )
    for (const child of parent.children) if (child.children) open.push(child)
  }
}

function mayHave({type, value}) {
  return type === 'text' && LITERAL.test(value)
}

/** A text as texts and links. */
function parted(text, source, transforms) {
  const alone = {type: 'paragraph', children: [text]}
  for (const transform of transforms) transform({type: 'root', children: [alone]})
  const parts = alone.children
  return parts[0] === text || !text.position ? parts : placed(parts, text.position, source)
}

/** The parts with their places: links where their letters stand, and texts between them. */
function placed(parts, {start, end}, source) {
  let point = start
  const places = parts.map((part) => {
    if (part.type === 'text') return undefined
    const {value} = part.children[0]
    const found = source.indexOf(value, point.offset)
    // With an escape in it, it stands nowhere as it is.
    const from = found < 0 || found + value.length > end.offset ? point.offset : found
    const place = {start: pointAt(from, point, source)}
    point = pointAt(Math.min(from + value.length, end.offset), place.start, source)
    return {...place, end: point}
  })
  return parts.map((part, index) => {
    const position = places[index] ?? {
      start: places[index - 1]?.end ?? start,
      end: places[index + 1]?.start ?? end,
    }
    if (part.type === 'text') return {...part, position}
    return {...part, children: [{...part.children[0], position}], position}
  })
}

/** The point at an offset, from one before it. */
function pointAt(offset, {line, column, offset: known}, source) {
  const lines = source.slice(known, offset).split('\n')
  const [last = ''] = lines.slice(-1)
  return {line: line + lines.length - 1, column: (lines.length > 1 ? 1 : column) + last.length, offset}
}
