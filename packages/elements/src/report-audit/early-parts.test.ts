// What is known of a text is shown before all of it is: the figures while they are still being checked, the findings
// while the measures are still being named.
import { expect } from '@open-wc/testing';
import { find, make, text, words } from '../../test/audit-page.js';
import { until } from '../../test/until.js';
import { readReport } from '@danvan/core/reports';
import type { AuditReport } from './audit-report.js';
import type { DanvanReportAudit } from './report-audit.js';

/** Goes on to the findings, ends a reading, or lets it fail. */
type GoOn = (how?: 'checked' | 'fails') => void;

/** Gives an audit a reader that stops when it has found the figures, until it is told how to go on. */
function slowReader(audit: DanvanReportAudit): GoOn {
  let goOn: GoOn = () => undefined;
  audit.readReport = (given, onReady) =>
    new Promise((resolve, reject) => {
      const { text, mentions, claims, checks } = JSON.parse(JSON.stringify(readReport(given))) as AuditReport;
      const growing = { text, mentions, claims: claims.slice(0, 0), checks: checks.slice(0, 0) };
      onReady?.(growing, 'mentions');
      goOn = (how) => {
        if (growing.checks.length === 0) growing.checks.push(...checks);
        if (how === 'fails') reject(new TypeError('no connection'));
        else if (how === 'checked') onReady?.(growing, 'checks');
        else {
          growing.claims.push(...claims);
          resolve(growing);
        }
      };
    });
  return (how) => {
    goOn(how);
  };
}

const marksOf = (audit: DanvanReportAudit, selector = 'mark'): string[] =>
  Array.from(audit.shadowRoot!.querySelectorAll(selector), (mark) => mark.textContent);

async function found(): Promise<{ audit: DanvanReportAudit; end: GoOn }> {
  const audit = await make();
  const end = slowReader(audit);
  audit.value = text;
  await until(() => marksOf(audit).length === 6, 'found');
  return { audit, end };
}

