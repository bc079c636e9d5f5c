// Rests, levels and rates whose figures stand a sentence or a clause away, and what must not be taken for one.
import { describe, expect, it } from 'vitest';
import { checksIn } from '../../../../../test/reports/checks-in.js';

describe('what is left of the heads of the sentences before', () => {
  it.each<[text: string, check: string]>([
    [
      'Quý III quầy nhận mới 5.218 hồ sơ, thêm 145 hồ sơ kỳ trước chuyển qua, thành 5.363 hồ sơ. Trả được 5.190 hồ sơ: sớm và đúng hẹn 5.006 hồ sơ, trễ 184 hồ sơ vì chờ tra cứu. Chưa đến hạn trả: 163 hồ sơ.',
      'difference contradicts 5.363 hồ sơ | 5.190 hồ sơ | 163 hồ sơ',
    ],
    [
      'Trung tâm tiếp nhận 3.436 hồ sơ; nộp trực tuyến 2.103 hồ sơ, nộp tại quầy 1.333 hồ sơ. Đã giải quyết 3.190 hồ sơ: trước hạn 1.912, đúng hạn 1.237, quá hạn 41. Còn 264 hồ sơ đang giải quyết.',
      'difference contradicts 3.436 hồ sơ | 3.190 hồ sơ | 264 hồ sơ',
    ],
    [
      'Phòng tiếp nhận 512 đơn, trong đó 212 đơn khiếu nại. Đã giải quyết 430 đơn, gồm 190 đơn đúng. Còn 82 đơn đang xác minh.',
      'difference holds 512 đơn | 430 đơn | 82 đơn',
    ],
    [
      'Phát phiếu cho 680 hộ thì 665 hộ hài lòng, đạt 97,8%. Xã quý 15 hộ chưa hài lòng vì họ nói thẳng.',
      'difference holds 680 hộ | 665 hộ | 15 hộ',
    ],
    [
      'Quý IV tiếp nhận 942 hồ sơ, trả đúng hạn 815/888 hồ sơ đã giải quyết; 54 hồ sơ chưa tới hạn.',
      'difference holds 942 hồ sơ | 815/888 hồ sơ | 54 hồ sơ',
    ],
    [
      'Tồn đầu kỳ 18 đơn, nhận mới 142 đơn, tổng phải giải quyết 160 đơn; đã giải quyết 149 đơn, còn 11 đơn.',
      'sum holds 18 đơn | 142 đơn | 160 đơn',
    ],
    [
      'Các cơ quan tiếp nhận 1.127 đơn, cộng 86 đơn kỳ trước chuyển sang là 1.231 đơn phải xử lý.',
      'sum contradicts 1.127 đơn | 86 đơn | 1.231 đơn',
    ],
  ])('reads %j', (text, check) => {
    expect(checksIn(text)).toContain(check);
  });

  it.each([
    // What is late makes up what was given back; the last figure counts something else.
    'Xã nhận 1.204 hồ sơ. Đã trả 1.150 hồ sơ, đúng hẹn 1.102 hồ sơ, trễ 48 hồ sơ. Còn 12 hồ sơ thiếu giấy tờ.',
    'Huyện nhận 640 đơn. Đã trả lời 410 kiến nghị. Còn 83 hộ chưa đồng thuận.',
  ])('finds no wrong rest in %j', (text) => {
    expect(checksIn(text).filter((check) => check.includes('contradicts'))).toEqual([]);
  });
});

