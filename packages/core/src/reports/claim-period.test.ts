// Which period a figure is of, and what is no measure of its own.
import { describe, expect, it } from 'vitest';
import { readReport } from './read-report.js';

const told = (text: string): string[] =>
  readReport(text).claims.map(({ measure, value, period }) => `${measure} ${value.toFixed()} ${period ?? '–'}`);

describe('the period of a claim', () => {
  it.each<[text: string, claims: string[]]>([
    [
      'Xã ta làm nông thôn mới\n12/12/2020\n\nHuyện có 20 xã; đến cuối năm 2019 đã có 9 xã đạt chuẩn nông thôn mới. Riêng năm nay thêm 4 xã đạt chuẩn nông thôn mới.',
      ['ntm-communes 9 2019', 'ntm-communes-added 4 2020'],
    ],
    [
      'Xã ven biển kể chuyện\n\nXã có 6 thôn, thế mà năm 2020 vẫn mở được 5 cuộc đối thoại.\n\nChủ tịch xã tiếp 91 lượt công dân.',
      ['dialogue-count 5 2020', 'reception-visits 91 2020'],
    ],
    [
      'Xã ven biển kể chuyện\n\nXã có 6 thôn, thế mà năm 2020 vẫn mở được 5 cuộc đối thoại.\n\nQua năm 2021, mở 7 cuộc đối thoại.\n\nChủ tịch xã tiếp 91 lượt công dân.',
      ['dialogue-count 5 2020', 'dialogue-count 7 2021', 'reception-visits 91 2021'],
    ],
    [
      'Năm 2022 huyện nhận 60 đơn. Đã giải quyết 41 đơn, còn 7 đơn chuyển sang năm 2023. Trong số này, cấp huyện giải quyết 12 đơn.',
      [
        'petition-received 60 2022',
        'petition-resolved 41 2022',
        'petition-pending 7 2022',
        'petition-resolved 12 2022',
      ],
    ],
    [
      'BAN PHÁP CHẾ\nPhụ lục về đơn thư (đơn vị: đơn)\n\nĐơn vị\tNhận năm 2022\tNhận năm 2023\tThuộc thẩm quyền\tĐã giải quyết\nXã Lộc\t61\t72\t50\t40\nXã Thạch\t30\t35\t20\t18',
      [
        'petition-received 61 2022',
        'petition-received 72 2023',
        'petition-in-competence 50 2023',
        'petition-resolved 40 2023',
        'petition-received 30 2022',
        'petition-received 35 2023',
        'petition-in-competence 20 2023',
        'petition-resolved 18 2023',
      ],
    ],
    [
      'Huyện tổng kết hòa giải ở cơ sở\n\nSố liệu từng năm:\nNăm Tiếp nhận Hòa giải thành Tỷ lệ\n2021 204 153 75%\n2022 186 151 81,2%\n2 năm 390 304 77,9%',
      [
        'mediation-cases 204 2021',
        'mediation-success 153 2021',
        'mediation-success-rate 75 2021',
        'mediation-cases 186 2022',
        'mediation-success 151 2022',
        'mediation-success-rate 81.2 2022',
        'mediation-cases 390 2021/2022',
        'mediation-success 304 2021/2022',
        'mediation-success-rate 77.9 2021/2022',
      ],
    ],
    [
      'Xã ven sông: chuyện dân vận\n12/7/2024\n\nTrưởng khối dân vận xã cho biết, sáu tháng đầu năm 2024 toàn xã đăng ký 14 mô hình “Dân vận khéo”.\n\nTrong kỳ, Chủ tịch UBND xã tiếp 64 lượt công dân.',
      ['danvan-model-registered 14 2024-01/2024-06', 'reception-visits 64 2024-01/2024-06'],
    ],
    [
      'Sơ kết giai đoạn 2021-2024\nRiêng năm 2024, kết quả hòa giải như sau:\nXã | Số vụ | Hòa giải thành\nEa Kao | 30 | 24\nEa Tu | 20 | 17',
      ['mediation-cases 30 2024', 'mediation-success 24 2024', 'mediation-cases 20 2024', 'mediation-success 17 2024'],
    ],
    [
      'Kết quả bước đầu (từ ngày 01/10 đến 31/12/2024)\n\nPhường tiếp nhận 1.318 hồ sơ.',
      ['dossier-received 1318 2024-10/2024-12'],
    ],
    [
      'Kết quả bước đầu (từ ngày 01/10 đến 20/12/2024)\n\nPhường tiếp nhận 1.318 hồ sơ.',
      ['dossier-received 1318 2024-10-01/2024-12-20'],
    ],
    [
      'Kết quả công tác tiếp dân giai đoạn 2020-2022\n\nNăm 2020 tiếp 31 lượt, năm 2021 tiếp 44 lượt, năm 2022 tiếp 52 lượt công dân. Đã nhận 73 đơn.',
      [
        'reception-visits 31 2020',
        'reception-visits 44 2021',
        'reception-visits 52 2022',
        'petition-received 73 2020/2022',
      ],
    ],
    [
      'Kết quả tiếp dân giai đoạn 2021-2022\n\nNăm\tLượt tiếp\tĐơn nhận\n2021\t518\t97\n2022\t644\t121\nTổng cộng\t1.162\t218',
      [
        'reception-visits 518 2021',
        'petition-received 97 2021',
        'reception-visits 644 2022',
        'petition-received 121 2022',
        'reception-visits 1162 2021/2022',
        'petition-received 218 2021/2022',
      ],
    ],
    [
      'Đơn thư bớt 15%\n\nSáng 8-7, HĐND xã nghe báo cáo công tác giải quyết đơn 6 tháng đầu năm 2021.\n\nXã nhận 34 đơn, trong khi 6 tháng đầu năm 2020 nhận 40 đơn. Số đơn đủ điều kiện xử lý là 29 đơn.',
      [
        'petition-received 34 2021-01/2021-06',
        'petition-received 40 2020-01/2020-06',
        'petition-eligible 29 2021-01/2021-06',
      ],
    ],
    [
      'Chuyện dân vận ở một huyện\n\nChương trình phối hợp, giai đoạn 2016-2020, được ký từ sớm.\n\nCác cấp mở 318 cuộc đối thoại.',
      ['dialogue-count 318 2016/2020'],
    ],
    [
      'Kiểm soát thủ tục hành chính tháng 9/2022\n\nTrong tháng tiếp nhận 410 hồ sơ. Lũy kế từ đầu năm đến hết tháng 9, xã tiếp nhận 3.655 hồ sơ, cùng kỳ năm 2021 là 3.120 hồ sơ.',
      [
        'dossier-received 410 2022-09',
        'dossier-received 3655 2022-01/2022-09',
        'dossier-received 3120 2021-01/2021-09',
      ],
    ],
    [
      'Huyện gần dân\n15/11/2022\n\nTừ đầu năm đến nay, huyện tổ chức 5 cuộc đối thoại; cùng kỳ năm ngoái là 4 cuộc.',
      ['dialogue-count 5 2022', 'dialogue-count 4 2021'],
    ],
    [
      'Kỳ báo cáo: từ ngày 16/11/2023 đến ngày 15/5/2024\n\nNội dung | Cùng kỳ | Kỳ này\nĐơn tiếp nhận (đơn) | 318 | 344\nĐã giải quyết (đơn) | 96 | 104',
      [
        'petition-received 318 2022-11-16/2023-05-15',
        'petition-received 344 2023-11-16/2024-05-15',
        'petition-resolved 96 2022-11-16/2023-05-15',
        'petition-resolved 104 2023-11-16/2024-05-15',
      ],
    ],
    [
      'Kỳ báo cáo: từ ngày 15/01/2024 đến ngày 29/02/2024\n\nNội dung | Cùng kỳ | Kỳ này\nĐơn tiếp nhận (đơn) | 31 | 34\nĐã giải quyết (đơn) | 9 | 10',
      [
        'petition-received 31 2023-01-15/2023-02-28',
        'petition-received 34 2024-01-15/2024-02-29',
        'petition-resolved 9 2023-01-15/2023-02-28',
        'petition-resolved 10 2024-01-15/2024-02-29',
      ],
    ],
    [
      'Kết quả quý II/2024\n\nTháng đầu, tháng 4, tỷ lệ hồ sơ nộp trực tuyến đạt 71,2%; cả quý đạt 77,5%.',
      ['dossier-online-share 71.2 2024-04'],
    ],
    [
      'Họp đánh giá\n\nVề tiếp công dân 9 tháng đầu năm 2023, huyện tiếp 88 lượt.\n\nThu ngân sách 9 tháng đạt 104 tỷ đồng, bằng 81,5% dự toán năm.',
      ['reception-visits 88 2023-01/2023-09', 'budget-revenue-vs-plan 81.5 2023-01/2023-09'],
    ],
    [
      'Quý II/2023, tỷ lệ hồ sơ đúng hạn đạt 98,6%, quý trước 97,5%.',
      ['dossier-on-time-rate-resolved 98.6 2023-04/2023-06', 'dossier-on-time-rate-resolved 97.5 2023-01/2023-03'],
    ],
    [
      '6 tháng đầu năm 2019, toàn tỉnh tiếp 850 lượt, tăng 60 lượt so với cùng kỳ (790 lượt).',
      ['reception-visits 850 2019-01/2019-06', 'reception-visits 790 2018-01/2018-06'],
    ],
    [
      'Năm 2022 tổ chức 36 buổi đối thoại, tăng 8 buổi so với 28 buổi của năm trước.',
      ['dialogue-count 36 2022', 'dialogue-count 28 2021'],
    ],
    [
      'Kết quả công tác tiếp dân năm 2012, kế hoạch năm 2013\n\nUBND huyện tiếp 245 lượt công dân.',
      ['reception-visits 245 2012'],
    ],
    [
      'PHƯỜNG 7 - SỐ LIỆU THÁNG 6/2023 (từ 15/5 đến 14/6/2023)\n\nHồ sơ tiếp nhận: 1.204 hồ sơ',
      ['dossier-received 1204 2023-06'],
    ],
    [
      'V/v báo cáo công tác dân vận tháng 10\nNgày 25/10/2020\n\nTiếp 45 lượt công dân.',
      ['reception-visits 45 2020-10'],
    ],
    [
      'Báo cáo quý I/2023\n| Nội dung | Kỳ trước | Kỳ này |\n| Số đơn tiếp nhận | 12 | 15 |\n| Số lượt tiếp công dân | 25 | 31 |',
      [
        'petition-received 12 2022-10/2022-12',
        'petition-received 15 2023-01/2023-03',
        'reception-visits 25 2022-10/2022-12',
        'reception-visits 31 2023-01/2023-03',
      ],
    ],
    [
      'Chiều qua, Thường trực Tỉnh ủy nghe báo cáo kết quả giải quyết đơn thư năm 2012.\n\nToàn tỉnh tiếp nhận 3.109 đơn.',
      ['petition-received 3109 2012'],
    ],
    [
      'Tin nhanh xã Tân Phú, ngày 20-12-2022\n\nCả năm xã tiếp 143 lượt công dân, năm ngoái là 165 lượt.',
      ['reception-visits 143 2022', 'reception-visits 165 2021'],
    ],
    [
      'Cải cách hành chính tỉnh năm 2023\n\nPAR INDEX đạt 87,46%, năm 2022 là 85,92%. SIPAS đạt 83,17%.',
      ['par-index 87.46 2023', 'par-index 85.92 2022', 'sipas-index 83.17 2023'],
    ],
    [
      'Năm 2020, các cấp tổ chức 264 cuộc đối thoại, gấp 2,4 lần năm 2015; tiếp 310 lượt công dân.',
      ['dialogue-count 264 2020', 'reception-visits 310 2020'],
    ],
    [
      'BAO CAO cong tac tiep dan nam 2013\n\nTiep cong dan: 512 luot, tang 64 luot so voi nam 2012 (448 luot). Nhan 203 don.',
      ['reception-visits 512 2013', 'reception-visits 448 2012', 'petition-received 203 2013'],
    ],
  ])('%s', (text, claims) => {
    expect(told(text)).toEqual(claims);
  });
});

