// Complaints and denunciations counted as cases: "18 vụ khiếu nại". Data.
import type { MeasureRow } from './measure-row.js';
import { change, kinds } from './petition-part-rows.js';
import { caseUnit, longStanding, otherCases, pending, receives, resolves } from './petition-verbs.js';

export const petitionCaseRows: readonly MeasureRow[] = [
  {
    measure: 'petition-pending',
    name: 'cases left over, in a text about complaints',
    kinds: ['count'],
    unit: caseUnit,
    before: '^(?:hiện )?còn(?: lại| tồn)?$',
    topic:
      '(?:khiếu nại|tố cáo).*giải quyết(?: xong| được)? [\\d.]+ vụ|giải quyết(?: xong| được)? [\\d.]+ vụ.*(?:khiếu nại|tố cáo)',
    never: `${change}|kỳ trước|năm trước|quá hạn`,
    neverLead: longStanding,
    neverTopic: otherCases,
  },
  {
    measure: 'petition-resolved',
    name: 'complaints and denunciations resolved, counted as cases',
    kinds,
    unit: caseUnit,
    before: resolves,
    topic: 'kn|tc|khiếu nại|tố cáo|[\\d.]+ đơn(?! vị)',
    never: `chưa|phải giải quyết|đang|đúng(?! quy| hạn| luật)|sai|bằng|thông qua|tồn đọng|kéo dài|phức tạp|${change}`,
    neverTopic: otherCases,
    neverLead: `${longStanding}|(?:(?:thẩm quyền|trách nhiệm) (?:xem xét, )?|thời hạn )giải quyết[^,;.]*$`,
  },
  {
    measure: 'petition-pending',
    name: 'cases of complaints and denunciations not resolved yet',
    kinds: ['count'],
    unit: caseUnit,
    says: pending,
    topic: 'khiếu nại|tố cáo|kn|tc',
    never: `kỳ trước|năm trước|kéo dài|phức tạp|dứt điểm|${change}`,
    neverLead: longStanding,
    neverTopic: otherCases,
  },
  {
    measure: 'petition-in-competence',
    name: 'cases of complaints and denunciations in competence',
    kinds,
    unit: caseUnit,
    says: '(?:thuộc|đúng|có|theo) thẩm quyền',
    topic: 'khiếu nại|tố cáo|kn|tc|[\\d.]+ đơn(?! vị)',
    never: `không thuộc|đang|${change}`,
    neverTopic: otherCases,
    side: 'part',
  },
  {
    measure: 'petition-in-competence',
    name: 'the whole of cases of complaints and denunciations in competence',
    kinds: ['fraction'],
    unit: caseUnit,
    says: '(?:thuộc|đúng|có|theo) thẩm quyền',
    topic: 'khiếu nại|tố cáo|kn|tc|[\\d.]+ đơn(?! vị)',
    neverTopic: otherCases,
    side: 'whole',
  },
  {
    measure: 'petition-received',
    name: 'complaints and denunciations received, counted as cases',
    kinds: ['count'],
    unit: `(?:vụ|vụ việc)(?= |$)`,
    before: receives,
    says: 'khiếu nại|tố cáo',
    never: `thẩm quyền|điều kiện|đang|${change}`,
    neverTopic: otherCases,
    neverLead: 'trong đó',
  },
];
