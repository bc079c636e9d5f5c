// Bases and rates that the text names, plans beside what came of them, and spans of time; each row stands beside its twin.
import { describe, expect, it } from 'vitest';
import { checksIn } from '../../../../../test/reports/checks-in.js';

describe('rates of a base that they name', () => {
  it.each<[text: string, checks: string[]]>([
    [
      'Đăng ký 2.480 mô hình. Xây dựng được 2.108 mô hình, bằng 85% số đăng ký. Cấp tỉnh công nhận 62 mô hình, chỉ chiếm 2,5% tổng số đăng ký.',
      ['ratio holds 2.108 mô hình | 2.480 mô hình | 85%', 'ratio holds 62 mô hình | 2.480 mô hình | 2,5%'],
    ],
    [
      'Đăng ký 2.480 mô hình. Xây dựng được 2.108 mô hình, bằng 85% số đăng ký. Cấp tỉnh công nhận 62 mô hình, chỉ chiếm 3,5% tổng số đăng ký.',
      ['ratio holds 2.108 mô hình | 2.480 mô hình | 85%', 'ratio contradicts 62 mô hình | 2.480 mô hình | 3,5%'],
    ],
    // Of what came in, not of what was done.
    [
      'Qua ứng dụng có 40 phản ánh, xử lý 36; người dân hài lòng 30 phản ánh, đạt 75% tổng số đã tiếp nhận.',
      ['ratio holds 30 phản ánh | 40 phản ánh | 75%'],
    ],
    [
      'Qua ứng dụng có 40 phản ánh, xử lý 36; người dân hài lòng 30 phản ánh, đạt 83,3% tổng số đã tiếp nhận.',
      ['ratio contradicts 30 phản ánh | 40 phản ánh | 83,3%'],
    ],
    [
      'Qua ứng dụng có 40 phản ánh, xử lý 36; người dân hài lòng 30 phản ánh, đạt 83,3% số đã xử lý.',
      ['ratio holds 30 phản ánh | 36 | 83,3%'],
    ],
    [
      'Nhận mới 2.640 hồ sơ; trực tuyến chiếm 80% số nhận mới (2.112 hồ sơ).',
      ['ratio holds 2.112 hồ sơ | 2.640 hồ sơ | 80%'],
    ],
    [
      'Đã trả 3.260 hồ sơ. Máy ở quầy ghi 489 lượt chấm điểm, bằng 15% số hồ sơ đã trả.',
      ['ratio holds 489 lượt | 3.260 hồ sơ | 15%'],
    ],
    // Named by the first of two verbs, and not all that came in.
    [
      'Xã nhận 1.412 đơn. Các ngành đã phân loại, xử lý 1.260 đơn. Đủ điều kiện 1.014 đơn, chiếm 80,5% số đơn đã phân loại.',
      ['ratio holds 1.014 đơn | 1.260 đơn | 80,5%'],
    ],
    [
      'Xã nhận 1.412 đơn. Các ngành đã phân loại, xử lý 1.260 đơn. Đủ điều kiện 1.014 đơn, chiếm 80,8% số đơn đã phân loại.',
      ['ratio contradicts 1.014 đơn | 1.260 đơn | 80,8%'],
    ],
    // Of what was handed out, paragraphs above; where that is not told, of nothing that is.
    [
      'Đã trả kết quả 6.240 hồ sơ.\nSố hóa đầy đủ 5.980/7.110 hồ sơ. Cấp kết quả điện tử cho 5.678 hồ sơ, đạt 91% số đã trả.',
      ['ratio holds 5.678 hồ sơ | 6.240 hồ sơ | 91%'],
    ],
    ['Số hóa đầy đủ 5.980/7.110 hồ sơ. Cấp kết quả điện tử cho 5.678 hồ sơ, đạt 91% số đã trả.', []],
  ])('%s', (text, checks) => {
    expect(checksIn(text)).toEqual(checks);
  });
});

