// Models of mass mobilisation that were recognised, in other words than "công nhận". Data.
import type { MeasureRow } from './measure-row.js';

const models = '(?:mô hình|điển hình)';
const skilful = 'dân vận khéo';
/** How offices say that a model passed. */
const certified = '(?:giấy chứng nhận|bằng chứng nhận|giấy công nhận|bằng công nhận|chứng nhận|quyết định công nhận)';
const passed = `(?:đạt (?:yêu cầu|tiêu chuẩn|tiêu chí|chuẩn|danh hiệu)|(?:được )?(?:xếp|đánh giá|chấm|bình xét|thẩm định)(?: loại)? đạt|(?:được )?(?:cấp|trao|nhận) ${certified})`;

export const movementRecognisedRows: readonly MeasureRow[] = [
  {
    measure: 'danvan-model-recognised',
    name: 'models that passed, said behind them',
    kinds: ['count', 'fraction'],
    unit: models,
    after: `^(?:${skilful} |đã |đều )*${passed}`,
    topic: `${skilful}|đăng ký`,
    never: 'đề nghị|đề xuất|chưa|không|phấn đấu',
    elsewhere: 'kinh tế tập thể|vay vốn|chuyển giao',
  },
  {
    measure: 'danvan-model-recognised',
    name: 'models that did well and were recognised for it',
    kinds: ['count', 'fraction'],
    unit: models,
    after: '^[^,]*(?:đạt|xếp) loại \\S+$',
    within: `loại \\S+,? (?:và )?(?:đã )?được (?:\\S+ ){0,6}?(?:công nhận|cấp ${certified})`,
    topic: skilful,
    never: 'đề nghị|đề xuất',
    neverLead: 'loại',
  },
  {
    measure: 'danvan-model-recognised',
    name: 'models that passed, said before them',
    kinds: ['count', 'fraction'],
    unit: models,
    before: `(?:(?:cấp|trao|tặng|ban hành|ký) ${certified}|(?:xếp|đánh giá|chấm)(?: loại)? đạt|đạt (?:yêu cầu|tiêu chuẩn|chuẩn))(?: (?:là|có|cho|đối với|được|thêm|tổng cộng|\\S+ ${skilful}|năm \\d{4}))*$`,
    topic: skilful,
    never: 'đề nghị|đề xuất|chưa|không|phấn đấu',
  },
  {
    measure: 'danvan-model-recognised',
    name: 'models that were judged and recognised',
    kinds: ['count', 'fraction'],
    unit: models,
    after: '^(?:được |đã )*(?:bình xét|bình chọn|thẩm định|kiểm tra|đánh giá|xét)$',
    within: '(?:bình xét|bình chọn|thẩm định|kiểm tra|đánh giá|xét)(?:,| và) (?:đánh giá,? |xét )?công nhận',
    topic: skilful,
    neverLead: 'đề nghị|đề xuất',
  },
  {
    measure: 'danvan-model-recognised',
    name: 'models that someone did recognise, whoever proposed them',
    kinds: ['count', 'fraction'],
    unit: models,
    before: 'được (?:\\S+ ){0,6}?công nhận(?: là| mới| thêm)?$',
    topic: skilful,
  },
  {
    measure: 'danvan-model-built',
    name: 'models of one body after another, each before a colon',
    kinds: ['count'],
    unit: models,
    lead: '^[^:;.\\d]{3,60}: ?$',
    within: '[\\d.]+ mô hình[“”" ]{1,2}dân vận khéo',
    elsewhere: 'đăng ký|công nhận',
    never: 'kinh tế|văn hóa|an ninh|quốc phòng|chính trị|tập thể|cá nhân',
  },
  {
    measure: 'danvan-model-recognised',
    name: 'models recognised, a bare number behind those registered',
    kinds: ['count'],
    unit: models,
    before: 'cn:?$',
    lead: 'đăng ký:? [\\d.]+[^;.\\d]*$',
    topic: skilful,
  },
  {
    measure: 'danvan-model-recognition-rate',
    name: 'share of those registered that were recognised, said behind it',
    kinds: ['percent'],
    after: `^(?:của |trong |trên )?(?:tổng )?(?:số )?${models}(?: \\S+){0,10}? (?:được|đã được)(?: \\S+){0,4} (?:công nhận|cấp ${certified})`,
    topic: skilful,
    never: 'tăng|giảm|cấp tỉnh|cấp trung ương',
  },
  {
    measure: 'danvan-model-registered',
    name: 'papers that register models',
    kinds: ['count'],
    unit: '(?:bản|phiếu|lượt) đăng ký',
    topic: skilful,
    never: 'tăng|giảm',
  },
];
