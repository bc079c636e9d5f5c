import type { Lang } from '@danvan/core';

interface RatingMessages {
  readonly label: string;
  readonly required: string;
  /** Worst first; three levels are the second, fourth and fifth of them. */
  readonly levels: readonly [string, string, string, string, string];
}

export const ratingMessages: Readonly<Record<Lang, RatingMessages>> = {
  vi: {
    label: 'Mức độ hài lòng',
    required: 'Hãy chọn một mức.',
    levels: ['Rất không hài lòng', 'Không hài lòng', 'Bình thường', 'Hài lòng', 'Rất hài lòng'],
  },
  en: {
    label: 'Satisfaction',
    required: 'Please choose a level.',
    levels: ['Very dissatisfied', 'Dissatisfied', 'Neutral', 'Satisfied', 'Very satisfied'],
  },
};
