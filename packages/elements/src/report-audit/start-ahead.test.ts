import { expect } from '@open-wc/testing';
import { find, make, read } from '../../test/audit-page.js';
import { startedWorkers } from '../../test/started-workers.js';
import './define.js';

const sentence = 'Năm 2025 hòa giải thành 96/118 vụ, đạt 85%.';

describe('the reader is started when somebody goes into the box', () => {
  it('not where the page has put a reader of its own in place', async () => {
    const element = await make();
    element.readReport = (text) => Promise.resolve({ text, mentions: [], claims: [], checks: [] });
    expect(await startedWorkers(() => find(element, 'textarea')!.dispatchEvent(new FocusEvent('focus')))).to.deep.equal(
      [],
    );
  });

  it('one that comes to nothing is forgotten, and a text is read all the same', async () => {
    const element = await make();
    const box = find(element, 'textarea')!;
    const made: Broken[] = [];
    let ended = 0;
    class Broken {
      onerror: ((event: Event) => void) | undefined;
      constructor() {
        made.push(this);
      }
      terminate(): void {
        ended += 1;
      }
      fail(): void {
        this.onerror?.(new Event('error', { cancelable: true }));
      }
      postMessage(): void {
        this.fail();
      }
    }
    const { Worker } = window;
    window.Worker = Broken as unknown as typeof Worker;
    try {
      box.dispatchEvent(new FocusEvent('focus'));
      made[0]?.fail();
      expect(ended).to.equal(1);
      box.dispatchEvent(new FocusEvent('focus'));
      expect(made.length).to.equal(2);
      const report = await read(element, sentence);
      expect(report.checks[0]?.verdict).to.equal('contradicts');
      expect(ended).to.equal(2);
    } finally {
      window.Worker = Worker;
    }
  });

  it('once, and it reads the text that is pasted then, a short one as well', async () => {
    const element = await make();
    const started = await startedWorkers(async () => {
      const box = find<HTMLTextAreaElement>(element, 'textarea')!;
      box.dispatchEvent(new FocusEvent('focus'));
      box.dispatchEvent(new FocusEvent('focus'));
      const report = await read(element, sentence);
      expect(report.checks[0]?.verdict).to.equal('contradicts');
      await read(element, sentence.repeat(400));
    });
    expect(started.length).to.equal(1);
    expect(started[0]).to.include('audit-worker');
  });
});
