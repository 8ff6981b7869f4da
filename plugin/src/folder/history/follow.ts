import type {ActionItem, CalendarDate} from '../../record/types.ts'

/** What is remembered of an action item in one state of a document. */
export type ItemState = Pick<ActionItem, 'text' | 'status' | 'ticket'>

/** The action items of a document on the day that they were committed. */
export interface ItemsOfDay {
  day: CalendarDate
  /** The day says nothing: many documents came at once. */
  imported: boolean
  items: readonly ItemState[]
}

/** What the states of a document tell of one item. */
export interface FollowedItem {
  /** The day it was written down; absent where it came with an import, or is not committed yet. */
  opened?: CalendarDate
  /** The day it was marked as done or dropped; absent where it never was otherwise. */
  closed?: CalendarDate
}

/** The least share of words that two texts have in common where one is the other, edited. */
const SAME = 0.5

/**
 * Follow the present items of a document back through its states.
 *
 * @param states  The oldest first.
 * @param present  The items as they are now, which may not be committed.
 * @returns One for each present item, in their order.
 */
export function followItems(states: readonly ItemsOfDay[], present: readonly ItemState[]): FollowedItem[] {
  let known: {state: ItemState; followed: FollowedItem}[] = []
  for (const {day, imported, items} of states) {
    const before = match(
      items,
      known.map(({state}) => state),
    )
    known = items.map((state, index) => {
      const old = known[before[index] ?? -1]
      return {state, followed: old ? step(old.state, old.followed, state, day) : begin(day, imported)}
    })
  }
  const last = match(
    present,
    known.map(({state}) => state),
  )
  return present.map((state, index) => {
    const old = known[last[index] ?? -1]
    if (!old) return {}
    // Ticked, but not committed: nobody knows on which day.
    return isFinished(state) === isFinished(old.state) ? old.followed : withoutClosed(old.followed)
  })
}

function begin(day: CalendarDate, imported: boolean): FollowedItem {
  return imported ? {} : {opened: day}
}

function step(before: ItemState, known: FollowedItem, now: ItemState, day: CalendarDate): FollowedItem {
  if (isFinished(before) === isFinished(now)) return known
  return isFinished(now) ? {...known, closed: day} : withoutClosed(known)
}

function withoutClosed({closed: _closed, ...known}: FollowedItem): FollowedItem {
  return known
}

function isFinished({status}: ItemState): boolean {
  return status === 'done' || status === 'dropped'
}

/** For each item the position of the old one that it was: by its words, by its ticket, then by words that resemble. */
function match(items: readonly ItemState[], old: readonly ItemState[]): (number | undefined)[] {
  const free = new Set(old.keys())
  const found: (number | undefined)[] = items.map(() => undefined)
  const take = (same: (item: ItemState, other: ItemState) => boolean) => {
    for (const [index, item] of items.entries()) {
      if (found[index] !== undefined) continue
      for (const candidate of free) {
        const other = old[candidate]
        if (!other || !same(item, other)) continue
        found[index] = candidate
        free.delete(candidate)
        break
      }
    }
  }
  take((item, other) => plain(item.text) === plain(other.text))
  take((item, other) => item.ticket !== undefined && item.ticket === other.ticket)
  // The most alike first, so that two edited items do not take each other's past.
  const pairs = items.flatMap((item, index) =>
    found[index] !== undefined
      ? []
      : [...free].map((candidate) => ({index, candidate, share: alike(item, old[candidate])})),
  )
  pairs.sort((a, b) => b.share - a.share || a.index - b.index || a.candidate - b.candidate)
  for (const {index, candidate, share} of pairs) {
    if (share < SAME || found[index] !== undefined || !free.has(candidate)) continue
    found[index] = candidate
    free.delete(candidate)
  }
  return found
}

/** The share of words that two texts have in common (Jaccard). */
function alike(item: ItemState, other: ItemState | undefined): number {
  const [a, b] = [words(item.text), words(other?.text ?? '')]
  const common = [...a].filter((word) => b.has(word)).length
  return common === 0 ? 0 : common / (a.size + b.size - common)
}

function words(text: string): Set<string> {
  return new Set(plain(text).split(' '))
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
