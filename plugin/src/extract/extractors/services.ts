import type {Service} from '../../record/types.ts'
import {type Context, type Fact, statedValues} from '../facts.ts'

const MAX_NAME = 60

/** The services that the document labels as affected, each once, in their order. */
export function services(context: Context): Fact<Service[]> | undefined {
  for (const stated of statedValues(context, 'services')) {
    const names = stated.items.length > 0 ? stated.items.flatMap(listed) : splitServices(stated.text)
    const found = uniqueServices(
      names.filter((name) => name.length <= MAX_NAME && !context.vocabulary.isNoValue(name)),
    )
    if (found.length > 0) return {value: found, certainty: 'stated', from: stated.from, line: stated.line}
  }
  return undefined
}

/** A slug is what a service is known by, whatever its spelling: `API Gateway`, `api_gateway` and `ApiGateway`. */
export function serviceSlug(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/([a-z\d])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
}

export function uniqueServices(names: readonly string[]): Service[] {
  const services: Service[] = []
  for (const name of names) {
    const slug = serviceSlug(name)
    if (slug && !services.some((service) => service.slug === slug)) services.push({name, slug})
  }
  return services
}

/** The names in a label's value; an explanation in brackets or behind a dash is none of the name. */
function splitServices(text: string): string[] {
  // A sentence such as "All users of the API" names no service.
  if (text.split(/\s+/).length > 8 && !/[,;、，|]/.test(text)) return []
  return text
    .split(/\s*(?:[,;、，|]|\s(?:and|und|&|\+)\s)\s*(?![^()（）]*[)）])/)
    .map(bareName)
    .filter((name) => name.split(/\s+/).length <= 5)
}

/** An item of a list names one service, and then perhaps says what happened to it. */
function listed(item: string): string[] {
  const name = bareName(item.split(/\s*[:：]\s|\s[–—-]\s/)[0] ?? '')
  return name.split(/\s+/).length <= 5 ? splitServices(name) : []
}

function bareName(text: string): string {
  return text
    .replace(/\s*[(（][^)）]*[)）]?/g, '')
    .replace(/^(?:(?:and|und|the|also|only|partly|partially|mainly|mostly|teilweise|nur|auch)\s+)+/i, '')
    .replace(/^[\s"'`*]+|[\s"'`*.。]+$/g, '')
}
