import { defineElement } from '../shared/define-element.js';
import { DanvanRanking } from './ranking.js';

defineElement('danvan-ranking', DanvanRanking);

declare global {
  interface HTMLElementTagNameMap {
    'danvan-ranking': DanvanRanking;
  }
}
