import type {FactField, Source} from '../record/types.ts'
import type {Context, Fact} from './facts.ts'

/**
 * The best of several facts: by source, then by place. An implied fact never beats a stated one.
 *
 * Says so where another stated fact disagrees.
 *
 * @param agrees  Whether two values say the same, one perhaps less precisely. Default: they are equal.
 */
export function choose<T>(
  context: Context,
  field: FactField,
  facts: readonly (Fact<T> | undefined)[],
  agrees: (a: T, b: T) => boolean = (a, b) => a === b,
  show: (value: T) => string = (value) => String(value),
): Fact<T> | undefined {
  const sorted = facts
    .filter((fact) => fact !== undefined)
    .map((fact, index) => ({fact, index}))
    .sort((a, b) => rank(a.fact) - rank(b.fact) || a.index - b.index)
    .map(({fact}) => fact)
  const [best, ...others] = sorted
  if (!best) return undefined
  for (const other of others) {
    if (other.certainty !== 'stated' || best.certainty !== 'stated' || agrees(best.value, other.value))
      continue
    context.report({
      ruleId: `conflict/${field}`,
      severity: 'warning',
      reason: `Unexpected ${spoken(field)} \`${show(other.value)}\`, expected \`${show(best.value)}\`${best.line ? ` as on line ${best.line}` : ''}`,
      ...(other.line ? {line: other.line} : {}),
    })
  }
  return best
}

/** A field's name in a sentence: `duration`, not `durationSeconds`. */
function spoken(field: FactField): string {
  return field.replace(/(?:At|Seconds)$/, '')
}

function rank(fact: Fact<unknown>): number {
  return SOURCES.indexOf(fact.from) + (fact.certainty === 'implied' ? SOURCES.length : 0)
}

/** The order in which sources win; configuration and front matter before words of the text. */
const SOURCES: readonly Source[] = [
  'configuration',
  'front-matter',
  'label',
  'table',
  'title',
  'section',
  'timeline',
  'prose',
  'file',
  'git',
]
