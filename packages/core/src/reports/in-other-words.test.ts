// Wordings of measures that officers choose between, each with marks and without.
import { describe, expect, it } from 'vitest';
import { withoutMarks } from '../../../../test/reports/claims-in.js';
import { readReport } from './read-report.js';

const claimed = (text: string): string[] =>
  readReport(text)
    .claims.filter(({ target }) => target !== true)
    .map(({ measure, value }) => `${measure} ${value.toFixed()}`)
    .sort();

describe('a measure in other words', () => {
  it.each<[text: string, claims: string[]]>([
    ['Toàn tỉnh có 3.402 lượt người đến khiếu nại, phản ánh tại trụ sở tiếp công dân.', ['reception-visits 3402']],
    ['Qua tiếp công dân ghi nhận 176 vụ việc, phần lớn về đất đai.', ['reception-cases 176']],
    ['Trong 94 lượt tiếp có 80 vụ việc.', ['reception-cases 80', 'reception-visits 94']],
    [
      'Công tác tiếp công dân được duy trì. Riêng Chủ tịch UBND thị xã duy trì được 17/18 kỳ theo lịch niêm yết, đạt 94,4%.',
      ['reception-compliance-rate 94.4', 'reception-days 17'],
    ],
    ['Huyện mở 3 diễn đàn đối thoại với thanh niên.', ['dialogue-count 3']],
    [
      'Các năm 2019, 2020, 2021 nhận lần lượt 214, 196 và 168 đơn.',
      ['petition-received 168', 'petition-received 196', 'petition-received 214'],
    ],
    [
      'Người đứng đầu các cấp chủ trì lần lượt 12, 36 và 84 cuộc đối thoại.',
      ['dialogue-count 12', 'dialogue-count 36', 'dialogue-count 84'],
    ],
    [
      'Lãnh đạo thị xã tổ chức 18 buổi tiếp công dân, gồm 12 buổi định kỳ và 6 buổi đột xuất, đón 220 lượt với 271 người đến trình bày 190 vụ việc.',
      ['reception-cases 190', 'reception-days 18', 'reception-persons 271', 'reception-visits 220'],
    ],
    [
      'Phong trào "Dân vận khéo" có 390 mô hình được xây dựng ở ba cấp (huyện 31, xã 140, thôn bản 219).',
      ['danvan-model-built 140', 'danvan-model-built 219', 'danvan-model-built 31', 'danvan-model-built 390'],
    ],
    [
      'UBND huyện ra 41 văn bản chỉ đạo về dân vận chính quyền, còn UBND các xã, thị trấn ra 260 văn bản.',
      ['danvan-guiding-documents 260', 'danvan-guiding-documents 41'],
    ],
    [
      'Ở cơ sở, 84 tổ hòa giải hoạt động đều tay: 140 vụ mâu thuẫn thì 122 vụ hòa giải thành.',
      ['mediation-cases 140', 'mediation-success 122', 'mediation-teams 84'],
    ],
    [
      'Chính quyền tiếp nhận 812 phản ánh, xử lý xong 790; 22 phản ánh còn trong hạn.',
      ['pakn-handled 790', 'pakn-received 812'],
    ],
    [
      'Phường nhận 340 phản ánh; đã xử lý 334, trong đó đúng hạn 328, đạt 98,2%.',
      ['pakn-handled 334', 'pakn-on-time-rate 98.2', 'pakn-received 340'],
    ],
    ['Công tác tiếp công dân: bình quân mỗi đơn vị trong 6 đơn vị tiếp 41,3 lượt.', []],
    [
      'Tiếp nhận 3.180 hồ sơ, trong đó 62 hồ sơ do bộ phận một cửa của huyện cũ bàn giao.',
      ['dossier-carried-over 62', 'dossier-received 3180'],
    ],
    [
      'Công an xã nhận 812 hồ sơ cư trú, 770 hồ sơ trong số ấy đến từ Cổng dịch vụ công (chiếm 94,8%).',
      ['dossier-online-share 94.8', 'dossier-received 812'],
    ],
    ['Bộ phận thường trực tiếp 41 lượt công dân.', ['reception-visits 41']],
    ['Đơn vị nhận 64 phản ánh; đã xử lý 58, 06 phản ánh còn chờ xác minh.', ['pakn-handled 58', 'pakn-received 64']],
    [
      'Xét trên số đơn thuộc thẩm quyền, tỷ lệ giải quyết năm 2023 là 95,1%, năm 2022 là 92,8%.',
      ['petition-resolution-rate 92.8', 'petition-resolution-rate 95.1'],
    ],
    [
      'Phản ánh, kiến nghị: tiếp nhận 310, đã xử lý 298, đang xử lý 12. Tỷ lệ xử lý 96,1%.',
      ['pakn-handled 298', 'pakn-handled-rate 96.1', 'pakn-received 310'],
    ],
    [
      'Ứng dụng ghi nhận 1.204 phản ánh, đã xử lý 1.180 phản ánh. Trong số đã xử lý có 1.121 phản ánh đúng hạn, đạt 95%.',
      ['pakn-handled 1180', 'pakn-on-time-rate 95', 'pakn-received 1204'],
    ],
    ['Phí, lệ phí được người dân nộp qua mạng ở 1.420/1.690 hồ sơ có thu phí, đạt 84%.', ['online-payment-rate 84']],
    [
      'Các cấp ban hành 516 văn bản lãnh đạo, chỉ đạo về dân vận (tỉnh 21, huyện 140, xã 355).',
      [
        'danvan-guiding-documents 140',
        'danvan-guiding-documents 21',
        'danvan-guiding-documents 355',
        'danvan-guiding-documents 516',
      ],
    ],
    [
      'Hai cơ quan ban hành 19 văn bản chỉ đạo công tác dân vận, trong đó năm 2022 có 8 văn bản, năm 2023: 11 văn bản.',
      ['danvan-guiding-documents 11', 'danvan-guiding-documents 19', 'danvan-guiding-documents 8'],
    ],
    [
      'Tỷ lệ hồ sơ trả trước và đúng hạn năm 2021 là 96,1%, năm 2022 là 98,3%; cuối kỳ cao hơn đầu kỳ 2,2%.',
      ['dossier-on-time-rate-resolved 96.1', 'dossier-on-time-rate-resolved 98.3'],
    ],
    [
      'Tiếp 96 lượt công dân, nhiều hơn cùng kỳ năm trước (81 lượt/90 người) là 15 lượt.',
      ['reception-persons 90', 'reception-visits 81', 'reception-visits 96'],
    ],
    ['Tiếp nhận, xử lý đơn KN, TC, kiến nghị: 1.208 đơn.', ['petition-received 1208']],
    [
      'Kết quả phân loại: 1.986 đơn đủ điều kiện (85,7%).',
      ['petition-eligibility-rate 85.7', 'petition-eligible 1986'],
    ],
    [
      'Trong 90 đơn nhận được, 12 đơn còn lại thuộc trách nhiệm của thành phố.',
      ['petition-in-competence 12', 'petition-received 90'],
    ],
    ['Tỷ lệ xử lý đơn đạt 99,4%.', ['petition-processing-rate 99.4']],
    [
      'Thuộc thẩm quyền 345 vụ việc KN, TC. Đã giải quyết xong 290 vụ việc; trong đó khiếu nại 249 vụ việc, đạt 83,6%; tố cáo 41 vụ việc, đạt 87,2%.',
      [
        'petition-in-competence 345',
        'petition-resolution-rate 83.6',
        'petition-resolution-rate 87.2',
        'petition-resolved 249',
        'petition-resolved 290',
        'petition-resolved 41',
      ],
    ],
    [
      'Khiếu nại thuộc thẩm quyền 84 vụ. Có 71 vụ được giải quyết trong thời hạn luật định, chiếm 93,4% số đã xong.',
      ['complaint-timeliness-rate 93.4', 'petition-in-competence 84'],
    ],
    ['Đã giải quyết dứt điểm 15 vụ việc khiếu nại tồn đọng, phức tạp.', []],
    [
      'Trung tâm nhận mới 24.816 hồ sơ, cùng với 3.152 hồ sơ kỳ trước chuyển qua, cộng là 27.968 hồ sơ.',
      ['dossier-carried-over 3152', 'dossier-received 24816', 'dossier-received 27968'],
    ],
    ['Trung tâm có 6.840 hồ sơ phải giải quyết.', ['dossier-received 6840']],
    ['Hồ sơ tồn từ kỳ trước: 120 hồ sơ.', ['dossier-carried-over 120']],
    ['62,2% hồ sơ được giải quyết sớm hơn thời hạn quy định.', ['dossier-early-rate 62.2']],
    ['Trả kết quả đúng hạn đạt 99%.', ['dossier-on-time-rate-resolved 99']],
    ['Một cửa: giấy tờ được số hóa, lưu kho dữ liệu là 7.640 hồ sơ (94%).', ['dossier-digitised-rate 94']],
    ['Trong 84 phản ánh tiếp nhận có 80 phản ánh đã xử lý xong.', ['pakn-handled 80', 'pakn-received 84']],
    [
      'Các tổ đã hòa giải 203/214 vụ việc, đạt 94,9%.',
      ['mediation-cases 203', 'mediation-cases 214', 'mediation-coverage-rate 94.9'],
    ],
    ['Số vụ việc đưa ra hòa giải chiếm 94,9% số vụ tiếp nhận.', ['mediation-coverage-rate 94.9']],
    [
      'Lấy 255 vụ việc đã đưa ra hòa giải làm mẫu số thì tỷ lệ thành là 83,9%.',
      ['mediation-cases 255', 'mediation-success-rate 83.9'],
    ],
    ['Có 12/20 xã đạt tỷ lệ hòa giải thành từ 85% trở lên.', []],
    [
      'Trong năm công nhận mới 4 xã đạt chuẩn nông thôn mới, lũy kế có 74 xã.',
      ['ntm-communes 74', 'ntm-communes-added 4'],
    ],
    ['Hạ tầng nông thôn mới: Điện: 271/287 xã đạt, bằng 94,4%.', []],
    ['Nông thôn mới.\n- Thủy lợi: nâng cấp 12 hồ, đập; 214/287 xã đạt chuẩn, bằng 74,6%.', []],
    [
      'Vườn mẫu đạt 1.348 vườn, tăng 215 vườn so với 1.133 vườn của năm trước.',
      ['ntm-model-gardens 1133', 'ntm-model-gardens 1348'],
    ],
    ['Thu NSNN vượt dự toán 12%.', []],
    [
      'Giải quyết 90 đơn thuộc thẩm quyền, đạt 91%, cao hơn chỉ tiêu được giao (từ 85% trở lên).',
      ['petition-resolution-rate 91', 'petition-resolved 90'],
    ],
    ['Toàn ngành xử lý 100% số đơn tiếp nhận.', ['petition-processing-rate 100']],
    ['Qua đánh giá, có 98,2% người dân, tổ chức hài lòng và rất hài lòng.', ['satisfaction-rate 98.2']],
    [
      'Hệ thống tiếp nhận 412 lượt phản ánh, đã xử lý 398 lượt, đạt 96,6%.',
      ['pakn-handled 398', 'pakn-handled-rate 96.6', 'pakn-received 412'],
    ],
    [
      'Hướng dẫn 61 đơn, thụ lý 31 đơn. Số thụ lý giải quyết xong 28/31 đơn.',
      ['petition-in-competence 31', 'petition-resolved 28'],
    ],
    [
      'Tình hình tiếp công dân quý I/2023\n\nĐơn vị\tLượt tiếp\tSố người\tVụ việc\nXã A\t120\t135\t98\nXã B\t80\t91\t70',
      [
        'reception-cases 70',
        'reception-cases 98',
        'reception-persons 135',
        'reception-persons 91',
        'reception-visits 120',
        'reception-visits 80',
      ],
    ],
    [
      'Hòa giải ở cơ sở năm 2024\n\nXã\tSố tổ\tVụ việc tiếp nhận\tHòa giải thành\tTỷ lệ (%)\nA\t12\t20\t17\t85\nB\t10\t10\t9\t90',
      [
        'mediation-cases 10',
        'mediation-cases 20',
        'mediation-success 17',
        'mediation-success 9',
        'mediation-success-rate 85',
        'mediation-success-rate 90',
        'mediation-teams 10',
        'mediation-teams 12',
      ],
    ],
  ])('%s', (text, claims) => {
    expect(claimed(text)).toEqual(claims);
    expect(claimed(withoutMarks(text))).toEqual(claims);
  });
});
