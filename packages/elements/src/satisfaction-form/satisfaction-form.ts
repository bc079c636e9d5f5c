import { findSurvey, type Answers, type Question, type Survey } from '@danvan/core/surveys/plain';
import {
  html,
  LitElement,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { newId } from '../outbox/new-id.js';
import type { Outbox, OutboxNews } from '../outbox/outbox.js';
import { pageOutbox } from '../outbox/page-outbox.js';
import { ratingOptionsStyles } from '../rating/rating-options.styles.js';
import { LocaleController } from '../shared/locale.js';
import { tokens } from '../shared/tokens.js';
import { draftKeeper, type DraftKeeper } from './draft.js';
import { findProblems } from './find-problems.js';
import { DanvanQueuedEvent, DanvanRejectedEvent, DanvanSentEvent, DanvanSubmitEvent } from './form-events.js';
import { problemSummary } from './problem-summary.js';
import { questionView } from './question-view.js';
import { satisfactionFormMessages } from './satisfaction-form.messages.js';
import { satisfactionFormStyles } from './satisfaction-form.styles.js';
import { sendingView, type SendingState } from './sending-view.js';

/**
 * A whole survey (phiếu khảo sát) that a citizen fills in and sends. The
 * answer is kept in the page before anything is sent, goes out again until the
 * server has said that it is stored, and the text on screen never says more
 * than is true.
 *
 * Whatever the tag encloses is shown until the element is defined.
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
export class DanvanSatisfactionForm extends LitElement {
  /** @ignore */
  static override styles: CSSResultGroup = [tokens, ratingOptionsStyles, satisfactionFormStyles];

  /** @ignore */
  static override properties: PropertyDeclarations = {
    survey: {},
    endpoint: {},
    unit: {},
    service: {},
    token: {},
    kiosk: { type: Boolean },
    idle: { type: Number },
    answers: { state: true },
    problems: { state: true },
    sending: { state: true },
  };

  /** Id of a built-in survey: `quick`, `one-stop`, `sipas-2026`. */
  declare survey: string;
  /** Where answers are sent: `…/v1/responses`. */
  declare endpoint: string | undefined;
  /** Code of the unit that is rated. */
  declare unit: string | undefined;
  /** Procedure group, never a dossier number. */
  declare service: string | undefined;
  /** Proof of a visit, from a QR code. */
  declare token: string | undefined;
  /** On a shared screen: no draft is kept and the form clears itself for the next person. */
  declare kiosk: boolean;
  /** Seconds without a touch after which a kiosk forgets what was entered; 60 unless given. */
  declare idle: number;
  declare private answers: Answers;
  declare private problems: Readonly<Record<string, string>>;
  declare private sending: SendingState | undefined;

  private readonly locale = new LocaleController(this);
  private kept = true;
  private unsubscribe: (() => void) | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.survey = 'quick';
    this.kiosk = false;
    this.idle = 60;
    this.answers = {};
    this.problems = {};
    this.sending = undefined;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const outbox = pageOutbox();
    this.unsubscribe = outbox.subscribe(this.hear);
    void this.resume(outbox).finally(() => outbox.flush());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.unsubscribe?.();
    clearTimeout(this.timer);
  }

  protected override willUpdate(changed: PropertyValues): void {
    // On a shared screen the last person's answers are nobody's draft.
    if (this.sending || this.kiosk || !(changed.has('survey') || changed.has('unit'))) return;
    const questions = findSurvey(this.survey)?.questions ?? [];
    // A draft may come from an older version of the survey.
    this.answers = Object.fromEntries(
      Object.entries(this.drafts.load()).filter(([id]) => questions.some((question) => question.id === id)),
    );
  }

  // Somebody who comes back to the page finds what became of the answer, not an empty form that says nothing.
  private async resume(outbox: Outbox): Promise<void> {
    if (this.kiosk) return;
    const entry = (await outbox.list()).findLast(
      ({ endpoint, body }) =>
        endpoint === this.address && body.survey === this.survey && body.unit === (this.unit ?? ''),
    );
    if (!entry || this.sending || Object.keys(this.answers).length > 0) return;
    const { id, body, state } = entry;
    this.sending = state === 'waiting' ? { id, state, body, kept: true } : { id, state: 'rejected', body };
  }

  private get address(): string {
    return new URL(this.endpoint ?? '', document.baseURI).href;
  }

  private get drafts(): DraftKeeper {
    return draftKeeper(`${this.survey}:${this.unit ?? ''}`);
  }

  /** Clears the form for another answer. */
  reset(): void {
    clearTimeout(this.timer);
    this.answers = {};
    this.problems = {};
    this.sending = undefined;
    this.drafts.clear();
  }

  private readonly hear = ({ entry, state, receipt, problems }: OutboxNews): void => {
    if (entry.id !== this.sending?.id) return;
    const { id } = entry;
    switch (state) {
      case 'queued':
        this.dispatchEvent(new DanvanQueuedEvent(id));
        break;
      case 'sending':
        // A second try is not news to somebody who has read that it will be sent again.
        break;
      case 'waiting':
        this.sending = { id, state: 'waiting', kept: this.kept, body: entry.body };
        this.forgetAfter(8);
        break;
      case 'sent':
        this.sending = { id, state: 'sent', receipt: receipt ?? null };
        this.dispatchEvent(new DanvanSentEvent(id, receipt ?? null));
        this.forgetAfter(8);
        break;
      case 'conflict':
      case 'dead':
        this.sending = { id, state: 'rejected', body: entry.body };
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

  private answered(question: Question, answer: number | string | undefined): void {
    const others = Object.entries(this.answers).filter(([id]) => id !== question.id);
    this.answers = Object.fromEntries(answer === undefined ? others : [...others, [question.id, answer]]);
    this.problems = Object.fromEntries(Object.entries(this.problems).filter(([id]) => id !== question.id));
    if (!this.kiosk) this.drafts.save(this.answers);
    this.forgetAfter(this.idle);
  }

  private async submit(survey: Survey): Promise<void> {
    // Set before anything else, so that a second click finds the form sent.
    if (this.sending) return;
    this.problems = findProblems(survey, this.answers, this.locale.lang);
    if (Object.keys(this.problems).length > 0) {
      await this.updateComplete;
      this.renderRoot.querySelector<HTMLElement>('.summary')?.focus();
      return;
    }
    const { unit = '', service, token } = this;
    // A template that leaves an attribute empty means that there is none.
    const response = {
      id: newId(),
      survey: survey.id,
      version: survey.version,
      unit,
      answers: this.answers,
      ...(service ? { service } : {}),
      ...(token ? { token } : {}),
    };
    if (!this.dispatchEvent(new DanvanSubmitEvent(response))) return;
    this.sending = { id: response.id, state: 'sending' };
    this.kept = await pageOutbox().submit(this.address, response);
    this.drafts.clear();
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.state')?.focus();
  }

  protected override render(): TemplateResult {
    const { lang } = this.locale;
    const messages = satisfactionFormMessages[lang];
    const survey = findSurvey(this.survey);
    if (!survey)
      return html`<p class="problem" role="alert">${messages.unknownSurvey.replace('{survey}', this.survey)}</p>`;
    if (!this.endpoint?.trim()) return html`<p class="problem" role="alert">${messages.noEndpoint}</p>`;
    if (!this.unit?.trim()) return html`<p class="problem" role="alert">${messages.noUnit}</p>`;
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
    const open = Object.entries(this.problems);
    return html`<form
      novalidate
      @submit=${(event: Event) => {
        event.preventDefault();
        void this.submit(survey);
      }}
    >
      ${
        open.length === 0
          ? nothing
          : problemSummary(survey, open, lang, (id) => {
              this.renderRoot.querySelector<HTMLElement>(`#question-${id} input, #question-${id} textarea`)?.focus();
            })
      }
      ${survey.questions.map((question) =>
        questionView(question, {
          answer: this.answers[question.id],
          problem: this.problems[question.id],
          disabled: false,
          lang,
          answered: (answer) => {
            this.answered(question, answer);
          },
        }),
      )}
      <p class="privacy">${messages.privacy}</p>
      <button part="submit" type="submit">${messages.submit}</button>
    </form>`;
  }
}
