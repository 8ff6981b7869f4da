import {list} from '../../list.ts'
import type {Dialect} from '../../types.ts'

/** What they call the columns of a table of action items. */
export const actionColumns: Dialect['actionColumns'] = {
  id: list(`번호, 순번`),
  text: list(`
    내용, 항목, 작업, 조치, 조치 사항, 할 일, 액션 아이템, 액션, 대책, 개선 사항, 작업 내용, 조치 내용, 과제, 설명, 업무
  `),
  owner: list(`담당, 담당자, 책임자, 담당 팀, 담당팀, 담당 부서, 오너`),
  due: list(`기한, 마감, 마감일, 완료 예정일, 완료예정일, 예정일, 목표일, 일정, 완료 목표일, 기일, 완료일`),
  priority: list(`우선순위, 우선 순위`),
  status: list(`상태, 진행 상태, 진행 상황, 진행상태, 진행, 완료 여부`),
  ticket: list(`티켓, 이슈, 링크, 지라`),
  kind: list(`유형, 분류, 구분, 종류`),
}

/** Words that name a value in an item's own text. */
export const actionKeys: Dialect['actionKeys'] = {
  owner: list(`담당, 담당자, 책임자, 담당 팀, 담당팀, 오너`),
  due: list(`기한, 마감, 마감일, 완료 예정일, 예정일, 목표일, 완료 예정`),
  by: list(`기한, 마감`),
  status: list(`상태, 진행 상태`),
  priority: list(`우선순위`),
  ticket: list(`티켓`),
  item: list(`액션 아이템`),
}

/** Words for the state of an action item. */
export const actionStatuses: Dialect['actionStatuses'] = {
  done: list(`완료, 처리 완료, 조치 완료, 완료됨, 적용 완료, 배포 완료, 종결, 해결됨`),
  'in-progress': list(`진행 중, 진행중, 작업 중, 작업중, 검토 중, 검토중, 처리 중, 일부 완료, 보류`),
  open: list(`예정, 미완료, 대기, 시작 전, 미착수, 미진행, 할 일, 미정, 계획, 미처리, 신규`),
  dropped: list(`취소, 취소됨, 중단, 철회, 하지 않음, 기각`),
}

/** Words for what an action item is for. */
export const actionKinds: Dialect['actionKinds'] = {
  prevent: list(`예방, 방지, 재발 방지, 수정`),
  mitigate: list(`완화, 대응`),
  detect: list(`감지, 탐지, 모니터링, 알림`),
  process: list(`프로세스, 절차, 문서, 교육, 기타`),
}

/** Headings that say when action items are to be done. */
export const horizons: Dialect['horizons'] = {
  immediate: list(`즉시, 긴급 조치, 즉시 조치`),
  'short-term': list(`단기, 단기 대책, 단기 조치, 단기 과제`),
  'medium-term': list(`중기, 중기 대책, 중기 과제`),
  'long-term': list(`장기, 장기 대책, 장기 조치, 장기 과제, 중장기`),
}
