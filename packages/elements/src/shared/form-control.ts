import { LitElement, type PropertyDeclarations } from 'lit';
import { LocaleController } from './locale.js';

/** What a form is told of a control that it must not send: which rule of `ValidityState`, and a sentence. */
export type Fault = readonly [rule: keyof ValidityStateFlags, message: string];

const flag = { type: Boolean, reflect: true };

/**
 * What every control of a form has in common: it takes part in the form like
 * a native one. Until it is answered its name is absent from the form's data;
 * markup sets the value until a person or a script has; a reset goes back to
 * the markup; what is wrong is said under it from the first refused submit on.
 *
 * @fires input - The person changes the value; bubbles, composed.
 * @fires change - The person has changed the value; the same.
 */
export abstract class FormControl extends LitElement {
  static readonly formAssociated = true;

  /** @ignore */
  static override shadowRootOptions: ShadowRootInit = { mode: 'open', delegatesFocus: true };

  /** @ignore */
  static override properties: PropertyDeclarations = {
    name: { reflect: true },
    label: {},
    required: flag,
    readonly: flag,
    disabled: flag,
  };

  /** Name of the field in the form's data. */
  declare name: string | undefined;
  /** Visible name; an outside `<label for>` names the control when this is absent. */
  declare label: string | undefined;
  declare required: boolean;
  declare readonly: boolean;
  declare disabled: boolean;

  protected readonly internals = this.attachInternals();
  protected readonly locale = new LocaleController(this);
  /** Disabled by a fieldset around it. */
  private shut = false;
  /** Whether the person has been told what is wrong. */
  protected complains = false;
  private touched = false;

  constructor() {
    super();
    this.required = this.readonly = this.disabled = false;
    this.addEventListener('invalid', () => {
      // The browser's bubble goes away; these words stay under the control.
      this.complains = true;
      this.requestUpdate();
    });
  }

  /** What the form's data would hold, empty while unanswered; the attribute of the same name is the value after a reset. */
  get value(): string {
    return this.answer();
  }

  set value(value: string) {
    this.touched = true;
    this.take(value);
    this.settle();
  }

  get form(): HTMLFormElement | null {
    return this.internals.form;
  }

  get labels(): NodeList {
    return this.internals.labels;
  }

  get type(): string {
    return this.localName;
  }

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

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'value'];
  }

  override attributeChangedCallback(name: string, before: string | null, after: string | null): void {
    super.attributeChangedCallback(name, before, after);
    if (name === 'value' && !this.touched) this.take(after ?? '');
    // At once, also before the first rendering: a form may be sent at any time.
    this.settle();
  }

  /** @ignore */
  formResetCallback(): void {
    this.value = this.getAttribute('value') ?? '';
    this.touched = this.complains = false;
  }

  /** @ignore */
  formDisabledCallback(disabled: boolean): void {
    this.shut = disabled;
    this.requestUpdate();
  }

  /** @ignore */
  formStateRestoreCallback(state: string): void {
    this.value = state;
  }

  /** The value as the form sends it, empty for none. */
  protected abstract answer(): string;

  /** Takes a value from markup, a script or a page that is restored, and draws it. */
  protected abstract take(value: string): void;

  /** What keeps the form from being sent. */
  protected abstract fault(): Fault | undefined;

  /** What the browser keeps for a page that is restored, when it is more than the value. */
  protected state(): string {
    return this.answer();
  }

  /** Disabled by itself or by its fieldset. */
  protected get barred(): boolean {
    return this.disabled || this.shut;
  }

  /** Where a refused submit leads to. */
  protected get first(): HTMLElement | undefined {
    return this.shadowRoot?.querySelector<HTMLElement>('input:enabled') ?? undefined;
  }

  /** The person has changed the value. */
  protected typed(): void {
    this.touched = true;
    this.complains = false;
    this.settle();
    this.requestUpdate();
  }

  // The inner control's own `input` leaves the shadow root, its `change` does not: the host tells that one again.
  protected readonly tellChange = (): void => {
    this.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
  };

  /** The name that outside labels give. */
  protected get outsideName(): string {
    return this.id || this.closest('label')
      ? Array.from(this.labels, (label) => label.textContent)
          .join(' ')
          .trim()
      : '';
  }

  /** Tells the form where the control stands. */
  private settle(): void {
    this.internals.setFormValue(this.answer() || null, this.state());
    const fault = this.readonly ? undefined : this.fault();
    this.internals.setValidity(fault ? { [fault[0]]: true } : {}, fault?.[1], fault && this.first);
  }

  protected override willUpdate(): void {
    // A server tells nobody of an attribute that is no property.
    if (!this.touched) this.take(this.getAttribute('value') ?? '');
  }

  protected override updated(): void {
    this.settle();
  }
}
