import { defineElement } from '../shared/define-element.js';
import { DanvanNumberField } from './number-field.js';

defineElement('danvan-number-field', DanvanNumberField);

declare global {
  interface HTMLElementTagNameMap {
    'danvan-number-field': DanvanNumberField;
  }
}
