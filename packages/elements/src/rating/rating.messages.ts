import type { Lang } from '@danvan/core';

interface RatingMessages {
  readonly label: string;
  readonly required: string;
  readonly levels: { readonly three: readonly string[]; readonly five: readonly string[] };
}

export const ratingMessages: Readonly<Record<Lang, RatingMessages>> = {
  vi: {
    label: 'Mức độ hài lòng',
    required: 'Hãy chọn một mức.',
    levels: {
      three: ['Không hài lòng', 'Hài lòng', 'Rất hài lòng'],
      five: ['Rất không hài lòng', 'Không hài lòng', 'Bình thường', 'Hài lòng', 'Rất hài lòng'],
    },
  },
  en: {
    label: 'Satisfaction',
    required: 'Please choose a level.',
    levels: {
      three: ['Dissatisfied', 'Satisfied', 'Very satisfied'],
      five: ['Very dissatisfied', 'Dissatisfied', 'Neutral', 'Satisfied', 'Very satisfied'],
    },
  },
};
