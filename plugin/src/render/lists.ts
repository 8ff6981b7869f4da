import type {List} from 'mdast'

/**
 * A list without its items that is as loose as the list: what an item has to know of the list around it.
 *
 * The default handler looks through all items for a loose one, and does so for each of them.
 */
export function looseness(list: List): List {
  let known = lists.get(list)
  if (!known) {
    const spread = list.spread || list.children.some((item) => item.spread ?? item.children.length > 1)
    known = {type: 'list', spread, children: []}
    lists.set(list, known)
  }
  return known
}

const lists = new WeakMap<List, List>()
