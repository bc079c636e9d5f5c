import { numberedColumns } from './columns.js';
import type { Form } from './form.js';
import { circular2021, edition2021 } from './form-basis.js';

/** Biểu 01/KQGQ and 03/KQGQ: how complaints and denunciations in competence were resolved. */
export const resolutionForms: readonly Form[] = [
  {
    id: '01/KQGQ',
    version: '2021',
    title: { vi: 'Kết quả giải quyết khiếu nại thuộc thẩm quyền', en: 'Resolution of complaints in competence' },
    columns: numberedColumns(26, {
      1: ['tổng số đơn', 'all petitions'],
      2: ['đơn kỳ trước chuyển sang', 'carried over', 'inferred'],
      3: ['đơn tiếp nhận trong kỳ', 'received in the period', 'inferred'],
      4: ['tổng số vụ việc', 'all cases'],
      5: ['giải quyết bằng quyết định', 'resolved by decision'],
      6: ['rút đơn qua giải thích, thuyết phục', 'withdrawn after explanation'],
      20: ['khiếu nại đúng', 'complaint right'],
      21: ['khiếu nại sai', 'complaint wrong'],
      22: ['khiếu nại đúng một phần', 'complaint right in part'],
      23: ['công nhận quyết định lần đầu', 'first decision upheld'],
      24: ['hủy, sửa quyết định lần đầu', 'first decision annulled or changed'],
      25: ['chấp hành đúng thời hạn', 'within the time limit'],
      26: ['chấp hành không đúng thời hạn', 'beyond the time limit'],
    }),
    identities: [{ rule: '1 = 2 + 3' }, { rule: '5 = 20..24' }],
    basis: [circular2021],
    valid: edition2021,
  },
  {
    id: '03/KQGQ',
    version: '2021',
    title: { vi: 'Kết quả giải quyết tố cáo thuộc thẩm quyền', en: 'Resolution of denunciations in competence' },
    columns: numberedColumns(31, {}),
    identities: [{ rule: '6 = 7..10 = 24 + 26 + 28 = 30 + 31' }, { rule: '8 = 25 + 27 + 29' }],
    basis: [circular2021],
    valid: edition2021,
  },
];
