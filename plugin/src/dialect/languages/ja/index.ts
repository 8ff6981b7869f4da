import {list} from '../../list.ts'
import type {Dialect} from '../../types.ts'
import {actionColumns, actionKeys, actionKinds, actionStatuses, horizons} from './actions.ts'
import {causes} from './causes.ts'
import {cues} from './cues.ts'
import {beginning, phaseLabels, phases, symptoms, timelineColumns} from './events.ts'
import {fields} from './fields.ts'
import {sections} from './sections.ts'

/** What people who write Japanese call things. */
export const japanese: Dialect = {
  name: 'ja',
  sections,
  fields,
  actionColumns,
  actionKeys,
  timelineColumns,
  actionStatuses,
  actionKinds,
  horizons,
  severities: {
    重大: 1,
    致命的: 1,
    緊急: 1,
    甚大: 1,
    深刻: 1,
    高: 2,
    中: 3,
    中程度: 3,
    低: 4,
    軽微: 4,
    軽度: 4,
    最重要: 1,
    最高: 1,
    致命: 1,
    クリティカル: 1,
    大規模: 1,
    全面停止: 1,
    大: 2,
    重要: 2,
    重度: 2,
    高い: 2,
    ハイ: 2,
    メジャー: 2,
    一部停止: 2,
    中規模: 3,
    普通: 3,
    通常: 3,
    ミディアム: 3,
    中度: 3,
    小: 4,
    小規模: 4,
    低い: 4,
    ロー: 4,
    マイナー: 4,
    軽: 4,
    微小: 5,
    なし: 5,
  },
  phaseLabels,
  phases,
  symptoms,
  beginning,
  cues,
  joiners: list(`と, および, 及び, ならびに`),
  noValue: list(`
    なし, 無し, 無, 未定, 不明, 該当なし, 特になし, 調査中, 未記入, n/a, 未設定, 未確定, 検討中, -, ー, —,
    確認中, 記載なし, 後日記載, 後日, 追記予定, 非該当, 該当無し, 特に無し, 特になし。, なし。
  `),
  titleWords: list(`
    ポストモーテム, 障害報告, 障害報告書, インシデントレポート, インシデント報告, 振り返り, 障害レポート,
    障害振り返り, 障害ふりかえり, 障害レビュー, インシデントレビュー, インシデント報告書, インシデント記録, 障害記録, 障害対応記録,
    インシデント振り返り, インシデント, 障害, 事後分析, 事後検証, 事後レビュー, ポストモーテムレポート,
    ポストモーテム報告書, 振り返りレポート, 不具合報告, 不具合報告書, 事故報告書, 事故報告, 事象報告書,
    事象報告, トラブル報告書, トラブル報告, トラブルレポート, 再発防止報告書, 原因調査報告, 報告書,
    レポート, ふりかえり, ポストモーテム（振り返り）
  `),
  causes,
}
