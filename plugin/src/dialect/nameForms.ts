import {nameKey, withoutBrackets} from './names.ts'

/** A name in the forms in which it is looked up. */
export interface NameForms {
  /** As it is compared. */
  key: string
  /** The key without what stands in brackets. */
  bare: string
  /** The same for each of several names, `Follow-up & next steps`; empty where the name is one. */
  parts: readonly string[]
}

/**
 * The forms of a name. Those of the last ones are kept: one heading is asked for as a section, a field, a horizon, a kind
 * and a state of actions.
 */
export function formsOf(name: string): NameForms {
  const known = kept.get(name)
  if (known) return known
  const key = nameKey(name)
  const parts = SEVERAL.test(name) ? name.split(SEVERAL).map((part) => withoutBrackets(nameKey(part))) : []
  const forms = {key, bare: withoutBrackets(key), parts}
  if (kept.size >= MOST_KEPT) kept.clear()
  if (name.length <= MAX_KEPT) kept.set(name, forms)
  return forms
}

const SEVERAL = /[/&+]/

const kept = new Map<string, NameForms>()

/** About the names of a document. */
const MOST_KEPT = 300

/** A longer name is a sentence. */
const MAX_KEPT = 140
