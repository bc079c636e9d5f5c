// A figure that is one slip of the pen away from what those beside it make; each stands beside its twin.
import { describe, expect, it } from 'vitest';
import { checksIn } from '../../../../../test/reports/checks-in.js';

describe('rates with digits swapped or misread', () => {
  it.each<[text: string, checks: string[]]>([
    [
      'Các tổ ở 64 thôn nhận 250 vụ, hòa giải được 217 vụ, không được 33 vụ; như thế tỷ lệ thành công là 68,8%.',
      ['sum holds 217 vụ | 33 vụ | 250 vụ', 'ratio contradicts 217 vụ | 250 vụ | 68,8%'],
    ],
    [
      'Các tổ ở 64 thôn nhận 250 vụ, hòa giải được 217 vụ, không được 33 vụ; như thế tỷ lệ thành công là 61,5%.',
      ['sum holds 217 vụ | 33 vụ | 250 vụ'],
    ],
    ['Toàn tỉnh có 117 xã, 61 xã đạt chuẩn với 12 mô hình, bằng 51,2%.', ['ratio contradicts 61 xã | 117 xã | 51,2%']],
    ['Hồ sơ có phí là 620 hồ sơ, 583 hồ sơ nộp qua mạng (49%).', ['ratio contradicts 583 hồ sơ | 620 hồ sơ | 49%']],
    ['Hồ sơ có phí là 620 hồ sơ, 583 hồ sơ nộp qua mạng (41%).', []],
    // A year of its own opens another statement.
    ['Có 5/15 xã, đến năm 2020 đạt 43,3%.', []],
    // What stands before the bracket is the part, and its neighbours have shares of their own.
    [
      'Đã giải quyết 52 vụ đúng (11,4%), 341 vụ sai (74,5%), 65 vụ có đúng có sai (14,1%).',
      ['sum holds 11,4% | 74,5% | 14,1%'],
    ],
    ['Tiếp nhận 640 đơn, giải quyết 512 đơn, phấn đấu đạt 82,0%.', []],
  ])('%s', (text, checks) => {
    expect(checksIn(text)).toEqual(checks);
  });
});

describe('shares of one whole that leave nothing out', () => {
  it.each<[text: string, checks: string[]]>([
    [
      'Trong 84 xã có 63 xã phát sinh hồ sơ, bằng 75%; 21 xã chưa có hồ sơ nào (23%).',
      [
        'sum holds 63 xã | 21 xã | 84 xã',
        'ratio holds 63 xã | 84 xã | 75%',
        'ratio contradicts 21 xã | 84 xã | 23%',
        'sum contradicts 75% | 23%',
      ],
    ],
    // Each was rounded for itself.
    [
      'Đã kết luận 7 vụ; kết quả: sai 4 vụ (57,1%), đúng một phần 2 vụ (28,6%), đúng 1 vụ (14,2%).',
      [
        'sum holds 4 vụ | 2 vụ | 1 vụ | 7 vụ',
        'ratio holds 4 vụ | 7 vụ | 57,1%',
        'ratio holds 2 vụ | 7 vụ | 28,6%',
        'ratio truncated 1 vụ | 7 vụ | 14,2%',
      ],
    ],
    // Some of the whole is left over.
    [
      'Trong 84 xã có 63 xã phát sinh hồ sơ, bằng 75%; 12 xã chưa có hồ sơ nào (15%).',
      ['ratio holds 63 xã | 84 xã | 75%', 'ratio contradicts 12 xã | 84 xã | 15%'],
    ],
  ])('%s', (text, checks) => {
    expect(checksIn(text)).toEqual(checks);
  });
});

describe('sums and rests with a slip', () => {
  it.each<[text: string, checks: string[]]>([
    [
      'Định mức 1.560 giáo viên, hiện có 1.418 giáo viên, thiếu 152 người.',
      ['difference contradicts 1.560 giáo viên | 1.418 giáo viên | 152 người'],
    ],
    [
      'Định mức 1.560 giáo viên, hiện có 1.418 giáo viên, thiếu 142 người.',
      ['sum holds 1.418 giáo viên | 142 người | 1.560 giáo viên'],
    ],
    // Some of those there are; far from the rest; one more of their kind.
    ['Định mức 1.560 giáo viên, hiện có 1.418 giáo viên, trong đó có 152 người hợp đồng.', []],
    ['Định mức 1.560 giáo viên, hiện có 1.418 giáo viên, nghỉ hưu 315 người.', []],
    ['Định mức 1.560 giáo viên, hiện có 1.418 giáo viên, nghỉ hưu 152 người, tuyển mới 88 người.', []],
    [
      'Sửa xong 188/240 nhà, đạt 78,3%; 62 nhà đang dở.',
      ['ratio holds 188/240 nhà | 78,3%', 'difference contradicts 188/240 nhà | 62 nhà'],
    ],
    // Fewer than are left may be under way.
    ['Sửa xong 188/240 nhà, đạt 78,3%; 32 nhà đang dở.', ['ratio holds 188/240 nhà | 78,3%']],
    [
      'Tỉnh khen 8 tập thể, 15 cá nhân; huyện khen 64 tập thể, 121 cá nhân. Tổng cộng 72 tập thể và 163 cá nhân.',
      ['sum holds 8 tập thể | 64 tập thể | 72 tập thể', 'sum contradicts 15 cá nhân | 121 cá nhân | 163 cá nhân'],
    ],
    [
      'Tỉnh khen 8 tập thể, 15 cá nhân; huyện khen 64 tập thể, 121 cá nhân. Tổng cộng 72 tập thể và 136 cá nhân.',
      ['sum holds 8 tập thể | 64 tập thể | 72 tập thể', 'sum holds 15 cá nhân | 121 cá nhân | 136 cá nhân'],
    ],
    // Things of one name make up no others.
    ['Tiếp nhận 45 đơn, 12 đơn, 143 đơn; cộng 210 cuộc họp.', []],
    [
      'Thôn | Số đơn | Trễ\nA | 12 | 4\nB | 48 | 3\nC | 30 | 6\nCộng | 90 | 31',
      ['sum holds 12 | 48 | 30 | 90', 'sum contradicts 4 | 3 | 6 | 31'],
    ],
    ['Xã | Số đơn | Hạng\nA | 120 | 1\nB | 80 | 3\nC | 60 | 2\nTổng | 260 | 7', ['sum holds 120 | 80 | 60 | 260']],
  ])('%s', (text, checks) => {
    expect(checksIn(text)).toEqual(checks);
  });
});

