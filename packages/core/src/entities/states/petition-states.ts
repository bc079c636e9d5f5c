import type { StateMachine } from '../state-machine.js';
import { orderInferred } from './order-inferred.js';

/** States of a petition (đơn khiếu nại, tố cáo, kiến nghị, phản ánh). */
export type PetitionState =
  | 'received'
  | 'ineligible'
  | 'eligible'
  | 'in-competence'
  | 'guided'
  | 'forwarded'
  | 'urged'
  | 'accepted'
  | 'suspended'
  | 'resolved'
  | 'withdrawn';

/** A petition through the stages of forms XLD and KQGQ; each stage is a base that rates can stand on. */
export const petitionStates: StateMachine<PetitionState> = {
  name: { vi: 'Đơn', en: 'Petition' },
  start: 'received',
  states: {
    received: { label: { vi: 'đã tiếp nhận', en: 'received' }, next: ['eligible', 'ineligible', 'withdrawn'] },
    ineligible: { label: { vi: 'không đủ điều kiện xử lý', en: 'not eligible' }, next: [] },
    eligible: {
      label: { vi: 'đủ điều kiện xử lý', en: 'eligible' },
      next: ['in-competence', 'guided', 'forwarded', 'urged', 'withdrawn'],
    },
    'in-competence': { label: { vi: 'thuộc thẩm quyền', en: 'in competence' }, next: ['accepted', 'withdrawn'] },
    guided: { label: { vi: 'đã hướng dẫn', en: 'petitioner guided' }, next: [] },
    forwarded: { label: { vi: 'đã chuyển đơn', en: 'forwarded' }, next: ['urged'] },
    urged: { label: { vi: 'đôn đốc giải quyết', en: 'resolution urged' }, next: [] },
    accepted: { label: { vi: 'đã thụ lý', en: 'accepted' }, next: ['resolved', 'suspended', 'withdrawn'] },
    suspended: { label: { vi: 'tạm đình chỉ', en: 'suspended' }, next: ['accepted', 'withdrawn'] },
    resolved: { label: { vi: 'đã giải quyết', en: 'resolved' }, next: [] },
    withdrawn: { label: { vi: 'đã rút đơn', en: 'withdrawn' }, next: [] },
  },
  basis: [
    { cite: 'TT 01/2024/TT-TTCP, Biểu XLD, KQGQ; Luật 02/2011/QH13; Luật 25/2018/QH14', unconfirmed: orderInferred },
  ],
};
