export type { DecimalText, Ranking, RankingRow, SeriesPoint, TrendSeries } from '@danvan/core/cards';
export { DanvanFeedbackForm } from './feedback-form/feedback-form.js';
export { DanvanKpiBoard } from './kpi-board/kpi-board.js';
export type { Board, BoardGroup } from './kpi-board/board.js';
export { DanvanEvidenceEvent } from './kpi-card/evidence-event.js';
export { DanvanKpiCard } from './kpi-card/kpi-card.js';
export { DanvanLikertChart } from './likert-chart/likert-chart.js';
export type { LikertSummary } from './likert-chart/likert-summary.js';
export { DanvanNumberField } from './number-field/number-field.js';
export { DanvanRanking, type RankingData } from './ranking/ranking.js';
export { DanvanRating } from './rating/rating.js';
export { DanvanAuditEvent } from './report-audit/audit-event.js';
export type { AuditReport } from './report-audit/audit-report.js';
export { DanvanReportAudit } from './report-audit/report-audit.js';
export { DanvanSatisfactionForm } from './satisfaction-form/satisfaction-form.js';
export {
  DanvanQueuedEvent,
  DanvanRejectedEvent,
  DanvanSentEvent,
  DanvanSubmitEvent,
} from './survey-form/form-events.js';
export { DanvanTrendChart, type SeriesData } from './trend-chart/trend-chart.js';
