export type { Card, CardSource, CardState, Status, TrendPoint } from './card.js';
export { cardFromResult, type CardOptions } from './card-from-result.js';
export { cardFromSummary, type SummaryCardOptions } from './card-from-summary.js';
