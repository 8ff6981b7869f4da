const SVG = 'http://www.w3.org/2000/svg'

/** What a drawing takes from the style sheet, and has to carry itself in a file. */
const OF_SHAPES = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-opacity',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
] as const

const OF_WORDS = ['fill', 'font-family', 'font-size', 'font-weight', 'font-style'] as const

/** What takes no room of its own. */
const CONTAINERS = 'a, g, defs, pattern, title'

const MARGIN = 16

/**
 * A figure as one drawing that needs nothing else: its words and its pictures where they stand on the page, in the colours
 * of the present theme.
 */
export function figureSvg(figure: HTMLElement): string {
  const drawing = figure.querySelector('[data-postmortem-drawing]') ?? figure
  const parts = [figure.querySelector('figcaption'), drawing].filter((part) => part !== null)
  const frame = figure.getBoundingClientRect()
  const bottom = Math.max(...parts.map((part) => part.getBoundingClientRect().bottom))
  const width = Math.ceil(frame.width + 2 * MARGIN)
  const height = Math.ceil(bottom - frame.top + 2 * MARGIN)
  const root = document.createElementNS(SVG, 'svg')
  root.setAttribute('xmlns', SVG)
  root.setAttribute('width', String(width))
  root.setAttribute('height', String(height))
  root.setAttribute('viewBox', `0 0 ${width} ${height}`)
  const paper = document.createElementNS(SVG, 'rect')
  paper.setAttribute('width', '100%')
  paper.setAttribute('height', '100%')
  paper.setAttribute('fill', getComputedStyle(figure).getPropertyValue('--pm-chart-paper').trim() || '#fff')
  root.append(paper)
  const origin = {x: frame.left - MARGIN, y: frame.top - MARGIN}
  for (const part of [...parts, ...figure.querySelectorAll('[data-postmortem-legend]')])
    root.append(...pieces(part, origin))
  return new XMLSerializer().serializeToString(root)
}

interface Point {
  x: number
  y: number
}

/** Every picture and every line of words in an element. */
function pieces(part: Element, origin: Point): Element[] {
  const found: Element[] = []
  for (const picture of part.querySelectorAll('svg')) {
    const copy = styledCopy(picture)
    const box = picture.getBoundingClientRect()
    copy.setAttribute('x', String(box.left - origin.x))
    copy.setAttribute('y', String(box.top - origin.y))
    copy.setAttribute('width', String(box.width))
    copy.setAttribute('height', String(box.height))
    found.push(copy)
  }
  const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement
    if (!parent || parent.closest('svg') || !parent.checkVisibility()) continue
    found.push(...lines(node, parent, origin))
  }
  return found
}

/** A text in the lines into which the page broke it. */
function lines(node: Node, parent: Element, origin: Point): Element[] {
  const style = getComputedStyle(parent)
  const text = node.textContent ?? ''
  const range = document.createRange()
  const rows: {top: number; left: number; bottom: number; text: string}[] = []
  for (const {segment, index} of words(text)) {
    range.setStart(node, index)
    range.setEnd(node, index + segment.length)
    const box = range.getBoundingClientRect()
    if (box.width === 0) continue
    const row = rows.at(-1)
    if (row && Math.abs(row.top - box.top) < 3) row.text += segment
    else rows.push({top: box.top, left: box.left, bottom: box.bottom, text: segment})
  }
  return rows.map((row) => {
    const element = document.createElementNS(SVG, 'text')
    element.textContent = row.text.replace(/\s+/g, ' ')
    element.setAttribute('x', String(row.left - origin.x))
    element.setAttribute('y', String(row.bottom - origin.y - (row.bottom - row.top) * 0.22))
    element.setAttribute('fill', style.color)
    for (const property of ['font-family', 'font-size', 'font-weight'])
      element.setAttribute(property, style.getPropertyValue(property))
    return element
  })
}

/** Words with the space behind them. */
function words(text: string): {segment: string; index: number}[] {
  return [...text.matchAll(/\S+\s*|\s+/g)].map((match) => ({segment: match[0], index: match.index}))
}

function styledCopy(picture: SVGSVGElement): Element {
  const copy = picture.cloneNode(true) as Element
  const originals = [picture, ...picture.querySelectorAll('*')]
  for (const [index, element] of [copy, ...copy.querySelectorAll('*')].entries()) {
    const original = originals[index]
    if (!original) continue
    element.removeAttribute('class')
    element.removeAttribute('style')
    if (element === copy || element.matches(CONTAINERS)) continue
    const style = getComputedStyle(original)
    for (const property of element.matches('text') ? OF_WORDS : OF_SHAPES) {
      const value = style.getPropertyValue(property)
      // A pattern of the page is not found from within the file by its whole address.
      if (value !== '')
        element.setAttribute(property, value.replace(/url\(["']?[^)"']*(#[^)"']+)["']?\)/, 'url($1)'))
    }
  }
  // Links of the site lead nowhere from a file.
  for (const link of copy.querySelectorAll('a')) link.removeAttribute('href')
  return copy
}
