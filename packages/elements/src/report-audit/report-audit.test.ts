import { expect, fixture, html } from '@open-wc/testing';
import { find, make, read, text, words } from '../../test/audit-page.js';
import { until } from '../../test/until.js';
import { sendKeys } from '@web/test-runner-commands';
import type { AuditReport } from './audit-report.js';
import './define.js';
import type { DanvanReportAudit } from './report-audit.js';

describe('danvan-report-audit', () => {
  it('starts as a named box and a button, and says that nothing leaves the page', async () => {
    const element = await make();
    expect(find<HTMLTextAreaElement>(element, 'textarea')!.labels![0]!.textContent).to.equal('Văn bản báo cáo');
    expect(words(element, '.hint')).to.contain('không gửi đi đâu');
    await expect(element).to.be.accessible();
  });

  it('marks every figure, changes no character, and takes markup as text', async () => {
    const element = await make();
    const report = await read(element, text);
    expect(find(element, '.text')!.textContent).to.equal(text);
    expect(find(element, '.text b')).to.equal(null);
    const marks = [...element.shadowRoot!.querySelectorAll<HTMLElement>('mark')];
    expect(marks.map((mark) => mark.textContent)).to.deep.equal(report.mentions.map((mention) => mention.text));
    const kinds = marks.map((mark) => mark.dataset.kind);
    expect(kinds.filter((kind) => kind === 'percent').length).to.equal(2);
    expect(kinds.filter((kind) => kind === 'count').length).to.equal(4);
    await expect(element).to.be.accessible();
  });

  it('puts the contradiction first with the sum worked out, and folds away what holds', async () => {
    const element = await make();
    await read(element, text);
    expect(words(element, '[part=verdict]')).to.equal('1 chỗ không khớp');
    expect(words(element, '.finding')).to.contain('81,36');
    expect(find(element, '.finding')!.classList.contains('contradicts')).to.equal(true);
    expect(words(element, 'details summary')).to.equal('1 phép tính khớp');
    expect(words(element, '[role=status]')).to.contain('1 chỗ không khớp');
  });

  it('leads from the finding to the figure in its sentence, by keyboard', async () => {
    const element = await make();
    const report = await read(element, text);
    find(element, '.jump')!.focus();
    await sendKeys({ press: 'Enter' });
    await until(() => element.shadowRoot!.activeElement?.localName === 'mark');
    expect(element.shadowRoot!.activeElement!.textContent).to.equal('85%');
    const looked = [...element.shadowRoot!.querySelectorAll('mark.looked')].map((mark) => mark.textContent);
    const wrong = report.checks.find((check) => !check.holds)!;
    expect(looked).to.deep.equal(
      [...wrong.mentions].sort((a, b) => a - b).map((index) => report.mentions[index]!.text),
    );
  });

  it('says that there is no contradiction, no computation or no figure', async () => {
    const element = await make();
    await read(element, 'Một cửa nhận 240 hồ sơ, trả 228 hồ sơ, đạt 95%.');
    expect(words(element, '[part=verdict]')).to.equal('Không thấy chỗ mâu thuẫn nào.');
    await read(element, 'Có 240 hồ sơ.');
    expect(words(element, '[part=verdict]')).to.equal('Văn bản không nêu phép tính nào để kiểm tra.');
    await read(element, 'Không có gì.');
    expect(words(element, '[part=verdict]')).to.equal('Văn bản không có con số nào.');
    await expect(element).to.be.accessible();
  });

  it('reads a `value` written on the tag', async () => {
    const element = await make(text);
    await until(() => find(element, 'mark') !== null);
    expect(find<HTMLTextAreaElement>(element, 'textarea')!.value).to.equal(text);
  });

  it('waits for the button while a person types, and says when the text has changed since', async () => {
    const element = await make();
    const box = find<HTMLTextAreaElement>(element, 'textarea')!;
    box.focus();
    await sendKeys({ type: '240;' });
    await element.updateComplete;
    expect(element.value).to.equal('240;');
    expect(find(element, 'mark')).to.equal(null);
    find(element, '.start')!.click();
    await until(() => find(element, 'mark') !== null);
    box.focus();
    await sendKeys({ type: '228.' });
    await until(() => words(element, '[role=status]').includes('đã thay đổi'));
  });

  it('an empty box: a sentence, no event', async () => {
    const element = await make();
    let told = false;
    element.addEventListener('danvan-audit', () => (told = true));
    find(element, '.start')!.click();
    await until(() => words(element, '[role=status]').startsWith('Chưa có văn bản'));
    expect(told).to.equal(false);
  });

  it('a reader that cannot be loaded is told, and the next press tries again', async () => {
    const element = await make();
    const { readReport } = element;
    element.readReport = () => Promise.reject(new TypeError('no connection'));
    element.value = text;
    await until(() => words(element, '[role=status]').startsWith('Không mở được'));
    await expect(element).to.be.accessible();
    element.readReport = readReport;
    find(element, '.start')!.click();
    await until(() => find(element, 'mark') !== null);
  });

  it('an older reading that ends late does not take the place of a newer one', async () => {
    const element = await make();
    const ends: ((report: AuditReport) => void)[] = [];
    element.readReport = () => new Promise((resolve) => ends.push(resolve));
    const reportOf = (given: string): AuditReport => ({ text: given, mentions: [], claims: [], checks: [] });
    element.value = 'một';
    await until(() => ends.length === 1);
    element.value = 'hai';
    await until(() => ends.length === 2);
    ends[1]!(reportOf('hai'));
    await until(() => words(element, '.text') === 'hai');
    ends[0]!(reportOf('một'));
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(words(element, '.text')).to.equal('hai');
  });

  it('changes its language live', async () => {
    const element = await make();
    await read(element, text);
    element.lang = 'en';
    await until(() => words(element, '[part=verdict]') === 'Contradictions: 1');
    expect(words(element, '.start')).to.equal('Read and check');
  });

  it('walks from sentence to sentence with the arrows and back to the finding with Escape, on to the next with Tab', async () => {
    const element = await make();
    const report = await read(element, `${text} Đã xử lý 50/100 đơn, đạt 60%.`);
    const wrong = report.checks.filter(({ holds }) => !holds);
    expect(wrong.length).to.equal(2);
    const at = (): string => element.shadowRoot!.activeElement?.textContent.trim() ?? '';
    find(element, '.jump')!.focus();
    await sendKeys({ press: 'Enter' });
    await until(() => at() === '85%');
    await sendKeys({ press: 'ArrowRight' });
    await until(() => at() === '60%');
    const described = element.shadowRoot!.activeElement!.getAttribute('aria-describedby')!;
    expect(words(element, `#${described}`)).to.contain('50');
    await sendKeys({ press: 'ArrowRight' });
    await sendKeys({ press: 'ArrowUp' });
    await until(() => at() === '85%');
    await sendKeys({ press: 'Escape' });
    await until(() => at() === 'Xem trong văn bản');
    expect(element.shadowRoot!.activeElement).to.equal(find(element, '.jump'));
    await sendKeys({ press: 'Enter' });
    await until(() => at() === '85%');
    await sendKeys({ press: 'Tab' });
    await until(() => element.shadowRoot!.activeElement === element.shadowRoot!.querySelectorAll('.jump')[1]);
    await expect(element).to.be.accessible();
  });

  it('copies the findings as a note, or shows the note where a page may not copy', async () => {
    const element = await make();
    await read(element, text);
    let copied = '';
    const { clipboard } = navigator;
    const put = (writeText: (note: string) => Promise<void>): void => {
      Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
    };
    try {
      put((note) => {
        copied = note;
        return Promise.resolve();
      });
      find(element, '[part=copy]')!.click();
      await until(() => words(element, '.findings [role=status]') === 'Đã chép.');
      expect(copied).to.match(/^1 chỗ không khớp\n- .*81,36/);
      put(() => Promise.reject(new DOMException('no')));
      find(element, '[part=copy]')!.click();
      await until(() => find(element, '[part=copied]') !== null);
      expect(find<HTMLTextAreaElement>(element, '[part=copied]')!.value).to.equal(copied);
      await expect(element).to.be.accessible();
    } finally {
      put(clipboard.writeText.bind(clipboard));
    }
  });

  it('takes a file that is dropped on it, and says when it cannot be read', async () => {
    const element = await make();
    const drop = (file: File): void => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(file);
      find(element, 'textarea')!.dispatchEvent(
        new DragEvent('drop', { dataTransfer, bubbles: true, composed: true, cancelable: true }),
      );
    };
    drop(new File([`\ufeff${text}`], 'bao-cao.txt'));
    await until(() => find(element, 'mark') !== null);
    expect(element.value).to.equal(text);
    drop(new File([new Uint8Array([0xff, 0, 1, 2, 0xc3])], 'anh.jpg'));
    await until(() => words(element, '.counts').startsWith('Không đọc được tệp này'));
    expect(element.value).to.equal(text);
  });

  // Before a worker has been started that would wait for this text as well.
  it('a long text is copied as it was given: no line end of a block comes twice, no blank line is lost', async () => {
    const element = await make();
    let long = '';
    for (let n = 1; long.length < 12_000; n += 1) {
      long += `Thôn ${n} nhận ${n + 118} vụ việc, hòa giải thành ${n + 96} vụ.${'\n'.repeat(1 + (n % 3))}`;
    }
    await read(element, long);
    const box = find(element, '.text')!;
    await until(() => box.textContent.length === long.length);
    expect(box.textContent).to.equal(long);
    expect(box.children.length).to.be.greaterThan(3);
    // What a browser makes of blocks and lines, as when they are copied: then all of it is laid out.
    for (const block of box.children) (block as HTMLElement).style.contentVisibility = 'visible';
    expect(box.innerText.trimEnd()).to.equal(long.trimEnd());
  });

  it('nothing is sent anywhere by reading', async () => {
    const { fetch } = window;
    let asked = 0;
    window.fetch = (...given) => {
      asked += 1;
      return fetch(...given);
    };
    try {
      await read(await make(), text);
    } finally {
      window.fetch = fetch;
    }
    expect(asked).to.equal(0);
  });

  it('fits into 272 px, sets no inline style, answers forced colours, more contrast and print', async () => {
    const box = await fixture<HTMLElement>(html`<div><danvan-report-audit></danvan-report-audit></div>`);
    box.style.width = '272px';
    const element = box.firstElementChild as DanvanReportAudit;
    await read(element, text);
    expect(box.scrollWidth).to.be.at.most(272);
    expect(find(element, '[style], style')).to.equal(null);
    const sheets = element.shadowRoot!.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules]);
    const styles = sheets.map(({ cssText }) => cssText).join('\n');
    for (const query of ['forced-colors', 'prefers-contrast', '@media print']) expect(styles).to.contain(query);
  });
});
