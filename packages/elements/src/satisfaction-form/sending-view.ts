import type { Lang } from '@danvan/core';
import { html, nothing, type TemplateResult } from 'lit';
import { satisfactionFormMessages } from './satisfaction-form.messages.js';

/** What became of the answer that the person sent. */
export type SendingState =
  | { readonly id: string; readonly state: 'sending' }
  | {
      readonly id: string;
      readonly state: 'waiting';
      /** Whether it survives the page. */
      readonly kept: boolean;
      readonly body: object;
    }
  | { readonly id: string; readonly state: 'sent'; readonly receipt: string | null }
  | { readonly id: string; readonly state: 'rejected'; readonly body: object };

export interface SendingActions {
  /** The person wants an empty form. */
  readonly again: () => void;
  /** The person has a refused answer as a file, so that the page may forget it. */
  readonly saved: (id: string) => void;
}

/** Says where the answer is, never more than is true; a refused one can be taken home as a file. */
export function sendingView(sending: SendingState, lang: Lang, { again, saved }: SendingActions): TemplateResult {
  const messages = satisfactionFormMessages[lang];
  const words = {
    sending: messages.sending,
    waiting: messages.waiting,
    sent: messages.stored,
    rejected: messages.rejected,
  };
  return html`<div class="after">
    <div class="state ${sending.state}" part="state" role="status" tabindex="-1">
      <p class="title">${words[sending.state]}</p>
      ${sending.state === 'waiting' ? html`<p>${sending.kept ? messages.waitingMore : messages.waitingHere}</p>` : nothing}
      ${
        sending.state === 'sent'
          ? html`<p>${messages.thanks}</p>
              ${sending.receipt === null ? nothing : html`<p>${messages.receipt}: <span class="receipt">${sending.receipt}</span></p>`}`
          : nothing
      }
      ${sending.state === 'rejected' ? html`<p>${messages.rejectedMore}</p>` : nothing}
    </div>
    ${
      sending.state === 'rejected' || (sending.state === 'waiting' && !sending.kept)
        ? html`<button
            class="quiet"
            @click=${() => {
              saveAsFile(sending.id, sending.body);
              if (sending.state === 'rejected') saved(sending.id);
            }}
          >
            ${messages.download}
          </button>`
        : nothing
    }
    ${sending.state === 'sending' ? nothing : html`<button class="quiet" @click=${again}>${messages.again}</button>`}
  </div>`;
}

function saveAsFile(id: string, body: object): void {
  const address = URL.createObjectURL(new Blob([JSON.stringify(body, null, 2)], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `phieu-${id}.json`;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 1000);
}
