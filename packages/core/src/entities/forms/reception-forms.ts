import { numberedColumns } from './columns.js';
import type { Form } from './form.js';
import { circular2021, circular2024, countingRule, edition2021, edition2024 } from './form-basis.js';

const receptionForm: Omit<Form, 'version' | 'basis' | 'valid'> = {
  id: '01/TCD',
  title: {
    vi: 'Tổng hợp kết quả tiếp công dân thường xuyên, định kỳ và đột xuất',
    en: 'Citizen reception: regular, periodic and ad hoc',
  },
  columns: numberedColumns(29, {
    1: ['tổng số lượt tiếp', 'all visits'],
    2: ['tổng số người được tiếp', 'all persons received'],
    3: ['tổng số vụ việc', 'all cases'],
    4: ['tiếp thường xuyên: số lượt', 'regular: visits'],
    5: ['tiếp thường xuyên: số người', 'regular: persons'],
    6: ['tiếp thường xuyên: vụ việc lần đầu', 'regular: cases, first time'],
    7: ['tiếp thường xuyên: vụ việc nhiều lần', 'regular: cases, again'],
    8: ['tiếp thường xuyên: đoàn đông người', 'regular: groups'],
    9: ['tiếp thường xuyên: số người của đoàn', 'regular: persons in groups'],
    10: ['tiếp thường xuyên: vụ việc của đoàn, lần đầu', 'regular: cases of groups, first time'],
    11: ['tiếp thường xuyên: vụ việc của đoàn, nhiều lần', 'regular: cases of groups, again'],
    12: ['thủ trưởng tiếp: số kỳ', 'head: days'],
    13: ['thủ trưởng tiếp: số lượt', 'head: visits'],
    14: ['thủ trưởng tiếp: số người', 'head: persons'],
    15: ['thủ trưởng tiếp: vụ việc lần đầu', 'head: cases, first time'],
    16: ['thủ trưởng tiếp: vụ việc nhiều lần', 'head: cases, again'],
    17: ['thủ trưởng tiếp: đoàn đông người', 'head: groups'],
    18: ['thủ trưởng tiếp: số người của đoàn', 'head: persons in groups'],
    19: ['thủ trưởng tiếp: vụ việc của đoàn, lần đầu', 'head: cases of groups, first time'],
    20: ['thủ trưởng tiếp: vụ việc của đoàn, nhiều lần', 'head: cases of groups, again'],
    21: ['ủy quyền tiếp: số kỳ', 'delegated: days'],
    22: ['ủy quyền tiếp: số lượt', 'delegated: visits'],
    23: ['ủy quyền tiếp: số người', 'delegated: persons'],
    24: ['ủy quyền tiếp: vụ việc lần đầu', 'delegated: cases, first time'],
    25: ['ủy quyền tiếp: vụ việc nhiều lần', 'delegated: cases, again'],
    26: ['ủy quyền tiếp: đoàn đông người', 'delegated: groups'],
    27: ['ủy quyền tiếp: số người của đoàn', 'delegated: persons in groups'],
    28: ['ủy quyền tiếp: vụ việc của đoàn, lần đầu', 'delegated: cases of groups, first time'],
    29: ['ủy quyền tiếp: vụ việc của đoàn, nhiều lần', 'delegated: cases of groups, again'],
  }),
  identities: [
    { rule: '1 = 4 + 13 + 22' },
    { rule: '2 = 5 + 14 + 23' },
    { rule: '3 = 6 + 7 + 15 + 16 + 24 + 25' },
    ...['5 >= 4', '14 >= 13', '23 >= 22', '4 >= 8', '13 >= 17', '22 >= 26'].map((rule) => ({
      rule,
      basis: countingRule,
    })),
    ...['9 >= 5*8', '18 >= 5*17', '27 >= 5*26', '5 >= 9', '14 >= 18', '23 >= 27'].map((rule) => ({
      rule,
      basis: countingRule,
    })),
  ],
  outdated: {
    from: '2026-07-01',
    columns: ['21', '22', '23', '24', '25', '26', '27', '28', '29'],
    note: {
      vi: 'Từ 01/7/2026 pháp luật về tiếp công dân không quy định ủy quyền cho cấp phó: cần giải trình số liệu ở cột "ủy quyền tiếp".',
      en: 'Since 1 July 2026 the law on reception does not provide for delegation to deputies: figures in the columns of delegated reception need an explanation.',
    },
  },
};

const receivedAtReception: Omit<Form, 'version' | 'basis' | 'valid'> = {
  id: '02/TCD',
  title: {
    vi: 'Tổng hợp kết quả phân loại, xử lý đơn qua tiếp công dân',
    en: 'Petitions handed in at citizen reception',
  },
  columns: numberedColumns(12, {
    1: ['tổng số đơn', 'all petitions'],
    2: ['tổng số vụ việc', 'all cases'],
    3: ['khiếu nại: số đơn', 'complaints: petitions'],
    4: ['khiếu nại: số vụ việc', 'complaints: cases'],
    5: ['tố cáo: số đơn', 'denunciations: petitions'],
    6: ['tố cáo: số vụ việc', 'denunciations: cases'],
    7: ['kiến nghị, phản ánh: số đơn', 'proposals: petitions'],
    8: ['kiến nghị, phản ánh: số vụ việc', 'proposals: cases'],
    9: ['thuộc thẩm quyền: số đơn', 'in competence: petitions'],
    10: ['thuộc thẩm quyền: số vụ việc', 'in competence: cases'],
    11: ['không thuộc thẩm quyền: số đơn', 'not in competence: petitions'],
    12: ['không thuộc thẩm quyền: số vụ việc', 'not in competence: cases'],
  }),
  identities: [{ rule: '1 = 3 + 5 + 7 = 9 + 11' }, { rule: '2 = 4 + 6 + 8 = 10 + 12' }],
};

/** Biểu 01/TCD in both editions (the identities are the same) and Biểu 02/TCD. */
export const receptionForms: readonly Form[] = [
  { ...receptionForm, version: '2021', basis: [circular2021], valid: edition2021 },
  { ...receptionForm, version: '2024', basis: [circular2024], valid: edition2024 },
  { ...receivedAtReception, version: '2021', basis: [circular2021], valid: edition2021 },
];