describe('rates that open their sentence with their name', () => {
  it.each<[text: string, checks: string[]]>([
    [
      'Các tổ nhận 35 vụ và giúp 28 vụ êm xuôi; 7 vụ phải chuyển tòa. Tỷ lệ thành, theo sổ của xã, là 80%.',
      ['sum holds 28 vụ | 7 vụ | 35 vụ', 'ratio holds 28 vụ | 35 vụ | 80%'],
    ],
    [
      'Các tổ nhận 35 vụ và giúp 28 vụ êm xuôi; 7 vụ phải chuyển tòa. Tỷ lệ thành, theo sổ của xã, là 87%.',
      ['sum holds 28 vụ | 7 vụ | 35 vụ', 'ratio contradicts 28 vụ | 35 vụ | 87%'],
    ],
    // Of another year, and where some are left out.
    [
      'Các tổ nhận 35 vụ và giúp 28 vụ êm xuôi; 7 vụ phải chuyển tòa. Năm trước tỷ lệ thành là 87%.',
      ['sum holds 28 vụ | 7 vụ | 35 vụ'],
    ],
    ['Các tổ nhận 35 vụ và giúp 25 vụ êm xuôi; 7 vụ phải chuyển tòa. Tỷ lệ thành, theo sổ của xã, là 83%.', []],
  ])('%s', (text, checks) => {
    expect(checksIn(text).sort()).toEqual(checks.sort());
  });
});

describe('plans beside what came of them', () => {
  it.each<[text: string, checks: string[]]>([
    [
      'Thu ngân sách: kế hoạch 25 tỷ đồng, thực hiện 28 tỷ đồng, đạt 112%.',
      ['ratio holds 28 tỷ đồng | 25 tỷ đồng | 112%'],
    ],
    [
      'Thu ngân sách: kế hoạch 25 tỷ đồng, thực hiện 28 tỷ đồng, đạt 121%.',
      ['ratio contradicts 28 tỷ đồng | 25 tỷ đồng | 121%'],
    ],
    ['Giám sát: kế hoạch 5 cuộc, thực hiện 6 cuộc, đạt 120%.', ['ratio holds 6 cuộc | 5 cuộc | 120%']],
    [
      'Nộp qua mạng: chỉ tiêu 70%, đạt 76,4%, vượt 6,4 điểm phần trăm.',
      ['difference holds 76,4% | 70% | 6,4 điểm phần trăm'],
    ],
    [
      'Nộp qua mạng: chỉ tiêu 70%, đạt 76,4%, vượt 4,6 điểm phần trăm.',
      ['difference contradicts 76,4% | 70% | 4,6 điểm phần trăm'],
    ],
    // Beyond something else than the plan beside it.
    ['Nộp qua mạng: chỉ tiêu 80%, đạt 76,4%, vượt 4,6 điểm phần trăm so với quý trước.', []],
  ])('%s', (text, checks) => {
    expect(checksIn(text)).toEqual(checks);
  });
});

describe('spans of time, averages and what was late', () => {
  it.each<[text: string, checks: string[]]>([
    [
      'Cấp phép xây dựng còn 9,5 ngày, rút ngắn 2,5 ngày so với quy định (12 ngày).',
      ['difference holds 12 ngày | 9,5 ngày | 2,5 ngày'],
    ],
    [
      'Cấp phép xây dựng còn 9,5 ngày, rút ngắn 3,5 ngày so với quy định (12 ngày).',
      ['difference contradicts 12 ngày | 9,5 ngày | 3,5 ngày'],
    ],
    ['Cấp phép xây dựng còn 9,5 ngày, rút ngắn 3,5 ngày (12 ngày làm việc là hạn cuối).', []],
    [
      'Đối thoại 84 cuộc, trong đó đột xuất 21 cuộc, bằng 25%; 3.780 lượt người dự, bình quân 45 người/cuộc.',
      ['ratio holds 21 cuộc | 84 cuộc | 25%', 'average holds 3.780 lượt người | 84 cuộc | 45 người/cuộc'],
    ],
    [
      'Đối thoại 84 cuộc, trong đó đột xuất 21 cuộc, bằng 25%; 3.780 lượt người dự, bình quân 54 người/cuộc.',
      ['ratio holds 21 cuộc | 84 cuộc | 25%', 'average contradicts 3.780 lượt người | 84 cuộc | 54 người/cuộc'],
    ],
    [
      'Nhận 9.140 hồ sơ, giải quyết 8.962 hồ sơ, đúng hạn 8.925 hồ sơ - đạt 99,6%; quá hạn 47 hồ sơ.',
      ['ratio holds 8.925 hồ sơ | 8.962 hồ sơ | 99,6%', 'difference contradicts 8.962 hồ sơ | 8.925 hồ sơ | 47 hồ sơ'],
    ],
  ])('%s', (text, checks) => {
    expect(checksIn(text)).toEqual(checks);
  });
});
