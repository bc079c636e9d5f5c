// What a sentence sets beside a level given before, and changes of a level that stands beside them; twins beside each other.
import { describe, expect, it } from 'vitest';
import { checksIn } from '../../../../../test/reports/checks-in.js';

describe('levels set beside each other', () => {
  it.each<[text: string, check: string]>([
    [
      'Quý này tỷ lệ nộp qua mạng đạt 64,5%. Tỷ lệ này hơn quý trước (57,1%) 7,4 điểm phần trăm; còn so với quý II, khi mới đạt 40,2%, thì tăng tới 24,3%.',
      'difference holds 64,5% | 40,2% | 24,3%',
    ],
    [
      'Quý này tỷ lệ nộp qua mạng đạt 64,5%. Tỷ lệ này hơn quý trước (57,1%) 7,4 điểm phần trăm; còn so với quý II, khi mới đạt 40,2%, thì tăng tới 25,3%.',
      'difference contradicts 64,5% | 40,2% | 25,3%',
    ],
    [
      'Năm 2022 thu nhập bình quân đạt 48,6 triệu đồng/người/năm; còn so với 24,3 triệu đồng hồi năm 2014 thì gấp 2 lần.',
      'multiple holds 48,6 triệu đồng/người/năm | 24,3 triệu đồng | 2 lần',
    ],
    [
      'Năm 2022 thu nhập bình quân đạt 48,6 triệu đồng/người/năm; còn so với 24,3 triệu đồng hồi năm 2014 thì gấp 2,3 lần.',
      'multiple contradicts 48,6 triệu đồng/người/năm | 24,3 triệu đồng | 2,3 lần',
    ],
    [
      'Đầu năm xã có 96 hộ nghèo, chiếm 3,4%; rà soát ngày 15/10 còn 71 hộ nghèo, chiếm 2,5%; như vậy bớt được 25 hộ, giảm 0,8 điểm phần trăm.',
      'difference contradicts 3,4% | 2,5% | 0,8 điểm phần trăm',
    ],
    [
      'Hài lòng đạt 96,1%, đúng hạn 98,4%. Đầu năm xã có 96 hộ nghèo, chiếm 3,4%; nay còn 71 hộ nghèo, chiếm 2,5%, giảm 0,8 điểm phần trăm.',
      'difference contradicts 3,4% | 2,5% | 0,8 điểm phần trăm',
    ],
    ['Số vụ thụ lý năm 2021 là 164 vụ, năm nay bớt 23 vụ, giảm 14%.', 'growth holds 23 vụ | 164 vụ | 14%'],
    ['Số vụ thụ lý năm 2021 là 164 vụ, năm nay bớt 23 vụ, giảm 16,3%.', 'growth contradicts 23 vụ | 164 vụ | 16,3%'],
    [
      'Lượng hồ sơ nhận tăng 152 hồ sơ so với tháng 5/2024 (4.210 hồ sơ), tức tăng 3,6%.',
      'growth holds 152 hồ sơ | 4.210 hồ sơ | 3,6%',
    ],
    [
      'Lượng hồ sơ nhận tăng 152 hồ sơ so với tháng 5/2024 (4.210 hồ sơ), tức tăng 4,6%.',
      'growth contradicts 152 hồ sơ | 4.210 hồ sơ | 4,6%',
    ],
    [
      'Năm 2021 được 410 mô hình, năm 2022 được 533 mô hình, năm 2023 được 592 mô hình. Riêng năm cuối nhiều hơn năm liền trước 59 mô hình, tăng 11,1%.',
      'difference holds 592 mô hình | 533 mô hình | 59 mô hình',
    ],
  ])('%s', (text, check) => {
    expect(checksIn(text)).toContain(check);
  });

  it.each([
    'Quý này đạt 64,5%; quý trước 57,1%. Mục tiêu năm là 70%, thì tăng tới 25,3% mới kịp.',
    'Năm 2021 là 164 vụ, năm 2022 là 170 vụ, năm nay bớt 23 vụ so với dự kiến, giảm 40%.',
  ])('tells nothing of %s', (text) => {
    expect(checksIn(text).filter((check) => !check.includes(' holds '))).toEqual([]);
  });
});
