import type {TrendsScope} from '../../client/charts/types.ts'
import type {TrendsPageProps, TrendValue} from '../../client/trends/data.ts'

/** The lists into which incidents point by position. */
const FIELDS = ['services', 'teams', 'causes', 'triggers'] as const

/**
 * The trends of some of the incidents: what is not of them is left out, so that a page carries no more than it shows.
 *
 * @param permalinks  Which incidents.
 * @param scope       The filters of the index that select the same ones.
 */
export function subsetOfTrends(
  data: TrendsPageProps,
  permalinks: ReadonlySet<string>,
  scope: Partial<TrendsScope>,
): TrendsPageProps {
  const members = [...data.incidents.keys()].filter((index) =>
    permalinks.has(data.incidents[index]?.permalink ?? ''),
  )
  const place = new Map(members.map((index, position) => [index, position]))
  const kept = members.flatMap((index) => data.incidents[index] ?? [])
  const fields = FIELDS.map((field) => ({
    field,
    ...used(
      data[field],
      kept.map((incident) => incident[field] ?? []),
    ),
  }))
  const severities = new Set(kept.map(({severity}) => severity))
  return {
    ...data,
    scope,
    severities: data.severities.filter(({key}) => severities.has(key)),
    ...Object.fromEntries(fields.map(({field, values}) => [field, values])),
    incidents: kept.map(({recurrenceOf, ...incident}) => {
      const before = recurrenceOf?.flatMap((earlier) => place.get(earlier) ?? []) ?? []
      return {
        ...incident,
        ...Object.fromEntries(
          fields.flatMap(({field, renumber}) => {
            const positions = incident[field]
            return positions ? [[field, renumber(positions)]] : []
          }),
        ),
        ...(before.length > 0 && {recurrenceOf: before}),
      }
    }),
    actions: data.actions.flatMap((action) => {
      const incident = place.get(action.incident)
      return incident === undefined ? [] : [{...action, incident}]
    }),
  }
}

/** The values that occur, and their new positions. */
function used(
  values: readonly TrendValue[],
  positions: readonly (readonly number[])[],
): {values: TrendValue[]; renumber: (positions: readonly number[]) => number[]} {
  const occurring = [...new Set(positions.flat())].sort((a, b) => a - b)
  const place = new Map(occurring.map((old, position) => [old, position]))
  return {
    values: occurring.flatMap((old) => values[old] ?? []),
    renumber: (list) => list.flatMap((old) => place.get(old) ?? []),
  }
}
