import { oneStop, quick, type Answers, type Question, type Survey } from '@danvan/core/surveys/plain';
import { html, type PropertyDeclarations, type TemplateResult } from 'lit';
import { findPersonalData } from '../survey-form/find-personal-data.js';
import { SurveyForm } from '../survey-form/survey-form.js';
import { satisfactionFormMessages } from './satisfaction-form.messages.js';
import { surveyOf } from './survey-of.js';

/**
 * A whole survey (phiếu khảo sát) that a citizen fills in and sends. The
 * answer is kept in the page before anything is sent, goes out again until the
 * server has said that it is stored, and the text on screen never says more
 * than is true.
 *
 * Whatever the tag encloses is shown until the element is defined. A form that
 * a server put there works by itself until then; the element takes over its
 * address and what has been entered in it.
 *
 * @element danvan-satisfaction-form
 * @fires {DanvanSubmitEvent} danvan-submit - The person wants to send; cancelable.
 * @fires {DanvanQueuedEvent} danvan-queued - The answer is kept in the page.
 * @fires {DanvanSentEvent} danvan-sent - The server has stored it.
 * @fires {DanvanRejectedEvent} danvan-rejected - It can never be stored.
 *
 * @csspart question - One question.
 * @csspart options - The levels of a rating.
 * @csspart option - One level.
 * @csspart words - The words of a level.
 * @csspart problem - What is wrong with an answer.
 * @csspart submit - The button.
 * @csspart state - What became of the answer.
 *
 * @cssprop --danvan-accent - Button, chosen level, focus.
 * @cssprop --danvan-on-accent - Text on them.
 * @cssprop --danvan-radius - Corners.
 */
export class DanvanSatisfactionForm extends SurveyForm {
  /** @ignore */
  static override properties: PropertyDeclarations = {
    survey: {},
    src: {},
    service: {},
    token: {},
  };

  /** Id of a built-in survey (`quick`, `one-stop`, `sipas-2026`), or a whole survey as JSON. */
  declare survey: string;
  /** Address of a survey as JSON, instead of a built-in one. */
  declare src: string | undefined;
  /** Procedure group, never a dossier number. */
  declare service: string | undefined;
  /** Proof of a visit, from a QR code. */
  declare token: string | undefined;

  private loaded: Survey | undefined;
  private loading: string | undefined;
  private failed = false;

  constructor() {
    super();
    this.survey = 'quick';
  }

  protected override willUpdate(): void {
    const apart = this.src ?? (this.survey === 'sipas-2026' ? '' : undefined);
    if (apart !== this.loading) void this.load(apart);
    super.willUpdate();
  }

  // The one long survey that comes with the library is a file of its own: few pages ask 39 questions.
  private async load(apart: string | undefined): Promise<void> {
    this.loading = apart;
    this.loaded = undefined;
    this.failed = false;
    if (apart === undefined) return;
    const survey = await (
      apart === '' ? import('@danvan/core/surveys/sipas-2026').then((door) => door.sipas2026) : fetchJson(apart)
    ).catch(() => undefined);
    if (this.loading !== apart) return;
    this.loaded = surveyOf(survey);
    this.failed = !this.loaded;
    this.requestUpdate();
  }

  protected override questionnaire(): Survey | undefined {
    if (this.loading !== undefined) return this.loaded;
    if (!this.survey.includes('{')) return [quick, oneStop].find(({ id }) => id === this.survey);
    try {
      return surveyOf(JSON.parse(this.survey));
    } catch {
      return undefined;
    }
  }

  protected override absence(): string {
    const messages = satisfactionFormMessages[this.locale.lang];
    if (this.loading !== undefined) return this.failed ? messages.badSurvey : messages.loading;
    return this.survey.includes('{') ? messages.badSurvey : messages.unknownSurvey.replace('{survey}', this.survey);
  }

  protected override company(): Readonly<Record<string, string | undefined>> {
    const { service, token } = this;
    return { service, token };
  }

  protected override doubts(questions: readonly Question[], answers: Answers): Readonly<Record<string, string>> {
    const { lang } = this.locale;
    const found: Record<string, string> = {};
    for (const { id, kind } of questions) {
      const kinds = kind === 'text' ? findPersonalData(String(answers[id] ?? '')) : [];
      if (kinds.length === 0) continue;
      const names = kinds.map((one) => one[lang]).join(', ');
      found[id] = satisfactionFormMessages[lang].personalData.replace('{kinds}', names);
    }
    return found;
  }

  protected override smallPrint(): TemplateResult {
    return html`<small>${satisfactionFormMessages[this.locale.lang].privacy}</small>`;
  }
}

async function fetchJson(address: string): Promise<unknown> {
  const answer = await fetch(address, { credentials: 'omit' });
  return answer.json();
}
