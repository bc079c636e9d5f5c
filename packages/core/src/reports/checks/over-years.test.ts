// Changes shared out over years, levels counted in one another, rates of parts together, rates of titles.
import { describe, expect, it } from 'vitest';
import { readReport } from '../read-report.js';

const statedIn = (text: string): string[] =>
  readReport(text)
    .checks.map((check) => `${check.rule} ${check.verdict} ${check.stated.toString()}`)
    .sort();

describe('a change shared out over the years between two levels', () => {
  it.each([
    ['Tỷ lệ hộ nghèo giảm từ 12,5% năm 2020 xuống 4,5% năm 2024, bình quân mỗi năm giảm 2%.', 2],
    ['Năm 2020 tỷ lệ hộ nghèo là 12,5%, đến năm 2024 còn 4,5%, mỗi năm giảm 2%.', 2],
    ['Tỷ lệ che phủ rừng tăng từ 40% năm 2019 lên 46% năm 2023, trung bình tăng 1,5%/năm.', 1.5],
    ['Tỷ lệ che phủ rừng tăng từ 40% (năm 2019) lên 46% (năm 2023), hằng năm tăng 1,5%.', 1.5],
    ['Số tổ hòa giải tăng từ 120 tổ cuối năm 2021 lên 150 tổ cuối năm 2024, mỗi năm tăng 10 tổ.', 10],
    ['Số tổ hòa giải giảm từ 150 tổ đầu năm 2021 xuống 120 tổ đầu năm 2024, một năm giảm 10 tổ.', 10],
  ])('%s', (sentence, stated) => {
    expect(statedIn(sentence)).toEqual([`average holds ${stated}`]);
  });

  // Which years are meant is a guess: what does not come out is no contradiction.
  it.each([
    'Tỷ lệ hộ nghèo giảm từ 12,5% năm 2020 xuống 4,5% năm 2024, bình quân mỗi năm giảm 3%.',
    'Tỷ lệ hộ nghèo giảm từ 12,5% xuống 4,5%, bình quân mỗi năm giảm 2%.',
    'Tỷ lệ hộ nghèo giảm từ 12,5% năm 2024 xuống 4,5% năm 2020, bình quân mỗi năm giảm 2%.',
    'Tỷ lệ hộ nghèo từ 4,5% năm 2020 lên 12,5% năm 2024, bình quân mỗi năm giảm 2%.',
  ])('%s says nothing that can be tested', (sentence) => {
    expect(statedIn(sentence).filter((one) => one.startsWith('average'))).toEqual([]);
  });
});

describe('one level counted in another', () => {
  it.each([
    ['Số lượt khách đạt 2.600 lượt, gấp 2 lần so với cùng kỳ (1.300 lượt).', 'multiple holds 2'],
    ['Số lượt khách đạt 2.600 lượt, gấp 3 lần so với cùng kỳ (1.300 lượt).', 'multiple contradicts 3'],
    ['Năm nay tổ chức 20 buổi đối thoại, gấp 2,5 lần năm 2022 (8 buổi).', 'multiple holds 2.5'],
    ['Năm nay tổ chức 20 buổi đối thoại, gấp 2 lần năm 2022 (8 buổi).', 'multiple truncated 2'],
    ['Năm nay tổ chức 20 buổi đối thoại, gấp 3,5 lần năm 2022 (8 buổi).', 'multiple contradicts 3.5'],
  ])('%s', (sentence, check) => {
    expect(statedIn(sentence)).toEqual([check]);
  });
});

describe('a rate of two parts together', () => {
  const handled =
    'Tổng số hồ sơ đã giải quyết 204 hồ sơ: trước hạn 163 hồ sơ, đúng hạn 37 hồ sơ, tỷ lệ trước và đúng hạn đạt';

  it.each([
    [`${handled} 98,04%.`, 'ratio holds 98.04'],
    [`${handled} 99,04%.`, 'ratio contradicts 99.04'],
  ])('%s', (sentence, check) => {
    expect(statedIn(sentence)).toContain(check);
  });
});

describe('a rate in the title that the body works out', () => {
  const body = 'Trong năm, các tổ tiếp nhận 400 vụ việc, hòa giải thành 346 vụ việc, đạt 86,5%.';

  it.each([
    ['Tỷ lệ hòa giải thành đạt 87%.', ['ratio holds 86.5', 'ratio holds 87']],
    ['Tỷ lệ hòa giải thành đạt 86,5%.', ['ratio holds 86.5', 'ratio holds 86.5']],
    ['Tỷ lệ hòa giải thành đạt 80%.', ['ratio holds 86.5']],
    ['Tỷ lệ hộ dùng nước sạch đạt 87%.', ['ratio holds 86.5']],
    ['Tỷ lệ hòa giải thành tăng 87%.', ['ratio holds 86.5']],
  ])('%s', (title, checks) => {
    expect(statedIn(`${title}\n${body}`)).toEqual(checks);
  });
});
