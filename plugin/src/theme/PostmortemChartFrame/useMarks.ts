import {useHistory} from '@docusaurus/router'
import {type FocusEvent, type KeyboardEvent, type MouseEvent, type PointerEvent, useState} from 'react'

/** What the tooltip says, and where in the drawing its tip is, in pixels. */
export interface Tip {
  text: string
  x: number
  y: number
  /** Towards which side the text runs, so that it stays inside. */
  side: 'left' | 'middle' | 'right'
}

/**
 * What the links in a drawing share: a tooltip on hover and focus, arrow keys from one to the next, and navigation
 * without loading the site anew. All of it listens on the drawing, so that a thousand marks cost nothing more.
 */
export function useMarks() {
  const [tip, setTip] = useState<Tip>()
  const history = useHistory()
  const show = (drawing: Element, target: EventTarget) => setTip(tipOf(drawing, target))
  const hide = () => setTip(undefined)
  return {
    tip,
    handlers: {
      onPointerOver: ({currentTarget, target}: PointerEvent) => show(currentTarget, target),
      onPointerLeave: hide,
      onFocus({currentTarget, target}: FocusEvent) {
        makeTabStop(currentTarget, target)
        show(currentTarget, target)
      },
      onBlur: hide,
      onKeyDown(event: KeyboardEvent) {
        if (event.key === 'Escape') hide()
        else if (moveFocus(event.currentTarget, event.target, event.key)) event.preventDefault()
      },
      onClick(event: MouseEvent) {
        const href = markOf(event.target)?.getAttribute('href')
        if (!href?.startsWith('/') || event.button !== 0) return
        if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.defaultPrevented) return
        event.preventDefault()
        history.push(href)
      },
    },
  }
}

function markOf(target: EventTarget): SVGAElement | undefined {
  const mark = target instanceof Element ? target.closest('svg a') : null
  return mark instanceof SVGAElement ? mark : undefined
}

function tipOf(drawing: Element, target: EventTarget): Tip | undefined {
  const mark = markOf(target)
  const text = mark?.getAttribute('aria-label')
  if (!mark || !text) return undefined
  const frame = drawing.getBoundingClientRect()
  const box = mark.getBoundingClientRect()
  const x = Math.round(Math.min(frame.width, Math.max(0, box.left + box.width / 2 - frame.left)))
  const share = x / frame.width
  const side = share < 0.3 ? 'right' : share > 0.7 ? 'left' : 'middle'
  return {text, x, y: Math.round(box.top - frame.top), side}
}

/** One mark of the drawing is reached with Tab: the one that had the focus last. */
function makeTabStop(drawing: Element, target: EventTarget): void {
  const mark = markOf(target)
  if (!mark) return
  for (const other of drawing.querySelectorAll('svg a[tabindex="0"]')) other.setAttribute('tabindex', '-1')
  mark.setAttribute('tabindex', '0')
}

function moveFocus(drawing: Element, target: EventTarget, key: string): boolean {
  const mark = markOf(target)
  if (!mark) return false
  const marks = [...drawing.querySelectorAll<SVGAElement>('svg a')]
  const position = marks.indexOf(mark)
  const next = destination(key, position, marks.length)
  if (next === undefined) return false
  marks[next]?.focus()
  return true
}

function destination(key: string, position: number, count: number): number | undefined {
  if (key === 'ArrowRight' || key === 'ArrowDown') return Math.min(count - 1, position + 1)
  if (key === 'ArrowLeft' || key === 'ArrowUp') return Math.max(0, position - 1)
  if (key === 'Home') return 0
  return key === 'End' ? count - 1 : undefined
}
