import type { Lang } from '@danvan/core';
import type { Card } from '@danvan/core/cards';
import { html, nothing, type TemplateResult } from 'lit';
import { cardDetailsMessages } from './card-details.messages.js';
import { DanvanEvidenceEvent } from './evidence-event.js';

/** Formula, legal basis, source and remarks of a figure, folded away until somebody asks. */
export function evidencePanel(card: Card, lang: Lang): TemplateResult | typeof nothing {
  const messages = cardDetailsMessages[lang];
  const plain = (text: string): TemplateResult => html`<dd>${text}</dd>`;
  const rows: [string, TemplateResult[]][] = [
    [messages.formula, card.formula === null ? [] : [html`<dd part="formula"><b>${card.formula}</b></dd>`]],
    [messages.basis, card.basis.map(plain)],
    [
      messages.source,
      card.sources.map(({ text, title, url }) => {
        // A card comes as data: only addresses of pages become links, never `javascript:`.
        const link = /^(https?:\/\/|\/(?!\/)|\.{0,2}\/(?!\/))/i.test(url ?? '');
        return html`<dd>
          <blockquote part="source">${text}</blockquote>
          ${link ? html`<a part="source-link" href=${url} rel="noopener noreferrer">${title ?? messages.open}</a>` : title}
        </dd>`;
      }),
    ],
    // The first note stands on the card itself.
    [messages.notice, card.notes.slice(1).map(plain)],
  ];
  const tell = ({ currentTarget }: Event): void => {
    const details = currentTarget as HTMLDetailsElement;
    const { host } = details.getRootNode() as ShadowRoot;
    if (details.open) host.dispatchEvent(new DanvanEvidenceEvent(card));
  };
  const known = rows.filter(([, parts]) => parts.length > 0);
  if (known.length === 0) return nothing;
  return html`<details part="evidence" class="small evidence" @toggle=${tell}>
    <summary part="evidence-summary" aria-describedby="label">${messages.evidence}</summary>
    <dl>
      ${known.map(
        ([name, parts]) =>
          html`<dt>${name}</dt>
            ${parts}`,
      )}
    </dl>
  </details>`;
}
