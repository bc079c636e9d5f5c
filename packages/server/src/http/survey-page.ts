import type { Lang } from '@danvan/core';
import type { Question, Survey } from '@danvan/core/surveys';
import { htmlPage } from './html-page.js';

const words = {
  vi: {
    send: 'Gửi phiếu',
    title: 'Phiếu của người dân',
    stored: 'Đã ghi nhận.',
    receipt: 'Mã biên nhận',
    refused: 'Không gửi được.',
    back: 'Quay lại',
  },
  en: {
    send: 'Send',
    title: 'Citizens’ form',
    stored: 'Recorded.',
    receipt: 'Receipt code',
    refused: 'Could not be sent.',
    back: 'Back',
  },
} as const;

/** A page for a frame or a browser without scripts. */
export function surveyPage(lang: Lang, content: string): string {
  return htmlPage(lang, words[lang].title, content);
}

/** A survey as a plain form: it is sent and stored without a script, and the element around it takes it over where there is one. */
export function surveyForm(survey: Survey, { id, unit, lang }: { id: string; unit: string; lang: Lang }): string {
  const hidden = { id, survey: survey.id, version: String(survey.version), unit, lang };
  return `<form action="/v1/responses" method="post" accept-charset="utf-8">
${Object.entries(hidden)
  .map(([name, value]) => `<input type="hidden" name="${name}" value="${escapeHtml(value)}">`)
  .join('\n')}
${survey.questions.map((question) => control(question, lang)).join('\n')}
<p><button type="submit">${words[lang].send}</button></p>
</form>`;
}

/** What a browser without scripts is told of an answer it has sent. */
export function storedPage(lang: Lang, receipt: string): string {
  const { stored, receipt: label } = words[lang];
  return surveyPage(lang, `<h1>${stored}</h1><p>${label}: <strong>${escapeHtml(receipt)}</strong></p>`);
}

/** The same of one that cannot be stored, with every reason. */
export function refusedPage(lang: Lang, problems: readonly string[]): string {
  const { refused, back } = words[lang];
  const list = problems.map((problem) => `<li>${escapeHtml(problem)}</li>`).join('');
  return surveyPage(lang, `<h1>${refused}</h1><ul>${list}</ul><p>${back}: Alt + ←</p>`);
}

function control(question: Question, lang: Lang): string {
  const { id, kind, label, help, showIf } = question;
  const note = help ? `<p>${escapeHtml(help[lang])}</p>` : '';
  // A question that may not be asked cannot be demanded by a form that does not know the answers.
  const required = question.required && !showIf ? ' required' : '';
  if (kind === 'text') {
    const lines = String(question.lines ?? 3);
    return `<p><label for="q-${id}">${escapeHtml(label[lang])}</label></p>${note}<p><textarea id="q-${id}" name="${id}" rows="${lines}" cols="40" maxlength="${question.maxLength}"${required}></textarea></p>`;
  }
  const levels = kind === 'rating' ? question.scale : question.options;
  const radios = levels.map(
    (level) =>
      `<p><label><input type="radio" name="${id}" value="${escapeHtml(String(level.value))}"${required}> ${escapeHtml(level.label[lang])}</label></p>`,
  );
  return `<fieldset><legend>${escapeHtml(label[lang])}</legend>${note}${radios.join('')}</fieldset>`;
}

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
