import type {ContentNode} from './content.ts'

/**
 * Makes an element. `children` is ready-made; `key` tells siblings apart.
 */
export type CreateElement<T> = (
  tag: string,
  props: Record<string, string | number | boolean>,
  children: (T | string)[],
  key: number,
) => T

/**
 * Turn a rendered document into elements. The caller decides what an element is, so that nothing here depends on React.
 *
 * @param content  As `renderContent` made it: sanitized, with the property names of React.
 */
export function decodeContent<T>(content: readonly ContentNode[], create: CreateElement<T>): (T | string)[] {
  return content.map((node, key) => {
    if (typeof node === 'string') return node
    const [tag, props, ...children] = node
    return create(tag, props === 0 ? {} : props, decodeContent(children, create), key)
  })
}
