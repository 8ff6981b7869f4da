import type {Conflict} from '../../client/types.ts'
import type {ExtraName, FactField, Message} from '../../record/types.ts'

/** The fields that a check speaks of; `conflict/…` names its field itself. */
const FIELDS: Readonly<Record<string, FactField>> = {
  'time/order': 'resolvedAt',
  'time/span': 'resolvedAt',
  'duration/conflict': 'durationSeconds',
  'severity/changed': 'severity',
  'id/duplicate': 'id',
}

const METRICS: Readonly<Record<string, FactField>> = {
  TTD: 'ttdSeconds',
  TTA: 'ttaSeconds',
  TTM: 'ttmSeconds',
  TTR: 'ttrSeconds',
}

/**
 * Find what contradicts the values of some fields. What is only of interest contradicts nothing.
 *
 * @returns A property to spread; nothing where there is none.
 */
export function toConflicts(
  messages: readonly Message[],
  ...fields: (FactField | ExtraName | undefined)[]
): {conflicts?: Conflict[]} {
  const conflicts = messages.flatMap((message, index): Conflict[] => {
    const field = message.severity === 'info' ? undefined : fieldOf(message)
    if (field === undefined || !fields.includes(field)) return []
    return [{message: index, ...(message.line !== undefined && {line: message.line})}]
  })
  return conflicts.length > 0 ? {conflicts} : {}
}

function fieldOf({ruleId, reason}: Message): FactField | ExtraName | undefined {
  if (ruleId.startsWith('conflict/')) return ruleId.slice('conflict/'.length) as FactField | ExtraName
  if (ruleId === 'metric/origin') return METRICS[/^Unexpected (TT[A-Z])/.exec(reason)?.[1] ?? '']
  return Object.hasOwn(FIELDS, ruleId) ? FIELDS[ruleId] : undefined
}
