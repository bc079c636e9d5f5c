import { expect, fixture, html } from '@open-wc/testing';
import { mediationCard as card } from '../../test/mediation-card.js';
import { part, shown, words } from '../../test/shown.js';
import { until } from '../../test/until.js';
import './define.js';

describe('what is withheld', () => {
  const secret = /81|62|85,|34|Đạt|thiếu|phép tính|câu nguồn/;
  const check = (element: Element, word: string): void => {
    expect(shown(element, 'value')).to.equal(word);
    expect(words(element)).not.to.match(secret);
    expect(part(element, 'trend') ?? part(element, 'status')).to.equal(null);
  };

  for (const [state, word] of [
    ['suppressed', 'Chưa đủ 10 phiếu để công bố'],
    ['Suppressed', 'Chưa đủ 10 phiếu để công bố'],
    ['missing', 'Chưa có số liệu'],
    ['weird', 'Trạng thái không rõ'],
    ['constructor', 'Trạng thái không rõ'],
  ] as const) {
    it(`a card whose state is "${state}" shows no figure, whatever else it holds`, async () => {
      const trend = ['62', '81.36'].map((value, index) => ({ period: String(index), value }));
      const data = {
        ...card,
        ...{ label: 'A', period: null, base: null, value: '81,36', target: '90', trend },
        ...{ state: state as typeof card.state, formula: '81 phép tính', sources: [{ text: 'câu nguồn 81' }] },
      };
      check(await fixture(html`<danvan-kpi-card .card=${data}></danvan-kpi-card>`), word);
    });
  }

  it('nor does a tag', async () => {
    const element = await fixture(
      html`<danvan-kpi-card
        label="A"
        unit="%"
        value="81,36"
        target="90"
        trend="62;81,36"
        state="suppressed"
        status="met"
        sample="34 phiếu"
        formula="81 phép tính"
        source="câu nguồn 81"
      ></danvan-kpi-card>`,
    );
    check(element, 'Chưa đủ 10 phiếu để công bố');
  });
});

describe('a field of a card that is wrong', () => {
  for (const [field, given, what] of [
    ['polarity', 'up', 'card.polarity phải là higher, lower'],
    ['status', 'good', 'card.status phải là met, near, missed, unknown'],
    ['lang', 'fr', 'card.lang phải là vi, en'],
    ['value', 81.36, 'card.value phải là "…"'],
    ['label', undefined, 'card.label phải là "…"'],
    ['trend', 'x', 'card.trend phải là […]'],
    ['sources', [null], 'card.sources[0] phải là {…}'],
    ['notes', ['a', 5], 'card.notes[1] phải là "…"'],
  ] as const) {
    it(`${field}: is named on that card, and fails no other`, async () => {
      const wrong = { ...card, [field]: given } as unknown as typeof card;
      const place = await fixture(
        html`<div>
          <danvan-kpi-card .card=${wrong}></danvan-kpi-card><danvan-kpi-card .card=${card}></danvan-kpi-card>
        </div>`,
      );
      const [first, second] = [...place.children] as [Element, Element];
      await until(() => shown(second, 'value') === '81,36 %');
      expect(shown(first, 'value')).to.equal(`Không hiển thị vì dữ liệu sai: ${what}.`);
      await expect(first).to.be.accessible();
    });
  }
});
