// One wording a sentence, and sentences that no measure fits.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readReport } from './read-report.js';

const claimed = (sentence: string): string[] =>
  readReport(sentence)
    .claims.map((claim) => `${claim.measure} ${claim.value.toString()}${claim.target === true ? ' target' : ''}`)
    .sort();

describe('the measures of a sentence', () => {
  it.each<[sentence: string, claims: string[]]>([
    [
      'Trung tâm Phục vụ hành chính công tiếp nhận 12.450 hồ sơ, trong đó 620 hồ sơ kỳ trước chuyển sang.',
      ['dossier-carried-over 620', 'dossier-received 12450'],
    ],
    ['Tỷ lệ hồ sơ giải quyết trước hạn và đúng hạn đạt 99,2%.', ['dossier-on-time-rate-resolved 99.2']],
    ['99,2% hồ sơ được giải quyết đúng và trước hạn.', ['dossier-on-time-rate-resolved 99.2']],
    ['Tỷ lệ hồ sơ giải quyết trước hạn đạt 62%.', ['dossier-early-rate 62']],
    ['Tỷ lệ hồ sơ nộp trực tuyến đạt 71,4%.', ['dossier-online-share 71.4']],
    ['Tỷ lệ số hóa hồ sơ đạt 88,6%.', ['dossier-digitised-rate 88.6']],
    ['Tỷ lệ cấp kết quả điện tử đạt 80%.', ['dossier-eresult-rate 80']],
    ['Tỷ lệ khai thác, sử dụng lại dữ liệu số hóa đạt 45,5%.', ['data-reuse-rate 45.5']],
    ['Tỷ lệ thanh toán trực tuyến đạt 65,3%.', ['online-payment-rate 65.3']],
    [
      'Thành phố cung cấp 1.420 dịch vụ công trực tuyến, gồm 900 dịch vụ công mức độ 3 và 520 dịch vụ công mức độ 4.',
      ['service-level3-count 900', 'service-level4-count 520', 'service-online-count 1420'],
    ],
    ['Đã đơn giản hóa 312 thủ tục hành chính.', ['procedure-simplified-count 312']],
    ['Tỷ lệ văn bản được ký số đạt 98,7%.', ['digital-signature-rate 98.7']],
    ['98,5% người dân hài lòng khi giao dịch tại bộ phận một cửa.', ['satisfaction-rate 98.5']],
    ['Mức độ hài lòng của người dân, tổ chức đạt 96,4%.', ['satisfaction-rate 96.4']],
    ['Chỉ số hài lòng SIPAS đạt 84,25%.', ['sipas-index 84.25']],
    ['Chỉ số PAR INDEX đạt 89,12%.', ['par-index 89.12']],
    [
      'Xã tiếp nhận 84 phản ánh, kiến nghị qua cổng dịch vụ công, đã xử lý 80 phản ánh, kiến nghị, đạt 95,24%.',
      ['pakn-handled 80', 'pakn-handled-rate 95.24', 'pakn-received 84'],
    ],
    ['Tỷ lệ phản ánh, kiến nghị xử lý đúng hạn đạt 97%.', ['pakn-on-time-rate 97']],
    [
      'Chủ tịch UBND huyện tiếp công dân định kỳ 24 ngày với 312 lượt người, 287 vụ việc.',
      ['reception-cases 287', 'reception-days 24', 'reception-visits 312'],
    ],
    [
      'Các cơ quan tiếp 1.245 lượt công dân với 1.530 người, có 6 đoàn đông người.',
      ['reception-groups 6', 'reception-persons 1530', 'reception-visits 1245'],
    ],
    ['Huyện tổ chức 14 cuộc đối thoại giữa người đứng đầu cấp ủy với Nhân dân.', ['dialogue-count 14']],
    ['Tổ chức được 22 hội nghị tiếp xúc, đối thoại với hội viên, đoàn viên.', ['dialogue-count 22']],
    [
      'Toàn huyện tiếp nhận 415 đơn, có 396 đơn đủ điều kiện xử lý, 180 đơn thuộc thẩm quyền; đã giải quyết 171 đơn, đạt 95%; còn 9 đơn đang giải quyết.',
      [
        'petition-eligible 396',
        'petition-in-competence 180',
        'petition-pending 9',
        'petition-received 415',
        'petition-resolution-rate 95',
        'petition-resolved 171',
      ],
    ],
    ['Tỷ lệ giải quyết đơn thư khiếu nại, tố cáo đạt 91,5%.', ['petition-resolution-rate 91.5']],
    ['100% đơn thư được phân loại, xử lý đúng quy định.', ['petition-processing-rate 100']],
    [
      'Huyện có 142 tổ hòa giải với 980 hòa giải viên, bình quân 6,9 người/tổ.',
      ['mediation-members 980', 'mediation-members-per-team 6.9', 'mediation-teams 142'],
    ],
    [
      'Các tổ hòa giải tiếp nhận 210 vụ việc, hòa giải thành 186 vụ việc, đạt tỷ lệ 88,6%.',
      ['mediation-cases 210', 'mediation-success 186', 'mediation-success-rate 88.6'],
    ],
    ['Tỷ lệ hòa giải thành đạt 86,2%.', ['mediation-success-rate 86.2']],
    ['Toàn tỉnh đăng ký xây dựng 1.250 mô hình “Dân vận khéo”.', ['danvan-model-registered 1250']],
    ['Có 45 mô hình “Dân vận khéo” được công nhận cấp huyện.', ['danvan-model-recognised 45']],
    ['Các cấp duy trì và nhân rộng 320 mô hình “Dân vận khéo” trên các lĩnh vực.', ['danvan-model-built 320']],
    ['Cuộc thi viết về gương Dân vận khéo thu hút 512 bài dự thi.', ['danvan-contest-entries 512']],
    ['Huyện ủy ban hành 26 văn bản lãnh đạo, chỉ đạo công tác dân vận.', ['danvan-guiding-documents 26']],
    ['Chương trình phối hợp công tác dân vận giai đoạn 2021-2026 gồm 6 nội dung.', ['coordination-programme-items 6']],
    ['Hội nghị khen thưởng 15 tập thể và 22 cá nhân.', ['commendation-count 15', 'commendation-count 22']],
    ['Mặt trận Tổ quốc các cấp chủ trì giám sát 86 cuộc.', ['supervision-mttq-rounds 86']],
    ['Ban Thanh tra nhân dân các xã, phường giám sát 214 cuộc.', ['supervision-ttnd-contents 214']],
    ['Ban Giám sát đầu tư của cộng đồng giám sát 132 công trình, dự án.', ['supervision-community-works 132']],
    ['Đến nay, toàn huyện có 16/20 xã đạt chuẩn nông thôn mới, chiếm 80%.', ['ntm-communes 16', 'ntm-rate 80']],
    ['Toàn tỉnh có thêm 4 xã đạt chuẩn nông thôn mới.', ['ntm-communes-added 4']],
    [
      'Huyện xây dựng được 25 khu dân cư nông thôn mới kiểu mẫu và 310 vườn mẫu.',
      ['ntm-model-gardens 310', 'ntm-model-residential-areas 25'],
    ],
    ['Thu ngân sách nhà nước trên địa bàn đạt 112,5% dự toán.', ['budget-revenue-vs-plan 112.5']],
    ['Thu nhập bình quân đầu người đạt 58,4 triệu đồng/người/năm.', ['income-per-capita 58400000']],
    ['Thu nhập bình quân đầu người năm 2022 là 52 triệu đồng.', ['income-per-capita 52000000']],
    ['Đoàn kiểm tra tiến hành 3 cuộc kiểm tra công tác dân vận.', ['inspection-visits 3']],
    [
      'Toàn huyện phải xử lý 640 đơn, giảm 12% so với 727 đơn của kỳ trước.',
      ['petition-received 640', 'petition-received 727'],
    ],
    [
      'Các tổ nhận 214 vụ, hòa giải thành 187 vụ. Cùng kỳ năm trước, con số này lần lượt là 231 vụ và 195 vụ.',
      ['mediation-cases 214', 'mediation-cases 231', 'mediation-success 187', 'mediation-success 195'],
    ],
    [
      'Tỷ lệ hòa giải thành tăng từ 78,2% năm 2021 lên 83,5% năm 2022.',
      ['mediation-success-rate 78.2', 'mediation-success-rate 83.5'],
    ],
    ['Số đơn phát sinh tăng 18 đơn (từ 120 đơn lên 138 đơn).', ['petition-received 120', 'petition-received 138']],
    ['Số đoàn đông người bớt nhiều, nay chỉ còn 8 lượt đoàn.', ['reception-groups 8']],
    [
      'Thành phố tiếp 1.920 lượt công dân, trong đó có 12 vụ đông người.',
      ['reception-groups 12', 'reception-visits 1920'],
    ],
    [
      'Cả huyện tiếp 140 lượt công dân/172 người; tiếp thường xuyên có 95/118 người.',
      ['reception-persons 118', 'reception-persons 172', 'reception-visits 140', 'reception-visits 95'],
    ],
    ['Xây dựng nông thôn mới: đã có 48 xã/60 xã về đích, chiếm 80%.', ['ntm-communes 48', 'ntm-rate 80']],
    [
      'Sau giám sát đã gửi 68 kiến nghị; cơ quan có thẩm quyền tiếp thu, giải quyết 59 kiến nghị (đạt 86,8%).',
      ['supervision-followup-rate 86.8'],
    ],
    ['Tiêu chí điện: có 45/60 xã đạt chuẩn, bằng 75%.', []],
    ['Trong năm, bài viết có 312 lượt xem, 45 lượt chia sẻ.', []],
    ['Phấn đấu tỷ lệ hồ sơ giải quyết đúng hạn đạt 99%.', ['dossier-on-time-rate-resolved 99 target']],
    ['Trồng mới 45 ha rừng, cứng hóa 12 km đường giao thông.', []],
    ['Khám, chữa bệnh cho 12.300 lượt người.', []],
    ['Vận động 2.450 hộ dân hiến đất làm đường.', []],
    ['Số hồ sơ tiếp nhận tăng 312 hồ sơ so với năm trước.', []],
    ['Toàn xã có 12 thôn, 2.315 hộ, 8.940 nhân khẩu.', []],
    ['Hội nghị có 150 đại biểu tham dự, 12 ý kiến phát biểu.', []],
    ['Tỷ lệ hộ nghèo giảm còn 2,1%, tỷ lệ che phủ rừng đạt 52,4%.', []],
    ['Tuyên truyền 45 buổi cho 3.200 lượt người tham gia.', []],
  ])('%s', (sentence, claims) => {
    expect(claimed(sentence)).toEqual(claims);
  });
});