describe('the figures before the findings', () => {
  it('are marked and counted, and nothing is said of whether they hold', async () => {
    const { audit } = await found();
    expect(words(audit, '.counts')).to.equal('Đã tìm thấy 6 con số; đang kiểm tra các phép tính…');
    expect(words(audit, '.text')).to.equal(text);
    expect(marksOf(audit, '.wrong')).to.deep.equal([]);
    expect(find(audit, '.start')!.getAttribute('aria-disabled')).to.equal('true');
    const findings = find(audit, '[part=findings]')!;
    expect([findings.getAttribute('aria-busy'), findings.textContent.trim()]).to.deep.equal(['true', '']);
    await expect(audit).to.be.accessible();
  });

  it('stay where they are when the findings come; those that do not hold are marked', async () => {
    const { audit, end } = await found();
    const before = [...audit.shadowRoot!.querySelectorAll('mark')];
    end();
    await until(() => find(audit, '.verdict'), 'checked');
    expect([...audit.shadowRoot!.querySelectorAll('mark')]).to.deep.equal(before);
    expect(marksOf(audit, '.wrong')).to.include('85%').and.not.to.include('95%');
    expect(words(audit, '.counts')).to.contain('1 chỗ không khớp');
    expect(find(audit, '[part=findings]')!.getAttribute('aria-busy')).to.equal('false');
    find(audit, '.jump')!.click();
    await until(() => find(audit, 'mark.looked:focus'), 'led there');
  });

  it('are taken away where the reading fails after all', async () => {
    const { audit, end } = await found();
    end('fails');
    await until(() => words(audit, '.counts').startsWith('Không mở được'), 'told');
    expect(find(audit, '.result')).to.equal(null);
  });

  it('of a text that is no longer the one are not shown', async () => {
    const { audit, end } = await found();
    slowReader(audit);
    audit.value = 'Trả 228/240 hồ sơ.';
    await until(() => marksOf(audit).length === 1, 'the other');
    end();
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(words(audit, '.text')).to.equal('Trả 228/240 hồ sơ.');
    expect(words(audit, '.counts')).to.contain('Đã tìm thấy 1 con số');
  });

  it('of a short text come with the findings: nothing flickers', async () => {
    const audit = await make();
    const early: AuditReport[] = [];
    const { readReport: real } = audit;
    audit.readReport = (given, onReady) =>
      real.call(audit, given, (report, ready) => {
        early.push(report);
        onReady?.(report, ready);
      });
    audit.value = text;
    await until(() => find(audit, '.verdict'), 'checked');
    expect(early).to.deep.equal([]);
  });

  it('of a long text come from the worker while it goes on, and the findings before the names', async () => {
    const audit = await make();
    let long = '';
    for (let n = 1; long.length < 60_000; n += 1) long += `Năm 2025, thôn ${n} trả 228/240 hồ sơ, đạt 85%.\n`;
    const known: [ready: string, figures: number, checks: number, claims: number][] = [];
    let told = '';
    const { readReport: real } = audit;
    audit.readReport = async (given, onReady) => {
      const whole = await real.call(audit, given, (report, ready) => {
        known.push([ready, report.mentions.length, report.checks.length, report.claims.length]);
        if (ready === 'checks') told = words(audit, '.counts');
        onReady?.(report, ready);
      });
      await until(() => marksOf(audit).length > 0, 'marked before the end');
      return whole;
    };
    const done = new Promise<AuditReport>((resolve) => {
      audit.addEventListener('danvan-audit', (event) => {
        resolve(event.report);
      });
    });
    audit.value = long;
    const { mentions, checks, claims } = await done;
    expect(mentions.length).to.be.greaterThan(3000);
    expect(checks.length).to.be.greaterThan(1000);
    expect(claims.length).to.be.greaterThan(1000);
    expect(known).to.deep.equal([
      ['mentions', mentions.length, 0, 0],
      ['checks', mentions.length, checks.length, 0],
    ]);
    expect(told).to.match(/^Đã tìm thấy \d+ con số/);
    await until(() => words(audit, '.text').length > 50_000, 'drawn');
    expect(marksOf(audit, '.wrong').length).to.be.greaterThan(1000);
  });
});

describe('the findings before the measures have their names', () => {
  it('are shown and can be followed; the reading is not over', async () => {
    const { audit, end } = await found();
    end('checked');
    await until(() => find(audit, '.verdict'), 'checked');
    expect(words(audit, '.counts')).to.match(/^Đã kiểm tra \d+ phép tính; đang gọi tên các số liệu…$/);
    expect(marksOf(audit, '.wrong')).to.include('85%').and.not.to.include('95%');
    expect(find(audit, '[part=findings]')!.getAttribute('aria-busy')).to.equal('false');
    expect(find(audit, '.start')!.getAttribute('aria-disabled')).to.equal('true');
    find(audit, '.jump')!.click();
    await until(() => find(audit, 'mark.looked:focus'), 'led there');
    await expect(audit).to.be.accessible();
  });

  it('stay as they are when the names come', async () => {
    const { audit, end } = await found();
    end('checked');
    await until(() => find(audit, '.verdict'), 'checked');
    find<HTMLDetailsElement>(audit, 'details')!.open = true;
    await until(() => find(audit, 'details [part=finding]'), 'unfolded');
    const unfolded = [...audit.shadowRoot!.querySelectorAll('mark, [part=finding]')];
    end();
    await until(() => words(audit, '.counts').startsWith('Đọc được'), 'named');
    expect([...audit.shadowRoot!.querySelectorAll('mark, [part=finding]')]).to.deep.equal(unfolded);
    expect(words(audit, '.counts')).to.contain('1 chỗ không khớp');
  });

  it('are taken away where the reading fails after all', async () => {
    const { audit, end } = await found();
    end('checked');
    await until(() => find(audit, '.verdict'), 'checked');
    end('fails');
    await until(() => words(audit, '.counts').startsWith('Không mở được'), 'told');
    expect(find(audit, '.result')).to.equal(null);
  });
});
