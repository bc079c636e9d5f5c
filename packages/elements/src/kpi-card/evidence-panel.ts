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
  return html`<details part="evidence" class="evidence" @toggle=${onToggle}>
    <summary part="evidence-summary">${messages.evidence}</summary>
    <div class="panel" lang=${card.lang === lang ? nothing : card.lang}>
      ${formula === null ? nothing : row(messages.formula, html`<p part="formula" class="formula">${formula}</p>`)}
      ${rows(
        messages.basis,
        basis.map((text) => html`<p>${text}</p>`),
      )}
      ${rows(
        messages.source,
        sources.map((source) => sourceView(source, messages.openSource)),
      )}
      ${rows(
        messages.notes,
        notes.map((text) => html`<p>${text}</p>`),
      )}
    </div>
  </details>`;
}

function rows(name: string, parts: readonly TemplateResult[]): TemplateResult | typeof nothing {
  return parts.length === 0 ? nothing : row(name, parts);
}

function row(name: string, content: unknown): TemplateResult {
  return html`<div class="row">
    <p class="term">${name}</p>
    ${content}
  </div>`;
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
