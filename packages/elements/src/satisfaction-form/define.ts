import { defineElement } from '../shared/define-element.js';
import { DanvanSatisfactionForm } from './satisfaction-form.js';

defineElement('danvan-satisfaction-form', DanvanSatisfactionForm);

declare global {
  interface HTMLElementTagNameMap {
    'danvan-satisfaction-form': DanvanSatisfactionForm;
  }
}
