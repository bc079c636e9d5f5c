import type { Lang } from '@danvan/core';
import type { CardState } from '@danvan/core/cards';

type StateMessages = Readonly<Record<Exclude<CardState, 'ok'>, string>>;

/** Why there is no figure, or no whole one. */
export const stateMessages: Readonly<Record<Lang, StateMessages>> = {
  vi: {
    missing: 'Chưa có số liệu',
    'zero-denominator': 'Không phát sinh trong kỳ',
    'not-applicable': 'Không áp dụng',
    incomparable: 'Số liệu không thống nhất',
    suppressed: 'Chưa đủ 10 phiếu để công bố',
    partial: 'Số liệu chưa đầy đủ',
  },
  en: {
    missing: 'No figures yet',
    'zero-denominator': 'Nothing of the kind in this period',
    'not-applicable': 'Not applicable',
    incomparable: 'The figures disagree',
    suppressed: 'Fewer than 10 answers, not published',
    partial: 'The figures are incomplete',
  },
};

/** For a state that is none of these. */
export const unclearState: Readonly<Record<Lang, string>> = { vi: 'Trạng thái không rõ', en: 'State unclear' };
