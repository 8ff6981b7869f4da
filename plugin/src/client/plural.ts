/** From few to many, as a message has its forms: `one day|{count} days`. */
const CATEGORIES = ['zero', 'one', 'two', 'few', 'many', 'other'] as const

interface Plural {
  rules: Intl.PluralRules
  categories: readonly Intl.LDMLPluralRule[]
}

// Making the rules takes as long as a hundred uses of them, and a page asks in many places.
const known = new Map<string, Plural>()

/**
 * The form of a message for a number, by the rules of a language, as Docusaurus's `usePluralForm` has it: where there are
 * fewer forms than the language knows, the last one stands for the rest.
 *
 * @param locale  BCP 47, as `Intl` takes it.
 * @param forms   Parted by `|`, in the order of CLDR: zero, one, two, few, many, other; those that the language has.
 * @throws RangeError  Where the locale is no language tag.
 */
export function pluralForm(locale: string, count: number, forms: string): string {
  const {rules, categories} = pluralOf(locale)
  const messages = forms.split('|')
  const index = Math.min(categories.indexOf(rules.select(count)), messages.length - 1)
  return messages[index] ?? forms
}

function pluralOf(locale: string): Plural {
  const plural = known.get(locale)
  if (plural) return plural
  const rules = new Intl.PluralRules(locale)
  const {pluralCategories} = rules.resolvedOptions()
  const made = {rules, categories: CATEGORIES.filter((category) => pluralCategories.includes(category))}
  known.set(locale, made)
  return made
}
