import type { Scale } from './survey.js';

/**
 * The five levels of satisfaction (mức độ hài lòng) of the national
 * questionnaires, worst first. Codes never change; words are only shown.
 */
export const satisfactionScale5: Scale = [
  { value: 1, label: { vi: 'Rất không hài lòng', en: 'Very dissatisfied' } },
  { value: 2, label: { vi: 'Không hài lòng', en: 'Dissatisfied' } },
  { value: 3, label: { vi: 'Bình thường', en: 'Neutral' } },
  { value: 4, label: { vi: 'Hài lòng', en: 'Satisfied' } },
  { value: 5, label: { vi: 'Rất hài lòng', en: 'Very satisfied' } },
];

/** The three levels printed on one-stop desks' paper forms. */
export const satisfactionScale3: Scale = [
  { value: 1, label: { vi: 'Không hài lòng', en: 'Dissatisfied' } },
  { value: 2, label: { vi: 'Hài lòng', en: 'Satisfied' } },
  { value: 3, label: { vi: 'Rất hài lòng', en: 'Very satisfied' } },
];

/** Four levels without a middle, for forms that want everybody to lean one way. */
export const satisfactionScale4: Scale = [
  { value: 1, label: { vi: 'Rất không hài lòng', en: 'Very dissatisfied' } },
  { value: 2, label: { vi: 'Không hài lòng', en: 'Dissatisfied' } },
  { value: 3, label: { vi: 'Hài lòng', en: 'Satisfied' } },
  { value: 4, label: { vi: 'Rất hài lòng', en: 'Very satisfied' } },
];

/** Two levels, as under an article or a reply. */
export const likeScale: Scale = [
  { value: 0, label: { vi: 'Không thích', en: 'Dislike' } },
  { value: 1, label: { vi: 'Thích', en: 'Like' } },
];

/** Whether something was so. */
export const yesNoScale: Scale = [
  { value: 0, label: { vi: 'Không', en: 'No' } },
  { value: 1, label: { vi: 'Có', en: 'Yes' } },
];
