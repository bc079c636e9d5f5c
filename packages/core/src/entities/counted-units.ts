import type { LocalText } from '../foundation/local-text.js';

/**
 * What the figures of entities count. Each is a unit of its own: three visits
 * (lượt) may be five persons (người) with one case (vụ việc), so none is ever
 * added to another.
 */
export const countedUnits = {
  visit: { vi: 'lượt', en: 'visits' },
  person: { vi: 'người', en: 'persons' },
  case: { vi: 'vụ việc', en: 'cases' },
  group: { vi: 'đoàn đông người', en: 'groups of five or more' },
  day: { vi: 'ngày', en: 'days' },
  petition: { vi: 'đơn', en: 'petitions' },
  dialogue: { vi: 'cuộc', en: 'dialogues' },
  conference: { vi: 'hội nghị', en: 'conferences' },
  team: { vi: 'tổ', en: 'teams' },
  'mediation-case': { vi: 'vụ', en: 'mediation cases' },
  model: { vi: 'mô hình', en: 'models' },
  dossier: { vi: 'hồ sơ', en: 'dossiers' },
  procedure: { vi: 'thủ tục hành chính', en: 'procedures' },
  service: { vi: 'dịch vụ', en: 'services' },
  agency: { vi: 'đơn vị', en: 'agencies' },
  document: { vi: 'văn bản', en: 'documents' },
  feedback: { vi: 'phản ánh, kiến nghị', en: 'feedback items' },
  round: { vi: 'cuộc', en: 'rounds of supervision' },
  topic: { vi: 'nội dung', en: 'topics' },
  work: { vi: 'công trình, dự án', en: 'works and projects' },
  recommendation: { vi: 'kiến nghị', en: 'recommendations' },
  inspection: { vi: 'cuộc', en: 'inspections' },
  commune: { vi: 'xã', en: 'communes' },
  collective: { vi: 'tập thể', en: 'collectives' },
  individual: { vi: 'cá nhân', en: 'individuals' },
  VND: { vi: 'đồng', en: 'đồng' },
} as const satisfies Readonly<Record<string, LocalText>>;

/** Code of a counted unit: `visit`, `person`, `case`, `group`, `VND` … */
export type CountedUnit = keyof typeof countedUnits;
