import type { Lang } from '@danvan/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { JsonSource } from './load-json.js';
import { loadMessages } from './load-notice.messages.js';

/** What a reader has to know about the loading of a `src`, and a button where trying again may help. */
export function loadNotice(source: JsonSource<unknown>, lang: Lang): TemplateResult | typeof nothing {
  const messages = loadMessages[lang];
  const retry = (): void => {
    source.reload();
  };
  switch (source.state) {
    case 'loading':
      return html`<p class="loading" role="status">${messages.loading}</p>`;
    case 'error':
      return html`<div part="problem" class="problem" role="status">
        <p>${messages.failures[source.failure ?? 'network']}</p>
        <button part="retry" type="button" @click=${retry}>${messages.retry}</button>
      </div>`;
    case 'stale':
      return html`<div part="problem" class="problem stale" role="status">
        <p>${messages.stale.replace('{time}', clock(source.loadedAt, lang))}</p>
        <button part="retry" type="button" @click=${retry}>${messages.retry}</button>
      </div>`;
    default:
      return nothing;
  }
}

function clock(time: Date | undefined, lang: Lang): string {
  if (!time) return '';
  return time.toLocaleTimeString(lang, { hour: '2-digit', minute: '2-digit', timeZone: 'Asia/Ho_Chi_Minh' });
}