it('does not carry a measure on to what is said to be another thing', () => {
  expect(claimed('Đã giải quyết 49 vụ việc khiếu nại; 12 vụ việc đang chờ kết quả xác minh.')).toEqual([
    'petition-resolved 49',
  ]);
});

describe('lines that name their subject before a colon', () => {
  it.each<[sentence: string, claims: string[]]>([
    [
      'Phản ánh, kiến nghị: tiếp nhận 45, xử lý 40 (88,9%).',
      ['pakn-handled 40', 'pakn-handled-rate 88.9', 'pakn-received 45'],
    ],
    ['Đơn thư: tiếp nhận 45; giải quyết 40.', ['petition-received 45', 'petition-resolved 40']],
    ['Tổng số hồ sơ tiếp nhận, xử lý trong tháng 10/2025: 1.234 hồ sơ.', ['dossier-received 1234']],
    ['Tiếp công dân: 45 lượt, 60 người.', ['reception-persons 60', 'reception-visits 45']],
    ['Số tổ hòa giải: 97; số hòa giải viên: 682; nữ: 205.', ['mediation-members 682', 'mediation-teams 97']],
    [
      'Có 32 mô hình “Dân vận khéo” đăng ký, 21 mô hình được công nhận.',
      ['danvan-model-recognised 21', 'danvan-model-registered 32'],
    ],
    ['Có 11/12 đơn vị thu phí, lệ phí bằng biên lai điện tử.', ['e-receipt-adoption 11']],
  ])('%s', (sentence, claims) => {
    expect(claimed(sentence)).toEqual(claims);
  });
});

