import { expect } from '@open-wc/testing';
import { find, make, read, words } from '../../test/audit-page.js';
import { startedWorkers } from '../../test/started-workers.js';
import { until } from '../../test/until.js';
import { readReport } from '@danvan/core/reports';
import './define.js';

describe('a long text leaves the page its turn', () => {
  it('a page that may not have a worker reads a long text itself, and has its turn all the time', async () => {
    let long = '';
    for (let n = 1; long.length < 60_000; n += 1) {
      long += `Năm 2025, thôn ${n} tiếp nhận ${n + 118} vụ việc, hòa giải thành ${n + 96} vụ; trả 228/240 hồ sơ, đạt 95%.\n`;
    }
    const { Worker } = window;
    window.Worker = class {
      constructor() {
        throw new DOMException('refused', 'SecurityError');
      }
    } as unknown as typeof Worker;
    const element = await make();
    let turns = 0;
    const { MessageChannel } = window;
    window.MessageChannel = class extends MessageChannel {
      constructor() {
        super();
        turns += 1;
      }
    };
    try {
      const report = await read(element, long);
      expect(turns).to.be.greaterThan(10);
      const expected = readReport(long);
      expect(JSON.parse(JSON.stringify(expected))).to.deep.equal(report);
    } finally {
      window.Worker = Worker;
      window.MessageChannel = MessageChannel;
    }
    const box = find(element, '.text')!;
    await until(() => box.textContent.length === long.length, 'drawn');
    expect(box.textContent).to.equal(long);
    expect(box.children.length).to.be.greaterThan(10);
  });

  it('200 KB are read by a worker, so that the page has its turn all the time', async () => {
    const element = await make();
    let long = '';
    for (let n = 1; new Blob([long]).size < 200 * 1024; n += 1) {
      long += `Năm 2025, thôn ${n} tiếp nhận ${n + 118} vụ việc, hòa giải thành ${n + 96} vụ; trả 228/240 hồ sơ, đạt 95%. `;
    }
    const started = await startedWorkers(async () => {
      const report = await read(element, long);
      expect(report.mentions.map(({ start, end }) => long.slice(start, end))).to.deep.equal(
        report.mentions.map((mention) => mention.text),
      );
      await until(() => words(element, '.text').length > 150_000, 'drawn');
      // Whoever mends a report reads it again: the reader waits for that.
      await read(element, `${long.slice(0, 20_000)} Còn 12 vụ.`);
    });
    expect(started.length).to.equal(1);
    expect(started[0]).to.include('audit-worker');
  });
});
