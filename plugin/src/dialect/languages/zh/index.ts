import {list} from '../../list.ts'
import type {Dialect} from '../../types.ts'
import {actionColumns, actionKeys, actionKinds, actionStatuses, horizons} from './actions.ts'
import {causes} from './causes.ts'
import {cues} from './cues.ts'
import {beginning, phaseLabels, phases, symptoms, timelineColumns} from './events.ts'
import {fields} from './fields.ts'
import {sections} from './sections.ts'

/** What people who write Chinese call things, in simplified and, where it is common, traditional characters. */
export const chinese: Dialect = {
  name: 'zh',
  sections,
  fields,
  actionColumns,
  actionKeys,
  timelineColumns,
  actionStatuses,
  actionKinds,
  horizons,
  causes,
  severities: {
    致命: 1,
    紧急: 1,
    严重: 1,
    嚴重: 1,
    特别重大: 1,
    重要: 2,
    主要: 2,
    高: 2,
    中等: 3,
    一般: 3,
    中: 3,
    次要: 4,
    轻微: 4,
    低: 4,
    提示: 5,
    特大: 1,
    重大: 1,
    一级: 1,
    最高: 1,
    灾难: 1,
    非常严重: 1,
    特别严重: 1,
    危急: 1,
    极高: 1,
    较大: 2,
    较高: 2,
    二级: 2,
    大: 2,
    较严重: 2,
    较重: 2,
    部分不可用: 2,
    三级: 3,
    普通: 3,
    中度: 3,
    中级: 3,
    较小: 4,
    小: 4,
    较低: 4,
    轻度: 4,
    四级: 4,
    低级: 4,
    五级: 5,
    极低: 5,
    无影响: 5,
    高级: 2,
  },
  phaseLabels,
  phases,
  symptoms,
  beginning,
  cues,
  joiners: list(`和, 及, 以及, 与, 與`),
  noValue: list(`
    无, 暂无, 没有, 未知, 待定, 不适用, 待补充, 待确认, 不详, 待填写, -, 无。, 暂无。, 待更新, 待评估,
    待统计, 未统计, 不涉及, 没有。, 待填, n/a, 尚無, 未定, 待補, 待補充, 待確認, 不適用, 沒有, 無
  `),
  titleWords: list(`
    故障报告, 事故报告, 事件报告, 故障复盘, 事故复盘, 事件复盘, 复盘, 复盘报告, 故障复盘报告, 事故复盘报告,
    事后分析, 事后总结, 故障总结, 故障分析报告, 事件回顾, 事後分析, 线上故障复盘, 线上事故复盘,
    线上故障报告, 线上事故报告, 生产故障复盘, 生产事故复盘, 生产事故报告, 生产故障报告, 故障分析, 事故分析,
    事故分析报告, 事件分析, 事件分析报告, 故障回顾, 事故回顾, 事故总结, 事件总结, 问题复盘, 问题复盘报告,
    根因分析, 根因分析报告, 根本原因分析, 根本原因分析报告, 事后回顾, 事后复盘, 事后分析报告, 线上问题复盘,
    故障, 事故, 事件, 报告, 故障总结报告, rca报告, 验尸报告, 尸检报告, 事件檢討報告, 事件檢討, 事故檢討,
    事故檢討報告, 檢討報告, 事後檢討, 事後檢討報告, 事件回顧報告, 驗屍報告, 事後報告, 異常報告,
    異常事件報告, 停機報告, 故障檢討, 檢討, 事後剖析, 系統異常報告, 服務中斷報告, 覆盤, 覆盤報告, 故障覆盤
  `),
}