describe('what a claim says besides its value', () => {
  const first = (sentence: string) => readReport(sentence).claims[0];

  it('takes the year in brackets behind each rate', () => {
    const report = readReport('Tỷ lệ hồ sơ đúng hạn đạt 97,2% (năm 2021), 98,4% (năm 2022), trên 99% (năm 2023).');
    expect(report.claims.map((claim) => [claim.measure, claim.bound, claim.period])).toEqual([
      ['dossier-on-time-rate-resolved', 'exact', '2021'],
      ['dossier-on-time-rate-resolved', 'exact', '2022'],
      ['dossier-on-time-rate-resolved', 'moreThan', '2023'],
    ]);
  });

  it('joins a year and the half that follows it', () => {
    expect(first('Năm 2021 và 6 tháng đầu năm 2022, huyện tiếp 845 lượt công dân.')?.period).toBe('2021-01/2022-06');
  });

  it('takes the period of the sentence before in the same paragraph', () => {
    expect(first('Năm 2022 là năm bứt phá. Các xã tiếp 845 lượt công dân.')?.period).toBe('2022');
  });

  it('does not take the years of a scheme for a period', () => {
    expect(first('Thực hiện Đề án giai đoạn 2022-2026, các xã tiếp 845 lượt công dân.')?.period).toBe(null);
  });

  it('names the base of a resolution rate', () => {
    const report = readReport('Huyện nhận 180 đơn thuộc thẩm quyền, đã giải quyết 171 đơn, đạt 95%.');
    expect(report.claims.find((claim) => claim.measure === 'petition-resolution-rate')?.base).toBe(
      'petition-in-competence',
    );
  });

  it('keeps the whole of a fraction, the level of a model and the day of a stock', () => {
    expect(first('Có 16/20 xã đạt chuẩn nông thôn mới.')?.of?.toString()).toBe('20');
    expect(first('Đăng ký 12 mô hình Dân vận khéo cấp huyện.')?.level).toBe('district');
    expect(first('Tính đến ngày 31/12/2022, tỉnh cung cấp 1.420 dịch vụ công trực tuyến.')?.asOf).toBe('2022-12-31');
  });
});

