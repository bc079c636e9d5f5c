// What cards, boards and the audit give to somebody who hears them: of Chromium's accessibility tree, see `spoken.ts`.
import { expect, fixture, html } from '@open-wc/testing';
import { make, read, text } from '../../test/audit-page.js';
import { mediationCard } from '../../test/mediation-card.js';
import { flat, snapshot, type Spoken } from '../../test/spoken.js';
import { until } from '../../test/until.js';
import '../kpi-board/define.js';
import './parts-at-hand.js';

const plain = (words = ''): string => words.replace(/\s+/g, ' ').trim();
/** What is read below a node, word by word, a blank between what stands apart. */
const heardIn = (node: Spoken): string =>
  plain(
    flat(node)
      .filter(({ role }) => role === 'StaticText')
      .map(({ name }) => name)
      .join(' '),
  );
const named = (nodes: readonly Spoken[], role: string): string[] =>
  nodes.filter((node) => node.role === role).map(({ name }) => plain(name));

async function heard(test: Mocha.Context): Promise<Spoken[]> {
  const nodes = (await snapshot()) ?? test.skip();
  const pictures = ['img', 'image', 'graphics-document', 'graphics-symbol', 'SvgRoot'];
  expect(nodes.filter(({ role, name }) => pictures.includes(role) && name)).to.deep.equal([]);
  return nodes;
}

describe('figures are read in words', () => {
  it('a card: an article of its name, with figure, unit, standing, target and trend in this order', async function () {
    await fixture(html`<danvan-kpi-card .card=${mediationCard}></danvan-kpi-card>`);
    const nodes = await heard(this);
    const article = nodes.find(({ role }) => role === 'article')!;
    expect(article.name).to.equal('Tỷ lệ hòa giải thành');
    const words = heardIn(article);
    const order = ['81,36 %', 'trên tổng số', 'Gần đạt mục tiêu', '85 %', 'còn thiếu 3,64', 'Tăng 7,36', 'Lưu ý'];
    const places = order.map((piece) => words.indexOf(piece));
    expect(places, words).not.to.include(-1);
    expect(places).to.deep.equal([...places].sort((a, b) => a - b));
    const disclosure = nodes.find(({ role }) => role === 'DisclosureTriangle')!;
    expect([disclosure.name, disclosure.description]).to.deep.equal(['Cách tính và căn cứ', 'Tỷ lệ hòa giải thành']);
  });

  it('a card that withholds its figure says why, and nothing of the figure', async function () {
    await fixture(html`<danvan-kpi-card .card=${{ ...mediationCard, state: 'suppressed' }}></danvan-kpi-card>`);
    const words = heardIn((await heard(this)).find(({ role }) => role === 'article')!);
    expect(words)
      .to.contain('Chưa đủ 10 phiếu để công bố')
      .and.not.to.match(/81,36|3,64|Tăng/);
  });

  it('a board: a named region, its headings, and lists of articles each of its own name', async function () {
    const cards = ['Một', 'Hai', 'Ba'].map((label) => ({ ...mediationCard, label }));
    const board = { title: 'Chỉ số của xã', cards, groups: [{ title: 'Hòa giải', cards: [2] }] };
    await fixture(html`<danvan-kpi-board .board=${board}></danvan-kpi-board>`);
    const nodes = await heard(this);
    expect(named(nodes, 'region')).to.deep.equal(['Chỉ số của xã']);
    expect(named(nodes, 'heading')).to.deep.equal(['Chỉ số của xã', 'Hòa giải']);
    const lists = nodes.filter(({ role }) => role === 'list');
    expect(lists.map((list) => named(flat(list), 'article'))).to.deep.equal([['Một', 'Hai'], ['Ba']]);
  });

  it('an audit: the findings before the text, each button with its sum, each figure marked', async function () {
    const audit = await make();
    await read(audit, text);
    await until(() => audit.shadowRoot!.querySelectorAll('mark').length > 5);
    const nodes = await heard(this);
    const box = nodes.find(({ role }) => role === 'textbox')!;
    expect(box.name).to.equal('Văn bản báo cáo');
    expect(box.description).to.contain('không gửi đi đâu');
    expect(nodes.filter(({ role }) => role === 'status').map(heardIn)[0]).to.contain('1 chỗ không khớp.');
    const regions = nodes.filter(({ role }) => role === 'region');
    expect(regions.map(({ name }) => name)).to.deep.equal(['Kết quả kiểm tra', 'Văn bản đã đánh dấu con số']);
    const jump = nodes.find(({ role, name }) => role === 'button' && name === 'Xem trong văn bản')!;
    expect(jump.description).to.contain('96 ÷ 118 × 100 = 81,36').and.to.contain('báo cáo ghi 85');
    const marks = flat(regions[1]!).filter(({ role }) => role === 'mark');
    expect(marks.map(heardIn)).to.deep.equal(
      Array.from(audit.shadowRoot!.querySelectorAll('mark'), (mark) => mark.textContent),
    );
  });
});
