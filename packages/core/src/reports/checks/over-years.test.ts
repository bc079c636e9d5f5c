// Changes shared out over years, levels counted in one another, rates of parts together, rates of titles.
import { describe, expect, it } from 'vitest';
import { checksIn } from '../../../../../test/reports/checks-in.js';

describe('a change shared out over the years between two levels', () => {
  it.each([
    ['Tỷ lệ hộ nghèo giảm từ 12,5% năm 2020 xuống 4,5% năm 2024, bình quân mỗi năm giảm 2%.', '4,5% | 12,5% | 2%'],
    ['Năm 2020 tỷ lệ hộ nghèo là 12,5%, đến năm 2024 còn 4,5%, mỗi năm giảm 2%.', '4,5% | 12,5% | 2%'],
    ['Tỷ lệ che phủ rừng tăng từ 40% năm 2019 lên 46% năm 2023, trung bình tăng 1,5%/năm.', '46% | 40% | 1,5%'],
    ['Tỷ lệ che phủ rừng tăng từ 40% (năm 2019) lên 46% (năm 2023), hằng năm tăng 1,5%.', '46% | 40% | 1,5%'],
    [
      'Số tổ hòa giải tăng từ 120 tổ cuối năm 2021 lên 150 tổ cuối năm 2024, mỗi năm tăng 10 tổ.',
      '150 tổ | 120 tổ | 10 tổ',
    ],
    [
      'Số tổ hòa giải giảm từ 150 tổ đầu năm 2021 xuống 120 tổ đầu năm 2024, một năm giảm 10 tổ.',
      '120 tổ | 150 tổ | 10 tổ',
    ],
  ])('%s', (sentence, figures) => {
    expect(checksIn(sentence)).toEqual([`average holds ${figures}`]);
  });

  // Which years are meant is a guess: what does not come out is no contradiction.
  it.each([
    'Tỷ lệ hộ nghèo giảm từ 12,5% năm 2020 xuống 4,5% năm 2024, bình quân mỗi năm giảm 3%.',
    'Tỷ lệ hộ nghèo giảm từ 12,5% xuống 4,5%, bình quân mỗi năm giảm 2%.',
    'Tỷ lệ hộ nghèo giảm từ 12,5% năm 2024 xuống 4,5% năm 2020, bình quân mỗi năm giảm 2%.',
    'Tỷ lệ hộ nghèo từ 4,5% năm 2020 lên 12,5% năm 2024, bình quân mỗi năm giảm 2%.',
  ])('%s says nothing that can be tested', (sentence) => {
    expect(checksIn(sentence).filter((one) => one.startsWith('average'))).toEqual([]);
  });
});

describe('one level counted in another', () => {
  it.each([
    [
      'Số lượt khách đạt 2.600 lượt, gấp 2 lần so với cùng kỳ (1.300 lượt).',
      'multiple holds 2.600 lượt | 1.300 lượt | 2 lần',
    ],
    [
      'Số lượt khách đạt 2.600 lượt, gấp 3 lần so với cùng kỳ (1.300 lượt).',
      'multiple contradicts 2.600 lượt | 1.300 lượt | 3 lần',
    ],
    [
      'Năm nay tổ chức 20 buổi đối thoại, gấp 2,5 lần năm 2022 (8 buổi).',
      'multiple holds 20 buổi đối thoại | 8 buổi | 2,5 lần',
    ],
    [
      'Năm nay tổ chức 20 buổi đối thoại, gấp 2 lần năm 2022 (8 buổi).',
      'multiple truncated 20 buổi đối thoại | 8 buổi | 2 lần',
    ],
    [
      'Năm nay tổ chức 20 buổi đối thoại, gấp 3,5 lần năm 2022 (8 buổi).',
      'multiple contradicts 20 buổi đối thoại | 8 buổi | 3,5 lần',
    ],
  ])('%s', (sentence, check) => {
    expect(checksIn(sentence)).toEqual([check]);
  });
});

describe('a rate of two parts together', () => {
  const handled =
    'Tổng số hồ sơ đã giải quyết 204 hồ sơ: trước hạn 163 hồ sơ, đúng hạn 37 hồ sơ, quá hạn 4 hồ sơ; tỷ lệ trước và đúng hạn đạt';

  it.each([
    [
      `${handled} 98,04%.`,
      ['sum holds 163 hồ sơ | 37 hồ sơ | 4 hồ sơ | 204 hồ sơ', 'ratio holds 163 hồ sơ | 37 hồ sơ | 204 hồ sơ | 98,04%'],
    ],
    [
      `${handled} 99,04%.`,
      [
        'sum holds 163 hồ sơ | 37 hồ sơ | 4 hồ sơ | 204 hồ sơ',
        'ratio contradicts 163 hồ sơ | 37 hồ sơ | 204 hồ sơ | 99,04%',
      ],
    ],
  ])('%s', (sentence, checks) => {
    expect(checksIn(sentence)).toEqual(checks);
  });
});

describe('a rate in the title that the body works out', () => {
  const body = 'Trong năm, các tổ tiếp nhận 400 vụ việc, hòa giải thành 346 vụ việc, đạt 86,5%.';
  const own = 'ratio holds 346 vụ việc | 400 vụ việc | 86,5%';

  it.each([
    ['Tỷ lệ hòa giải thành đạt 87%.', ['ratio holds 346 vụ việc | 400 vụ việc | 87%', own]],
    ['Tỷ lệ hòa giải thành đạt 86,5%.', ['ratio holds 346 vụ việc | 400 vụ việc | 86,5%', own]],
    ['Tỷ lệ hòa giải thành đạt 80%.', [own]],
    ['Tỷ lệ hộ dùng nước sạch đạt 87%.', [own]],
    ['Tỷ lệ hòa giải thành tăng 87%.', [own]],
  ])('%s', (title, checks) => {
    expect(checksIn(`${title}\n${body}`)).toEqual(checks);
  });
});
