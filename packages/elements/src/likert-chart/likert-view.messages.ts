import type { Lang } from '@danvan/core';

/** `{…}` marks where a figure goes. */
export interface LikertViewMessages {
  /** The words of core's satisfaction scales, worst first; its door would bring the validator along. */
  readonly levels: { readonly five: readonly string[]; readonly three: readonly string[] };
  readonly level: string;
  readonly answers: string;
  readonly share: string;
  readonly unnamedLevel: string;
  readonly topTwo: string;
  readonly interval: string;
  readonly mean: string;
  readonly ofLevels: string;
  readonly valid: string;
  readonly ofCount: string;
  readonly voluntary: string;
  readonly rounding: string;
}

export const likertViewMessages: Readonly<Record<Lang, LikertViewMessages>> = {
  vi: {
    levels: {
      five: ['Rất không hài lòng', 'Không hài lòng', 'Bình thường', 'Hài lòng', 'Rất hài lòng'],
      three: ['Không hài lòng', 'Hài lòng', 'Rất hài lòng'],
    },
    level: 'Mức',
    answers: 'Số phiếu',
    share: 'Tỷ lệ',
    unnamedLevel: 'Mức {code}',
    topTwo: 'Hai mức cao nhất',
    interval: 'khoảng tin cậy {level}\u00a0%: {low}–{high}\u00a0%',
    mean: 'Điểm trung bình',
    ofLevels: 'trên thang {levels}',
    valid: 'Phiếu có trả lời',
    ofCount: 'trong {count} phiếu nhận được',
    voluntary: 'Phiếu tự nguyện: khoảng tin cậy chưa tính sai lệch do người không trả lời.',
    rounding: 'Các tỷ lệ được làm tròn nên tổng có thể lệch 100 % một chút.',
  },
  en: {
    levels: {
      five: ['Very dissatisfied', 'Dissatisfied', 'Neutral', 'Satisfied', 'Very satisfied'],
      three: ['Dissatisfied', 'Satisfied', 'Very satisfied'],
    },
    level: 'Level',
    answers: 'Answers',
    share: 'Share',
    unnamedLevel: 'Level {code}',
    topTwo: 'Two best levels',
    interval: '{level}% confidence interval: {low}–{high}%',
    mean: 'Mean',
    ofLevels: 'out of {levels}',
    valid: 'Forms that answered',
    ofCount: 'of {count} received',
    voluntary: 'Voluntary answers: the interval leaves out any bias through those who did not answer.',
    rounding: 'Shares are rounded and may not add up to exactly 100%.',
  },
};
