import type { StateMachine } from '../state-machine.js';
import { orderInferred } from './order-inferred.js';

/** States of a dossier (hồ sơ thủ tục hành chính). */
export type DossierState =
  | 'submitted'
  | 'supplement-requested'
  | 'accepted'
  | 'processing'
  | 'completed'
  | 'returned'
  | 'refused'
  | 'stopped'
  | 'withdrawn';

/**
 * A dossier from the counter to the result. Supplements are asked for once
 * and in full (NĐ 118/2025/NĐ-CP, articles 17, 18, as amended in 2026).
 */
export const dossierStates: StateMachine<DossierState> = {
  name: { vi: 'Hồ sơ', en: 'Dossier' },
  start: 'submitted',
  states: {
    submitted: {
      label: { vi: 'chờ tiếp nhận', en: 'submitted' },
      next: ['accepted', 'supplement-requested', 'refused', 'withdrawn'],
    },
    'supplement-requested': {
      label: { vi: 'yêu cầu bổ sung', en: 'supplement requested' },
      next: ['submitted', 'accepted', 'processing', 'stopped', 'withdrawn'],
    },
    accepted: {
      label: { vi: 'đã tiếp nhận', en: 'accepted' },
      next: ['processing', 'supplement-requested', 'withdrawn'],
    },
    processing: {
      label: { vi: 'đang giải quyết', en: 'being processed' },
      next: ['completed', 'supplement-requested', 'refused', 'stopped', 'withdrawn'],
    },
    completed: { label: { vi: 'đã xử lý xong', en: 'completed' }, next: ['returned'] },
    returned: { label: { vi: 'đã trả kết quả', en: 'result handed over' }, next: [] },
    refused: { label: { vi: 'từ chối', en: 'refused' }, next: [] },
    stopped: { label: { vi: 'dừng xử lý', en: 'stopped' }, next: [] },
    withdrawn: { label: { vi: 'công dân rút hồ sơ', en: 'withdrawn' }, next: [] },
  },
  basis: [{ cite: 'NĐ 118/2025/NĐ-CP; QĐ 766/QĐ-TTg, 2.1', unconfirmed: orderInferred }],
};
