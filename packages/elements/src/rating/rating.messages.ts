import type { Lang } from '@danvan/core';

interface RatingMessages {
  readonly label: string;
  readonly required: string;
  /** Worst first. */
  readonly levels: readonly string[];
}

export const ratingMessages: Readonly<Record<Lang, RatingMessages>> = {
  vi: {
    label: 'Mức độ hài lòng',
    required: 'Hãy chọn một mức.',
    levels: ['Rất không hài lòng', 'Không hài lòng', 'Bình thường', 'Hài lòng', 'Rất hài lòng'],
  },
  en: {
    label: 'Rating',
    required: 'Choose one.',
    levels: ['Very dissatisfied', 'Dissatisfied', 'Neutral', 'Satisfied', 'Very satisfied'],
  },
};
