import {list} from '../../list.ts'
import type {Dialect} from '../../types.ts'
import {causes} from './causes.ts'
import {cues} from './cues.ts'
import {fields} from './fields.ts'
import {sections} from './sections.ts'

/** What people who write Japanese call things. */
export const japanese: Dialect = {
  name: 'ja',
  sections,
  fields,
  actionColumns: {
    id: list(`番号, no, 項番`),
    text: list(`対応, アクション, 内容, 対策, 対応内容, タスク, 項目, 施策`),
    owner: list(`担当者, 担当, 担当チーム, オーナー, 責任者`),
    due: list(`期限, 期日, 予定日, 完了予定, 締切, 完了予定日`),
    priority: list(`優先度`),
    status: list(`状態, ステータス, 状況, 進捗`),
    ticket: list(`チケット, 課題, リンク, 起票`),
    kind: list(`種別, 分類, タイプ, カテゴリ`),
  },
  actionKeys: {
    owner: list(`担当, 担当者, 担当チーム, 責任者, オーナー, 主担当`),
    due: list(`期限, 期日, 締切, 締め切り, 完了予定, 完了予定日, 予定日, 対応期限`),
    by: list(`期限, 期日, 締切, 予定`),
    status: list(`状態, ステータス, 状況, 進捗`),
    priority: list(`優先度`),
    ticket: list(`チケット, 課題`),
    item: list(`アクションアイテム`),
  },
  timelineColumns: {
    time: list(`時刻, 日時, 時間, 時刻 (jst), 日付`),
    text: list(`イベント, 内容, 出来事, 事象, 対応, 対応内容, 説明, 詳細`),
    actor: list(`担当, 担当者, 対応者`),
  },
  actionStatuses: {
    done: list(`完了, 済, 済み, 対応済, 対応済み, 実施済み, 実施済, 解決済み, 完了済み, クローズ`),
    'in-progress': list(`対応中, 進行中, 着手, 作業中, 着手済み, 実施中, レビュー中`),
    open: list(`未着手, 未対応, 未完了, 予定, オープン, 検討中, 未実施, 未定, 新規, 計画中`),
    dropped: list(`中止, 取り下げ, 対応しない, 対応不要, 見送り, 不要, 却下`),
  },
  actionKinds: {
    prevent: list(`予防, 防止, 再発防止, 恒久対策, 根本対策`),
    mitigate: list(`緩和, 軽減, 暫定対策`),
    detect: list(`検知, 監視, 検出`),
    process: list(`プロセス, 手順, 文書化, その他, 運用, ドキュメント, 教育`),
  },
  horizons: {
    immediate: list(`即時, 即時対応, 緊急, 直ちに`),
    'short-term': list(`短期, 短期対応, 短期的対策`),
    'medium-term': list(`中期, 中期対応`),
    'long-term': list(`長期, 長期対応, 中長期, 長期的対策`),
  },
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
  },
  phaseLabels: {
    triggered: list(`トリガー, きっかけ, 契機, リリース, デプロイ`),
    started: list(`発生, 障害発生, 影響開始, 障害開始, インシデント発生`),
    detected: list(`検知, 検出, アラート, 発覚, 発見`),
    acknowledged: list(`対応開始, 調査開始, 初動対応, 着手`),
    escalated: list(`エスカレーション, 招集`),
    identified: list(`原因特定, 原因判明, 特定`),
    mitigated: list(`緩和, 暫定対応, 暫定復旧, 緩和策適用, 応急処置`),
    resolved: list(`復旧, 解決, 完全復旧, 収束, 復旧確認, 復旧完了, 影響終了, クローズ`),
    communicated: list(`告知, 周知, 顧客連絡`),
  },
  phases: {
    resolved: /復旧(?:を)?(?:確認|完了|宣言)|完全復旧|解決|収束|正常(?:化|に戻)|クローズ|復旧$/,
    mitigated:
      /緩和|ロールバック(?:完了|実施)|切り戻し(?:完了)?|切り替え(?:完了)|暫定(?:復旧|対応)|再起動(?:完了)/,
    identified: /原因(?:を)?(?:特定|判明|確認)|特定(?!の)/,
    escalated: /エスカレーション|エスカレート|招集|インシデント(?:を)?宣言/,
    acknowledged: /対応(?:を)?開始|調査(?:を)?開始|確認開始/,
    detected: /検知|アラート|発覚|報告|通知(?:を)?受信|気づ/,
    communicated: /ステータスページ|顧客(?:へ|に)?(?:通知|連絡|案内)|周知|告知/,
    started: /発生|障害開始|失敗し始め|エラー(?:が)?(?:出始め|増加|発生)|期限切れ|停止/,
    triggered: /デプロイ|リリース|適用|マージ|変更(?:を)?(?:反映|適用)|切替/,
  },
  symptoms: /失敗|エラー|停止|障害|不能|枯渇|期限切れ|遅延|タイムアウト|ダウン|枯渇|破損|欠落|異常|OOM|満杯/,
  beginning: /^[^\p{L}\p{N}]*発生(?![日時源])|障害が?(?:発生|開始)(?![日時])|影響開始(?![日時])/u,
  cues,
  joiners: list(`と, および, 及び, ならびに`),
  noValue: list(`なし, 無し, 無, 未定, 不明, 該当なし, 特になし, 調査中, 未記入`),
  titleWords: list(`ポストモーテム, 障害報告, 障害報告書, インシデントレポート, インシデント報告, 振り返り`),
  causes,
}
