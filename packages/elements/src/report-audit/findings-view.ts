import type { Lang } from '@danvan/core';
import type { Check, Report, Verdict } from '@danvan/core/reports';
import { html, nothing, type TemplateResult } from 'lit';
import { reportAuditMessages } from './report-audit.messages.js';

/** The wrong ones first, those that hold last and folded away. */
export function findingsView(report: Report, lang: Lang, jump: (check: Check) => void): TemplateResult {
  const messages = reportAuditMessages[lang];
  const wrong = [...checksThat(report, 'contradicts'), ...checksThat(report, 'truncated')];
  const undecided = checksThat(report, 'undecided');
  const holding = checksThat(report, 'holds');
  const list = (checks: readonly Check[]): TemplateResult =>
    html`<ul>
      ${checks.map((check) => finding(check, report, lang, jump))}
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
      : html`<details>
          <summary>${fill(messages.holding, holding.length)}</summary>
          ${list(holding)}
        </details>`
  }`;
}

/** The places of all figures that take part in a check that fails. */
export function wrongMentions(report: Report): Set<number> {
  return new Set(report.checks.filter(({ holds }) => !holds).flatMap(({ mentions }) => mentions));
}

/** What was found, in one sentence. */
export function verdictOf(report: Report, lang: Lang): string {
  const messages = reportAuditMessages[lang];
  if (report.mentions.length === 0) return messages.noFigures;
  if (report.checks.length === 0) return messages.noChecks;
  const wrong = report.checks.filter(({ holds }) => !holds).length;
  return wrong === 0 ? messages.noContradiction : `${fill(messages.contradictions, wrong)}.`;
}

function checksThat(report: Report, verdict: Verdict): Check[] {
  return report.checks.filter((check) => check.verdict === verdict);
}

function finding(check: Check, report: Report, lang: Lang, jump: (check: Check) => void): TemplateResult {
  const messages = reportAuditMessages[lang];
  const stated = report.mentions[check.mentions.at(-1) ?? -1];
  return html`<li part="finding" class="finding ${check.verdict}">
    <p class="rule">${messages.rules[check.rule]}${stated ? html`: <q>${stated.text}</q>` : nothing}</p>
    <p part="note">${check.note[lang]}</p>
    ${
      stated
        ? html`<button
            part="jump"
            class="jump"
            type="button"
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

function fill(sentence: string, n: number): string {
  return sentence.replace('{n}', String(n));
}
