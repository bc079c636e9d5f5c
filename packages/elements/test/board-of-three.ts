// A board of three cards, what it shows, and the network it asks.
import type { Card } from '@danvan/core/cards';
import type { Board } from '../src/kpi-board/board.js';
import { blankCard } from '../src/kpi-card/blank-card.js';
import type { DanvanKpiCard } from '../src/kpi-card/kpi-card.js';

export const cardOf = (label: string): Card => ({
  ...blankCard,
  indicator: 'x',
  label,
  value: '97,10',
  unit: '%',
  base: 'trên đơn đủ điều kiện',
  period: 'Quý I/2026',
  status: 'met',
  statusText: 'Đạt mục tiêu',
  polarity: 'higher',
  target: '90',
});

export const board: Board = {
  title: 'Kết quả sáu tháng',
  cards: ['Một', 'Hai', 'Ba'].map(cardOf),
  groups: [{ title: 'Hành chính công', cards: [2, 1, 9] }],
};

export const labels = (element: Element): string[] =>
  [...element.shadowRoot!.querySelectorAll<DanvanKpiCard>('danvan-kpi-card')].map(({ card }) => card?.label ?? '');

export const withFetch = async (answer: () => Promise<Response>, run: (asked: () => number) => Promise<void>) => {
  const { fetch } = window;
  let asked = 0;
  window.fetch = () => {
    asked += 1;
    return answer();
  };
  try {
    await run(() => asked);
  } finally {
    window.fetch = fetch;
  }
};
