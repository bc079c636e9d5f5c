// What the demo portal shows on its first start: figures read from the report
// texts in this folder, and made-up answers to the rating form.
import { readFileSync } from 'node:fs';
import { measurementsFromClaims } from '@danvan/core/indicators';
import { readReport } from '@danvan/core/reports';

const title = 'Báo cáo đã đăng, tóm lược';

/** The four places, each with the period that its text names. */
export const places = [
  {
    code: 'huyen-thuong-tin',
    name: 'huyện Thường Tín, Hà Nội',
    file: 'thuong-tin.txt',
    period: '2018-01-01/2019-03-08',
  },
  { code: 'huyen-ky-anh', name: 'huyện Kỳ Anh, Hà Tĩnh', file: 'ky-anh.txt', period: '2017-01/2018-06' },
  { code: 'huyen-yen-phong', name: 'huyện Yên Phong, Bắc Ninh', file: 'yen-phong.txt', period: '2023' },
  { code: '01', name: 'thành phố Hà Nội', file: 'ha-noi.txt', period: '2019' },
];

export const commune = { code: 'xa-binh-minh', name: 'xã Bình Minh (minh họa)', parent: '01' };

/** Communes beside it, for the comparison; all of them made up. Two are so small that they are not told, nor give each other away. */
export const neighbours = [
  { code: 'xa-dong-hoa', name: 'xã Đông Hòa (minh họa)', answers: 60, pleased: 57 },
  { code: 'xa-phu-le', name: 'xã Phú Lễ (minh họa)', answers: 54, pleased: 38 },
  { code: 'xa-tan-an', name: 'xã Tân An (minh họa)', answers: 48, pleased: 36 },
  { code: 'xa-thuong-ba', name: 'xã Thượng Ba (minh họa)', answers: 45, pleased: 22 },
  { code: 'xa-vinh-ky', name: 'xã Vĩnh Kỳ (minh họa)', answers: 6, pleased: 5 },
  { code: 'xa-yen-son', name: 'xã Yên Sơn (minh họa)', answers: 7, pleased: 4 },
];

const reception = { vi: 'Tiếp công dân, đơn thư và hòa giải', en: 'Reception, petitions and mediation' };
const services = { vi: 'Hồ sơ và phản ánh, kiến nghị', en: 'Dossiers and feedback' };

export const board = {
  id: 'demo',
  title: { vi: 'Chỉ số dân vận chính quyền', en: 'Indicators of mobilisation by government' },
  cards: [
    {
      indicator: 'mediation-success-rate',
      unit: 'huyen-thuong-tin',
      period: '2018-01-01/2019-03-08',
      target: '80',
      group: reception,
    },
    {
      indicator: 'petition-resolution-rate',
      base: 'petition-received',
      unit: 'huyen-thuong-tin',
      period: '2018-01-01/2019-03-08',
      group: reception,
    },
    {
      indicator: 'petition-resolution-rate',
      base: 'petition-eligible',
      unit: 'huyen-ky-anh',
      period: '2017-01/2018-06',
      group: reception,
    },
    {
      indicator: 'petition-resolution-rate',
      base: 'petition-in-competence',
      unit: 'huyen-yen-phong',
      period: '2023',
      group: reception,
    },
    { indicator: 'pakn-handled-rate', unit: 'huyen-yen-phong', period: '2023', target: '95', group: services },
    { indicator: 'dossier-on-time-rate-resolved', unit: 'huyen-yen-phong', period: '2023', group: services },
    { indicator: 'dossier-on-time-rate-resolved', unit: '01', period: '2019', group: services },
  ],
};

/** The figures of the report texts, each with the sentence it stands in. */
export function readPlaces() {
  return places.flatMap(({ code, file, period, name }) => {
    const text = readFileSync(new URL(`reports/${file}`, import.meta.url), 'utf8');
    return measurementsFromClaims(readReport(text), { unit: code, period, title: `${title}: ${name}` });
  });
}

/** Made-up answers, forty for the commune itself; fixed ids, so that a second start adds none. */
export function madeUpAnswers() {
  const levels = [5, 4, 5, 4, 3, 5, 4, 2, 5, 4, 4, 5, 3, 4, 5, 5, 4, 4, 1, 5];
  const own = [...levels, ...levels].map((overall) => ({ unit: commune.code, overall }));
  const others = neighbours.flatMap(({ code, answers, pleased }) =>
    Array.from({ length: answers }, (_, index) => ({ unit: code, overall: index < pleased ? 4 + (index % 2) : 3 })),
  );
  return [...own, ...others].map(({ unit, overall }, index) => ({
    id: `00000000-0000-4000-8000-${String(index + 1).padStart(12, '0')}`,
    survey: 'quick',
    version: 1,
    unit,
    answers: { overall },
    ageMs: (index % 40) * 3_600_000,
  }));
}
