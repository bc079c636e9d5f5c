// What the README says that can be measured: each claim with its figure, taken from the page that has it.
import { longestInWorker } from './audit-sentence.mjs';

const own = 'danvan';
/** English figures as a Vietnamese text writes them: "2,784" is "2.784", "0.49" is "0,49"; "0.3.0" is a release. */
const vi = (text) =>
  String(text).replace(/(?<![\d.,])(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?![.,]?\d)/gu, (number) =>
    number.replace(/[.,]/gu, (sign) => (sign === '.' ? ',' : '.')),
  );
const en = (count) => (typeof count === 'number' ? count.toLocaleString('en') : count);
const sum = (rows, column) => rows.reduce((total, row) => total + Number(row[column].replaceAll(',', '')), 0);
/** One sentence in both languages from the same figures. */
const both = (figures, english, vietnamese) => {
  const written = figures.map(en);
  return { en: english(...written), vi: vietnamese(...written.map(vi)) };
};

/** `claim` and `figure` in both languages, the figure of what `readPage` gives of the page; `packages` are those whose READMEs say it, too. */
export const claims = [
  {
    page: 'docs/bench/amounts.md',
    packages: ['core'],
    claim: { en: 'reads the figures of reports', vi: 'đọc số liệu trong báo cáo' },
    figure: (page) => {
      const others = page.number('a regular expression', 'right');
      const [{ right, 'read as another amount': wrong }] = page.rows(own, 'right');
      return both(
        [Number(right), Number(right) + Number(wrong) + page.number(own, 'not read'), others],
        (some, all, other) =>
          `${some} of ${all} amounts right, in texts that are tests of ours; a regular expression ${other}`,
        (some, all, other) =>
          `đúng ${some} trên ${all} con số, trong văn bản kiểm thử của dự án; biểu thức chính quy: ${other}`,
      );
    },
  },
  {
    page: 'docs/proof/contradictions.md',
    packages: ['core'],
    claim: { en: 'says where the arithmetic does not hold', vi: 'chỉ ra chỗ phép tính không khớp' },
    figure: (page) => {
      const [{ 'false ones': all, found, 'alarms where nothing is false': alarms }] = page.rows(own, 'false ones');
      const shares = page.rows('', 'share said').filter((row) => row[''] === own);
      const least = shares.map((row) => row['share said']).sort((one, other) => parseFloat(one) - parseFloat(other))[0];
      return both(
        [Number(found), Number(all), Number(alarms), least],
        (some, of, no, share) =>
          `${some} of ${of} found and ${no} false alarms in texts that are tests of ours; ${share} of slips put into them`,
        (some, of, no, share) =>
          `thấy ${some} trên ${of} chỗ, báo nhầm ${no}, trong văn bản kiểm thử của dự án; ${share} số lỗi cố ý thêm vào`,
      );
    },
  },
  {
    page: 'docs/bench/numbers.md',
    packages: ['core'],
    claim: { en: 'reads numbers as they are written', vi: 'đọc số theo mọi cách viết' },
    figure: (page) => {
      const rows = page.rows('', 'silently wrong').filter((row) => row[''] !== own);
      const most = Math.max(...rows.map(({ right }) => Number(right)));
      const [mine] = page.rows(own, 'silently wrong');
      const all = ['right', 'silently wrong', 'no answer'].reduce((total, column) => total + Number(mine[column]), 0);
      return both(
        [Number(mine.right), all, most],
        (right, of, other) => `${right} of ${of} written forms, of a table of our own; the best other ${other}`,
        (right, of, other) => `${right} trên ${of} cách viết, theo bảng của dự án; thư viện khác nhiều nhất ${other}`,
      );
    },
  },
  {
    page: 'docs/bench/numbers.md',
    packages: ['core'],
    claim: { en: '… and how fast', vi: '… và nhanh đến đâu' },
    figure: (page) =>
      both(
        ['numbro', 'naive pattern'].map((peer) => page.cell(peer, 'danvan is … times as fast')),
        (numbro, naive) => `${numbro} times as fast as numbro, ${naive} times as a pattern for clean figures only`,
        (numbro, naive) => `nhanh gấp ${numbro} lần numbro, ${naive} lần so với mẫu chỉ đọc số viết chuẩn`,
      ),
  },
  {
    page: 'docs/bench/numbers.md',
    packages: ['core'],
    claim: { en: 'spells numbers', vi: 'viết số thành chữ' },
    figure: (page) => {
      const scores = page.besides('n2words', 'silently wrong');
      const rightOf = (name) => Number(scores.find((row) => row[''] === name).right);
      const most = Math.max(...scores.filter((row) => row[''] !== own).map(({ right }) => Number(right)));
      const column = 'danvan is … times as fast';
      const [fastest] = page.besides('n2words', column);
      const all = ['right', 'silently wrong', 'no answer'].reduce((total, one) => total + Number(scores[0][one]), 0);
      return both(
        [rightOf(own), all, most, fastest[column], fastest[''], rightOf(fastest[''])],
        (right, of, best, ratio, name, theirs) =>
          `${right} of ${of} right, the best other ${best}; ${ratio} times as fast as ${name}, the fastest, which has ${theirs} right`,
        (right, of, best, ratio, name, theirs) =>
          `đúng ${right} trên ${of}, thư viện khác nhiều nhất ${best}; tốc độ bằng ${ratio} lần ${name}, nhanh nhất, đúng ${theirs}`,
      );
    },
  },
  {
    page: 'docs/bench/reports.md',
    packages: ['core'],
    claim: { en: 'reads whole reports', vi: 'đọc cả báo cáo' },
    figure: (page) =>
      both(
        [
          ...['report of figures', 'article'].map((text) => page.cell(text, 'readReport, MB/s')),
          page.cell('a regular expression', 'its time ÷ that of danvan'),
        ],
        (dense, article, bare) =>
          `${dense} MB/s of dense reports, ${article} of articles, one core; for the amounts alone a bare regular expression takes ${bare} of our time`,
        (dense, article, bare) =>
          `${dense} MB/s với báo cáo dày số liệu, ${article} với bài viết, một nhân; chỉ tìm con số thì một biểu thức chính quy mất ${bare} thời gian của danvan`,
      ),
  },
  {
    page: 'docs/bench/audit.md',
    packages: ['elements'],
    claim: { en: 'on a page, without holding it up', vi: 'ngay trên trang, không làm trang khựng' },
    figure: (page) => {
      const worst = longestInWorker(page);
      return both(
        [worst['longest task of the page'], worst['÷ that of the plain box']],
        (ms, ratio) =>
          `longest task ${ms} ms for 200 KB where it is longest, ${ratio} × that of a plain text box; without a worker see the page`,
        (ms, ratio) =>
          `tác vụ dài nhất, lúc dài nhất, ${ms} ms với 200 KB, bằng ${ratio} lần ô nhập thường; khi không có worker: xem trang bên`,
      );
    },
  },
  {
    page: 'docs/proof/faults.md',
    packages: ['elements', 'server'],
    claim: { en: 'collects ratings through failures', vi: 'thu nhận đánh giá qua sự cố' },
    figure: (page) => {
      const ours = page.rows('ours, ', 'runs');
      const column = (start) => Object.keys(ours[0]).find((name) => name.startsWith(start));
      const peers = ['one `fetch`', 'Workbox'].flatMap((name) => {
        const rows = page.rows(name, 'runs');
        return ['lost', 'doubled', 'runs'].map((what) => sum(rows, what));
      });
      // What an earlier round had lost is not among those runs, and is not left out beside them.
      const once = [/(\d+) run of \d+ of ours was lost/u, /\d+ run of (\d+) of ours was lost/u].map((pattern) =>
        page.found(pattern),
      );
      return both(
        [
          ...['lost', 'doubled', 'runs', column('kept'), column('not stored')].map((what) => sum(ours, what)),
          ...once,
          ...peers,
        ],
        (lost, doubled, runs, kept, nowhere, gone, tried, ...[lost1, doubled1, runs1, lost2, doubled2, runs2]) =>
          `${lost} lost, ${doubled} doubled in ${runs} runs (an earlier harness, which may have killed the browser before it heard of the click, lost ${gone} of ${tried} in F18: run anew, none); in ${kept} it was refused for good and kept on the device, in ${nowhere} there was nowhere to keep it and it was never called recorded; one fetch: ${lost1} lost and ${doubled1} doubled of ${runs1}; Workbox: ${lost2} and ${doubled2} of ${runs2}`,
        (lost, doubled, runs, kept, nowhere, gone, tried, ...[lost1, doubled1, runs1, lost2, doubled2, runs2]) =>
          `${runs} lượt: mất ${lost}, trùng ${doubled} (bộ thử trước đây, có thể đã tắt trình duyệt trước khi trang nhận cú nhấp, mất ${gone} trên ${tried} ở F18; chạy lại không mất); ${kept} lượt bị từ chối hẳn và được giữ trên máy, ${nowhere} lượt không có chỗ lưu và không báo đã ghi nhận; một lệnh fetch: mất ${lost1}, trùng ${doubled1} trên ${runs1}; Workbox: ${lost2} và ${doubled2} trên ${runs2}`,
      );
    },
  },
  {
    page: 'docs/bench/server.md',
    packages: ['server'],
    claim: { en: 'acknowledges what is on disk', vi: 'chỉ xác nhận phiếu đã ghi xuống đĩa' },
    figure: (page) => {
      const [{ 'acks/s': rate }] = page.rows('SQLite, shared commits', 'acks/s');
      const ratio = page.cell('SQLite, shared commits', 'times, median of the rounds (least–most)');
      return both(
        [rate, ratio],
        (acks, times) => `${acks} acknowledgements a second, ${times} times those of a commit each`,
        (acks, times) => `${acks} xác nhận mỗi giây, gấp ${times} lần khi ghi riêng từng phiếu`,
      );
    },
  },
  {
    page: 'docs/bench/elements.md',
    packages: ['elements'],
    claim: { en: 'light on any page: ratings', vi: 'nhẹ trên mọi trang: ô đánh giá' },
    figure: (page) => {
      const column = 'CPU of 1,000 ratings beside';
      const fastest = page.rows('', 'this run').find((row) => row[column].includes('fastest other'));
      return both(
        [
          page.cell('the bare Lit element', 'this run'),
          fastest['this run'],
          fastest[column].replace(/ \(the.*$/u, '').replace(' ∘', ''),
        ],
        (bare, other, name) =>
          `processor time of 1,000: ${bare} × five native radio buttons in Lit, ${other} × ${name}, the fastest other`,
        (bare, other, name) =>
          `thời gian xử lý 1.000 ô: ${bare} lần năm nút radio trong Lit, ${other} lần ${name} (nhanh nhất trong các thư viện khác)`,
      );
    },
  },
  {
    page: 'docs/bench/elements.md',
    packages: ['elements'],
    claim: { en: 'cards that read their figures', vi: 'thẻ chỉ số tự đọc số liệu' },
    figure: (page) => {
      const others = page
        .besides('danvan-kpi-card', '× bare Lit')
        .filter(({ library }) => !/^(?:danvan|bare Lit)/u.test(library));
      const quicker = others.filter((row) => parseFloat(row['× danvan']) < 1);
      return both(
        [page.cell('danvan-kpi-card', '× bare Lit'), quicker.length, others.length],
        (bare, some, all) =>
          `processor time of 1,000: ${bare} × a bare Lit element with the same words; ${some} of ${all} others, whose cards frame text only, are quicker`,
        (bare, some, all) =>
          `thời gian xử lý 1.000 thẻ: ${bare} lần phần tử Lit đơn giản cùng nội dung; ${some} trên ${all} thư viện khác, có thẻ chỉ đóng khung chữ, nhanh hơn`,
      );
    },
  },
  {
    page: 'packages/elements/README.md',
    claim: { en: 'one script tag', vi: 'một thẻ script' },
    figure: (page) =>
      both(
        [page.cell('`danvan.js`', 'at once, at most')],
        (size) => `at most ${size} at once, packed; a test holds it`,
        (size) => `tải ngay không quá ${size} (đã nén), có kiểm thử giữ mức này`,
      ),
  },
  {
    page: 'docs/bench/indicators.md',
    packages: ['core'],
    claim: { en: 'computes indicators in memory', vi: 'tính chỉ tiêu trong bộ nhớ' },
    figure: (page) =>
      both(
        [page.cell('unit, period', 'in memory, ms'), page.cell('unit, period', 'memory ÷ DuckDB')],
        (ms, ratio) => `a million figures by unit and month: ${ms} ms, ${ratio} × DuckDB on one thread`,
        (ms, ratio) => `một triệu số liệu theo đơn vị và tháng: ${ms} ms, bằng ${ratio} lần DuckDB một luồng`,
      ),
  },
  {
    page: 'docs/bench/ten-million.md',
    packages: ['core'],
    claim: { en: '… and where the figures lie', vi: '… và ngay nơi dữ liệu nằm' },
    figure: (page) => {
      const column = 'DuckDB, ms';
      const rows = page.rows('', column).sort((one, other) => parseFloat(other[column]) - parseFloat(one[column]));
      return both(
        [rows.length, rows[0][column]],
        (count, ms) => `ten million rows: the slowest of ${count} questions ${ms} ms in DuckDB`,
        (count, ms) => `mười triệu dòng: câu hỏi chậm nhất trong ${count} câu mất ${ms} ms với DuckDB`,
      );
    },
  },
  {
    page: 'docs/proof/scale.md',
    packages: ['server'],
    claim: { en: 'a national year on one machine', vi: 'số liệu một năm của cả nước trên một máy' },
    figure: (page) =>
      both(
        [
          page.found(/## Scale 1: [\s\S]*?Peak memory ([\d,]+ MiB)/u),
          page.found(/## Scale 1: [\s\S]*?disk ([\d,]+ MiB)/u),
          page.found(/## Scale 1: [\s\S]*?the ([\d,]+) figures included/u),
        ],
        (memory, disk, sums) =>
          `20 million dossiers counted, their ${sums} sums and 10 million ratings stored: ${memory} of memory, ${disk} of disk; one run`,
        (memory, disk, sums) =>
          `đếm 20 triệu hồ sơ, lưu ${sums} số tổng của chúng và 10 triệu đánh giá: ${memory} bộ nhớ, ${disk} đĩa; một lần chạy`,
      ),
  },
];
