import { html, LitElement, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import { LocaleController } from '../shared/locale.js';
import { tokens } from '../shared/tokens.js';
import type { Appearance } from './level-mark.js';
import { ratingMessages } from './rating.messages.js';
import { ratingOptions } from './rating-options.js';
import { ratingOptionsStyles } from './rating-options.styles.js';
import { ratingStyles } from './rating.styles.js';

const appearances = ['faces', 'stars', 'numbers'];

/**
 * One rating (mức độ hài lòng) on three or five levels, each named with its
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
export class DanvanRating extends LitElement {
  static readonly formAssociated = true;

  /** @ignore */
  static override shadowRootOptions: ShadowRootInit = { ...LitElement.shadowRootOptions, delegatesFocus: true };

  /** @ignore */
  static override styles: CSSResultGroup = [tokens, ratingOptionsStyles, ratingStyles];

  /** @ignore */
  static override properties: PropertyDeclarations = {
    name: { reflect: true },
    label: {},
    levels: { type: Number },
    appearance: {},
    words: {},
    required: { type: Boolean, reflect: true },
    readonly: { type: Boolean, reflect: true },
    disabled: { type: Boolean, reflect: true },
    barred: { state: true },
    complains: { state: true },
  };

  /** Name of the field in the form's data. */
  declare name: string | undefined;
  /** Visible name of the group; an outside `<label for>` names it when this is absent. */
  declare label: string | undefined;
  /** 5 (default) or 3. */
  declare levels: number;
  /** `faces` (default), `stars` or `numbers`. */
  declare appearance: string;
  /** Own words for the levels, worst first, separated by `|`. */
  declare words: string | undefined;
  declare required: boolean;
  declare readonly: boolean;
  declare disabled: boolean;
  declare private barred: boolean;
  declare private complains: boolean;

  private readonly internals = this.attachInternals();
  private readonly locale = new LocaleController(this);
  private chosen = 0;
  private touched = false;

  constructor() {
    super();
    this.levels = 5;
    this.appearance = 'faces';
    this.required = false;
    this.readonly = false;
    this.disabled = false;
    this.barred = false;
    this.complains = false;
    this.addEventListener('invalid', () => {
      // The browser's bubble goes away; these words stay under the group.
      this.complains = true;
    });
  }

  /** The chosen level as text, empty while unanswered; the attribute of the same name is the value after a reset. */
  get value(): string {
    return this.chosen === 0 ? '' : String(this.chosen);
  }

  set value(value: string) {
    this.touched = true;
    this.take(value);
  }

  get form(): HTMLFormElement | null {
    return this.internals.form;
  }

  get labels(): NodeList {
    return this.internals.labels;
  }

  readonly type = 'danvan-rating';

  get validity(): ValidityState {
    return this.internals.validity;
  }

  get validationMessage(): string {
    return this.internals.validationMessage;
  }

  get willValidate(): boolean {
    return this.internals.willValidate;
  }

  checkValidity(): boolean {
    return this.internals.checkValidity();
  }

  reportValidity(): boolean {
    return this.internals.reportValidity();
  }

  override attributeChangedCallback(name: string, before: string | null, after: string | null): void {
    super.attributeChangedCallback(name, before, after);
    // Like a native control: markup sets the value until somebody has.
    if (name === 'value' && !this.touched) this.take(after ?? '');
    // At once, also before the first rendering: a form may be sent at any time.
    else this.sync();
  }

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'value'];
  }

  /** @ignore */
  formResetCallback(): void {
    this.touched = false;
    this.complains = false;
    this.take(this.getAttribute('value') ?? '');
  }

  /** @ignore */
  formDisabledCallback(disabled: boolean): void {
    this.barred = disabled;
  }

  /** @ignore */
  formStateRestoreCallback(state: string): void {
    this.touched = true;
    this.take(state);
  }

  override focus(options?: FocusOptions): void {
    const radios = this.radios();
    (radios.find((radio) => radio.checked) ?? radios.find((radio) => !radio.disabled))?.focus(options);
  }

  private radios(): HTMLInputElement[] {
    return [...(this.shadowRoot?.querySelectorAll('input') ?? [])];
  }

  private get count(): 3 | 5 {
    return this.levels === 3 ? 3 : 5;
  }

  private take(value: string): void {
    const level = /^[1-9]$/.test(value) ? Number(value) : 0;
    this.chosen = level <= this.count ? level : 0;
    // A person checked the radio, not a rendering: a rendering of the same value would leave it checked.
    for (const radio of this.radios()) radio.checked = radio.value === this.value;
    this.sync();
    this.requestUpdate();
  }

  private readonly choose = (level: number): void => {
    this.chosen = level;
    this.touched = true;
    this.complains = false;
    this.sync();
    this.requestUpdate();
  };

  // The radio's own `input` leaves the shadow root, its `change` does not: the host tells that one again.
  private readonly tellChange = (): void => {
    this.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
  };

  private sync(): void {
    this.internals.setFormValue(this.value === '' ? null : this.value);
    const missing = this.required && this.chosen === 0 && !this.readonly;
    if (missing) {
      this.internals.setValidity({ valueMissing: true }, ratingMessages[this.locale.lang].required, this.radios()[0]);
    } else this.internals.setValidity({});
  }

  protected override willUpdate(): void {
    // Fewer levels than before: a level that is gone is no answer.
    if (this.chosen > this.count) this.chosen = 0;
  }

  protected override updated(): void {
    this.sync();
  }

  private get levelWords(): readonly string[] {
    const own = this.words?.split('|').map((word) => word.trim()) ?? [];
    const { levels } = ratingMessages[this.locale.lang];
    const shown = this.count === 3 ? [levels[1], levels[3], levels[4]] : levels;
    return shown.map((word, index) => own[index] ?? word);
  }

  protected override render(): TemplateResult {
    const messages = ratingMessages[this.locale.lang];
    const outside = [...this.labels].map((label) => (label.textContent ?? '').trim()).join(' ');
    const name = this.label ?? outside;
    const disabled = this.disabled || this.barred;
    return html`<fieldset part="group" ?disabled=${disabled} aria-label=${name === '' ? messages.label : name}>
      ${this.label === undefined ? nothing : html`<legend part="label">${name}</legend>`}
      ${ratingOptions({
        group: 'level',
        words: this.levelWords,
        value: this.chosen,
        appearance: (appearances.includes(this.appearance) ? this.appearance : 'faces') as Appearance,
        disabled,
        readonly: this.readonly,
        required: this.required,
        describedBy: this.complains ? 'problem' : undefined,
        choose: this.choose,
        chosen: this.tellChange,
      })}
      ${this.complains ? html`<p part="problem" class="problem" id="problem" role="alert">${messages.required}</p>` : nothing}
    </fieldset>`;
  }
}
