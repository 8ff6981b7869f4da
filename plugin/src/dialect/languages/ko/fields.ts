import {list} from '../../list.ts'
import type {Dialect} from '../../types.ts'

/** What people who write Korean call a labelled value. */
export const fields: Dialect['fields'] = {
  id: list(`장애 번호, 장애번호, 인시던트 번호, 장애 id, 인시던트 id, 관리 번호, 이슈 번호`),
  title: list(`제목, 장애명, 장애 제목, 인시던트명`),
  date: list(`날짜, 일자, 발생일, 장애 일자, 발생 일자, 장애 발생일, 장애일, 발생 날짜`),
  start: list(`
    {발생|시작|장애 발생|장애 시작} {시각|시간|일시}, 발생시각, 발생시간, 발생일시, 시작시각, 시작시간, 시작, 장애 시작,
    장애 발생, 최초 발생, 최초 발생 시각
  `),
  end: list(`
    {복구|종료|장애 종료|장애 복구|복구 완료} {시각|시간|일시}, 복구시각, 종료시각, 종료시간, 종료, 장애 종료, 복구,
    복구 완료, 정상화, 정상화 시각, 정상화 시간, 서비스 정상화
  `),
  period: list(`장애 일시, 장애 기간, 장애 시간대, 일시, 기간, 발생 기간, 시간`),
  duration: list(`
    장애 시간, 장애시간, 지속 시간, 지속시간, 소요 시간, 다운타임, 총 장애 시간, 총 소요 시간, 장애 지속 시간,
    서비스 중단 시간, 중단 시간
  `),
  timeZone: list(`시간대, 표준 시간대, 타임존`),
  severity: list(`심각도, 등급, 장애 등급, 장애등급, 중요도, 심각도 등급, 영향도 등급`),
  priority: list(`우선순위, 우선 순위`),
  status: list(`상태, 현재 상태, 진행 상태, 문서 상태`),
  services: list(`
    {영향|영향받은|영향 받은|대상|장애} {서비스|시스템|컴포넌트}, 서비스, 시스템, 서비스명, 영향을 받은 서비스, 영향받은 제품
  `),
  commander: list(`장애 책임자, 책임자, 인시던트 커맨더, 장애 담당자`),
  author: list(`작성자, 작성, 보고자`),
  reviewer: list(`검토자, 리뷰어, 승인자`),
  responder: list(`참여자, 대응자, 참석자, 대응 인원`),
  team: list(`팀, 담당 팀, 담당팀, 담당 부서, 소속`),
  users: list(`영향 사용자, 영향받은 사용자, 영향 고객, 영향받은 고객, 영향 고객 수, 영향 사용자 수`),
  money: list(`손실액, 예상 손실, 손실 금액, 매출 손실`),
  slo: list(`{slo|sla} 위반`),
  detectedAt: list(`{감지|탐지|인지|최초 감지|최초 인지} {시각|시간|일시}`),
  acknowledgedAt: list(`{확인|대응 시작|초동 대응} {시각|시간|일시}`),
  mitigatedAt: list(`{완화|임시 조치|임시 복구} {시각|시간|일시}`),
  resolvedAt: list(`{해결|조치 완료|완료} {시각|시간|일시}, 해결일`),
  ttd: list(`{감지|탐지|인지}까지 걸린 시간, {감지|탐지} 소요 시간`),
  tta: list(`대응까지 걸린 시간`),
  ttm: list(`완화까지 걸린 시간`),
  ttr: list(`복구까지 걸린 시간, 해결까지 걸린 시간, 복구 소요 시간`),
  tags: list(`태그, 키워드`),
  causes: list(`분류, 장애 유형, 원인 분류, 유형, 장애 분류`),
  published: list(`작성일, 작성 일자, 게시일, 보고일, 작성 날짜`),
  updated: list(`수정일, 최종 수정일, 업데이트`),
  summary: list(`요약, 개요, 장애 개요, 장애 요약, 장애 내용`),
  impact: list(`영향, 영향 범위, 고객 영향, 영향도, 장애 영향`),
  rootCause: list(`원인, 근본 원인, 장애 원인, 근본원인, 발생 원인`),
  trigger: list(`트리거, 직접 원인, 촉발 요인`),
  contributing: list(`기여 요인, 기여 원인`),
  detectionSource: list(`감지 방법, 탐지 방법, 인지 경로, 감지 경로, 발견자, 최초 인지자`),
  resolution: list(`해결, 해결 방법, 조치, 조치 내용, 대응 내용`),
  related: list(`관련 장애, 유사 장애, 관련 인시던트`),
}
