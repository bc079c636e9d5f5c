// Figures that entities have a field for although the catalogue of indicators
// knows no measure for them alone: done in time, under way, not settled. Data.
import type { MeasureRow } from '../lexicon/measure-row.js';

const dossiers = '(?:hồ sơ|hs|bộ hồ sơ)';
const cases = '(?:vụ|vụ,? việc|việc|trường hợp)';
const petitions = '(?:đơn|lá đơn|đơn thư)(?! vị)';
const both = ['count', 'fraction'] as const;
const count = ['count'] as const;
const change = 'tăng|giảm|bớt|so với|cùng kỳ';
const late = 'quá hạn|trễ|chậm|muộn';

export const entityWordings: readonly MeasureRow[] = [
  {
    measure: 'dossier-pending',
    name: 'dossiers under way',
    kinds: count,
    unit: dossiers,
    says: 'đang (?:được |trong thời hạn |tiếp tục )*(?:giải quyết|xử lý|thẩm định)|còn lại',
    never: `${change}|${late}|đúng hạn`,
  },
  {
    measure: 'dossier-resolved-late',
    name: 'dossiers done late',
    kinds: count,
    unit: dossiers,
    says: late,
    never: `đang|chưa|không|${change}`,
  },
  {
    measure: 'dossier-resolved-early',
    name: 'dossiers done early',
    kinds: count,
    unit: dossiers,
    says: '(?:trước|sớm) (?:hạn|hẹn)',
    never: `đúng|${change}`,
  },
  {
    measure: 'dossier-resolved-on-time',
    name: 'dossiers done on time',
    kinds: count,
    unit: dossiers,
    says: 'đúng (?:hạn|hẹn)',
    never: `trước|sớm|không|${change}`,
  },
  {
    measure: 'dossier-received-online',
    name: 'dossiers received online',
    kinds: count,
    unit: dossiers,
    says: 'trực tuyến|qua mạng',
    never: `trực tiếp|${change}`,
  },
  {
    measure: 'dossier-received-direct',
    name: 'dossiers received at the desk or by post',
    kinds: count,
    unit: dossiers,
    says: 'trực tiếp|tại quầy|bưu (?:chính|điện)',
    never: `trực tuyến|${change}`,
  },
  {
    measure: 'dossier-resolved',
    name: 'dossiers resolved',
    kinds: both,
    unit: dossiers,
    before: '(?:đã |được )?(?:giải quyết|xử lý|trả kết quả)(?: xong)?(?: là| được)?$',
    never: `đang|chưa|phải|hạn|hẹn|${change}`,
  },
  {
    measure: 'mediation-failed',
    name: 'cases not settled',
    kinds: count,
    unit: cases,
    topic: 'hòa giải',
    says: '(?:không|chưa) thành',
    never: change,
  },
  {
    measure: 'mediation-pending',
    name: 'cases under way',
    kinds: count,
    unit: cases,
    topic: 'hòa giải',
    says: 'đang (?:được )?hòa giải|đang tiến hành|chưa hòa giải xong',
    never: change,
  },
  {
    measure: 'petition-carried-over',
    name: 'petitions from the period before',
    kinds: count,
    unit: petitions,
    says: '(?:từ )?kỳ trước (?:chuyển )?(?:qua|sang)|tồn kỳ trước',
  },
  {
    measure: 'petition-processed',
    name: 'petitions processed',
    kinds: both,
    unit: petitions,
    before: '(?:đã |được )(?:phân loại, )?xử lý$',
    never: `đang|chưa|phải|${change}`,
  },
  {
    measure: 'documents-signed',
    name: 'documents signed digitally',
    kinds: both,
    unit: 'văn bản',
    says: 'ký số',
    never: change,
  },
  {
    measure: 'documents-issued',
    name: 'documents issued, of which some were signed',
    kinds: count,
    unit: 'văn bản',
    before: 'phát hành|ban hành|văn bản đi',
    topic: 'ký số',
    never: change,
  },
  {
    measure: 'budget-revenue-plan',
    name: 'planned budget revenue',
    kinds: ['money'],
    before: 'dự toán[^,;]{0,20}$|dự toán',
    lead: 'thu (?:ngân sách|nsnn)|tổng thu',
    neverLead: 'trong đó|thuế|phí|tổng chi|chi ngân sách',
    never: 'tăng|vượt',
  },
  {
    measure: 'budget-revenue',
    name: 'budget revenue',
    kinds: ['money'],
    before: '(?:tổng )?thu (?:ngân sách|nsnn)',
    never: 'tăng|giảm|vượt|bình quân|dự toán',
  },
];
