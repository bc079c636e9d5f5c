import type { StateMachine } from '../state-machine.js';
import { orderInferred } from './order-inferred.js';

/** States of a model of skilful mobilisation (mô hình Dân vận khéo). */
export type ModelState = 'registered' | 'running' | 'assessed' | 'recognised' | 'exemplary' | 'stopped';

/** A model of skilful mobilisation; what it takes to be recognised is a local rule, no national one is known. */
export const modelStates: StateMachine<ModelState> = {
  name: { vi: 'Mô hình Dân vận khéo', en: 'Skilful-mobilisation model' },
  start: 'registered',
  states: {
    registered: { label: { vi: 'đăng ký', en: 'registered' }, next: ['running', 'stopped'] },
    running: { label: { vi: 'triển khai', en: 'running' }, next: ['assessed', 'stopped'] },
    assessed: { label: { vi: 'thẩm định', en: 'assessed' }, next: ['recognised', 'running', 'stopped'] },
    recognised: { label: { vi: 'công nhận', en: 'recognised' }, next: ['exemplary', 'stopped'] },
    exemplary: { label: { vi: 'tiêu biểu, nhân rộng', en: 'exemplary, copied elsewhere' }, next: ['stopped'] },
    stopped: { label: { vi: 'dừng', en: 'stopped' }, next: [] },
  },
  basis: [{ cite: 'Phong trào thi đua "Dân vận khéo"', unconfirmed: orderInferred }],
};
