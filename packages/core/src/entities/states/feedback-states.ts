import type { StateMachine } from '../state-machine.js';
import { orderInferred } from './order-inferred.js';

/** States of one piece of citizens' feedback (phản ánh, kiến nghị). */
export type FeedbackState =
  'waiting' | 'processing' | 'supplement-requested' | 'answered' | 'published' | 'returned' | 'refused';

/**
 * Citizens' feedback on the national portal. A piece passed on to the
 * competent unit waits there again and its clock starts anew.
 */
export const feedbackStates: StateMachine<FeedbackState> = {
  name: { vi: 'Phản ánh, kiến nghị', en: 'Citizens’ feedback' },
  start: 'waiting',
  states: {
    waiting: {
      label: { vi: 'chờ tiếp nhận', en: 'waiting' },
      next: ['processing', 'supplement-requested', 'refused', 'returned', 'waiting'],
    },
    processing: {
      label: { vi: 'đang xử lý', en: 'being handled' },
      next: ['answered', 'supplement-requested', 'refused', 'returned', 'waiting'],
    },
    'supplement-requested': {
      label: { vi: 'yêu cầu bổ sung', en: 'supplement requested' },
      next: ['processing', 'returned', 'refused'],
    },
    answered: { label: { vi: 'đã trả lời, chờ công khai', en: 'answered, to be published' }, next: ['published'] },
    published: { label: { vi: 'đã công khai', en: 'published' }, next: [] },
    returned: { label: { vi: 'trả lại', en: 'returned' }, next: [] },
    refused: { label: { vi: 'từ chối', en: 'refused' }, next: [] },
  },
  basis: [{ cite: 'NĐ 20/2008/NĐ-CP; QĐ 766/QĐ-TTg, 5.2', unconfirmed: orderInferred }],
};

/** The states that reports count as handled (đã xử lý), refusals and returns included. */
export const handledFeedbackStates: readonly FeedbackState[] = ['answered', 'published', 'returned', 'refused'];
