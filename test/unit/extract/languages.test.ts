import {describe, expect, test} from 'vitest'
import {extract} from '../../../plugin/src/extract/extract.ts'
import type {Postmortem} from '../../../plugin/src/record/types.ts'

/** The record of a document with a date, a label and parts in some language. */
function read({label = '', ...sections}: Record<string, string>): Postmortem {
  const parts = Object.entries(sections).map(([heading, body]) => `## ${heading}\n\n${body}\n`)
  return extract(`# INC-7: it broke\n\n- Date: 2031-03-12\n${label}\n\n${parts.join('\n')}`, 'a.md')
    .postmortem
}

/** Nothing but the parts that the text of an item is split into. */
function parts(actions: string): object {
  const [item] = read({'Action items': `- ${actions}`}).actionItems ?? []
  const {text, owner, due, status} = item ?? {text: ''}
  return {text, ...(owner && {owner}), ...(due && {due}), ...(status && {status})}
}

describe("an action item's own text", () => {
  test.each([
    ['Lager prüfen (verantwortlich: Jana Krüger, fällig: 30.03.2031)', 'Lager prüfen', 'Jana Krüger'],
    ['Lager prüfen – Zuständig: Jana Krüger – Frist: 30.03.2031', 'Lager prüfen', 'Jana Krüger'],
    ['Lager prüfen (Jana Krüger, bis 30.03.2031)', 'Lager prüfen', 'Jana Krüger'],
    ['Vérifier le stock (porteur : Paul Roy, échéance : 30/03/2031)', 'Vérifier le stock', 'Paul Roy'],
    ['Vérifier le stock (Paul Roy, avant le 30 mars 2031)', 'Vérifier le stock', 'Paul Roy'],
    ["Vérifier le stock (Paul Roy, d'ici le 30 mars 2031)", 'Vérifier le stock', 'Paul Roy'],
    ['Revisar el stock (responsable: Iván Gil, plazo: 30/03/2031)', 'Revisar el stock', 'Iván Gil'],
    ['Revisar el stock (Iván Gil, hasta el 30 de marzo de 2031)', 'Revisar el stock', 'Iván Gil'],
    ['Rever o estoque (responsável: Caio Luz, prazo: 30/03/2031)', 'Rever o estoque', 'Caio Luz'],
    ['Rever o estoque (Caio Luz, até 30 de março de 2031)', 'Rever o estoque', 'Caio Luz'],
    ['Voorraad nalopen (actiehouder: Tim Bos, uiterlijk: 30-03-2031)', 'Voorraad nalopen', 'Tim Bos'],
    ['Voorraad nalopen (Tim Bos, uiterlijk 30 maart 2031)', 'Voorraad nalopen', 'Tim Bos'],
    ['Se over lageret (ansvarlig: Nils Ek, frist: 30.03.2031)', 'Se over lageret', 'Nils Ek'],
    ['Se över lagret (ansvarig: Nils Ek, senast: 30 mars 2031)', 'Se över lagret', 'Nils Ek'],
    ['Gennemgå lageret (Nils Ek, inden 30. marts 2031)', 'Gennemgå lageret', 'Nils Ek'],
    [
      'Controllare la scorta (responsabile: Luca Riva, scadenza: 30/03/2031)',
      'Controllare la scorta',
      'Luca Riva',
    ],
    ['Controllare la scorta (Luca Riva, entro il 30 marzo 2031)', 'Controllare la scorta', 'Luca Riva'],
    ['Проверить склад (ответственный: Иван Орлов, срок: 30.03.2031)', 'Проверить склад', 'Иван Орлов'],
    ['Проверить склад (Иван Орлов, до 30 марта 2031)', 'Проверить склад', 'Иван Орлов'],
    ['재고 확인 (담당: 이준호, 기한: 2031년 3월 30일)', '재고 확인', '이준호'],
    ['Sprawdzić zapas (właściciel: Jan Lis, termin: 30.03.2031)', 'Sprawdzić zapas', 'Jan Lis'],
    ['Sprawdzić zapas (Jan Lis, do 30 marca 2031)', 'Sprawdzić zapas', 'Jan Lis'],
    ['在庫を確認する（担当：佐藤、期限：2031年3月30日）', '在庫を確認する', '佐藤'],
    ['检查库存（负责人：王芳，截止日期：2031-03-30）', '检查库存', '王芳'],
    ['检查库存（負責人：王芳；完成時間：2031年3月30日）', '检查库存', '王芳'],
  ])('%s', (line, text, owner) => expect(parts(line)).toEqual({text, owner, due: '2031-03-30'}))

  test.each([
    ['Lager prüfen (nur im Sommer)'],
    ['Vérifier le stock (avant la fin de la saison)'],
    ['Revisar el stock (hasta que termine)'],
    ['Rever o estoque (até o fim)'],
    ['Voorraad nalopen (voor elke levering)'],
    ['Se over lageret (til kantinen)'],
    ['Controllare la scorta (entro la fine della stagione)'],
    ['Проверить склад (до конца сезона)'],
    ['재고 확인 (여름에만)'],
    ['Sprawdzić zapas (do końca sezonu)'],
    ['在庫を確認する（夏だけ）'],
    ['检查库存（仅夏季）'],
  ])('%s: no owner and no day', (line) => {
    expect(parts(line)).not.toHaveProperty('owner')
    expect(parts(line)).not.toHaveProperty('due')
  })
})

