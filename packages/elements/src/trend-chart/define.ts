import { defineElement } from '../shared/define-element.js';
import { DanvanTrendChart } from './trend-chart.js';

defineElement('danvan-trend-chart', DanvanTrendChart);

declare global {
  interface HTMLElementTagNameMap {
    'danvan-trend-chart': DanvanTrendChart;
  }
}
