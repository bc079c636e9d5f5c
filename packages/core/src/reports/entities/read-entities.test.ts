import { describe, expect, it } from 'vitest';
import { Entity } from '../../entities/schema/entity.js';
import { readReport } from '../read-report.js';
import { readEntities } from './read-entities.js';

// "412 visit, hơn 5 group": the figures of an entity in one line.
function shown(entity: Entity): string {
  const fields = Object.entries(entity).flatMap(([field, value]: [string, unknown]) => {
    if (typeof value !== 'object' || value === null || !('value' in value)) return [];
    const { value: size, unit, bound } = value as { value: string; unit: string; bound?: string };
    return [`${field} ${bound === undefined ? '' : `${bound} `}${size} ${unit}`];
  });
  return `${entity.kind} ${'period' in entity ? entity.period : ''}: ${fields.join(', ')}`;
}

function entitiesIn(text: string, period?: string): readonly Entity[] {
  const options = period === undefined ? { unit: '24' } : { unit: '24', period };
  const { entities } = readEntities(readReport(text), options);
  for (const entity of entities) expect(Entity.parse(entity)).toEqual(entity);
  return entities;
}

describe('readEntities', () => {
  it.each([
    [
      'Năm 2022, huyện tiếp 412 lượt với 497 người về 386 vụ việc, có 03 đoàn đông người; lãnh đạo tiếp công dân 27 ngày.',
      'reception-summary 2022: visits 412 visit, persons 497 person, cases 386 case, groups 3 group, days 27 day',
    ],
    [
      'Năm 2022, tiếp nhận 298 đơn, đủ điều kiện 271 đơn, đã xử lý 290 đơn; thuộc thẩm quyền 163 đơn, đã giải quyết 149 đơn, còn 14 đơn đang giải quyết.',
      'petition-funnel 2022: received 298 petition, eligible 271 petition, processed 290 petition, inCompetence 163 petition, resolved 149 petition, pending 14 petition',
    ],
    [
      'Năm 2023, 97 tổ hòa giải với 682 hòa giải viên thụ lý 243 vụ, hòa giải thành 209 vụ, không thành 27 vụ, đang hòa giải 7 vụ.',
      'mediation-summary 2023: teams 97 team, mediators 682 person, mediated 243 mediation-case, settled 209 mediation-case, failed 27 mediation-case, ongoing 7 mediation-case',
    ],
    [
      'Quý II/2023, tiếp nhận 214.386 hồ sơ, trong đó trực tuyến 118.734 hồ sơ, trực tiếp 88.907 hồ sơ, kỳ trước chuyển qua 6.745 hồ sơ.',
      'dossier-summary 2023-04/2023-06: received 214386 dossier, online 118734 dossier, directOrPost 88907 dossier, carriedOver 6745 dossier',
    ],
    [
      'Quý II/2023, đã giải quyết 205.112 hồ sơ, trước hạn 163.480 hồ sơ, đúng hạn 40.689 hồ sơ, quá hạn 943 hồ sơ; đang giải quyết hơn 9.200 hồ sơ.',
      'dossier-summary 2023-04/2023-06: resolved 205112 dossier, early 163480 dossier, onTime 40689 dossier, late 943 dossier, pending moreThan 9200 dossier',
    ],
    ['Năm 2024, 15 xã đã thu phí bằng biên lai điện tử.', 'receipt-adoption 2024: using 15 agency'],
    [
      'Năm 2024, cơ quan phát hành 5.200 văn bản, đã ký số 5.158 văn bản.',
      'signature-summary 2024: issued 5200 document, signed 5158 document',
    ],
    [
      'Năm 2023 tiếp nhận 137 phản ánh, kiến nghị, đã xử lý 126 phản ánh, kiến nghị.',
      'feedback-summary 2023: received 137 feedback, handled 126 feedback',
    ],
    ['Năm 2019, thành lập 3 đoàn kiểm tra công tác dân vận.', 'inspection-summary 2019: inspections 3 inspection'],
    [
      'Năm 2021, 10 tập thể và 12 cá nhân được khen thưởng.',
      'commendation-summary 2021: collectives 10 collective, individuals 12 individual',
    ],
    [
      'Năm 2018 toàn huyện có 24/28 xã đạt chuẩn nông thôn mới, thêm 5 xã đạt chuẩn.',
      'new-rural-summary 2018: met 24 commune, communes 28 commune, added 5 commune',
    ],
    [
      'Năm 2018, thu ngân sách đạt 651,2 tỷ đồng, bằng 147,8% dự toán (440,6 tỷ đồng).',
      'budget-revenue 2018: actual 651200000000 VND, planned 440600000000 VND',
    ],
  ])('%s', (sentence, entity) => {
    expect(entitiesIn(sentence).map(shown)).toEqual([entity]);
  });

  it.each([
    [
      'Năm 2021, tổ chức 36 cuộc đối thoại và 12 hội nghị đối thoại.',
      ['dialogue-summary 2021: held 36 dialogue', 'dialogue-summary 2021: held 12 conference'],
    ],
    [
      'Năm 2019, đăng ký 5 mô hình cấp thành phố, 137 mô hình cấp huyện.',
      ['model-summary 2019: registered 5 model', 'model-summary 2019: registered 137 model'],
    ],
    [
      'Năm 2023, Mặt trận chủ trì giám sát 103 cuộc; Ban Thanh tra nhân dân giám sát 18 nội dung; Ban Giám sát đầu tư của cộng đồng giám sát 28 công trình.',
      [
        'supervision-summary 2023: done 103 round',
        'supervision-summary 2023: done 18 topic',
        'supervision-summary 2023: done 28 work',
      ],
    ],
  ])('%s: what is counted apart stays apart', (sentence, entities) => {
    expect(entitiesIn(sentence).map(shown)).toEqual(entities);
  });

  it('Năm 2021 có 1.685 dịch vụ công trực tuyến, gồm 1.217 dịch vụ mức độ 3 và 468 dịch vụ mức độ 4; đơn giản hóa 556 thủ tục.', () => {
    const [services] = entitiesIn(
      'Năm 2021 có 1.685 dịch vụ công trực tuyến, gồm 1.217 dịch vụ mức độ 3 và 468 dịch vụ mức độ 4; đơn giản hóa 556 thủ tục.',
    );
    expect(services).toMatchObject({
      total: { value: '1685' },
      simplified: { value: '556', unit: 'procedure' },
      byLevel: [
        { level: { scale: 'four-levels', level: 3 }, services: { value: '1217' } },
        { level: { scale: 'four-levels', level: 4 }, services: { value: '468' } },
      ],
    });
  });

  it('Thực hiện Chỉ thị số 07-CT/TU ngày 01/10/2021 của Thành ủy về tăng cường công tác dân vận, Quyết định 23-QĐ/TW.', () => {
    const documents = entitiesIn(
      'Thực hiện Chỉ thị số 07-CT/TU ngày 01/10/2021 của Thành ủy về tăng cường công tác dân vận, Quyết định 23-QĐ/TW.',
    );
    expect(documents).toMatchObject([
      { symbol: '07-CT/TU', date: '2021-10-01', title: 'Chỉ thị về tăng cường công tác dân vận' },
      { symbol: '23-QĐ/TW', title: 'Quyết định' },
    ]);
  });

  it('Chương trình phối hợp giữa Ban Dân vận Tỉnh ủy và Ban cán sự đảng UBND tỉnh giai đoạn 2021-2026 gồm 7 nội dung.', () => {
    const programmes = entitiesIn(
      'Chương trình phối hợp giữa Ban Dân vận Tỉnh ủy và Ban cán sự đảng UBND tỉnh giai đoạn 2021-2026 gồm 7 nội dung.',
    );
    expect(programmes).toMatchObject([
      { form: 'cooperation', issuers: ['Ban Dân vận Tỉnh ủy', 'Ban cán sự đảng UBND tỉnh'], period: '2021/2026' },
    ]);
  });

  it('keeps what has no period aside, and takes the one that is given', () => {
    const report = readReport('Các tổ hòa giải thụ lý 120 vụ việc.');
    expect(readEntities(report, { unit: '24' })).toMatchObject({
      entities: [],
      unplaced: [{ measure: 'mediation-cases' }],
    });
    expect(entitiesIn(report.text, '2023').map(shown)).toEqual(['mediation-summary 2023: mediated 120 mediation-case']);
  });

  it('puts what the text compares with into no period but its own', () => {
    const text = 'Huyện tiếp 412 lượt công dân (kỳ trước tiếp 450 lượt công dân).';
    const { entities, unplaced } = readEntities(readReport(text), { unit: '24', period: '2023' });
    expect(entities.map(shown)).toEqual(['reception-summary 2023: visits 412 visit']);
    expect(unplaced.map((claim) => claim.value.toFixed())).toEqual(['450']);
  });

  it('neither adds nor drops a second figure for the same field', () => {
    const text = 'Năm 2023, huyện tiếp 412 lượt công dân. Năm 2023, các xã tiếp 1.905 lượt công dân.';
    expect(entitiesIn(text).map(shown)).toEqual([
      'reception-summary 2023: visits 412 visit',
      'reception-summary 2023: visits 1905 visit',
    ]);
  });

  it('leaves goals out', () => {
    expect(entitiesIn('Năm 2024 phấn đấu tiếp nhận 5.000 hồ sơ.')).toEqual([]);
  });

  it.each<[sentence: string, wanted: object]>([
    ['Từ ngày 15/4/2024, các xã thu phí bằng biên lai điện tử.', { kind: 'receipt-adoption', since: '2024-04-15' }],
    [
      'Năm 2024, 15 xã đã thu phí bằng biên lai điện tử, áp dụng từ ngày 15/4/2024.',
      { kind: 'receipt-adoption', since: '2024-04-15', using: { value: '15' } },
    ],
    ['Năm 2023, tỷ lệ văn bản đi được ký số đạt 98,4%.', { kind: 'signature-summary', printedRate: '98.4' }],
    [
      'Năm 2023, thu nhập bình quân đầu người đạt 52,5 triệu đồng/người/năm.',
      { kind: 'income-per-capita', per: 'year', amount: { value: '52500000', unit: 'VND' } },
    ],
    [
      'Năm 2023, thu nhập bình quân đầu người đạt 4,6 triệu đồng/tháng.',
      { kind: 'income-per-capita', per: 'month', amount: { value: '4600000' } },
    ],
  ])('%s', (sentence, wanted) => {
    const [entity] = entitiesIn(sentence);
    expect(entity).toMatchObject(wanted);
    expect(Entity.safeParse(entity).success).toBe(true);
  });
});