describe('which figure a rate or a change is of', () => {
  it.each<[text: string, check: string]>([
    [
      'Huyện mở 287 dịch vụ công trực tuyến (176 toàn trình, 111 một phần), bằng 88,9% của 323 thủ tục.',
      'ratio holds 287 dịch vụ công trực tuyến | 323 thủ tục | 88,9%',
    ],
    [
      'Nhận 412 đơn (300 khiếu nại, 112 tố cáo), bằng 82% của 515 đơn năm ngoái.',
      'ratio contradicts 412 đơn | 515 đơn | 82%',
    ],
    [
      'Toàn tỉnh xây dựng 561 mô hình, hơn năm 2023 (478 mô hình) 83 mô hình. Nhiều nhất là cấp xã: 396 mô hình, chiếm 70,6%.',
      'ratio holds 396 mô hình | 561 mô hình | 70,6%',
    ],
    [
      'Toàn tỉnh xây dựng 561 mô hình, hơn năm 2023 (478 mô hình) 83 mô hình. Nhiều nhất là cấp xã: 396 mô hình, chiếm 76,6%.',
      'ratio contradicts 396 mô hình | 561 mô hình | 76,6%',
    ],
    [
      'Đã trả 1.200 hồ sơ, gồm 700 hồ sơ sớm hẹn, 480 hồ sơ đúng hẹn và 20 hồ sơ trễ hẹn; sớm và đúng hẹn chiếm 97,3%.',
      'ratio contradicts 700 hồ sơ | 480 hồ sơ | 1.200 hồ sơ | 97,3%',
    ],
    [
      'Đã giải quyết 8.047 hồ sơ: trước hạn 6.120, đúng hạn 1.834, quá hạn 93; trước và đúng hạn 98,8%, riêng tỷ lệ trước hạn 67,1%.',
      'ratio contradicts 6.120 | 8.047 hồ sơ | 67,1%',
    ],
    [
      'Đã giải quyết 8.047 hồ sơ: trước hạn 6.120, đúng hạn 1.834, quá hạn 93; trước và đúng hạn 98,8%, riêng tỷ lệ trước hạn 76,1%.',
      'ratio holds 6.120 | 1.834 | 8.047 hồ sơ | 98,8%',
    ],
    [
      'Đơn khiếu nại là 121, đơn tố cáo 38, kiến nghị 379. Đáng chú ý, đơn tố cáo gấp 2,8 lần năm trước (16 đơn).',
      'multiple contradicts 38 | 16 đơn | 2,8 lần',
    ],
    [
      'Năm 2023 mở 24 lớp tập huấn, 36 hội nghị đối thoại. Hội nghị đối thoại gấp 1,8 lần năm 2022 (20 hội nghị).',
      'multiple holds 36 hội nghị đối thoại | 20 hội nghị | 1,8 lần',
    ],
    [
      'Thu nhập lên 58,3 triệu đồng/năm; năm 2022 con số này là 54,2 triệu đồng, như vậy đã tăng 6,7%.',
      'growth contradicts 58,3 triệu đồng/năm | 54,2 triệu đồng | 6,7%',
    ],
    [
      'Toàn huyện có 1.212 hộ thoát nghèo; năm 2021 con số này mới là 1.105 hộ, như thế tăng 9,7%.',
      'growth holds 1.212 hộ | 1.105 hộ | 9,7%',
    ],
    [
      'Thu ngân sách 312,6 tỷ đồng, đạt 104,2% dự toán (300 tỷ đồng), tăng 18,4 tỷ đồng so với năm trước (292,4 tỷ đồng).',
      'difference contradicts 312,6 tỷ đồng | 292,4 tỷ đồng | 18,4 tỷ đồng',
    ],
    [
      'Giải ngân mới đạt 31,8% kế hoạch; đặt cạnh mức bình quân cả nước 37,5% thì thấp hơn tới 6,7 điểm phần trăm.',
      'difference contradicts 37,5% | 31,8% | 6,7 điểm phần trăm',
    ],
    [
      'Tỷ lệ hài lòng đạt 91,2%; so với mặt bằng chung của tỉnh 88,7% thì cao hơn 2,5 điểm phần trăm.',
      'difference holds 91,2% | 88,7% | 2,5 điểm phần trăm',
    ],
    [
      'Thời gian xác minh bình quân 28 ngày/vụ, rút ngắn 6 ngày so với mức 35 ngày của năm 2017.',
      'difference contradicts 35 ngày | 28 ngày/vụ | 6 ngày',
    ],
    ['Thời hạn cắt từ 15 ngày xuống 9 ngày làm việc, giảm 40%.', 'growth holds 9 ngày làm việc | 15 ngày | 40%'],
    [
      'Chỉ số năm 2023 đạt 88,4%, năm 2022 đạt 85,4%. Năm 2021 chỉ số này là 86,9%, nên bình quân 3 năm ở mức 87,9%.',
      'average contradicts 88,4% | 85,4% | 86,9% | 87,9%',
    ],
    [
      'Nay 1.735 hộ trong tổng số 1.846 hộ đạt chuẩn, đạt 94. Xã còn 12 km đường đất.',
      'ratio holds 1.735 hộ | 1.846 hộ | 94',
    ],
    [
      'Đã trả 2.311 hồ sơ, trong đó trước hạn 1.902 hồ sơ (82,3), đúng hạn 405 hồ sơ (17,5%), trễ hạn 4 hồ sơ (0,2%).',
      'ratio holds 1.902 hồ sơ | 2.311 hồ sơ | 82,3',
    ],
  ])('reads %j', (text, check) => {
    expect(checksIn(text)).toContain(check);
  });
});

describe('sums of things that are told with others', () => {
  it.each<[text: string, checks: string[]]>([
    [
      'Tiếp công dân: 5.316 lượt với\n6.040 người, 5.122 vụ việc; chia ra thường xuyên 3.871 lượt, định kỳ 1.345 lượt, đột xuất 110 lượt.',
      ['sum contradicts 3.871 lượt | 1.345 lượt | 110 lượt | 5.316 lượt'],
    ],
    [
      'Huyện ban hành 63 quyết định giải quyết khiếu nại, kết luận 9 vụ đúng, 12 vụ đúng một phần, 41 vụ sai.',
      ['sum contradicts 9 vụ | 12 vụ | 41 vụ | 63 quyết định'],
    ],
    [
      'Ban hành 45 quyết định giải quyết, kết luận 12 vụ đúng, 8 vụ đúng một phần, 25 vụ sai.',
      ['sum holds 12 vụ | 8 vụ | 25 vụ | 45 quyết định'],
    ],
    ['Có 45 quyết định giải quyết được ban hành, xác định 12 vụ đúng, 8 vụ sai, 15 vụ chưa rõ.', []],
  ])('reads %j', (text, checks) => {
    expect(checksIn(text)).toEqual(checks);
  });
});
