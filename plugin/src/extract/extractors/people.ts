import type {FieldName} from '../../dialect/types.ts'
import type {Person, PersonRole} from '../../record/types.ts'
import {type Context, type Fact, type Stated, statedValues} from '../facts.ts'
import {teamsAndPeople} from './teams.ts'

const ROLES: readonly (readonly [PersonRole, FieldName])[] = [
  ['commander', 'commander'],
  ['scribe', 'scribe'],
  ['communications', 'communications'],
  ['author', 'author'],
  ['reviewer', 'reviewer'],
  ['responder', 'responder'],
  ['responder', 'team'],
]

const MAX_NAME = 60

/** Who had which part in the incident and its document, in the order of the roles. */
export function people(context: Context): Fact<Person[]> | undefined {
  const found: Person[] = []
  let origin: Omit<Fact<Person[]>, 'value'> | undefined
  for (const [role, field] of ROLES) {
    for (const stated of statedValues(context, field)) {
      const names = namesIn(stated, field, context).map(personName).filter(Boolean)
      for (const name of names) {
        if (name.length > MAX_NAME || context.vocabulary.isNoValue(name)) continue
        if (!found.some((person) => person.role === role && person.name === name)) found.push({role, name})
        origin ??= {certainty: 'stated', from: stated.from, line: stated.line}
      }
    }
  }
  return origin && found.length > 0 ? {...origin, value: found} : undefined
}

function namesIn(stated: Stated, field: FieldName, context: Context): readonly string[] {
  if (field === 'team') return teamsAndPeople(stated, context).people
  return stated.items.length > 0
    ? stated.items
    : splitNames(stated.text, context.vocabulary.listPattern(stated.key))
}

/** `A. Lee, @bo and Cy (SRE)` as three names. */
export function splitNames(text: string, parts: RegExp): string[] {
  return text.split(parts).flatMap((part) => part.split(/\s*\/\s*(?![^()]*\))/))
}

function personName(text: string): string {
  return text
    .replace(/<?[\w.+-]+@[\w-]+\.[\w.]+>?/g, '')
    .replace(/\s+/g, ' ')
    .replace(/^[\s–—-]+|[\s,;.–—-]+$/g, '')
    .trim()
}
