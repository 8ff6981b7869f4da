import type {Dialect} from '../../types.ts'

/** What words of running text tell where people write Korean. */
export const cues: Dialect['cues'] = {
  allTimes: /모든 시[각간]|시[각간]은|시[각간] 기준|기준 시[각간]/,
  lengthBefore: /(?:장애|중단|불가)[^.]{0,30}(?:약 )?$/,
  lengthAfter: /^\s?(?:동안|간)?\s?(?:지속|계속|이어|중단|장애|접속|서비스)/,
  beginsBefore: /(?:부터|시작은)\s?$/,
  momentBefore: /\p{Script=Hangul}[\s,]*$/u,
  beginsAfter: /^[^.]{0,40}?(?:부터|시작|발생)/,
  endsBefore: /(?:까지)\s?$/,
  endsAfter: /^[^.]{0,30}?(?:까지|복구|해결|종료|정상화)/,
  down: /^(.+?)\s?(?:서비스 )?(?:장애|중단|접속 불가|접속 장애)$/,
  template: /템플릿|양식/,
  team: /팀$/,
  monitor: /모니터링|알림|알람|경보/,
  customer: /고객|사용자|이용자|문의|신고/,
  human: /엔지니어|개발자|담당자|직원|수동/,
  yes: /^(?:예|네|위반|초과)/,
  no: /^(?:아니|없음|해당 없음)/,
  negation: /없|않|아니/,
  deniedAfter: /^[^.,]{0,16}(?:아니|아님|무관|관계(?:가)? ?없|관련(?:이)? ?없|배제|없었|않았)/,
}
