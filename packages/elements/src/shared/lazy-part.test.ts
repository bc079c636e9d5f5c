// What comes in files of its own: not before it is needed, and said when it cannot be loaded.
import { expect, fixture, html } from '@open-wc/testing';
import { until } from '../../test/until.js';
import type { DanvanKpiCard } from '../kpi-card/kpi-card.js';
import type { DanvanLikertChart } from '../likert-chart/likert-chart.js';
import type { DanvanReportAudit } from '../report-audit/report-audit.js';
import '../kpi-card/define.js';
import '../likert-chart/define.js';
import '../report-audit/define.js';
import { auditPart } from '../report-audit/audit-part.js';
import { LazyPart } from './lazy-part.js';
import { detailsPart } from '../kpi-card/details-part.js';
import { picturePart } from './picture-part.js';

const asked = (): string[] =>
  performance.getEntriesByType('resource').flatMap(({ name }) => /([\w-]+)\.[jt]s/.exec(name)?.[1] ?? []);
const problem = (element: Element): string =>
  element.shadowRoot!.querySelector('[part=problem] p')?.textContent.trim() ?? '';

/** A file that cannot be loaded until the connection is back. */
function broken<M>(part: LazyPart<M>): { mend: () => void } {
  const { module } = part;
  let online = false;
  Object.assign(part, {
    module: undefined,
    coming: undefined,
    load: () => (online && module ? Promise.resolve(module) : Promise.reject(new TypeError('offline'))),
  });
  return { mend: () => (online = true) };
}

const summary = {
  count: 10,
  valid: 10,
  distribution: { 1: 1, 2: 1, 3: 2, 4: 3, 5: 3 },
  mean: '3.6',
  topTwoShare: '0.6',
  interval: null,
  suppressed: false,
};

describe('files of their own', () => {
  it('a card that is a figure loads none; one with a target loads its details, once', async () => {
    await fixture(html`<danvan-kpi-card label="A" value="81,36" unit="%" base="trên 118 vụ"></danvan-kpi-card>`);
    expect(asked()).to.include('kpi-card').and.not.include('card-details').and.not.include('json-source');
    const cards = await fixture(
      html`<div>
        <danvan-kpi-card label="A" value="81,36" target="85"></danvan-kpi-card>
        <danvan-kpi-card label="B" value="90" trend="80;90"></danvan-kpi-card>
      </div>`,
    );
    await Promise.all([...cards.querySelectorAll('danvan-kpi-card')].map(({ updateComplete }) => updateComplete));
    expect(cards.querySelector('danvan-kpi-card')!.shadowRoot!.textContent).to.contain('còn thiếu');
    expect(asked().filter((name) => name === 'card-details')).to.have.length(1);
    expect(asked()).to.not.include('json-source');
  });

  it('a chart without data loads nothing that draws', async () => {
    await fixture(html`<danvan-likert-chart .summary=${{ ...summary, suppressed: true }}></danvan-likert-chart>`);
    expect(asked()).to.not.include('likert-view').and.not.include('save-picture');
  });

  it('is tried again after it has failed, and told once', async () => {
    let online = false;
    const part = new LazyPart(() => (online ? Promise.resolve(7) : Promise.reject(new TypeError('offline'))));
    await part.come();
    expect([part.module, part.failed]).to.deep.equal([undefined, true]);
    online = true;
    await Promise.all([part.come(), part.come()]);
    expect([part.module, part.failed]).to.deep.equal([7, false]);
  });

  it('without a part, a card shows its figure, a sentence and a button that brings the rest', async () => {
    await detailsPart.come();
    const { mend } = broken(detailsPart);
    const card = await fixture<DanvanKpiCard>(
      html`<danvan-kpi-card label="A" value="81,36" unit="%" target="85"></danvan-kpi-card>`,
    );
    expect(card.shadowRoot!.textContent).to.contain('81,36').and.not.contain('còn thiếu');
    expect(problem(card)).to.equal('Chưa tải được đầy đủ.');
    await expect(card).to.be.accessible();
    mend();
    card.shadowRoot!.querySelector<HTMLElement>('[part=retry]')!.click();
    await until(() => card.shadowRoot!.textContent.includes('còn thiếu'));
    expect(problem(card)).to.equal('');
  });

  it('without a part, saving a picture says that it could not', async () => {
    await picturePart.come();
    const { mend } = broken(picturePart);
    const chart = await fixture<DanvanLikertChart>(
      html`<danvan-likert-chart .summary=${summary}></danvan-likert-chart>`,
    );
    expect(problem(chart)).to.equal('');
    chart.shadowRoot!.querySelector<HTMLElement>('[data-as=svg]')!.click();
    await until(() => problem(chart) === 'Chưa tải được đầy đủ.');
    expect(chart.shadowRoot!.querySelector('table')).not.to.equal(null);
    mend();
  });

  it('without a part, an audit says that it could not be loaded, keeps its room, and reads its text when the button brought it', async () => {
    await auditPart.come();
    const { mend } = broken(auditPart);
    const audit = await fixture<DanvanReportAudit>(
      html`<danvan-report-audit label="Báo cáo năm" value="Hòa giải 96/118 vụ, đạt 85%."></danvan-report-audit>`,
    );
    await until(() => problem(audit) === 'Chưa tải được đầy đủ.');
    expect(audit.shadowRoot!.querySelector('.label')!.textContent).to.equal('Báo cáo năm');
    await expect(audit).to.be.accessible();
    const { height } = audit.getBoundingClientRect();
    mend();
    audit.shadowRoot!.querySelector<HTMLElement>('[part=retry]')!.click();
    await until(() => audit.shadowRoot!.querySelector('textarea') !== null);
    await until(() => audit.shadowRoot!.querySelector('mark.wrong') !== null);
    const box = audit.shadowRoot!.querySelector('[part=counts]')!.getBoundingClientRect();
    expect(box.top - audit.getBoundingClientRect().top).to.be.at.most(height);
  });
});
