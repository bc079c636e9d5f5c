// What the board shows: computed here, so the page loads no figures. A portal would set `src` instead.
import { cardFromResult } from '@danvan/core/cards';
import { getIndicator } from '@danvan/core/catalog';
import { fromParts } from '@danvan/core/indicators';
import type { Board } from '@danvan/elements';

const mediation = fromParts(getIndicator('mediation-success-rate'), {
  'mediation-success': 96,
  'mediation-cases': 118,
});
const feedback = fromParts(getIndicator('pakn-handled-rate'), { 'pakn-handled': 126, 'pakn-received': 137 });

export const board: Board = {
  title: 'Chỉ tiêu của xã',
  cards: [mediation, feedback].map((result) => cardFromResult(result, { lang: 'vi' })),
};
