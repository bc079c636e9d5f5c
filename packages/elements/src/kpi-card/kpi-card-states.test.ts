import { stateMatrix } from '../../test/state-matrix.js';
import './define.js';

stateMatrix('danvan-kpi-card');
