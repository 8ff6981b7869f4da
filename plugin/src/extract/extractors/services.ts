import type {Vocabulary} from '../../dialect/vocabulary.ts'
import type {Service} from '../../record/types.ts'
import {matchesOf} from '../../values/matches.ts'
import {type Context, type Fact, statedValues} from '../facts.ts'

const MAX_NAME = 60

/** The services that the document labels as affected, each once, in their order. */
export function services(context: Context): Fact<Service[]> | undefined {
  for (const stated of statedValues(context, 'services')) {
    const names =
      stated.items.length > 0
        ? stated.items.flatMap((item) => listed(item, context.vocabulary.listPattern(stated.key)))
        : splitServices(stated.text, context.vocabulary.listPattern(stated.key))
    const found = uniqueServices(
      names.filter(
        (name) => name.length <= MAX_NAME && !context.vocabulary.isNoValue(name) && !PEOPLE.test(name),
      ),
    )
    if (found.length > 0) return {value: found, certainty: 'stated', from: stated.from, line: stated.line}
  }
  return scope(context)
}

/** Who was affected, in a field for what was. */
const PEOPLE =
  /^(?:all|some|most|about|ca\.?|approx\.?)?\s*[\d.,k%~]*\s*(?:users?|customers?|clients?|tenants?)$|お客様|ユーザー|利用者|顧客|\d\s?(?:名|人)|用户$|客户$|사용자|고객/i

/** In Chinese, Japanese and Korean the scope of an incident is often a list of the services: `影响范围：订单服务、支付接口`. */
function scope(context: Context): Fact<Service[]> | undefined {
  for (const {text, items, from, line, key} of statedValues(context, 'impact')) {
    const names = items.length > 0 ? items : splitServices(text, context.vocabulary.listPattern(key))
    if (/範囲|范围|범위/.test(key) && names.length > 0 && names.every((name) => SERVICE.test(name)))
      return {value: uniqueServices(names.map(bareName)), certainty: 'stated', from, line}
  }
  return undefined
}

const SERVICE =
  /^[^。．]{1,30}(?:API|アプリ|サービス|システム|サーバー?|画面|サイト|服务|系统|接口|平台|应用|网站|서비스|시스템|서버|페이지|사이트)$/i

// Words before "outage" that say how much was down, not what.
const NO_NAME =
  /^(?:(?:the|a|an|our|global|total|partial|major|minor|full|complete|brief|short|long|widespread|multiple|several|all|two|three|many|some|site|site-wide|sitewide|service|services|system|systems|platform|production|prod|network|power|cloud|regional|customer|internal|external|recurring|intermittent|unplanned|planned|\d\S*|in|of|on|at|and)\s*)+$/i
/**
 * The service that a title names as down: `KIAM service disruption` is about KIAM. Implied: it
 * stands only in a title.
 */
export function titleService(
  title: Fact<string> | undefined,
  vocabulary: Vocabulary,
): Fact<Service[]> | undefined {
  // `Payments API - several outages` names it before the dash.
  const [head = '', tail] = title?.value.split(/\s[–—-]\s|:\s/) ?? []
  const isTail = tail !== undefined && vocabulary.says('down', `it ${tail}`)
  const name = isTail ? head.trim() : vocabulary.find('down', title?.value ?? '')?.[1]?.trim()
  if (!title || !name || NO_NAME.test(name) || name.split(/\s+/).length > 4) return undefined
  // A name has a capital or a hyphen in every word but small ones; "Two nodes were" is a sentence.
  if (
    !name
      .split(/\s+/)
      .every((word) =>
        /^(?:\p{Lu}|\p{Script=Han}|\p{Script=Katakana}|\S*[-_.\d]|(?:de|del|da|do|van|der|des)$)/u.test(word),
      ) ||
    /\b(?:were|was|is|are)\b/i.test(name)
  )
    return undefined
  return {
    value: uniqueServices([name]),
    certainty: 'implied',
    from: 'title',
    ...(title.line ? {line: title.line} : {}),
  }
}

/** A slug is what a service is known by, whatever its spelling: `API Gateway`, `api_gateway` and `ApiGateway`. */
export function serviceSlug(name: string): string {
  const plain = /^[\x20-\x7e]*$/.test(name) ? name : name.normalize('NFKC')
  return plain
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

const MARKED = /~(?:"([^"]{1,60})"|([\w:-]{1,60}))/g

/** The names in a label's value; an explanation in brackets or behind a dash is none of the name. */
function splitServices(text: string, parts: RegExp): string[] {
  // Labels as code hosts write them: `~"Service::Search" ~billing`.
  const marked = text.includes('~') ? matchesOf(MARKED, text).map(([, a, b]) => a ?? b ?? '') : []
  if (marked.length > 0) return marked
  // A sentence such as "All users of the API" names no service.
  if (text.split(/\s+/).length > 8 && !/[,;、，|]/.test(text)) return []
  return text
    .split(parts)
    .filter((name) => !UNHARMED.test(name))
    .map(bareName)
    .filter((name) => name.split(/\s+/).length <= 5)
}

/** An item of a list names one service, and then perhaps says what happened to it; ✅ and "not affected" that nothing did. */
function listed(item: string, parts: RegExp): string[] {
  if (UNHARMED.test(item)) return []
  const name = bareName(item.split(/\s*[:：]\s|\s[–—-]\s/)[0] ?? '')
  return name.split(/\s+/).length <= 5 ? splitServices(name, parts) : []
}

const UNHARMED =
  /^(?:✅|🟢)|\b(?:not (?:affected|impacted)|unaffected|unimpacted|no impact|non (?:affecté|impacté)\p{L}*|nicht betroffen)(?!\p{L})/iu

/** Brackets that the next word is joined to stand inside the name: `検証（東）の決済`. */
function bareName(text: string): string {
  return text
    .replace(/\s*[(（][^)）]*(?:[)）](?!\p{L})|$)/gu, '')
    .replace(/^(?:(?:and|und|the|also|only|partly|partially|mainly|mostly|teilweise|nur|auch)\s+)+/i, '')
    .replace(/^(?:[\s"'`*]|\p{Extended_Pictographic}|\uFE0F)+|[\s"'`*.。]+$/gu, '')
}
