import type { StateMachine } from '../state-machine.js';

/** States of a case of grassroots mediation (vụ việc hòa giải ở cơ sở). */
export type MediationState = 'received' | 'mediating' | 'settled' | 'failed';

/** Luật 35/2013/QH13: articles 23 (end), 24 (settled), 27 (not settled). */
export const mediationStates: StateMachine<MediationState> = {
  name: { vi: 'Vụ việc hòa giải', en: 'Mediation case' },
  start: 'received',
  states: {
    received: { label: { vi: 'đã tiếp nhận', en: 'received' }, next: ['mediating'] },
    mediating: { label: { vi: 'đang hòa giải', en: 'being mediated' }, next: ['settled', 'failed'] },
    settled: { label: { vi: 'hòa giải thành', en: 'settled' }, next: [] },
    failed: { label: { vi: 'hòa giải không thành', en: 'not settled' }, next: [] },
  },
  basis: [{ cite: 'Luật 35/2013/QH13, Điều 23, 24, 27' }],
};
