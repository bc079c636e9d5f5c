import { expect } from '@open-wc/testing';
import { find, make, read } from '../../test/audit-page.js';
import './define.js';

describe('a page that may not have a worker', () => {
  it('is asked once when its box is entered, and a text is still read', async () => {
    const element = await make();
    const box = find(element, 'textarea')!;
    const { Worker } = window;
    let asked = 0;
    window.Worker = class {
      constructor() {
        asked += 1;
        throw new DOMException('refused', 'SecurityError');
      }
    } as unknown as typeof Worker;
    try {
      box.dispatchEvent(new FocusEvent('focus'));
      box.dispatchEvent(new FocusEvent('focus'));
      expect(asked).to.equal(1);
      const report = await read(element, 'Năm 2025 hòa giải thành 96/118 vụ, đạt 85%.');
      expect(report.checks[0]?.verdict).to.equal('contradicts');
    } finally {
      window.Worker = Worker;
    }
    expect(asked).to.equal(1);
  });
});
