/**
 * A piece of a rendered document: text, or an element as `[tag, props, ...children]`.
 *
 * Props carry the names that React takes (`className`, `htmlFor`, `colSpan`); `0` stands for none. It is plain
 * JSON, so that it can be stored per page and made into React elements with a few lines of code.
 */
export type ContentNode = string | [tag: string, props: ContentProps | 0, ...children: ContentNode[]]

/** The props of an element, by the name that React gives them. */
export type ContentProps = Record<string, string | number | boolean>
