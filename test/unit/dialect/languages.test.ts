import {readdirSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {german} from '../../../plugin/src/dialect/languages/de/index.ts'
import {english} from '../../../plugin/src/dialect/languages/en/index.ts'
import {spanish} from '../../../plugin/src/dialect/languages/es/index.ts'
import {french} from '../../../plugin/src/dialect/languages/fr/index.ts'
import {italian} from '../../../plugin/src/dialect/languages/it/index.ts'
import {japanese} from '../../../plugin/src/dialect/languages/ja/index.ts'
import {korean} from '../../../plugin/src/dialect/languages/ko/index.ts'
import {dutch} from '../../../plugin/src/dialect/languages/nl/index.ts'
import {nordic} from '../../../plugin/src/dialect/languages/nordic/index.ts'
import {polish} from '../../../plugin/src/dialect/languages/pl/index.ts'
import {portuguese} from '../../../plugin/src/dialect/languages/pt/index.ts'
import {russian} from '../../../plugin/src/dialect/languages/ru/index.ts'
import {turkish} from '../../../plugin/src/dialect/languages/tr/index.ts'
import {chinese} from '../../../plugin/src/dialect/languages/zh/index.ts'
import {nameKey} from '../../../plugin/src/dialect/names.ts'
import {standard} from '../../../plugin/src/dialect/standard.ts'
import type {Aliases, Dialect} from '../../../plugin/src/dialect/types.ts'
import {makeVocabulary} from '../../../plugin/src/dialect/vocabulary.ts'

const languages: readonly Dialect[] = [
  english,
  german,
  japanese,
  french,
  spanish,
  portuguese,
  dutch,
  nordic,
  chinese,
  italian,
  russian,
  korean,
  polish,
  turkish,
]

const TABLES = [
  'sections',
  'fields',
  'actionColumns',
  'timelineColumns',
  'actionStatuses',
  'actionKinds',
  'horizons',
  'phaseLabels',
] as const

test('every language is tested here, and read without any configuration', () => {
  const files = readdirSync(new URL('../../../plugin/src/dialect/languages/', import.meta.url))
  expect(files).toHaveLength(languages.length)
  expect(standard).toEqual(expect.arrayContaining([...languages]))
})

describe.each(languages)('$name', (language) => {
  test.each(TABLES)('%s: no alias has two meanings, none stands twice', (table) => {
    const names = new Map<string, string[]>()
    for (const [key, name] of aliasesOf(language[table] as Aliases<string> | undefined))
      names.set(key, [...(names.get(key) ?? []), name])
    expect([...names].filter(([, meanings]) => meanings.length > 1)).toEqual([])
  })

  test.each(TABLES)('%s: every alias can be looked up', (table) => {
    const vocabulary = makeVocabulary([language])
    const lookUp = {
      sections: vocabulary.section,
      fields: vocabulary.field,
      actionColumns: vocabulary.actionColumn,
      timelineColumns: vocabulary.timelineColumn,
      actionStatuses: vocabulary.actionStatus,
      actionKinds: vocabulary.actionKind,
      horizons: vocabulary.horizon,
      phaseLabels: vocabulary.phaseLabel,
    }[table]
    const lost = Object.entries<readonly string[] | undefined>(language[table] ?? {}).flatMap(
      ([name, aliases]) =>
        (aliases ?? [])
          .filter((alias) => lookUp(alias) !== name)
          .map((alias) => `${alias}: ${lookUp(alias)}, not ${name}`),
    )
    expect(lost).toEqual([])
  })

  test('names no severity twice, and ranks each from 1 to 5', () => {
    const words = Object.entries(language.severities ?? {})
    expect(new Set(words.map(([word]) => nameKey(word))).size).toBe(words.length)
    for (const [, rank] of words) expect([1, 2, 3, 4, 5]).toContain(rank)
  })

  test('has patterns that carry no state', () => {
    const patterns = Object.values(language).flatMap((value) =>
      value instanceof RegExp
        ? [value]
        : typeof value === 'object'
          ? Object.values(value as object).filter((inner) => inner instanceof RegExp)
          : [],
    )
    expect(patterns.filter((pattern) => pattern.global || pattern.sticky)).toEqual([])
  })
})

describe('events, read with all languages at once', () => {
  const vocabulary = makeVocabulary(standard)

  test.each([
    ['Deployment der Version 4 ausgerollt', 'triggered'],
    ['Die Störung beginnt mit ersten Fehlern', 'started'],
    ['Überwachung meldet hohe Fehlerrate', 'detected'],
    ['Anna übernimmt und prüft', 'acknowledged'],
    ['An das Datenbank-Team eskaliert', 'escalated'],
    ['Ursache gefunden: die Platte', 'identified'],
    ['Version zurückgerollt', 'mitigated'],
    ['Alle Dienste wieder verfügbar', 'resolved'],
    ['Statusseite aktualisiert', 'communicated'],
    ['新バージョンをデプロイ', 'triggered'],
    ['エラーが増加', 'started'],
    ['監視アラートが発報', 'detected'],
    ['担当者が調査を開始', 'acknowledged'],
    ['DB チームへエスカレーション', 'escalated'],
    ['原因を特定', 'identified'],
    ['旧バージョンへの切り戻し完了', 'mitigated'],
    ['特定のユーザーだけが使える状態', undefined],
    ['全機能の復旧を確認', 'resolved'],
    ['Déploiement de la version 4', 'triggered'],
    ['Premières erreurs sur le panier', 'started'],
    ['Un collègue signale des lenteurs', 'detected'],
    ['Nadia prend en charge l’incident', 'acknowledged'],
    ['Escalade vers l’équipe réseau', 'escalated'],
    ['L’origine du problème est identifiée', 'identified'],
    ['Retour arrière terminé', 'mitigated'],
    ['Service partiellement rétabli', 'mitigated'],
    ['Service rétabli pour tous', 'resolved'],
    ['Message sur la page de statut', 'communicated'],
    ['Déjeuner de l’équipe', undefined],
    ['Se despliega la versión 4', 'triggered'],
    ['Comienza la caída de la tienda', 'started'],
    ['Salta una alerta de latencia', 'detected'],
    ['Empieza la investigación', 'acknowledged'],
    ['Se escala al equipo de redes', 'escalated'],
    ['Causa raíz identificada', 'identified'],
    ['Rollback completado', 'mitigated'],
    ['Servicio restablecido', 'resolved'],
    ['Aviso en la página de estado', 'communicated'],
    ['Café con el equipo', undefined],
    ['Implantação da versão 4', 'triggered'],
    ['Os primeiros erros aparecem', 'started'],
    ['Um cliente reclama da lentidão', 'detected'],
    ['Bruno começa a investigar', 'acknowledged'],
    ['Escalado para a equipe de redes', 'escalated'],
    ['Causa raiz encontrada', 'identified'],
    ['Reversão concluída', 'mitigated'],
    ['Tudo voltou ao normal', 'resolved'],
    ['Página de status atualizada', 'communicated'],
    ['Almoço da equipe', undefined],
    ['Nieuwe versie uitgerold', 'triggered'],
    ['Eerste fouten bij het afrekenen', 'started'],
    ['Alarm over lege voorraad', 'detected'],
    ['Eva pakt het op', 'acknowledged'],
    ['Geëscaleerd naar het netwerkteam', 'escalated'],
    ['Oorzaak gevonden', 'identified'],
    ['Nieuwe versie teruggedraaid', 'mitigated'],
    ['Dienst deels hersteld', 'mitigated'],
    ['Dienst volledig hersteld', 'resolved'],
    ['Bericht op de statuspagina', 'communicated'],
    ['Lunch met het team', undefined],
    ['Ny versjon rulles ut', 'triggered'],
    ['Første feilmeldinger fra kassen', 'started'],
    ['Alarm fra overvåkingen', 'detected'],
    ['Vakten starter feilsøking', 'acknowledged'],
    ['Eskalert til nettverk', 'escalated'],
    ['Rotårsaken er funnet', 'identified'],
    ['Ny versjon rullet tilbake', 'mitigated'],
    ['Alt er tilbake til normalen', 'resolved'],
    ['Melding på statussiden', 'communicated'],
    ['Ny version rulles ud', 'triggered'],
    ['De første fejl i butikken', 'started'],
    ['Overvågningen viser røde tal', 'detected'],
    ['Årsagen er fundet', 'identified'],
    ['Betaling virker igen', 'resolved'],
    ['Ny version rullas ut', 'triggered'],
    ['Första felen i kassan', 'started'],
    ['Larm från övervakningen', 'detected'],
    ['Grundorsaken är hittad', 'identified'],
    ['Allt fungerar som normalt', 'resolved'],
    ['Lunsj i kantinen', undefined],
    ['发布新版本', 'triggered'],
    ['接口开始报错', 'started'],
    ['收到用户反馈', 'detected'],
    ['值班同学开始排查', 'acknowledged'],
    ['上报给值班经理', 'escalated'],
    ['定位到原因', 'identified'],
    ['回滚完成', 'mitigated'],
    ['部分服务恢复', 'mitigated'],
    ['服务恢复正常', 'resolved'],
    ['通知客户', 'communicated'],
    ['午饭', undefined],
    ['Rilascio della versione 4', 'triggered'],
    ['Primi errori nel carrello', 'started'],
    ['Segnalazione di un cliente', 'detected'],
    ['Anna prende in carico l’incidente', 'acknowledged'],
    ['Causa individuata', 'identified'],
    ['Rollback completato in parte', 'mitigated'],
    ['Servizio completamente ripristinato', 'resolved'],
    ['Pranzo della squadra', undefined],
    ['Выкатили версию 4', 'triggered'],
    ['Первые ошибки в корзине', 'started'],
    ['Сработал алерт на ошибки', 'detected'],
    ['Дежурный подключился', 'acknowledged'],
    ['Эскалация на команду сети', 'escalated'],
    ['Причина найдена', 'identified'],
    ['Откатили версию', 'mitigated'],
    ['Частично восстановлена оплата', 'mitigated'],
    ['Сервис восстановлен', 'resolved'],
    ['Сервис не восстановлен', undefined],
    ['Обед команды', undefined],
    ['신규 버전 배포', 'triggered'],
    ['결제 오류 급증', 'started'],
    ['모니터링 알림 수신', 'detected'],
    ['담당자 조사 시작', 'acknowledged'],
    ['원인 파악', 'identified'],
    ['롤백 완료', 'mitigated'],
    ['일부 서비스 복구', 'mitigated'],
    ['전체 서비스 복구 완료', 'resolved'],
    ['점심 식사', undefined],
    ['Wdrożono wersję 4', 'triggered'],
    ['Pierwsze błędy w koszyku', 'started'],
    ['Alert z monitoringu', 'detected'],
    ['Dyżurny podjął temat', 'acknowledged'],
    ['Ustalono przyczynę', 'identified'],
    ['Wycofano wersję', 'mitigated'],
    ['Usługa przywrócona', 'resolved'],
    ['Obiad zespołu', undefined],
  ])('%s: %s', (text, phase) => {
    expect(vocabulary.phase(text)).toBe(phase)
  })

  test.each([
    'Les paiements échouent',
    'Los pagos fallan',
    'Os pagamentos falham',
    'Betalingen mislukken',
    'Betalingene feiler',
    'Betalningarna misslyckas',
    '支付失败',
    'I pagamenti falliscono',
    'Оплата не работает',
    '결제 실패',
    'Płatności nie działają',
  ])('%s: something fails', (text) => expect(vocabulary.isSymptom(text)).toBe(true))

  test.each([
    'Début de la panne',
    'Inicio de la caída',
    'Início da indisponibilidade',
    'Begin van de storing',
    'Hendelsen starter',
    'Avbrottet börjar',
    '故障开始',
    '障害発生',
    'Inizio del disservizio',
    'Сбой начался',
    '장애 발생',
    'Początek awarii',
  ])('%s: it begins', (text) => expect(vocabulary.isBeginning(text)).toBe(true))

  test.each(['Alert cleared', 'Team lunch', '障害の発生日時を記録', '故障开始时间待确认'])(
    '%s: it does not begin',
    (text) => expect(vocabulary.isBeginning(text)).toBe(false),
  )
})

/**
 * Words that two languages use for different things; the first language of the standard list wins. None may be added
 * without a word on why nobody is hurt.
 */
const DISAGREEMENTS: readonly string[] = []

describe('two languages', () => {
  test.each(TABLES)('%s: no name means one thing in one language and another in the next', (table) => {
    const meanings = new Map<string, Map<string, string>>()
    for (const language of languages)
      for (const [key, name] of aliasesOf(language[table] as Aliases<string> | undefined))
        meanings.set(key, (meanings.get(key) ?? new Map()).set(language.name, name))
    expect(disagreements(table, meanings)).toEqual([])
  })

  test('severities: no word ranks differently', () => {
    const ranks = new Map<string, Map<string, number>>()
    for (const language of languages)
      for (const [word, rank] of Object.entries(language.severities ?? {}))
        ranks.set(nameKey(word), (ranks.get(nameKey(word)) ?? new Map()).set(language.name, rank))
    expect(disagreements('severities', ranks)).toEqual([])
  })
})

function disagreements(
  table: string,
  meanings: ReadonlyMap<string, ReadonlyMap<string, string | number>>,
): string[] {
  return [...meanings]
    .filter(([key, by]) => new Set(by.values()).size > 1 && !DISAGREEMENTS.includes(`${table} ${key}`))
    .map(([key, by]) => `${key}: ${[...by].map(([language, name]) => `${language} ${name}`).join(', ')}`)
}

function aliasesOf<Name extends string>(table: Aliases<Name> | undefined): [string, string][] {
  return Object.entries<readonly string[] | undefined>(table ?? {}).flatMap(([name, aliases]) =>
    (aliases ?? []).map((alias): [string, string] => [nameKey(alias) || alias, name]),
  )
}
