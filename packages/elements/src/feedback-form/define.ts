import { defineElement } from '../shared/define-element.js';
import { DanvanFeedbackForm } from './feedback-form.js';

defineElement('danvan-feedback-form', DanvanFeedbackForm);

declare global {
  interface HTMLElementTagNameMap {
    'danvan-feedback-form': DanvanFeedbackForm;
  }
}
