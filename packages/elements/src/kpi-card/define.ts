import { defineElement } from '../shared/define-element.js';
import { DanvanKpiCard } from './kpi-card.js';

defineElement('danvan-kpi-card', DanvanKpiCard);

declare global {
  interface HTMLElementTagNameMap {
    'danvan-kpi-card': DanvanKpiCard;
  }
}