describe('figures in turn', () => {
  const periods = (text: string): (string | null)[] => readReport(text).claims.map(({ period }) => period);

  it('are of the years before them, one by one', () => {
    expect(periods('Các năm 2019, 2020, 2021 nhận lần lượt 214, 196 và 168 đơn.')).toEqual(['2019', '2020', '2021']);
  });

  it('are of none in particular where there are more years, or fewer', () => {
    expect(periods('Các năm 2019, 2020 nhận lần lượt 214, 196 và 168 đơn.')).toEqual(['2020', '2020', '2020']);
  });
});

describe('the parts of a measure', () => {
  it.each<[text: string, claims: string[]]>([
    ['Kết quả khảo sát: rất hài lòng 62,3%, hài lòng 34,1%, bình thường 2,6%, không hài lòng 1%.', []],
    ['Rất hài lòng và hài lòng đạt 96,4%; không hài lòng 1%.', ['satisfaction-rate 96.4 –']],
    ['Hồ sơ TTHC: trước hạn 62,4%, đúng hạn 36,9%, quá hạn 0,7%.', ['dossier-early-rate 62.4 –']],
    [
      'Trong 310 đơn tiếp nhận có 40 đơn khiếu nại, 12 đơn tố cáo, 258 đơn kiến nghị, phản ánh.',
      ['petition-received 310 –'],
    ],
    [
      'SIPAS của các huyện: Hòa Vang 88,1%, Cẩm Lệ 87,4%, Liên Chiểu 86%.',
      ['sipas-index 88.1 –', 'sipas-index 87.4 –', 'sipas-index 86 –'],
    ],
    [
      'Tỉnh tổ chức 6 cuộc, cấp huyện 24 cuộc, cấp xã 310 cuộc đối thoại giữa người đứng đầu với nhân dân.',
      ['dialogue-count 6 –', 'dialogue-count 24 –', 'dialogue-count 310 –'],
    ],
    ['Các tổ hòa giải được 26 vụ trên 29 vụ.', ['mediation-success 26 –', 'mediation-cases 29 –']],
    [
      'Mô hình Dân vận khéo: hai năm trước mới có 45 mô hình, nay con số ấy là 135 mô hình.',
      ['danvan-model-built 45 –', 'danvan-model-built 135 –'],
    ],
    [
      'Số đoàn đông người đến tiếp công dân tăng từ 37 đoàn lên 52 đoàn, hơn 15 đoàn.',
      ['reception-groups 37 –', 'reception-groups 52 –'],
    ],
    [
      'Tiếp công dân định kỳ: phải tiếp 12 kỳ, thực tiếp 11 kỳ, đạt 91,7%.',
      ['reception-days 11 –', 'reception-compliance-rate 91.7 –'],
    ],
    [
      'Khiếu nại thuộc thẩm quyền 52 vụ. Tỷ lệ chấp hành thời hạn 84,1%.',
      ['petition-in-competence 52 –', 'complaint-timeliness-rate 84.1 –'],
    ],
    [
      'Tiếp nhận 412 phản ánh, đã xử lý 398 phản ánh; 95% xử lý đúng hạn; 88% người dân hài lòng.',
      ['pakn-received 412 –', 'pakn-handled 398 –', 'pakn-on-time-rate 95 –', 'pakn-satisfaction-rate 88 –'],
    ],
    ['Có 94/156 xã phát sinh hồ sơ trực tuyến, bằng 60,3%.', []],
    ['Kiểm tra công tác dân vận 9 đơn vị, 7 đơn vị xếp loại tốt.', ['inspection-visits 9 –']],
  ])('%s', (text, claims) => {
    expect(told(text)).toEqual(claims);
  });
});
