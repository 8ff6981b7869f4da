import {list} from '../../list.ts'
import type {Dialect} from '../../types.ts'

/** What people who write Korean call the parts of a postmortem. */
export const sections: Dialect['sections'] = {
  metadata: list(`기본 정보, 장애 정보, 정보, 상세 정보, 문서 정보, 인시던트 정보`),
  summary: list(`
    요약, 개요, 장애 개요, 장애 요약, 무슨 일이 있었나, 무슨 일이 있었나요, 배경, 장애 내용, 현상, 장애 현상, 한 줄 요약,
    인시던트 요약, 문제 상황
  `),
  impact: list(`영향, 영향 범위, 고객 영향, 사용자 영향, 장애 영향, 영향도, 비즈니스 영향, 피해 범위`),
  timeline: list(`
    타임라인, 경과, 시간순 경과, 진행 경과, 장애 타임라인, 시간대별 경과, 사건 경과, 대응 경과, 장애 경과, 시간대별 대응,
    시간별 대응 내역
  `),
  rootCause: list(`
    원인, 근본 원인, 장애 원인, 근본원인, 원인 분석, 근본 원인 분석, 발생 원인, 왜 발생했나, 왜 발생했나요, 5 whys 분석,
    장애 원인 분석
  `),
  trigger: list(`트리거, 직접 원인, 촉발 요인`),
  contributing: list(`기여 요인, 기여 원인, 부가 원인`),
  detection: list(`감지, 탐지, 장애 감지, 장애 인지, 인지, 장애 탐지`),
  mitigation: list(`완화, 대응, 임시 조치, 초동 대응, 장애 대응, 대응 내용, 대응 과정, 조치 내역`),
  resolution: list(`해결, 복구, 조치, 해결 방법, 조치 내용, 해결 과정, 복구 과정`),
  actionItems: list(`
    재발 방지 대책, 재발 방지, 재발방지 대책, 재발방지대책, 재발방지, 재발 방지책, 액션 아이템, 액션아이템, 후속 조치,
    후속조치, 개선 사항, 개선사항, 향후 계획, 향후 조치, 조치 사항, 개선 방안, 개선 계획, 후속 작업, 할 일, 다음 단계,
    향후 대책, 앞으로의 대책, 대책, 개선 항목, 개선 과제, 향후 개선 사항
  `),
  lessons: list(`교훈, 배운 점, 배운점, 회고, 얻은 교훈, 느낀 점`),
  wentWell: list(`잘한 점, 잘된 점, 좋았던 점, 잘 된 점`),
  wentWrong: list(`아쉬운 점, 잘못된 점, 개선할 점, 문제점, 부족했던 점, 아쉬웠던 점, 미흡한 점`),
  lucky: list(`운이 좋았던 점, 다행이었던 점`),
  related: list(`관련 장애, 유사 장애, 관련 인시던트, 과거 장애`),
  references: list(`참고, 참고 자료, 참고자료, 관련 링크, 링크, 참고 링크, 관련 문서`),
  metrics: list(`지표, 주요 지표`),
  communication: list(`커뮤니케이션, 공지, 고객 안내`),
  participants: list(`참여자, 참석자, 대응 인원`),
  appendix: list(`부록, 첨부, 로그, 스크린샷`),
}
