import type { Lang } from '@danvan/core';
import { html, nothing, type TemplateResult } from 'lit';
import { surveyFormMessages } from './survey-form.messages.js';

/** What became of the answer that the person sent. */
export interface SendingState {
  readonly id: string;
  readonly state: 'sending' | 'waiting' | 'sent' | 'rejected';
  /** Whether a waiting answer survives the page. */
  readonly kept?: boolean;
  readonly body?: object;
  readonly receipt?: string | null | undefined;
}

export interface SendingActions {
  /** The person wants an empty form. */
  readonly again: () => void;
  /** The person has a refused answer as a file, so that the page may forget it. */
  readonly saved: (id: string) => void;
}

/** Says where the answer is, never more than is true; a refused one can be taken home as a file. */
export function sendingView(sending: SendingState, lang: Lang, { again, saved }: SendingActions): TemplateResult {
  const messages = surveyFormMessages[lang];
  const { id, state, kept, body, receipt } = sending;
  const [title, more] = {
    sending: [messages.sending],
    waiting: [messages.waiting, kept ? messages.waitingMore : messages.waitingHere],
    sent: [messages.stored, receipt ? html`${messages.receipt} <b class="receipt">${receipt}</b>` : nothing],
    rejected: [messages.rejected, messages.rejectedMore],
  }[state];
  const download = (): void => {
    saveAsFile(id, body);
    if (state === 'rejected') saved(id);
  };
  return html`<div class="state ${state}" part="state" role="status" tabindex="-1">
      <b>${title}</b>
      <p>${more}</p>
    </div>
    ${body && !kept ? html`<button class="quiet" @click=${download}>${messages.download}</button>` : nothing}
    ${state === 'sending' ? nothing : html`<button class="quiet" @click=${again}>${messages.again}</button>`}`;
}

function saveAsFile(id: string, body: object | undefined): void {
  const address = URL.createObjectURL(new Blob([JSON.stringify(body, null, 2)], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `phieu-${id}.json`;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 1000);
}
