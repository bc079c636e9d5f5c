export type { Card, CardSource, CardState, Status, TrendPoint } from './card.js';
