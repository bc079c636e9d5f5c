import type { Lang } from '@danvan/core';

/** `{…}` marks where a figure goes. */
export interface LikertChartMessages {
  readonly label: string;
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
  readonly suppressed: string;
  readonly none: string;
  readonly noData: string;
  readonly rounding: string;
}

export const likertChartMessages: Readonly<Record<Lang, LikertChartMessages>> = {
  vi: {
    label: 'Mức độ hài lòng',
    levels: {
      five: ['Rất không hài lòng', 'Không hài lòng', 'Bình thường', 'Hài lòng', 'Rất hài lòng'],
      three: ['Không hài lòng', 'Hài lòng', 'Rất hài lòng'],
    },
    level: 'Mức',
    answers: 'Số phiếu',
    share: 'Tỷ lệ',
    unnamedLevel: 'Mức {code}',
    topTwo: 'Hai mức cao nhất',
    interval: 'khoảng tin cậy {level} %: {low}–{high} %',
    mean: 'Điểm trung bình',
    ofLevels: 'trên thang {levels}',
    valid: 'Phiếu có trả lời',
    ofCount: 'trong {count} phiếu nhận được',
    voluntary: 'Phiếu tự nguyện: khoảng tin cậy chưa tính sai lệch do người không trả lời.',
    suppressed: 'Có ít hơn 10 phiếu nên chưa công bố kết quả, để không ai bị nhận ra qua câu trả lời của mình.',
    none: 'Chưa có phiếu nào trả lời câu này.',
    noData: 'Chưa có số liệu.',
    rounding: 'Các tỷ lệ được làm tròn nên tổng có thể lệch 100 % một chút.',
  },
  en: {
    label: 'Satisfaction',
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
    suppressed:
      'There are fewer than 10 answers, so the result is not published: nobody shall be recognised by an answer.',
    none: 'Nobody has answered this question yet.',
    noData: 'No figures yet.',
    rounding: 'Shares are rounded and may not add up to exactly 100%.',
  },
};