describe('rates of two parts, of a plan, of a half and of another rate', () => {
  it.each<[text: string, checks: string[]]>([
    [
      'Loại tốt 163, loại khá 37 trên tổng số 204; tỷ lệ tốt và khá đạt 97%.',
      ['ratio contradicts 163 | 37 | 204 | 97%'],
    ],
    ['Loại tốt 163, loại khá 37 trên tổng số 204; tỷ lệ tốt và khá đạt 98%.', ['ratio holds 163 | 37 | 204 | 98%']],
    ['Đã giải quyết 42/42 đơn; kế hoạch 40 đơn, đạt 105%.', ['ratio holds 42/42 đơn | 40 đơn | 105%']],
    ['Lĩnh vực chứng thực chiếm quá nửa: 50,6% tổng số hồ sơ.', []],
    ['Tỷ lệ hộ nghèo từ 50% còn 40%, giảm 20%.', ['growth holds 40% | 50% | 20%']],
    ['Tỷ lệ hộ nghèo từ 50% còn 40%, giảm 10%.', ['difference holds 50% | 40% | 10%']],
    ['Tỷ lệ hộ nghèo từ 50% còn 40%, giảm 12%.', ['difference contradicts 50% | 40% | 12%']],
    ['Tỷ lệ hài lòng từ 93,8% lên 97%, tăng 3,4%.', ['difference contradicts 97% | 93,8% | 3,4%']],
  ])('%s', (text, checks) => {
    expect(checksIn(text)).toEqual(checks);
  });
});

describe('digits swapped, far from what the others make', () => {
  it.each<[text: string, checks: string[]]>([
    [
      'Kỳ họp thông qua 41 nghị quyết, gồm 6 nghị quyết quy phạm, 8 nghị quyết cá biệt.',
      ['sum contradicts 6 nghị quyết | 8 nghị quyết | 41 nghị quyết'],
    ],
    ['Kỳ họp thông qua 47 nghị quyết, gồm 6 nghị quyết quy phạm, 8 nghị quyết cá biệt.', []],
    ['Kỳ họp thông qua 41 nghị quyết, chủ yếu gồm 6 nghị quyết quy phạm, 8 nghị quyết cá biệt.', []],
    [
      'Trước hạn 63,4%, đúng hạn 35,8%, còn lại trễ hẹn; gộp hai mức là 92,9%.',
      ['sum contradicts 63,4% | 35,8% | 92,9%'],
    ],
    ['Trước hạn 63,4%, đúng hạn 35,8%, còn lại trễ hẹn; gộp hai mức là 84,5%.', []],
    [
      'Tổng đài ghi nhận 1.847 phản ánh. Cùng kỳ năm trước mới 1.395 phản ánh, tức tăng 23,4%.',
      ['growth contradicts 1.847 phản ánh | 1.395 phản ánh | 23,4%'],
    ],
    ['Tổng đài ghi nhận 1.847 phản ánh. Cùng kỳ năm trước mới 1.395 phản ánh, tức tăng 18,1%.', []],
    [
      'Đầu năm huyện có 2.316 hộ nghèo. Cuối năm còn 1.587 hộ nghèo; bớt được 279 hộ.',
      ['difference contradicts 2.316 hộ nghèo | 1.587 hộ nghèo | 279 hộ'],
    ],
    ['Đầu năm huyện có 2.316 hộ nghèo. Cuối năm còn 1.587 hộ nghèo; bớt được 214 hộ tái nghèo.', []],
    ['Năm trước tiếp nhận 820 đơn. Năm nay tiếp nhận 640 đơn, phấn đấu giảm 12,9%.', []],
  ])('%s', (text, checks) => {
    expect(checksIn(text)).toEqual(checks);
  });
});
