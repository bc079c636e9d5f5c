import type { Lang } from '@danvan/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { AuditCheck, AuditReport } from './audit-report.js';
import { fill, sortedChecks, verdictOf } from './note-text.js';
import { reportAuditMessages } from './report-audit.messages.js';

/** What a finding leads to, and whether those that hold have been asked for. */
export interface FindingsActions {
  readonly jump: (check: AuditCheck) => void;
  readonly unfold: (event: Event) => void;
  readonly unfolded: boolean;
}

/** The wrong ones first, those that hold last and folded away. */
export function findingsView(report: AuditReport, lang: Lang, actions: FindingsActions): TemplateResult {
  const messages = reportAuditMessages[lang];
  const { wrong, undecided, holding } = sortedChecks(report);
  const list = (checks: readonly AuditCheck[]): TemplateResult =>
    html`<ul class=${checks.length > many ? 'many' : nothing}>
      ${checks.map((check) => finding(check, report, lang, actions))}
    </ul>`;
  return html`${
    wrong.length === 0
      ? html`<p part="verdict" class="verdict ${report.checks.length > 0 ? 'good' : ''}">${verdictOf(report, lang)}</p>`
      : html`<p part="verdict" class="verdict bad">${fill(messages.contradictions, wrong.length)}</p>
          ${list(wrong)}`
  }
  ${
    undecided.length === 0
      ? nothing
      : html`<p class="verdict">${fill(messages.undecided, undecided.length)}</p>
          ${list(undecided)}`
  }
  ${
    holding.length === 0
      ? nothing
      : html`<details @toggle=${actions.unfold}>
          <summary>${fill(messages.holding, holding.length)}</summary>
          ${actions.unfolded ? list(holding) : nothing}
        </details>`
  }`;
}

/** More findings than a few screens hold. */
const many = 48;

function finding(check: AuditCheck, report: AuditReport, lang: Lang, { jump }: FindingsActions): TemplateResult {
  const messages = reportAuditMessages[lang];
  const stated = report.mentions[check.mentions.at(-1) ?? -1];
  const place = report.checks.indexOf(check);
  return html`<li part="finding" class="finding ${check.verdict}">
    <p class="rule">${messages.rules[check.rule]}${stated ? html`: <q>${stated.text}</q>` : nothing}</p>
    <p part="note" id="n${place}">${check.note[lang].replaceAll(' %', '\u00a0%')}</p>
    ${
      stated
        ? html`<button
            part="jump"
            class="jump"
            id="j${place}"
            aria-describedby="n${place}"
            @click=${() => {
              jump(check);
            }}
          >
            ${messages.jump}
          </button>`
        : nothing
    }
  </li>`;
}
