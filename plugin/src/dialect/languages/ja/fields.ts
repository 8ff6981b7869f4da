import {list} from '../../list.ts'
import type {Dialect} from '../../types.ts'

/** What people who write Japanese call a labelled value. */
export const fields: Dialect['fields'] = {
  id: list(`インシデントid, 障害id, 障害番号, インシデント番号, 管理番号`),
  title: list(`タイトル, 件名, インシデント名`),
  date: list(`日付, 発生日, 発生年月日, インシデント発生日, 障害発生日`),
  start: list(
    `発生日時, 開始日時, 開始時刻, 発生時刻, 障害発生日時, 障害開始, 開始, 発生, 影響開始, 影響開始日時, 影響開始時刻, 障害発生時刻`,
  ),
  end: list(
    `復旧日時, 終了日時, 終了時刻, 復旧時刻, 障害復旧日時, 終了, 復旧, 影響終了, 影響終了日時, 影響終了時刻, 障害復旧時刻, 収束日時`,
  ),
  period: list(`期間, 影響期間, 障害期間, 発生期間, 影響時間帯, 発生時間帯, 日時`),
  duration: list(
    `影響時間, 継続時間, 障害時間, 停止時間, 所要時間, ダウンタイム, 障害継続時間, サービス停止時間`,
  ),
  timeZone: list(`タイムゾーン, 時間帯`),
  severity: list(`重大度, 深刻度, 重要度, 影響度, 障害レベル, 障害ランク, インシデントレベル`),
  priority: list(`優先度`),
  status: list(`ステータス, 状態, 状況`),
  services: list(`
    影響サービス, 影響を受けたサービス, 対象サービス, 影響システム, 影響を受けたシステム, 対象システム, 影響コンポーネント, サービス, 影響を受けたコンポーネント, 対象
  `),
  commander: list(`指揮, 指揮者, 対応責任者, インシデントコマンダー, 統括`),
  scribe: list(`書記, 記録, 記録係, 記録者`),
  author: list(`作成者, 著者, 執筆者, 記入者, 報告者, 起票者`),
  reviewer: list(`レビュアー, レビュー者, 承認者, レビュワー, 確認者`),
  responder: list(`対応者, 参加者, 担当, 関係者, 対応チーム`),
  team: list(`チーム, 担当チーム, 責任チーム, 所管チーム, オーナーチーム`),
  users: list(
    `影響を受けたユーザー, 影響ユーザー, 影響ユーザー数, 影響を受けたユーザー数, 影響顧客, 影響を受けた顧客`,
  ),
  money: list(`損失, 売上影響, 金銭的影響, 損害`),
  slo: list(`slo違反, sla違反, slo sla違反, エラーバジェット`),
  detectedAt: list(`検知日時, 検知時刻, 検出日時, 発見日時, 発覚日時, 障害検知日時, 検知`),
  acknowledgedAt: list(`対応開始, 対応開始日時, 対応開始時刻`),
  mitigatedAt: list(`緩和日時, 暫定復旧日時, 暫定復旧, 緩和`),
  resolvedAt: list(`解決日時, 完全復旧日時, 解決時刻, 完全復旧`),
  ttd: list(`検知までの時間, 検知時間`),
  tta: list(`対応開始までの時間`),
  ttm: list(`緩和までの時間`),
  ttr: list(`復旧までの時間, 復旧時間, 解決までの時間`),
  tags: list(`タグ, キーワード, ラベル`),
  causes: list(`分類, カテゴリ, カテゴリー, 原因分類, 種別`),
  published: list(`公開日, 作成日, 作成日時, 報告日, 振り返り実施日`),
  updated: list(`更新日, 最終更新, 最終更新日`),
  summary: list(`概要, 要約, サマリー, サマリ`),
  impact: list(`影響, 影響内容, 影響範囲`),
  rootCause: list(`根本原因, 原因, 直接原因`),
  trigger: list(`トリガー, きっかけ, 契機`),
  contributing: list(`寄与要因, 要因`),
  detectionSource: list(`検知方法, 検知手段, 検知元, 発見方法`),
  resolution: list(`解決, 復旧方法, 対処, 対応`),
  related: list(`関連インシデント, 関連, 類似インシデント, 関連障害`),
}
