import '../kpi-card/define.js';
import '../shared/card-parts-at-hand.js';
import { defineElement } from '../shared/define-element.js';
import { DanvanKpiBoard } from './kpi-board.js';

defineElement('danvan-kpi-board', DanvanKpiBoard);

declare global {
  interface HTMLElementTagNameMap {
    'danvan-kpi-board': DanvanKpiBoard;
  }
}
