import type { Lang } from '@danvan/core';

export interface LikertChartMessages {
  readonly label: string;
  readonly suppressed: string;
  readonly none: string;
  readonly noData: string;
}

export const likertChartMessages: Readonly<Record<Lang, LikertChartMessages>> = {
  vi: {
    label: 'Mức độ hài lòng',
    suppressed: 'Có ít hơn 10 phiếu nên chưa công bố kết quả, để không ai bị nhận ra qua câu trả lời của mình.',
    none: 'Chưa có phiếu nào trả lời câu này.',
    noData: 'Chưa có số liệu.',
  },
  en: {
    label: 'Satisfaction',
    suppressed:
      'There are fewer than 10 answers, so the result is not published: nobody shall be recognised by an answer.',
    none: 'Nobody has answered this question yet.',
    noData: 'No figures yet.',
  },
};
