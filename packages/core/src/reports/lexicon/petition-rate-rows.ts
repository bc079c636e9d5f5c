// Rates of petitions: classified, resolved, resolved in time. Data.
import type { MeasureRow } from './measure-row.js';

const change = 'tăng|giảm|bớt|so với|cùng kỳ';

export const petitionRateRows: readonly MeasureRow[] = [
  {
    measure: 'petition-eligibility-rate',
    name: 'share of petitions that are eligible',
    kinds: ['percent'],
    before: 'đơn(?: thư)?(?: tiếp nhận)? (?:đủ|có|đạt|bảo đảm|đảm bảo)(?: đủ)? điều kiện',
    never: `giải quyết|không|chưa|${change}`,
  },
  {
    measure: 'petition-processing-rate',
    name: 'share of petitions classified and handled by the rules',
    kinds: ['percent'],
    says: 'đơn(?! vị)|khiếu nại',
    topic: 'phân loại|tiếp nhận, (?:phân loại, )?xử lý|xử lý theo quy định',
    never: change,
  },
  {
    measure: 'petition-processing-rate',
    name: 'share of petitions classified, their count before the rate',
    kinds: ['percent'],
    lead: '(?:phân loại|xử lý ban đầu)[^;%]*$',
    topic: 'đơn(?! vị)|khiếu nại|tố cáo',
    never: `${change}|giải quyết|đúng hạn|hồ sơ|phản ánh|rác|chất thải|điều kiện|thẩm quyền`,
    neverLead: 'điều kiện|thẩm quyền|giải quyết|rác|hồ sơ|phản ánh',
  },
  {
    measure: 'petition-processing-rate',
    name: 'share of petitions classified, behind those received',
    kinds: ['percent'],
    before: '(?:phân loại|xử lý)(?:, xử lý| và xử lý)?(?: đạt| được)?$',
    lead: 'đơn(?! vị)[^;]*phân loại[^;]*$',
    never: `${change}|giải quyết|đúng hạn`,
  },
  {
    measure: 'petition-processing-rate',
    name: 'share of petitions handled, the count before the rate',
    kinds: ['percent'],
    lead: '(?:đã|được) (?:phân loại, )?xử lý [\\d.]+(?:/[\\d.]+)? (?:lá )?đơn[^,;]*,?[^,;]{0,30}$',
    never: `${change}|đúng hạn|kế hoạch`,
  },
  {
    measure: 'complaint-timeliness-rate',
    name: 'resolved in time, the count before the rate',
    kinds: ['percent'],
    lead: '(?:giải quyết|làm|xử lý|xong)(?: xong)? (?:đúng|trong|trước) (?:thời )?(?:hạn|hẹn)(?: luật định)? (?:\\S+ )?[\\d.]+(?:/[\\d.]+)? (?:đơn|vụ)[^;%]{0,24}$',
    never: `${change}|hồ sơ`,
  },
  {
    measure: 'complaint-timeliness-rate',
    name: 'cases of complaints resolved in time, behind all that were decided',
    kinds: ['percent'],
    lead: '(?:đúng|trong|trước|bảo đảm|đảm bảo|kịp) (?:thời )?(?:hạn|hẹn)[^;%]{0,20}$',
    within: '[\\d.]+ (?:vụ|vụ việc|đơn)(?: việc)? (?:khiếu nại|tố cáo|kn|tc)',
    never: `${change}|hồ sơ|quá hạn|phản ánh`,
  },
  {
    measure: 'complaint-timeliness-rate',
    name: 'the time limit kept',
    kinds: ['percent'],
    says: '(?:chấp hành|bảo đảm|đảm bảo|tuân thủ) (?:đúng )?(?:quy định về )?thời hạn',
    topic: 'đơn(?! vị)|khiếu nại|tố cáo|kn|tc',
    never: `${change}|hồ sơ|tthc`,
  },
  {
    measure: 'complaint-timeliness-rate',
    name: 'complaints resolved in time',
    kinds: ['percent'],
    says: '(?:giải quyết )?(?:đơn|khiếu nại|tố cáo).*(?:đúng|trong) (?:thời )?hạn',
    never: change,
  },
  {
    measure: 'petition-resolution-rate',
    name: 'share of petitions in competence that were resolved',
    kinds: ['percent'],
    says: 'giải quyết (?:\\S+ ){0,3}?(?:đơn|khiếu nại|tố cáo)[^;.]*thuộc thẩm quyền',
    base: 'petition-in-competence',
    never: `(?:tăng|giảm|bớt) |đúng hạn|quá hạn|kế hoạch`,
  },
  {
    measure: 'petition-resolution-rate',
    name: 'share of petitions resolved',
    kinds: ['percent'],
    says: 'giải quyết (?:\\S+ ){0,3}?(?:đơn|khiếu nại|tố cáo)|(?:đơn|khiếu nại|tố cáo) (?:\\S+ ){0,5}?(?:được )?giải quyết',
    never: `${change}|đúng hạn|quá hạn|kế hoạch`,
  },
];
