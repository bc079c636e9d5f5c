import type { Lang } from '@danvan/core';
import type { Card, CardSource } from '@danvan/core/cards';
import { html, nothing, type TemplateResult } from 'lit';
import { kpiCardMessages } from './kpi-card.messages.js';

/** Formula, legal basis, source and remarks of a figure, folded away until somebody asks. */
export function evidencePanel(
  card: Card,
  lang: Lang,
  onToggle: (event: Event) => void,
): TemplateResult | typeof nothing {
  const messages = kpiCardMessages[lang];
  // The first note stands on the card itself.
  const notes = card.notes.slice(1);
  const { formula, basis, sources } = card;
  if (formula === null && basis.length + sources.length + notes.length === 0) return nothing;
  const row = (name: string, parts: readonly TemplateResult[]): TemplateResult | typeof nothing =>
    parts.length === 0
      ? nothing
      : html`<p class="term">${name}</p>
          <div lang=${card.lang === lang ? nothing : card.lang}>${parts}</div>`;
  const plain = (text: string): TemplateResult => html`<p>${text}</p>`;
  return html`<details part="evidence" class="evidence" @toggle=${onToggle}>
    <summary part="evidence-summary">${messages.evidence}</summary>
    <div class="panel">
      ${row(messages.formula, formula === null ? [] : [html`<p part="formula" class="formula">${formula}</p>`])}
      ${row(messages.basis, basis.map(plain))}
      ${row(
        messages.source,
        sources.map((source) => sourceView(source, messages.openSource)),
      )}
      ${row(messages.notes, notes.map(plain))}
    </div>
  </details>`;
}

function sourceView(source: CardSource, openSource: string): TemplateResult {
  const url = safeUrl(source.url);
  const title = source.title ?? (url === undefined ? undefined : openSource);
  return html`<blockquote part="source">${source.text}</blockquote>
    ${
      title === undefined
        ? nothing
        : html`<p class="cite">
            ${url === undefined ? title : html`<a part="source-link" href=${url} rel="noopener noreferrer">${title}</a>`}
          </p>`
    }`;
}

/** A card comes as data: only addresses of pages become links, never `javascript:`. */
function safeUrl(url: string | undefined): string | undefined {
  return url !== undefined && /^(https?:\/\/|\/(?!\/)|\.{0,2}\/(?!\/))/i.test(url) ? url : undefined;
}
