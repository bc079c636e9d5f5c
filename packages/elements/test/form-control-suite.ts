import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { FormControl } from '../src/shared/form-control.js';
import { until } from './until.js';

/** What the suite has to know of a control. */
export interface ControlUnderTest {
  readonly tag: string;
  /** As a person does it, with real events; leaves `value` behind. */
  readonly answer: (control: FormControl) => void;
  /** The value that the answer has, and another one. */
  readonly value: string;
  readonly other: string;
  /** The message of an unanswered required control. */
  readonly required: { readonly vi: string; readonly en: string };
}

const entries = (form: HTMLFormElement): [string, FormDataEntryValue][] => [...new FormData(form).entries()];
const inputs = (control: FormControl): HTMLInputElement[] => [
  ...(control.shadowRoot?.querySelectorAll<HTMLInputElement>('input') ?? []),
];

/** What every control of a form does, whichever it is: written once, run for each of them. */
export function formControlSuite({ tag, answer, value, other, required }: ControlUnderTest): void {
  /** The control as a person meets it: in a form, with something else to tab to. */
  async function make(attributes: Record<string, string> = {}, before = ''): Promise<[HTMLFormElement, FormControl]> {
    const form = await fixture<HTMLFormElement>(
      html`<form>
        <fieldset></fieldset>
        <button>Gửi</button>
      </form>`,
    );
    form.addEventListener('submit', (event) => {
      event.preventDefault();
    });
    const control = document.createElement(tag) as FormControl;
    for (const [name, text] of Object.entries({ name: 'r0', label: 'Mức thu', ...attributes })) {
      if (text !== '-') control.setAttribute(name, text);
    }
    const fieldset = form.querySelector('fieldset') as HTMLFieldSetElement;
    fieldset.innerHTML = before;
    fieldset.append(control);
    await control.updateComplete;
    return [form, control];
  }

  describe(`${tag} as a control of a form`, () => {
    it('belongs to its form and has the parts of a native control', async () => {
      const [form, control] = await make();
      expect((control.constructor as typeof FormControl).formAssociated).to.equal(true);
      expect(control.form).to.equal(form);
      expect(control.type).to.equal(tag);
      expect(control.willValidate).to.equal(true);
      expect(control.reportValidity()).to.equal(true);
      expect([...form.elements]).to.include(control);
    });

    it('is absent from the form data until it is answered', async () => {
      const [form, control] = await make();
      expect(entries(form)).to.deep.equal([]);
      expect(form.checkValidity()).to.equal(true);
      answer(control);
      expect(entries(form)).to.deep.equal([['r0', value]]);
      expect(control.value).to.equal(value);
    });

    it('takes its value from the markup, also with an empty one as none', async () => {
      const [form] = await make({ value });
      expect(entries(form)).to.deep.equal([['r0', value]]);
      const [empty] = await make({ value: '' });
      expect(entries(empty)).to.deep.equal([]);
    });

    it('follows the attribute until somebody has changed the value', async () => {
      const [, control] = await make();
      control.setAttribute('value', other);
      expect(control.value).to.equal(other);
      control.value = value;
      control.setAttribute('value', other);
      expect(control.value).to.equal(value);
    });

    it('tells one input and one change, seen at the document, with the value on the target', async () => {
      const [, control] = await make();
      const seen: string[] = [];
      const note = ({ type, target }: Event): void => void seen.push(`${type} ${(target as FormControl).value}`);
      for (const type of ['input', 'change']) document.addEventListener(type, note);
      answer(control);
      for (const type of ['input', 'change']) document.removeEventListener(type, note);
      expect(seen).to.deep.equal([`input ${value}`, `change ${value}`]);
    });

    it('blocks the form when it is required in the markup', async () => {
      const [form, control] = await make({ required: '' });
      let submitted = false;
      form.addEventListener('submit', () => (submitted = true));
      form.requestSubmit();
      expect(submitted).to.equal(false);
      expect(control.validity.valueMissing).to.equal(true);
      answer(control);
      form.requestSubmit();
      expect(submitted).to.equal(true);
    });

    it('is invalid at once, before it is drawn', () => {
      const form = document.createElement('form');
      form.innerHTML = `<${tag} name="r0" required></${tag}>`;
      document.body.append(form);
      const valid = form.checkValidity();
      form.remove();
      expect(valid).to.equal(false);
    });

    it('blocks the form when it becomes required later, by attribute and by property', async () => {
      for (const require of [
        (control: FormControl) => {
          control.setAttribute('required', '');
        },
        (control: FormControl) => {
          control.required = true;
        },
      ]) {
        const [form, control] = await make();
        expect(form.checkValidity()).to.equal(true);
        require(control);
        await control.updateComplete;
        expect(form.checkValidity()).to.equal(false);
      }
    });

    it('leads a refused submit to its first place, and says what is wrong there', async () => {
      const [form, control] = await make({ required: '' });
      form.requestSubmit();
      await until(() => control.shadowRoot?.activeElement === inputs(control)[0]);
      await control.updateComplete;
      const alert = control.shadowRoot?.querySelector('[role=alert]');
      expect(alert?.textContent.trim()).to.equal(required.vi);
      // Part of the description of what has the focus, so that somebody who tabs back hears it again.
      for (const input of inputs(control)) {
        expect(input.getAttribute('aria-describedby')?.split(' ')).to.include(alert?.id);
      }
      answer(control);
      await control.updateComplete;
      expect(alert?.textContent.trim()).to.equal('');
    });

    it('complains in the language of the page and of its own lang attribute', async () => {
      const [, english] = await make({ required: '', lang: 'en' });
      expect(english.validationMessage).to.equal(required.en);
      const [, vietnamese] = await make({ required: '' });
      expect(vietnamese.validationMessage).to.equal(required.vi);
      vietnamese.lang = 'en';
      await until(() => vietnamese.validationMessage === required.en);
    });

    it('a reset empties it, also in the form data, and makes it required again', async () => {
      const [form, control] = await make({ required: '' });
      answer(control);
      form.reset();
      await control.updateComplete;
      expect(entries(form)).to.deep.equal([]);
      expect(control.value).to.equal('');
      expect(inputs(control).every((input) => !input.checked)).to.equal(true);
      expect(form.checkValidity()).to.equal(false);
    });

    it('a reset goes back to the value of the markup, and the attribute counts again', async () => {
      const [form, control] = await make({ value: other });
      answer(control);
      form.reset();
      expect(entries(form)).to.deep.equal([['r0', other]]);
      control.setAttribute('value', value);
      expect(control.value).to.equal(value);
    });

    it('a disabled fieldset and its own attribute take it out of the form', async () => {
      const [form, control] = await make({ value });
      const fieldset = form.querySelector('fieldset') as HTMLFieldSetElement;
      fieldset.disabled = true;
      await control.updateComplete;
      expect(entries(form)).to.deep.equal([]);
      expect(control.matches(':disabled')).to.equal(true);
      expect(inputs(control).every((input) => input.matches(':disabled'))).to.equal(true);
      fieldset.disabled = false;
      control.disabled = true;
      await control.updateComplete;
      await control.updateComplete;
      expect(entries(form)).to.deep.equal([]);
      expect(inputs(control).every((input) => input.matches(':disabled'))).to.equal(true);
    });

    it('read-only keeps its value, is in the form data and never stands in the way', async () => {
      const [form] = await make({ value: other, readonly: '' });
      expect(entries(form)).to.deep.equal([['r0', other]]);
      const [empty] = await make({ readonly: '', required: '' });
      expect(empty.checkValidity()).to.equal(true);
    });

    it('a restored page gives the value back without an event', async () => {
      const [form, control] = await make();
      let fired = 0;
      for (const type of ['input', 'change']) control.addEventListener(type, () => (fired += 1));
      control.formStateRestoreCallback(value);
      await control.updateComplete;
      expect(entries(form)).to.deep.equal([['r0', value]]);
      expect(fired).to.equal(0);
    });

    it('is named by its label, by an outside label, and never not at all', async () => {
      const nameOf = (control: FormControl): string | null | undefined => {
        const root = control.shadowRoot;
        return (
          root?.querySelector('legend, label[for]')?.textContent.trim() ??
          root?.querySelector('[aria-label]')?.getAttribute('aria-label')
        );
      };
      const [, own] = await make();
      expect(nameOf(own)).to.equal('Mức thu');
      const [, outside] = await make({ label: '-', id: 'outside' }, '<label for="outside">Thời gian chờ</label>');
      expect(outside.labels).to.have.length(1);
      expect(nameOf(outside)).to.equal('Thời gian chờ');
      const [, alone] = await make({ label: '-' });
      expect(nameOf(alone)).not.to.equal('');
      expect(nameOf(alone)).to.be.a('string');
    });

    it('is one stop of the Tab key', async () => {
      const [form, control] = await make();
      control.focus();
      expect(control.shadowRoot?.activeElement).to.equal(inputs(control)[0]);
      await sendKeys({ press: 'Tab' });
      await until(() => document.activeElement === form.querySelector('button'));
    });

    it('two on one page share nothing', async () => {
      const [form, control] = await make();
      const second = document.createElement(tag) as FormControl;
      second.name = 'r1';
      form.append(second);
      await second.updateComplete;
      answer(control);
      expect(entries(form)).to.deep.equal([['r0', value]]);
    });

    it('offers targets of at least 44 pixels', async () => {
      const [, control] = await make();
      for (const input of inputs(control)) {
        const { width, height } = input.getBoundingClientRect();
        expect(Math.min(width, height)).to.be.at.least(44);
      }
    });

    it('has no accessibility fault in any state, light or dark', async () => {
      for (const scheme of ['light', 'dark']) {
        for (const attributes of [
          {},
          { value },
          { value, readonly: '' },
          { disabled: '' },
          { required: '' },
          { label: '-' },
        ] as Record<string, string>[]) {
          const [form, control] = await make(attributes);
          form.style.colorScheme = scheme;
          form.style.background = 'Canvas';
          form.checkValidity();
          await control.updateComplete;
          await expect(control).to.be.accessible();
        }
      }
    });
  });
}
