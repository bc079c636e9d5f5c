import { visibleQuestions, type Answers, type Question, type Survey } from '@danvan/core/surveys/plain';
import { html, LitElement, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import { newId } from '../outbox/new-id.js';
import type { OutboxNews } from '../outbox/outbox.js';
import { pageOutbox } from '../outbox/page-outbox.js';
import { settleRadios } from '../rating/rating-options.js';
import { ratingOptionsStyles } from '../rating/rating-options.styles.js';
import { LocaleController } from '../shared/locale.js';
import { tokens } from '../shared/tokens.js';
import { draftKeeper, type DraftKeeper } from './draft.js';
import { findProblems } from './find-problems.js';
import { DanvanQueuedEvent, DanvanRejectedEvent, DanvanSentEvent, DanvanSubmitEvent } from './form-events.js';
import { enteredIn } from './light-form.js';
import { problemSummary } from './problem-summary.js';
import { questionsView } from './questions-view.js';
import { reviewView } from './review-view.js';
import { sendingView, type SendingState } from './sending-view.js';
import { surveyFormMessages } from './survey-form.messages.js';
import { surveyFormStyles } from './survey-form.styles.js';

/** On a server there are no answers, no drafts and no outbox. */
const onPage = 'document' in globalThis;

/**
 * What every form of questions has in common: it draws a survey, keeps a
 * draft, says what is missing, hands the answer to the page's outbox and says
 * what became of it, never more than is true.
 */
export abstract class SurveyForm extends LitElement {
  /** So that a disabled fieldset and the reset of a form around it reach the questions. */
  static readonly formAssociated = true;

  /** @ignore */
  static override styles: CSSResultGroup = [tokens, ratingOptionsStyles, surveyFormStyles];

  /** @ignore */
  static override properties: PropertyDeclarations = {
    endpoint: {},
    unit: {},
    kiosk: { type: Boolean },
    idle: { type: Number },
    review: { type: Boolean },
  };

  /** Where answers are sent: `…/v1/responses`; the address of the form inside the tag when absent. */
  declare endpoint: string | undefined;
  /** Code of the unit that it is about. */
  declare unit: string | undefined;
  /** On a shared screen: no draft is kept and the form clears itself for the next person. */
  declare kiosk: boolean;
  /** Seconds without a touch after which a kiosk forgets what was entered; 60 unless given. */
  declare idle: number;
  /** Shows all answers once more before they are sent. */
  declare review: boolean;

  protected readonly locale = new LocaleController(this);
  private answers: Answers = {};
  private problems: Readonly<Record<string, string>> = {};
  private reviewing = false;
  private sending: SendingState | undefined;
  private barred = false;
  private kept = true;
  private drawn: string | undefined;
  private unsubscribe: (() => void) | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.kiosk = this.review = false;
    this.idle = 60;
    for (const sign of ['pointerdown', 'keydown', 'input']) {
      this.addEventListener(sign, () => {
        this.forgetAfter(this.idle);
      });
    }
  }

  /** What is asked; `undefined` while it is not there. */
  protected abstract questionnaire(): Survey | undefined;

  /** Why there is nothing to ask, for whoever built the page. */
  protected abstract absence(): string;

  /** What goes with the answer besides it. */
  protected abstract company(): Readonly<Record<string, string | undefined>>;

  /** What an answer should rather not hold, by question. */
  protected abstract doubts(questions: readonly Question[], answers: Answers): Readonly<Record<string, string>>;

  /** The small print above the button. */
  protected abstract smallPrint(): TemplateResult;

  override connectedCallback(): void {
    super.connectedCallback();
    const outbox = pageOutbox();
    this.unsubscribe = outbox.subscribe(this.hear);
    void outbox.flush();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.unsubscribe?.();
    clearTimeout(this.timer);
  }

  /** @ignore */
  formDisabledCallback(disabled: boolean): void {
    this.barred = disabled;
    this.requestUpdate();
  }

  /** @ignore */
  formResetCallback(): void {
    if (!this.sending) this.reset();
  }

  /** Clears the form for another answer. */
  reset(): void {
    clearTimeout(this.timer);
    this.answers = this.problems = {};
    this.sending = undefined;
    this.reviewing = false;
    this.drafts.clear();
    this.requestUpdate();
  }

  private get lightForm(): HTMLFormElement | null {
    return onPage ? this.querySelector('form') : null;
  }

  private get address(): string {
    const target = [this.endpoint, this.lightForm?.getAttribute('action')].find((text) => text?.trim());
    return target && onPage ? new URL(target.trim(), document.baseURI).href : (target ?? '');
  }

  private get place(): string {
    return this.unit?.trim() ?? '';
  }

  private get drafts(): DraftKeeper {
    return draftKeeper(`${this.questionnaire()?.id ?? ''}:${this.place}`);
  }

  protected override willUpdate(): void {
    const survey = this.questionnaire();
    const key = `${survey?.id ?? ''}:${this.place}`;
    if (!survey || key === this.drawn) return;
    this.drawn = key;
    if (this.sending || !onPage) return;
    void this.resume(survey);
    // On a shared screen the last person's answers are nobody's draft.
    const draft = this.kiosk ? {} : this.drafts.load();
    this.answers = answersTo(survey.questions, { ...draft, ...enteredIn(this.lightForm, survey) });
  }

  // Somebody who comes back to the page finds what became of the answer, not an empty form that says nothing.
  private async resume(survey: Survey): Promise<void> {
    if (this.kiosk) return;
    const entries = await pageOutbox().list();
    const entry = entries.findLast(
      ({ endpoint, body }) => endpoint === this.address && body.survey === survey.id && body.unit === this.place,
    );
    if (!entry || this.sending || holdsAny(this.answers)) return;
    const { id, body, state } = entry;
    this.show(state === 'waiting' ? { id, state, body, kept: true } : { id, state: 'rejected', body });
  }

  private show(sending: SendingState): void {
    this.sending = sending;
    this.requestUpdate();
  }

  private readonly hear = ({ entry, state, receipt, problems }: OutboxNews): void => {
    const { id, body } = entry;
    if (id !== this.sending?.id) return;
    switch (state) {
      case 'queued':
        this.dispatchEvent(new DanvanQueuedEvent(id));
        break;
      case 'sending':
        // A second try is not news to somebody who has read that it will be sent again.
        break;
      case 'waiting':
        this.show({ id, state, kept: this.kept, body });
        this.forgetAfter(8);
        break;
      case 'sent':
        this.show({ id, state, receipt });
        this.dispatchEvent(new DanvanSentEvent(id, receipt ?? null));
        this.forgetAfter(8);
        break;
      case 'conflict':
      case 'dead':
        this.show({ id, state: 'rejected', body });
        this.dispatchEvent(new DanvanRejectedEvent(id, state, problems ?? []));
        this.forgetAfter(this.idle);
    }
  };

  // The next person at a kiosk finds an empty form; what was sent is in the outbox.
  private forgetAfter(seconds: number): void {
    if (!this.kiosk) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.reset();
    }, seconds * 1000);
  }

  private readonly answered = (id: string, answer: number | string | undefined): void => {
    const without = <T>(record: Readonly<Record<string, T>>): Record<string, T> =>
      Object.fromEntries(Object.entries(record).filter(([key]) => key !== id));
    const others = without(this.answers);
    this.answers = answer === undefined ? others : { ...others, [id]: answer };
    this.problems = without(this.problems);
    if (!this.kiosk) this.drafts.save(this.answers);
    this.requestUpdate();
  };

  /** Draws, then leads to what has appeared. */
  private async leadTo(selector: string): Promise<void> {
    this.requestUpdate();
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  private async submit(survey: Survey): Promise<void> {
    // Set before anything else, so that a second click finds the form sent.
    if (this.sending) return;
    const questions = visibleQuestions(survey, this.answers);
    this.problems = {
      ...findProblems(questions, this.answers, this.locale.lang),
      ...this.doubts(questions, this.answers),
    };
    if (holdsAny(this.problems)) return this.leadTo('.summary');
    if (this.review && !this.reviewing) {
      this.reviewing = true;
      return this.leadTo('.state');
    }
    // A template that leaves an attribute empty means that there is none.
    const company = Object.entries(this.company()).filter(([, text]) => text?.trim());
    const response = {
      id: newId(),
      survey: survey.id,
      version: survey.version,
      unit: this.place,
      answers: answersTo(questions, this.answers),
      ...Object.fromEntries(company),
    };
    if (!this.dispatchEvent(new DanvanSubmitEvent(response))) return;
    this.show({ id: response.id, state: 'sending' });
    this.kept = await pageOutbox().submit(this.address, response);
    this.drafts.clear();
    return this.leadTo('.state');
  }

  protected override updated(): void {
    settleRadios(this.renderRoot);
  }

  protected override render(): TemplateResult {
    const { lang } = this.locale;
    const messages = surveyFormMessages[lang];
    const survey = this.questionnaire();
    const undeclared = this.address ? (this.place ? '' : 'unit') : 'endpoint';
    const fault = survey ? undeclared && messages.undeclared.replace('{attribute}', undeclared) : this.absence();
    if (fault || !survey) return html`<div class="problem" role="alert">${fault}</div>`;
    if (this.sending) {
      return sendingView(this.sending, lang, {
        again: () => {
          this.reset();
        },
        saved: (id) => {
          void pageOutbox().discard(id);
        },
      });
    }
    const questions = visibleQuestions(survey, this.answers);
    const go = (id: string): void => {
      this.reviewing = false;
      void this.leadTo(`#question-${id} :is(input, textarea)`);
    };
    const submit = (event: Event): void => {
      event.preventDefault();
      void this.submit(survey);
    };
    return html`<form novalidate @submit=${submit}>
      ${holdsAny(this.problems) ? problemSummary(questions, this.problems, lang, go) : nothing}
      ${this.reviewing ? reviewView(questions, this.answers, lang, go) : questionsView(questions, { answers: this.answers, problems: this.problems, disabled: this.barred, lang, answered: this.answered })}
      ${this.smallPrint()}
      <button part="submit" type="submit" ?disabled=${this.barred}>${messages.submit}</button>
    </form>`;
  }
}

const holdsAny = (record: object): boolean => Object.keys(record).length > 0;

// A draft may come from an older version, and an answer was taken back with the one that its question hung on.
function answersTo(questions: readonly Question[], answers: Answers): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([id]) => questions.some((question) => question.id === id)));
}
