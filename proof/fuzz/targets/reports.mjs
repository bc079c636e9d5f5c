import { readReport } from '@danvan/core/reports';
import { ReportJson } from '@danvan/core/reports/schema';
import { expectLinear } from '../expect-linear.mjs';

const must = (holds, what) => {
  if (!holds) throw new Error(what);
};
let count = 0;

/** A report: every digit in exactly one mention, every place inside the text, JSON as the schema says. */
export const reports = {
  name: 'reports',
  longest: 700,
  seeds: [
    'Trong quý I năm 2024, xã tiếp nhận hơn 1.204 đơn, đã giải quyết 98,81%, tăng 1,5 lần so với cùng kỳ.',
    'Các tổ hòa giải thành 96/118 vụ, đạt 85%. Còn lại 22 vụ, chiếm 18,64%.',
    'Tổng số 58 đơn, trong đó: khiếu nại 13 đơn, tố cáo 45 đơn; tăng 12 đơn so với năm 2023 (46 đơn).',
    '| Xã | Đơn |\n|---|---|\n| Bình Minh | 12 |\n| Tân Lập | 30 |\n| Cộng | 43 |',
    'Từ ngày 15/12/2023 đến ngày 14/12/2024 tiếp 1.250 lượt; Nghị định số 15/2026/NĐ-CP; điện thoại 0912 345 678.',
    'I. KẾT QUẢ\n1. Hòa giải: bình quân 3,5 vụ/tổ (35 vụ, 10 tổ).\n2. Kinh phí 1,2 tỷ đồng, giảm 5% so với 1.263 triệu đồng.',
  ],
  words: [
    'đạt',
    'chiếm',
    'tăng',
    'giảm',
    'so với cùng kỳ',
    'trong đó',
    'còn lại',
    'tổng số',
    'vụ',
    'đơn',
    '%',
    ' trên ',
    'năm 2024',
    'quý II',
    'tháng 5',
    '96/118',
    '1.250',
    '12,5',
    'gấp 2 lần',
    'bình quân',
    'từ',
    'xuống',
    'lên',
    '; ',
    '. ',
    '\n',
    '| ',
    'hơn',
    'gần',
    'triệu đồng',
    'điểm phần trăm',
    'ngày 30/4',
    'khoản 2 Điều 15',
    'lượt',
  ],
  check(text) {
    const report = readReport(text, { date: '2026-05-17' });
    const { mentions, claims, checks } = report;
    must(report.text === text, 'the text is not the text');
    const cover = new Uint8Array(text.length);
    for (const { start, end, text: words, number } of mentions) {
      must(start >= 0 && end <= text.length && start < end, 'a mention outside the text');
      must(text.slice(start, end) === words, 'a mention that is not its text');
      must(number.start >= start && number.end <= end, 'a number outside its mention');
      for (let at = start; at < end; at += 1) cover[at] += 1;
    }
    for (let at = 0; at < text.length; at += 1) {
      if (/[0-9]/.test(text[at])) must(cover[at] === 1, `a digit in ${cover[at]} mentions`);
      else must(cover[at] <= 1, 'mentions that overlap');
    }
    for (const place of [...claims, ...checks].flatMap((one) => one.mentions))
      must(mentions[place], 'a place without a mention');
    for (const { verdict, holds } of checks)
      must(holds === (verdict === 'holds' || verdict === 'undecided'), `${verdict} and holds: ${holds}`);
    const parsed = ReportJson.safeParse(JSON.parse(JSON.stringify(report)));
    must(parsed.success, `not as the schema says: ${parsed.error?.issues[0]?.path.join('/')}`);
    count += 1;
    if (count % 150 === 0) expectLinear(`${text}\n`, (long) => readReport(long), { least: 4000 });
    const kinds = [...new Set(mentions.map(({ kind, bound, warnings }) => `${kind}${bound}${warnings.join()}`))].sort();
    return [
      ...kinds.slice(0, 3),
      ...new Set(checks.map(({ rule, verdict }) => `${rule}:${verdict}`)),
      ...new Set(claims.map(({ measure }) => measure)),
    ].join(' ');
  },
};
