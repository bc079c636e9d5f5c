import { expect, fixture, html } from '@open-wc/testing';
import { executeServerCommand, sendKeys } from '@web/test-runner-commands';
import { oneStop } from '@danvan/core/surveys/plain';
import { fakeServer } from '../../test/fake-server.js';
import { until } from '../../test/until.js';
import '../number-field/define.js';
import '../rating/define.js';
import '../satisfaction-form/define.js';

// What a screen reader is given, in the words of Chromium's accessibility
// tree. The other engines' drivers do not show theirs: there the tests skip.

interface Spoken {
  readonly role: string;
  readonly name?: string;
  readonly description?: string;
  readonly value?: string;
  readonly checked?: boolean;
  readonly invalid?: string;
  readonly disabled?: boolean;
  readonly children?: readonly Spoken[];
}

const flat = (node: Spoken): Spoken[] => [node, ...(node.children ?? []).flatMap(flat)];

async function spoken(test: Mocha.Context): Promise<Spoken[]> {
  const { done, root } = await executeServerCommand<{ done: boolean; root: Spoken }, object>('danvan-spoken', {});
  if (!done) test.skip();
  return flat(root);
}

const levels = ['Rất không hài lòng', 'Không hài lòng', 'Bình thường', 'Hài lòng', 'Rất hài lòng'];

describe('what is read aloud', () => {
  const server = fakeServer();

  it('every question of a form is answered by keyboard alone and read in its own words', async function () {
    const place = await fixture<HTMLElement>(
      html`<div>
        <button>Trước</button>
        <danvan-satisfaction-form survey="one-stop" endpoint="/v1/responses" unit="01"></danvan-satisfaction-form>
      </div>`,
    );
    const form = place.querySelector('danvan-satisfaction-form');
    await form?.updateComplete;
    place.querySelector('button')?.focus();
    const ratings = oneStop.questions.filter(({ kind }) => kind === 'rating');
    for (const [place] of ratings.entries()) {
      await sendKeys({ press: 'Tab' });
      await sendKeys({ press: ' ' });
      for (let step = 0; step < place % 5; step += 1) await sendKeys({ press: 'ArrowDown' });
    }
    await sendKeys({ press: 'Tab' });
    await sendKeys({ type: 'Nhanh' });
    const nodes = await spoken(this);
    const groups = nodes.filter(({ role, name }) => role === 'group' && name);
    expect(groups.map(({ name }) => name)).to.deep.equal(
      ratings.map(({ label, required }) => `${label.vi}${required ? ' (bắt buộc)' : ''}`),
    );
    for (const [place, group] of groups.entries()) {
      const radios = flat(group).filter(({ role }) => role === 'radio');
      expect(radios.map(({ name }) => name)).to.deep.equal(levels);
      expect(radios.filter(({ checked }) => checked).map(({ name }) => name)).to.deep.equal([levels[place % 5]]);
    }
    const comment = nodes.find(({ role }) => role === 'textbox');
    expect(comment?.name).to.equal('Góp ý thêm (không bắt buộc)');
    expect(comment?.description).to.contain('Xin không ghi họ tên');
    expect(comment?.value).to.equal('Nhanh');
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await until(() => form?.shadowRoot?.textContent.includes('Đã ghi nhận'));
    expect(Object.values(server.requests[0]?.answers as object)).to.deep.equal([1, 2, 3, 4, 5, 1, 'Nhanh']);
    const after = await spoken(this);
    expect(JSON.stringify(after)).to.contain('Đã ghi nhận.');
    expect(JSON.stringify(after)).to.contain('7F3K-AB2C');
  }).timeout(30_000);

  it('an unanswered question says what is missing when the focus comes back to it', async function () {
    const form = await fixture<HTMLElement>(
      html`<danvan-satisfaction-form endpoint="/v1/responses" unit="01"></danvan-satisfaction-form>`,
    );
    form.shadowRoot?.querySelector<HTMLButtonElement>('button[type=submit]')?.click();
    await until(() => form.shadowRoot?.querySelector('.summary'));
    const nodes = await spoken(this);
    for (const radio of nodes.filter(({ role }) => role === 'radio')) {
      expect(radio.description).to.contain('Hãy trả lời câu này.');
    }
    expect(nodes.some(({ role, name }) => role === 'link' && name?.startsWith('Ông/bà hài lòng'))).to.equal(true);
  });

  it('five criteria have five names, and a read-only one offers nothing', async function () {
    await fixture(
      html`<div>
        ${['Thái độ', 'Thời gian', 'Kết quả', 'Lệ phí'].map(
          (label) => html`<danvan-rating label=${label} value="4"></danvan-rating>`,
        )}
        <label for="fifth">Địa điểm</label><danvan-rating id="fifth" value="2" readonly></danvan-rating>
      </div>`,
    );
    const nodes = await spoken(this);
    const groups = nodes.filter(({ role, name }) => role === 'group' && name);
    expect(groups.map(({ name }) => name)).to.deep.equal(['Thái độ', 'Thời gian', 'Kết quả', 'Lệ phí', 'Địa điểm']);
    const radios = groups
      .slice(4)
      .flatMap(flat)
      .filter(({ role }) => role === 'radio');
    expect(radios.filter(({ disabled }) => !disabled).map(({ name, checked }) => [name, checked])).to.deep.equal([
      ['Không hài lòng', true],
    ]);
  });

  it('a number field says its label, its unit, what it understood and what is wrong', async function () {
    const form = await fixture<HTMLFormElement>(
      html`<form>
        <danvan-number-field label="Kinh phí" unit="đồng" max="1000000" value="2 triệu"></danvan-number-field>
      </form>`,
    );
    form.reportValidity();
    await form.querySelector('danvan-number-field')?.updateComplete;
    const box = (await spoken(this)).find(({ role }) => role === 'textbox');
    expect(box?.name).to.equal('Kinh phí');
    for (const words of ['đồng', '2.000.000 đồng', 'Số không được quá 1.000.000.']) {
      expect(box?.description).to.contain(words);
    }
    expect(box?.invalid).to.equal('true');
  });
});
