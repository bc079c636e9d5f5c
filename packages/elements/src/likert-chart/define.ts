import { defineElement } from '../shared/define-element.js';
import { DanvanLikertChart } from './likert-chart.js';

defineElement('danvan-likert-chart', DanvanLikertChart);

declare global {
  interface HTMLElementTagNameMap {
    'danvan-likert-chart': DanvanLikertChart;
  }
}
