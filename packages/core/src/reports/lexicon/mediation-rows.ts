// Hòa giải ở cơ sở: teams, mediators, cases, cases settled. Data.
import type { MeasureRow } from './measure-row.js';

const topic = 'hòa giải';
const cases = '(?:vụ|vụ,? việc|việc|trường hợp|mâu thuẫn|tranh chấp)';
const kinds = ['count', 'fraction'] as const;
const change = 'tăng|giảm|bớt|so với|bình quân|trung bình|mỗi';

export const mediationRows: readonly MeasureRow[] = [
  {
    measure: 'mediation-teams',
    name: 'mediation teams',
    kinds: ['count'],
    unit: 'tổ hòa giải',
    never: change,
    neverLead: 'trong (?:đó|số)',
  },
  {
    measure: 'mediation-members',
    name: 'mediators',
    neverLead: 'trong (?:đó|số)',
    kinds: ['count'],
    unit: '(?:hòa giải viên|tổ viên)',
    topic,
    never: change,
  },
  {
    measure: 'mediation-members-per-team',
    name: 'mediators per team',
    kinds: ['count'],
    unit: '(?:người|tổ viên|hòa giải viên|thành viên)',
    topic,
    says: '(?:bình quân|trung bình|mỗi).*tổ|tổ.*(?:bình quân|trung bình)|/tổ',
  },
  {
    measure: 'mediation-success',
    name: 'cases settled',
    kinds,
    unit: cases,
    topic,
    says: '(?<!không |chưa )(?:hòa giải )?thành(?: công)?(?! phố| viên| lập| phần| tích)|đạt thỏa thuận|kết thúc bằng thỏa thuận',
    never: 'không thành|chưa thành|tăng|giảm',
    side: 'part',
  },
  {
    measure: 'mediation-success',
    name: 'cases settled, a bare number behind its words',
    kinds: ['count'],
    unit: '(?=$)',
    before: 'hòa giải thành(?: công)?(?: là| được)?$',
    never: 'không|chưa|tăng|giảm|tỷ lệ',
  },
  {
    measure: 'mediation-cases',
    name: 'cases mediated, the whole of those settled',
    kinds: ['fraction'],
    unit: cases,
    topic,
    side: 'whole',
  },
  {
    measure: 'mediation-cases',
    name: 'cases taken up for mediation',
    kinds: ['count'],
    unit: cases,
    topic,
    before: 'tiếp nhận|thụ lý|nhận|hòa giải|tổ chức hòa giải|đã hòa giải',
    never: `thành|không|đang|${change}`,
  },
  {
    measure: 'mediation-coverage-rate',
    name: 'share of cases that were mediated',
    kinds: ['percent'],
    says: '(?:vụ,? việc|mâu thuẫn|tranh chấp) được (?:tiếp nhận, )?(?:đưa ra )?hòa giải(?! thành)',
    never: 'tăng|giảm',
  },
  {
    measure: 'mediation-success-rate',
    name: 'share of cases settled',
    kinds: ['percent'],
    topic,
    says: 'hòa giải thành(?: công)?|tỷ lệ (?:hòa giải )?thành|thành công',
    never: 'không thành|tăng|giảm|trở lên|nhóm|riêng',
  },
];
