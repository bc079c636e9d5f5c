import { formatNumber, readNumber, spellNumber, type ReadNumber } from '@danvan/core/numbers/plain';
import { html, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import { FormControl, type Fault } from '../shared/form-control.js';
import { tokens } from '../shared/tokens.js';
import { boundOf, decimalsOf, isBelow, isCanonical } from './canonical.js';
import { numberFieldMessages } from './number-field.messages.js';
import { numberFieldStyles } from './number-field.styles.js';

/**
 * A field for a number as people write it in Vietnamese: "43,5 triệu",
 * "1.234.567", "ba mươi nghìn". It says what it has understood, warns where
 * another reader could understand something else, and never changes what was
 * typed. The form receives the canonical decimal (`43500000`), and nothing
 * while the field is empty; a text that is no number keeps the form from being
 * sent.
 *
 * @element danvan-number-field
 * @fires input - The text changes; bubbles, composed.
 * @fires change - The text has changed; the same.
 *
 * @csspart label - The label.
 * @csspart input - The text field.
 * @csspart unit - The unit behind it.
 * @csspart reading - What was understood.
 * @csspart warning - How it could be understood otherwise.
 * @csspart problem - What is wrong.
 *
 * @cssprop --danvan-ink - Text.
 * @cssprop --danvan-paper - Background of the field.
 * @cssprop --danvan-line - Border of the field.
 * @cssprop --danvan-accent - Focus.
 * @cssprop --danvan-warn - The warning.
 * @cssprop --danvan-bad - What is wrong.
 * @cssprop --danvan-radius - Corners.
 */
export class DanvanNumberField extends FormControl {
  /** @ignore */
  static override styles: CSSResultGroup = [tokens, numberFieldStyles];

  /** @ignore */
  static override properties: PropertyDeclarations = {
    min: {},
    max: {},
    decimals: { type: Number },
    unit: {},
    spell: { type: Boolean },
  };

  /** Smallest number allowed, canonical (`1000.5`) or in Vietnamese writing (`1.000,5`). */
  declare min: string | undefined;
  /** Largest number allowed. */
  declare max: string | undefined;
  /** Most decimals allowed; 0 for whole numbers. */
  declare decimals: number | undefined;
  /** Shown behind the field; may also be typed behind the number. */
  declare unit: string | undefined;
  /** Whether the number is also read out in words. */
  declare spell: boolean;

  private text = '';
  private read: ReadNumber | undefined;
  private readOf: string | undefined;

  constructor() {
    super();
    this.spell = false;
  }

  /** @ignore */
  override formStateRestoreCallback(state: string): void {
    super.formStateRestoreCallback('');
    // As it was typed, also where that happens to be a canonical number.
    this.write(state);
    this.typed();
  }

  /** What was understood of the text; `undefined` while there is none. */
  private get reading(): ReadNumber | undefined {
    const text = this.withoutUnit;
    if (text !== this.readOf) {
      this.readOf = text;
      this.read = text === '' ? undefined : readNumber(text);
    }
    return this.read;
  }

  private get withoutUnit(): string {
    const text = this.text.trim();
    const unit = this.unit?.trim() ?? '';
    return unit !== '' && text.toLowerCase().endsWith(unit.toLowerCase()) ? text.slice(0, -unit.length).trim() : text;
  }

  protected override answer(): string {
    return this.reading?.success ? this.reading.data.value : '';
  }

  protected override state(): string {
    return this.text;
  }

  protected override take(value: string): void {
    this.write(isCanonical(value) ? formatNumber(value) : value);
  }

  private write(text: string): void {
    this.text = text;
    // A person typed into the field, not a rendering: a rendering of the same text would leave it.
    const input = this.shadowRoot?.querySelector('input');
    if (input) input.value = text;
    this.requestUpdate();
  }

  protected override fault(): Fault | undefined {
    const { reading, locale, decimals } = this;
    const messages = numberFieldMessages[locale.lang];
    if (!reading) return this.required ? ['valueMissing', messages.required] : undefined;
    if (!reading.success) return ['badInput', reading.error.sentence[locale.lang]];
    const { value } = reading.data;
    const [min, max] = [boundOf(this.min), boundOf(this.max)];
    if (min !== undefined && isBelow(value, min)) {
      return ['rangeUnderflow', messages.atLeast.replace('{bound}', formatNumber(min))];
    }
    if (max !== undefined && isBelow(max, value)) {
      return ['rangeOverflow', messages.atMost.replace('{bound}', formatNumber(max))];
    }
    if (decimals !== undefined && decimalsOf(value) > decimals) {
      return [
        'stepMismatch',
        decimals > 0 ? messages.decimals.replace('{decimals}', String(decimals)) : messages.whole,
      ];
    }
    return undefined;
  }

  private readonly input = (event: Event): void => {
    this.text = (event.target as HTMLInputElement).value;
    this.typed();
  };

  private readonly change = (): void => {
    this.tellChange();
    // What cannot be right is said when the person leaves, not while they type.
    this.complains = this.text.trim() !== '' && !this.validity.valid;
    this.requestUpdate();
  };

  private readonly keydown = (event: KeyboardEvent): void => {
    // A native field sends its form on Enter; one in a shadow root belongs to no form.
    if (event.key === 'Enter' && !event.isComposing) this.form?.requestSubmit();
  };

  protected override render(): TemplateResult {
    const { label, unit, complains } = this;
    const messages = numberFieldMessages[this.locale.lang];
    return html`${label ? html`<label part="label" for="input">${label}</label>` : nothing}
      <div class="entry">
        <input
          id="input"
          part="input"
          autocomplete="off"
          spellcheck="false"
          .value=${this.text}
          ?disabled=${this.barred}
          ?readonly=${this.readonly}
          ?required=${this.required}
          aria-label=${label ? nothing : this.outsideName || messages.label}
          aria-describedby="unit reading warning problem"
          aria-invalid=${complains}
          @input=${this.input}
          @change=${this.change}
          @keydown=${this.keydown}
        />
        ${unit ? html`<span part="unit" id="unit">${unit}</span>` : nothing}
      </div>
      <output part="reading" id="reading">${this.understood()}</output>
      <div part="warning" id="warning">${this.doubts()}</div>
      <div part="problem" id="problem" role="alert">${complains ? (this.fault()?.[1] ?? nothing) : nothing}</div>`;
  }

  private understood(): string {
    if (!this.reading?.success) return '';
    const { value } = this.reading.data;
    const unit = this.unit ? ` ${this.unit}` : '';
    return formatNumber(value) + unit + (this.spell ? ` (${spellNumber(value)}${unit})` : '');
  }

  private doubts(): string {
    if (!this.reading?.success) return '';
    const { warnings, alternatives } = this.reading.data;
    const messages = numberFieldMessages[this.locale.lang];
    const others = alternatives.map((other) => formatNumber(other)).join(', ');
    return [
      ...warnings.map((warning) => messages.warnings[warning]),
      ...(others === '' ? [] : [messages.others.replace('{values}', others)]),
    ].join(' ');
  }
}