describe('services of a label', () => {
  test.each([
    ['Betroffene Dienste: Kasse und Versand', ['Kasse', 'Versand']],
    ['Betroffene Systeme: Kasse, Versand und Lager', ['Kasse', 'Versand', 'Lager']],
    ['Services touchés : Caisse et Envoi', ['Caisse', 'Envoi']],
    ['Servicios afectados: Caja y Envío', ['Caja', 'Envío']],
    ['Serviços afetados: Caixa e Envio', ['Caixa', 'Envio']],
    ['Getroffen diensten: Kassa en Verzending', ['Kassa', 'Verzending']],
    ['Berørte tjenester: Kasse og Frakt', ['Kasse', 'Frakt']],
    ['Drabbade tjänster: Kassa och Frakt', ['Kassa', 'Frakt']],
    ['Servizi coinvolti: Cassa e Spedizione', ['Cassa', 'Spedizione']],
    ['Затронутые сервисы: Касса и Доставка', ['Касса', 'Доставка']],
    ['영향 서비스: 결제 및 배송', ['결제', '배송']],
    ['Dotknięte usługi: Kasa oraz Dostawa', ['Kasa', 'Dostawa']],
    ['影響サービス：決済と配送', ['決済', '配送']],
    ['影响服务：支付和配送', ['支付', '配送']],
    ['影響サービス：検証（東）の決済、配送（西）', ['検証（東）の決済', '配送']],
    // The joiner of another language is part of a name.
    ['Services touchés : Centre en Ligne', ['Centre en Ligne']],
    ['Betroffene Dienste: Hin y Her', ['Hin y Her']],
  ])('%s', (label, names) => {
    expect(read({label: `- ${label}`}).services?.map(({name}) => name)).toEqual(names)
  })
})

describe('the clock of an event', () => {
  test.each([
    ['Zeitlicher Ablauf (MEZ)', '14.05 Uhr – Alarm', '2031-03-12T13:05:00Z'],
    ['Zeitlicher Ablauf (MEZ)', '14 Uhr – Alarm', '2031-03-12T13:00:00Z'],
    ['Chronologie (heure de Paris)', '14h05 : alerte', '2031-03-12T13:05:00Z'],
    ['Chronologie (heure de Paris)', 'À 14h, alerte', '2031-03-12T13:00:00Z'],
    ['Cronología (hora de Madrid)', '14:05 h – alerta', '2031-03-12T13:05:00Z'],
    ['Cronología (hora de Madrid)', 'A las 14:05, alerta', '2031-03-12T13:05:00Z'],
    ['Linha do tempo (horário de Brasília)', '10h05 – alerta', '2031-03-12T13:05:00Z'],
    ['Linha do tempo (hora de Lisboa)', 'Às 13h05, alerta', '2031-03-12T13:05:00Z'],
    ['Tijdlijn (Nederlandse tijd)', '14.05 uur – alarm', '2031-03-12T13:05:00Z'],
    ['Tidslinje (norsk tid)', 'Kl. 14.05: alarm', '2031-03-12T13:05:00Z'],
    ['Tidslinje (dansk tid)', 'kl 14.05 alarm', '2031-03-12T13:05:00Z'],
    ['Tidslinje (svensk tid)', 'Klockan 14.05: larm', '2031-03-12T13:05:00Z'],
    ['Cronologia (ora italiana)', 'Ore 14.05: allarme', '2031-03-12T13:05:00Z'],
    ['Cronologia (ora italiana)', 'Alle 14:05 un allarme', '2031-03-12T13:05:00Z'],
    ['Хронология (МСК)', '16:05 — сработал алерт', '2031-03-12T13:05:00Z'],
    ['Хронология (время московское)', 'В 16:05 сработал алерт', '2031-03-12T13:05:00Z'],
    ['타임라인 (한국 시간)', '22시 05분 알림 수신', '2031-03-12T13:05:00Z'],
    ['타임라인 (KST)', '오후 10시 5분 알림 수신', '2031-03-12T13:05:00Z'],
    ['Oś czasu (czas polski)', 'Godz. 14:05 alarm', '2031-03-12T13:05:00Z'],
    ['タイムライン（日本時間）', '22時05分 監視アラート', '2031-03-12T13:05:00Z'],
    ['タイムライン（日本時間）', '午後10時05分 監視アラート', '2031-03-12T13:05:00Z'],
    ['时间线（北京时间）', '21:05 收到告警', '2031-03-12T13:05:00Z'],
    ['时间线（北京时间）', '晚上9点05分 收到告警', '2031-03-12T13:05:00Z'],
  ])('%s, %s', (heading, event, at) => {
    expect(read({[heading]: `- ${event}\n`}).timeline?.[0]?.at).toBe(at)
  })
})

