import {list} from '../../list.ts'
import type {Dialect} from '../../types.ts'

/** What they call the columns of a timeline. */
export const timelineColumns: Dialect['timelineColumns'] = {
  time: list(`시각, 시간, 일시, 날짜, 발생 시각, 시점`),
  end: list(`종료, 종료 시각`),
  text: list(`내용, 이벤트, 조치, 사건, 상황, 설명, 진행 내용, 대응 내용, 비고, 상세, 상세 내용`),
  actor: list(`담당자, 담당, 작업자, 주체`),
}

/** What stands before an event's colon. */
export const phaseLabels: Dialect['phaseLabels'] = {
  triggered: list(`배포, 변경, 트리거`),
  started: list(`장애 발생, 장애 시작, 발생`),
  detected: list(`감지, 장애 감지, 탐지, 인지, 장애 인지, 알림`),
  acknowledged: list(`확인, 대응 시작, 조사 시작, 원인 파악 시작`),
  escalated: list(`에스컬레이션, 장애 선언, 장애 전파`),
  identified: list(`원인 파악, 원인 확인, 원인 식별`),
  mitigated: list(`완화, 임시 조치, 임시 복구, 롤백`),
  resolved: list(`복구, 복구 완료, 해결, 장애 종료, 종료, 정상화`),
  communicated: list(`공지, 고객 안내`),
}

/** What an event says of its phase. */
export const phases: Dialect['phases'] = {
  resolved:
    /(?<!일부 )(?:서비스|전체|모든 기능|시스템)[^.]{0,10}(?:복구(?! 중| 시도)|정상화)|복구 완료|정상화 (?:완료|확인)|정상 (?:동작|작동|응답|상태)[^.]{0,4}확인|장애 (?:종료|해소|해결)|정상으로 (?:돌아|복귀)/,
  mitigated:
    /롤백(?:을)? ?(?:완료|진행 완료|수행)|일부 (?:서비스 )?복구|임시 (?:조치|복구)|트래픽(?:을)? ?(?:전환|우회)|이전 버전으로/,
  identified: /원인(?:을|이)? ?(?:파악|확인|식별|규명|특정)(?! 중| 시작)/,
  escalated: /에스컬레이션|장애(?:를)? ?(?:선언|전파)|긴급 소집/,
  acknowledged:
    /(?:조사|확인|분석|대응|원인 파악)(?:을|를)? ?(?:시작|착수|개시)|담당자[^.]{0,8}(?:확인|투입|합류)/,
  communicated: /(?:고객|사용자)[^.]{0,8}(?:공지|안내)|상태 페이지|장애 공지/,
  detected: /알림|알람|얼럿|경보|모니터링|(?:감지|탐지|인지)|신고|문의|제보/,
  started:
    /(?:오류|에러|장애|지연)(?:가|이)? ?(?:발생|시작|급증|증가)|응답(?:이)? ?(?:없|지연|불가)|접속(?:이)? ?(?:불가|실패|안 ?됨)/,
  triggered: /배포(?! 중단|를 중단)|릴리[즈스]|설정(?:을)? ?(?:변경|적용)|마이그레이션(?:을)? ?(?:시작|실행)/,
}

/** What fails. */
export const symptoms =
  /오류|에러|장애|실패|지연|불가|중단|다운|타임아웃|고갈|포화|만료|끊김|유실|응답(?:이)? ?없/

/** What says that the incident begins. */
export const beginning = /장애(?:가)? ?(?:발생|시작)(?! ?(?:시각|시간|일시|원인))/
