import { html, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import { FormControl, type Fault } from '../shared/form-control.js';
import { plainTokens } from '../shared/tokens.js';
import { ratingMessages } from './rating.messages.js';
import { ratingOptions } from './rating-options.js';
import { ratingOptionsStyles } from './rating-options.styles.js';
import { ratingStyles } from './rating.styles.js';

/** Which of the five words a scale of two to five levels has: only odd ones have a word for the middle. */
const places = ['13', '134', '0134', '01234'];

/**
 * One rating (mức độ hài lòng) on two to five levels, each named with its
 * words, that takes part in forms like a native control: until it is answered
 * its name is absent from the form's data.
 *
 * @element danvan-rating
 * @fires input - A level was chosen; bubbles, composed.
 * @fires change - The same, after `input`, once per choice.
 *
 * @csspart group - The fieldset.
 * @csspart label - Its legend.
 * @csspart options - The row of levels.
 * @csspart option - One level.
 * @csspart words - The words of a level.
 * @csspart problem - The message under an unanswered required rating.
 *
 * @cssprop --danvan-ink - Text.
 * @cssprop --danvan-muted - Drawings that are not chosen.
 * @cssprop --danvan-paper - Background of a level.
 * @cssprop --danvan-line - Border of a level.
 * @cssprop --danvan-accent - The chosen level, focus.
 * @cssprop --danvan-on-accent - Text on the chosen level.
 * @cssprop --danvan-bad - The message.
 * @cssprop --danvan-radius - Corners.
 */
export class DanvanRating extends FormControl {
  /** @ignore */
  static override styles: CSSResultGroup = [plainTokens, ratingOptionsStyles, ratingStyles];

  /** @ignore */
  static override properties: PropertyDeclarations = {
    levels: { type: Number },
    appearance: {},
    words: {},
  };

  /** 5 (default), 4, 3 or 2. */
  declare levels: number;
  /** `faces` (default), `stars` or `numbers`. */
  declare appearance: string;
  /** Own words for the levels, worst first, separated by `|`. */
  declare words: string | undefined;

  private chosen = '';

  constructor() {
    super();
    this.levels = 5;
    this.appearance = 'faces';
  }

  override focus(options?: FocusOptions): void {
    (this.shadowRoot?.querySelector<HTMLElement>(':checked') ?? this.first)?.focus(options);
  }

  protected override answer(): string {
    return Number(this.chosen) > this.places.length ? '' : this.chosen;
  }

  protected override take(value: string): void {
    this.chosen = /^[1-9]$/.test(value) ? value : '';
    // A person checked the radio, not a rendering: a rendering of the same value would leave it checked.
    this.shadowRoot?.querySelectorAll('input').forEach((radio) => {
      radio.checked = radio.value === this.answer();
    });
    this.requestUpdate();
  }

  private readonly choose = (level: number): void => {
    this.chosen = String(level);
    this.typed();
  };

  protected override fault(): Fault | undefined {
    if (this.required && !this.answer()) return ['valueMissing', ratingMessages[this.locale.lang].required];
    return undefined;
  }

  private get places(): string {
    return places[this.levels - 2] ?? '01234';
  }

  protected override render(): TemplateResult {
    const { label } = this;
    const messages = ratingMessages[this.locale.lang];
    const own = this.words?.split('|');
    return html`<fieldset
      part="group"
      ?disabled=${this.barred}
      aria-label=${label ? nothing : this.outsideName || messages.label}
    >
      ${label ? html`<legend part="label">${label}</legend>` : nothing}
      ${ratingOptions({
        group: 'level',
        words: Array.from(this.places, (place, index) => own?.[index] ?? messages.levels[Number(place)] ?? ''),
        value: Number(this.answer()),
        appearance: this.appearance,
        readonly: this.readonly,
        required: this.required,
        describedBy: this.complains ? 'problem' : nothing,
        choose: this.choose,
        chosen: this.tellChange,
      })}
      <div part="problem" id="problem" role="alert">${this.complains ? messages.required : nothing}</div>
    </fieldset>`;
  }
}