describe('the start in a sentence', () => {
  test.each([
    ['Zusammenfassung', 'Die Störung begann um 14.05 Uhr MEZ.', '2031-03-12T13:05:00Z'],
    ['Résumé', 'La panne a débuté à 14h05 (heure de Paris).', '2031-03-12T13:05:00Z'],
    ['Resumen', 'La caída comenzó a las 14:05 (hora de Madrid).', '2031-03-12T13:05:00Z'],
    ['Resumo', 'A queda começou às 10h05 (horário de Brasília).', '2031-03-12T13:05:00Z'],
    ['Samenvatting', 'De storing begon om 14.05 uur (Nederlandse tijd).', '2031-03-12T13:05:00Z'],
    ['Sammanfattning', 'Avbrottet började kl. 14.05 (svensk tid).', '2031-03-12T13:05:00Z'],
    ['Sammendrag', 'Avbruddet startet kl. 14.05 (norsk tid).', '2031-03-12T13:05:00Z'],
    ['Sintesi', 'Il disservizio è iniziato alle 14:05 (ora italiana).', '2031-03-12T13:05:00Z'],
    ['Краткое описание', 'Сбой начался в 16:05 МСК.', '2031-03-12T13:05:00Z'],
    ['요약', '장애는 22시 05분(한국 시간)에 시작되었다.', '2031-03-12T13:05:00Z'],
    ['Podsumowanie', 'Awaria zaczęła się o 14:05 (czasu polskiego).', '2031-03-12T13:05:00Z'],
    ['概要', '障害は22時05分（日本時間）に発生した。', '2031-03-12T13:05:00Z'],
    ['概述', '故障从北京时间21:05开始。', '2031-03-12T13:05:00Z'],
  ])('%s: %s', (heading, sentence, start) => expect(read({[heading]: sentence}).startedAt).toBe(start))

  test.each([
    ['Zusammenfassung', 'Das Team traf sich um 14.05 Uhr MEZ.'],
    ['Résumé', 'La réunion était à 14h05 (heure de Paris).'],
    ['Resumen', 'La reunión fue a las 14:05 (hora de Madrid).'],
    ['Resumo', 'A reunião foi às 10h05 (horário de Brasília).'],
    ['Samenvatting', 'Het overleg was om 14.05 uur (Nederlandse tijd).'],
    ['Sammanfattning', 'Mötet var kl. 14.05 (svensk tid).'],
    ['Sintesi', 'La riunione era alle 14:05 (ora italiana).'],
    ['Краткое описание', 'Встреча была в 16:05 МСК.'],
    ['요약', '회의는 22시 05분(한국 시간)이었다.'],
    ['Podsumowanie', 'Spotkanie było o 14:05 (czasu polskiego).'],
    ['概要', '会議は22時05分（日本時間）だった。'],
    ['概述', '会议在北京时间21:05。'],
  ])('%s: %s says none', (heading, sentence) => {
    expect(read({[heading]: sentence})).not.toHaveProperty('startedAt')
  })
})
