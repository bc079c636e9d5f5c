import { expect, fixture, html } from '@open-wc/testing';
import { readNumber } from '@danvan/core/numbers/plain';
import { sendKeys } from '@web/test-runner-commands';
import { formControlSuite } from '../../test/form-control-suite.js';
import { until } from '../../test/until.js';
import type { FormControl } from '../shared/form-control.js';
import './define.js';
import type { DanvanNumberField } from './number-field.js';

const part = (field: FormControl, name: string): HTMLElement =>
  field.shadowRoot?.querySelector(`[part=${name}]`) as HTMLElement;
const said = (field: FormControl, name: string): string => part(field, name).textContent.trim();

/** Types as a person does, without the time that it takes. */
function type(field: FormControl, text: string): void {
  const input = part(field, 'input') as HTMLInputElement;
  input.value = text;
  input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

async function make(attributes: Record<string, string> = {}): Promise<DanvanNumberField> {
  const form = await fixture<HTMLFormElement>(html`<form><danvan-number-field></danvan-number-field></form>`);
  const field = form.querySelector('danvan-number-field') as DanvanNumberField;
  for (const [name, text] of Object.entries({ name: 'n', label: 'Kinh phí', ...attributes })) {
    field.setAttribute(name, text);
  }
  await field.updateComplete;
  return field;
}

formControlSuite({
  tag: 'danvan-number-field',
  answer: (field) => {
    type(field, '43,5 triệu');
  },
  value: '43500000',
  other: '1000',
  required: { vi: 'Hãy nhập một số.', en: 'Please enter a number.' },
});

describe('danvan-number-field', () => {
  it('says what it understood, in figures and in words, and leaves the text alone', async () => {
    const field = await make({ spell: '' });
    type(field, '43,5 triệu');
    await field.updateComplete;
    expect(said(field, 'reading')).to.equal('43.500.000 (bốn mươi ba triệu năm trăm nghìn)');
    expect((part(field, 'input') as HTMLInputElement).value).to.equal('43,5 triệu');
    expect(said(field, 'warning')).to.equal('');
  });

  it('reads what core reads', async () => {
    const field = await make();
    for (const [text, value] of [
      ['1.234.567,5', '1234567.5'],
      ['hai nghìn không trăm linh năm', '2005'],
      ['hai ngàn lẻ năm', '2005'],
      ['2 tỷ 345 triệu', '2345000000'],
      ['âm 12,25', '-12.25'],
      ['1tr2', '1200000'],
    ] as const) {
      type(field, text);
      expect(field.value, text).to.equal(value);
    }
  });

  it('warns where another reader could understand something else', async () => {
    const field = await make();
    type(field, '1,234');
    await field.updateComplete;
    expect(said(field, 'reading')).to.equal('1,234');
    expect(said(field, 'warning')).to.contain('Cũng có thể là 1.234.');
    field.lang = 'en';
    await until(() => said(field, 'warning').includes('It could also be 1.234.'));
  });

  it('a text that is no number keeps the form from being sent and says where it fails', async () => {
    const field = await make();
    type(field, '12 con gà');
    await field.updateComplete;
    expect(field.value).to.equal('');
    expect(field.validity.badInput).to.equal(true);
    expect(field.form?.checkValidity()).to.equal(false);
    const read = readNumber('12 con gà');
    expect(said(field, 'problem')).to.equal(read.success ? '' : read.error.sentence.vi);
    expect(said(field, 'problem')).not.to.equal('');
    expect(part(field, 'input').getAttribute('aria-invalid')).to.equal('true');
    type(field, '12');
    await field.updateComplete;
    expect(said(field, 'problem')).to.equal('');
  });

  it('keeps to its bounds exactly, however they are written', async () => {
    for (const [min, max] of [
      ['0.5', '1000000'],
      ['0,5', '1 triệu'],
    ] as const) {
      const field = await make({ min, max });
      for (const [text, rule] of [
        ['0,49999999999999999999999999', 'rangeUnderflow'],
        ['0,5', ''],
        ['1.000.000', ''],
        ['1.000.000,00000000000000000001', 'rangeOverflow'],
        ['âm một', 'rangeUnderflow'],
      ] as const) {
        type(field, text);
        expect(field.validity.valid, text).to.equal(rule === '');
        if (rule !== '') expect(field.validity[rule], text).to.equal(true);
      }
      type(field, 'hai triệu');
      expect(field.validationMessage).to.equal('Số không được quá 1.000.000.');
    }
  });

  it('allows as many decimals as it is told', async () => {
    const field = await make({ decimals: '1' });
    type(field, '12,5');
    expect(field.validity.valid).to.equal(true);
    type(field, '12,55');
    expect(field.validity.stepMismatch).to.equal(true);
    field.setAttribute('decimals', '0');
    await field.updateComplete;
    type(field, '12,5 nghìn');
    expect(field.validity.valid).to.equal(true);
    type(field, '12,5');
    expect(field.validationMessage).to.equal('Chỉ nhập số nguyên.');
  });

  it('shows its unit, and takes it when it is typed', async () => {
    const field = await make({ unit: 'đồng', spell: '' });
    type(field, '43,5 triệu đồng');
    await field.updateComplete;
    expect(field.value).to.equal('43500000');
    expect(said(field, 'unit')).to.equal('đồng');
    expect(said(field, 'reading')).to.equal('43.500.000 đồng (bốn mươi ba triệu năm trăm nghìn đồng)');
  });

  it('shows a canonical value of the markup in Vietnamese writing, any other as it is', async () => {
    for (const [value, text, canonical] of [
      ['43500000', '43.500.000', '43500000'],
      ['12.345', '12,345', '12.345'],
      ['1.500', '1.500', '1500'],
      ['43,5 triệu', '43,5 triệu', '43500000'],
    ] as const) {
      const field = await make({ value });
      expect((part(field, 'input') as HTMLInputElement).value).to.equal(text);
      expect(field.value).to.equal(canonical);
    }
  });

  it('a restored page shows what was typed, to the letter', async () => {
    const field = await make();
    field.formStateRestoreCallback('1234567');
    await field.updateComplete;
    expect((part(field, 'input') as HTMLInputElement).value).to.equal('1234567');
    expect(field.value).to.equal('1234567');
  });

  it('is filled in by keyboard alone and sends its form on Enter', async () => {
    const field = await make();
    const sent: string[] = [];
    field.form?.addEventListener('submit', (event) => {
      event.preventDefault();
      sent.push(String(new FormData(field.form as HTMLFormElement).get('n')));
    });
    field.focus();
    await sendKeys({ type: '12,5' });
    await until(() => field.value === '12.5');
    await sendKeys({ press: 'Enter' });
    await until(() => sent.length > 0);
    expect(sent).to.deep.equal(['12.5']);
  });
});
