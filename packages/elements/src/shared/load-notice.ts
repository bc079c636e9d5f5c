import type { Lang } from '@danvan/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { JsonSource } from './load-json.js';
import { loadMessages } from './load-notice.messages.js';

/** What a reader has to know about the loading of a `src`, and a button where trying again may help. */
export function loadNotice(source: JsonSource<unknown>, lang: Lang): TemplateResult | typeof nothing {
  const messages = loadMessages[lang];
  const { failure, loadedAt, data } = source;
  if (source.loading) return html`<p class="loading" role="status">${messages.loading}</p>`;
  if (!failure) return nothing;
  const time = loadedAt?.toLocaleTimeString(lang, { hour: '2-digit', minute: '2-digit', timeZone: 'Asia/Ho_Chi_Minh' });
  return html`<div part="problem" class="problem" role="status">
    <p>${data ? messages.stale + (time ?? '') : messages[failure]}</p>
    <button part="retry" class="tool" @click=${source.reload}>${messages.retry}</button>
  </div>`;
}
