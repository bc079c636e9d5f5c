// Figures that stand near each other and have nothing to do with each other,
// and wrong ones whose right twins are found: neither may pass.
import { describe, expect, it } from 'vitest';
import { checksIn } from '../../../../../test/reports/checks-in.js';

describe('neighbours', () => {
  it.each<[text: string, checks: string[]]>([
    ['Toàn xã có 90 hộ làm nghề mộc và 45 hộ làm nghề gốm. Số khách du lịch năm nay tăng gấp 2 lần năm trước.', []],
    ['Tỷ lệ phủ sóng đạt 98%. Tỷ lệ rác thu gom đạt 90%. Số người tập thể thao tăng 8% so với năm trước.', []],
    ['Có 50 hộ nghèo. Có 30 hộ cận nghèo. Hỗ trợ xây mới nhà cho 20 hộ, tăng 20 hộ so với năm trước.', []],
    [
      'Cơ cấu kinh tế: Nông nghiệp chiếm 45%, công nghiệp 30%, dịch vụ 25%. Có 250 lao động tham gia đào tạo nghề, vượt 20% kế hoạch (200 lao động).',
      ['sum holds 45% | 30% | 25%', 'growth contradicts 250 lao động | 200 lao động | 20%'],
    ],
    [
      'Thôn Đông có 120 hộ; thôn Tây có 115 hộ; cộng 245 hộ.\nĐầu năm có 84 hộ nghèo, thoát nghèo 30 hộ, phát sinh mới 6 hộ.',
      ['sum contradicts 120 hộ | 115 hộ | 245 hộ'],
    ],
    ['Tỷ lệ giảm 20% (từ 25 vụ xuống 20 vụ).', ['growth holds 20 vụ | 25 vụ | 20%']],
    ['Số vụ giảm 25% (từ 25 vụ xuống 20 vụ).', ['growth contradicts 20 vụ | 25 vụ | 25%']],
    [
      'Hoàn thành 13/15 chỉ tiêu, bằng 86,7%; còn 3 chỉ tiêu chưa đạt.',
      ['ratio holds 13/15 chỉ tiêu | 86,7%', 'difference contradicts 13/15 chỉ tiêu | 3 chỉ tiêu'],
    ],
    [
      'Đã cấp 1.120/1.250 trường hợp, còn lại 140 trường hợp.',
      ['difference contradicts 1.120/1.250 trường hợp | 140 trường hợp'],
    ],
    [
      'Toàn trường đầu năm 1.205 em, cuối năm 1.198 em, giảm 17 em.',
      ['difference contradicts 1.205 em | 1.198 em | 17 em'],
    ],
    ['Cơ cấu kinh tế: Nông nghiệp chiếm 45%, công nghiệp 35%, dịch vụ 25%.', ['sum contradicts 45% | 35% | 25%']],
    [
      'Trong tổng số 500 lượt công dân được tiếp, Chủ tịch UBND xã tiếp 120 lượt, Phó Chủ tịch tiếp 180 lượt, công chức tiếp 210 lượt.',
      ['sum contradicts 120 lượt | 180 lượt | 210 lượt | 500 lượt công dân'],
    ],
    ['Số phiếu tán thành 1.245/1.250 hộ.\nHộ nghèo đầu năm 84 hộ (2,0%), cuối năm còn 60 hộ (1,4%).', []],
    ['Thôn Đông có 1.250 hộ.\nHộ nghèo toàn xã còn 60 hộ (1,4%).', []],
    ['Tiếp nhận 85 đơn, trong đó 40 đơn khiếu nại; đã giải quyết 52/60 đơn đủ điều kiện.', []],
    [
      'Thực hiện 45 cuộc giám sát, gồm 20 cuộc theo kế hoạch và một số cuộc đột xuất; kiến nghị 30 nội dung, đã giải quyết 28/30 (93%).',
      ['ratio holds 28/30 | 93%'],
    ],
    ['Hội có 320 hội viên, trong đó 210 hội viên nam, 60 hội viên trẻ; có 45 người là đảng viên.', []],
    ['Có 80 hộ đăng ký, gồm 50 hộ trồng cam, 45 hộ trồng bưởi (15 hộ trồng cả hai).', []],
    [
      'Trong tổng số 500 lượt công dân được tiếp, Chủ tịch UBND xã tiếp 120 lượt, Phó Chủ tịch tiếp 180 lượt, công chức tiếp 200 lượt.\nTrong tổng số 500 lượt công dân được tiếp, Chủ tịch UBND xã tiếp 120 lượt, Phó Chủ tịch tiếp 180 lượt, công chức tiếp 210 lượt.',
      [
        'sum holds 120 lượt | 180 lượt | 200 lượt | 500 lượt công dân',
        'sum contradicts 120 lượt | 180 lượt | 210 lượt | 500 lượt công dân',
      ],
    ],
    [
      'Vốn đầu tư 2,4 tỷ đồng, trong đó người dân đóng góp 20% (680 triệu đồng).',
      ['ratio contradicts 680 triệu đồng | 2,4 tỷ đồng | 20%'],
    ],
  ])('%s', (text, checks) => {
    expect(checksIn(text)).toEqual(checks);
  });
});
