export { DanvanKpiBoard } from './kpi-board/kpi-board.js';
export type { Board, BoardGroup } from './kpi-board/board.js';
export { DanvanKpiCard } from './kpi-card/kpi-card.js';
export { DanvanLikertChart } from './likert-chart/likert-chart.js';
export type { LikertSummary } from './likert-chart/likert-summary.js';
export { DanvanReportAudit } from './report-audit/report-audit.js';
