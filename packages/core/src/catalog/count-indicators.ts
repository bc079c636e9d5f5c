// Figures that are counted and nothing more, one row each.
import type { Indicator } from '../indicators/indicator.js';
import { count, text } from './define-indicator.js';
import { bases } from './legal-bases.js';

// The four levels of online services ended with Decree 42/2022/NĐ-CP.
const fourLevels = { valid: { from: '2011-06-10', to: '2022-08-15' } } as const;

const byKind = {
  note: text(
    'Lượt, cuộc và hội nghị đối thoại là ba đơn vị đếm; không cộng với nhau.',
    'Dialogues are counted as visits, rounds or conferences; the three are not added up.',
  ),
} as const;

const byLevel = {
  note: text(
    'Một mô hình có thể đăng ký ở nhiều cấp; tổng các cấp chỉ là cận trên.',
    'One model may be registered at several levels; the sum of the levels is an upper bound.',
  ),
} as const;

export const countIndicators: readonly Indicator[] = [
  count('dossier-carried-over', 'down', bases.dossiers),
  count('service-online-count', 'up', bases.onlineServices),
  count('service-level3-count', 'none', bases.levels, fourLevels),
  count('service-level4-count', 'up', bases.levels, fourLevels),
  count('procedure-simplified-count', 'up', bases.simplification),
  count('pakn-received', 'none', bases.feedback),
  count('pakn-handled', 'up', bases.feedback),
  count('reception-days', 'up', bases.reception),
  count('reception-visits', 'none', bases.reception),
  count('reception-persons', 'none', bases.reception),
  count('reception-cases', 'none', bases.reception),
  count('reception-groups', 'down', bases.reception),
  count('dialogue-count', 'up', bases.dialogue, byKind),
  count('petition-received', 'none', bases.petitions),
  count('petition-eligible', 'none', bases.petitions),
  count('petition-in-competence', 'none', bases.petitions),
  count('petition-resolved', 'up', bases.petitions),
  count('petition-pending', 'down', bases.petitions),
  count('mediation-teams', 'none', bases.mediation),
  count('mediation-members', 'none', bases.mediation),
  count('mediation-cases', 'none', bases.mediation),
  count('mediation-success', 'up', bases.mediation),
  count('danvan-model-registered', 'none', bases.models, byLevel),
  count('danvan-model-built', 'up', bases.models, byLevel),
  count('danvan-model-recognised', 'up', bases.models, byLevel),
  count('danvan-contest-entries', 'none', bases.models),
  count('danvan-guiding-documents', 'none', bases.models),
  count('coordination-programme-items', 'none', bases.models),
  count('commendation-count', 'none', bases.commendations),
  count('supervision-mttq-rounds', 'up', bases.front),
  count('supervision-ttnd-contents', 'up', bases.grassroots),
  count('supervision-community-works', 'up', bases.grassroots),
  count('ntm-communes', 'up', bases.newRural),
  count('ntm-communes-added', 'up', bases.newRural),
  count('ntm-model-residential-areas', 'up', bases.modelAreas),
  count('ntm-model-gardens', 'up', bases.modelAreas),
  count('income-per-capita', 'up', bases.income),
  count('inspection-visits', 'none', bases.inspections),
  count('e-receipt-adoption', 'up', bases.eReceipts),
];
