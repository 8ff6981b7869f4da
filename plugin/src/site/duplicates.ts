import {nameKey} from './resolver.ts'
import type {Incident} from './types.ts'

/** Tell each document whose id is another one's too. `INC-1` and `inc 1` are the same id. */
export function checkDuplicateIds(incidents: readonly Incident[]): void {
  const byId = new Map<string, Incident[]>()
  for (const incident of incidents) {
    const {id} = incident.postmortem
    if (id === undefined) continue
    const key = nameKey(id)
    byId.set(key, [...(byId.get(key) ?? []), incident])
  }
  for (const same of byId.values()) {
    for (const incident of same.length > 1 ? same : []) {
      const {id, facts} = incident.postmortem
      const others = same
        .filter((other) => other !== incident)
        .map(({postmortem: {source, file}}) => `\`${source === undefined ? file : `${source}/${file}`}\``)
      incident.messages.push({
        ruleId: 'id/duplicate',
        severity: 'error',
        reason: `Unexpected id \`${id}\`, expected one that is not also that of ${others.join(', ')}`,
        ...(facts.id?.line !== undefined && {line: facts.id.line}),
      })
    }
  }
}
