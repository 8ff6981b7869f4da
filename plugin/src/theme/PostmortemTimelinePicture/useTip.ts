import {type FocusEvent, type KeyboardEvent, type MouseEvent, type PointerEvent, useState} from 'react'

/** Which event's text is shown, and where, as a share of the width. */
export interface Shown {
  event: number
  share: number
}

/**
 * Hover, focus and keys of the drawing: one stop for Tab, arrows from event to event, Escape ends the tip, and a click
 * unfolds the table.
 */
export function useTip() {
  const [tip, setTip] = useState<Shown>()
  const hide = () => setTip(undefined)
  return {
    tip,
    handlers: {
      onPointerOver({currentTarget, target}: PointerEvent) {
        const mark = markOf(target)
        if (mark) setTip(shownBy(currentTarget, mark))
      },
      onPointerLeave: hide,
      onFocus({currentTarget, target}: FocusEvent) {
        const mark = markOf(target)
        if (!mark) return
        for (const other of marksOf(currentTarget))
          other.setAttribute('tabindex', other === mark ? '0' : '-1')
        setTip(shownBy(currentTarget, mark))
      },
      onBlur: hide,
      onKeyDown(event: KeyboardEvent) {
        if (event.key === 'Escape') hide()
        else if (moveFocus(event)) event.preventDefault()
      },
      onClick({target}: MouseEvent) {
        const row = document.getElementById(markOf(target)?.getAttribute('href')?.slice(1) ?? '')
        const fold = row?.closest('details')
        if (fold) fold.open = true
      },
    },
  }
}

function markOf(target: EventTarget): SVGAElement | undefined {
  const mark = target instanceof Element ? target.closest('a[data-event]') : null
  return mark instanceof SVGAElement ? mark : undefined
}

function marksOf(stage: Element): SVGAElement[] {
  return [...stage.querySelectorAll<SVGAElement>('a[data-event]')]
}

function shownBy(stage: Element, mark: SVGAElement): Shown {
  const frame = stage.getBoundingClientRect()
  const box = (mark.querySelector('circle:last-child') ?? mark).getBoundingClientRect()
  const share = (box.left + box.width / 2 - frame.left) / frame.width
  return {event: Number(mark.dataset.event), share: Math.min(1, Math.max(0, share))}
}

function moveFocus({currentTarget, target, key}: KeyboardEvent): boolean {
  const mark = markOf(target)
  const marks = marksOf(currentTarget)
  const from = mark ? marks.indexOf(mark) : -1
  const to = from < 0 ? undefined : destination(key, from, marks.length)
  if (to === undefined) return false
  marks[to]?.focus()
  return true
}

function destination(key: string, from: number, count: number): number | undefined {
  if (key === 'ArrowRight') return Math.min(count - 1, from + 1)
  if (key === 'ArrowLeft') return Math.max(0, from - 1)
  if (key === 'Home') return 0
  return key === 'End' ? count - 1 : undefined
}
