import { readPage } from './tables.mjs';

const task = 'longest task of the page';

/** The row of a reading in a worker whose page has the longest task. */
export function longestInWorker(page) {
  const rows = page.rows('', task).filter(({ what }) => what.includes(', in a worker, '));
  return rows.reduce((worst, row) => (parseFloat(row[task]) > parseFloat(worst[task]) ? row : worst));
}

/** How soon whoever audits a report on a page sees its findings: the medians of the page, rounded up. */
export function auditSentence(lang) {
  const page = readPage('docs/bench/audit.md');
  const median = (row, column) => Number(/^[\d.]+/u.exec(page.cell(row, column))[0]);
  const seconds = (row) => {
    const tenths = (Math.ceil(median(row, 'findings shown') / 100) / 10).toFixed(1);
    return lang === 'vi' ? tenths.replace('.', ',') : tenths;
  };
  const [article, dense] = [
    'article text, in a worker, first reading',
    'dense report text, in a worker, first reading',
  ];
  const again = seconds('dense report text, in a worker, second reading');
  const [middle, least, most] = longestInWorker(page)[task].match(/\d+/gu);
  const figures = page.found(/dense report text: ([\d,]+) figures/u);
  if (lang === 'vi')
    return `Trên trang, với bài viết 200 KB, kết quả kiểm tra hiện sau ${seconds(article)} giây; với báo cáo dài như thế mà có ${Number(figures).toLocaleString('vi')} con số là ${seconds(dense)} giây, đọc lại thì ${again} giây; tác vụ dài nhất của trang, lúc dài nhất, mất ${middle} mili giây (${least}–${most}) ([kết quả đo](bench/audit.md)).`;
  return `On a page, the findings of an article of 200 KB show after ${seconds(article)} seconds, those of a report just as long with ${Number(figures).toLocaleString('en')} figures after ${seconds(dense)}, and after ${again} when it is read again; the longest task of the page, where it is longest, takes ${middle} milliseconds (${least}–${most}) ([measured](bench/audit.md)).`;
}
