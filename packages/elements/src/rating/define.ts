import { defineElement } from '../shared/define-element.js';
import { DanvanRating } from './rating.js';

defineElement('danvan-rating', DanvanRating);

declare global {
  interface HTMLElementTagNameMap {
    'danvan-rating': DanvanRating;
  }
}
