import {translate} from '@docusaurus/Translate'
import MDXComponents from '@theme/MDXComponents'
import type {Props} from '@theme/PostmortemContent'
import {decodeContent} from 'docusaurus-plugin-postmortems/client'
import {createElement, type ElementType, memo, type ReactElement, type ReactNode} from 'react'
import styles from './styles.module.css'

// Code blocks, headings, links and admonitions are those of the site's theme, swizzled or not.
const components: ReadonlyMap<string, ElementType> = new Map(Object.entries<ElementType>(MDXComponents))

/** The document itself. */
function PostmortemContent({content}: Props): ReactNode {
  const elements = decodeContent<ReactElement>(content, (tag, props, children, key) => {
    if (tag === 'input')
      return <input key={key} {...props} aria-label={taskName(props.checked === true)} readOnly />
    const bare = tag === 'a' && isAddress(children, props.href) ? {'data-bare': ''} : undefined
    const element = createElement(components.get(tag) ?? tag, {key, ...props, ...bare}, ...children)
    // Diagrams are drawn by a script: without one, their text is what there is to read.
    if (tag === 'mermaid') return <Diagram key={key} element={element} text={String(props.value)} />
    // A wide table scrolls by itself and not the page with it. The keyboard scrolls what has the focus.
    if (tag !== 'table') return element
    return (
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable
      <div key={key} className={styles.scroller} tabIndex={0}>
        {element}
      </div>
    )
  })
  return <div className={`markdown ${styles.content}`}>{elements}</div>
}

/** The box of a task list has no label of its own: its text stands behind it. */
function taskName(isDone: boolean): string {
  return isDone
    ? translate({id: 'theme.postmortems.task.done', message: 'Done'})
    : translate({id: 'theme.postmortems.task.open', message: 'Not done'})
}

/** Whether a link's text is its address, with or without `https://`: print need not add it. */
function isAddress(
  [text, ...others]: readonly (ReactElement | string)[],
  href: string | number | boolean | undefined,
): boolean {
  if (typeof text !== 'string' || others.length > 0) return false
  return [text, `http://${text}`, `https://${text}`, `mailto:${text}`].includes(String(href))
}

function Diagram({element, text}: {element: ReactElement; text: string}): ReactElement {
  return (
    <>
      {element}
      <noscript>
        <pre>{text}</pre>
      </noscript>
    </>
  )
}

export default memo(PostmortemContent)