const shared = process.env.DANVAN_SHARED ?? join(import.meta.dirname, '../../../../../shared');

interface GoldClaim {
  readonly measure: string;
  readonly value: string;
  readonly bound: string;
  readonly base?: string;
  readonly period?: string;
}

describe.skipIf(!existsSync(join(shared, 'gold/claims.json')))('claims against the annotated articles', () => {
  it('finds every figure of the articles that a measure fits, and nothing else', () => {
    const { claims } = JSON.parse(readFileSync(join(shared, 'gold/claims.json'), 'utf8')) as {
      claims: Record<string, GoldClaim[]>;
    };
    for (const [name, gold] of Object.entries(claims)) {
      const mine = readReport(readFileSync(join(shared, 'seeds', `${name}.txt`), 'utf8')).claims;
      for (const one of gold) {
        const found = mine.some(
          (claim) =>
            claim.measure === one.measure &&
            claim.value.toString() === one.value &&
            claim.bound === one.bound &&
            (one.base === undefined || claim.base === one.base) &&
            (one.period === undefined || claim.period === one.period),
        );
        expect(found, `${one.measure} ${one.value}`).toBe(true);
      }
      const known = new Set(gold.map((one) => `${one.measure} ${one.value}`));
      expect(mine.filter((claim) => !known.has(`${claim.measure} ${claim.value.toString()}`))).toEqual([]);
    }
  });
});
