// Which field of which entity a measure fills. Data.
import type { CountedUnit } from '../../entities/counted-units.js';
import type { Entity } from '../../entities/schema/entity.js';

/** Where a figure of a report belongs among the entities. */
export interface EntityField {
  readonly kind: Entity['kind'];
  readonly field: string;
  readonly unit: CountedUnit;
  /** Tells apart entities of one kind: who supervised. */
  readonly fixed?: Readonly<Record<string, string>>;
  /** The whole that a part was printed with goes into this field. */
  readonly wholeField?: string;
}

const reception = 'reception-summary';
const petition = 'petition-funnel';
const mediation = 'mediation-summary';
const dossier = 'dossier-summary';

/** By measure; the measures of {@link entityWordings} among them. */
export const entityFields: Readonly<Partial<Record<string, EntityField>>> = {
  'reception-days': { kind: reception, field: 'days', unit: 'day' },
  'reception-visits': { kind: reception, field: 'visits', unit: 'visit' },
  'reception-persons': { kind: reception, field: 'persons', unit: 'person' },
  'reception-cases': { kind: reception, field: 'cases', unit: 'case' },
  'reception-groups': { kind: reception, field: 'groups', unit: 'group' },
  'petition-received': { kind: petition, field: 'received', unit: 'petition' },
  'petition-carried-over': { kind: petition, field: 'carriedOver', unit: 'petition' },
  'petition-processed': { kind: petition, field: 'processed', unit: 'petition' },
  'petition-eligible': { kind: petition, field: 'eligible', unit: 'petition' },
  'petition-in-competence': { kind: petition, field: 'inCompetence', unit: 'petition' },
  'petition-resolved': { kind: petition, field: 'resolved', unit: 'petition' },
  'petition-pending': { kind: petition, field: 'pending', unit: 'petition' },
  'mediation-teams': { kind: mediation, field: 'teams', unit: 'team' },
  'mediation-members': { kind: mediation, field: 'mediators', unit: 'person' },
  'mediation-cases': { kind: mediation, field: 'mediated', unit: 'mediation-case' },
  'mediation-success': { kind: mediation, field: 'settled', unit: 'mediation-case' },
  'mediation-failed': { kind: mediation, field: 'failed', unit: 'mediation-case' },
  'mediation-pending': { kind: mediation, field: 'ongoing', unit: 'mediation-case' },
  'danvan-model-registered': { kind: 'model-summary', field: 'registered', unit: 'model' },
  'danvan-model-built': { kind: 'model-summary', field: 'built', unit: 'model' },
  'danvan-model-recognised': { kind: 'model-summary', field: 'recognised', unit: 'model' },
  'dossier-received': { kind: dossier, field: 'received', unit: 'dossier' },
  'dossier-received-online': { kind: dossier, field: 'online', unit: 'dossier' },
  'dossier-received-direct': { kind: dossier, field: 'directOrPost', unit: 'dossier' },
  'dossier-carried-over': { kind: dossier, field: 'carriedOver', unit: 'dossier' },
  'dossier-resolved': { kind: dossier, field: 'resolved', unit: 'dossier' },
  'dossier-resolved-early': { kind: dossier, field: 'early', unit: 'dossier' },
  'dossier-resolved-on-time': { kind: dossier, field: 'onTime', unit: 'dossier' },
  'dossier-resolved-late': { kind: dossier, field: 'late', unit: 'dossier' },
  'dossier-pending': { kind: dossier, field: 'pending', unit: 'dossier' },
  'documents-signed': { kind: 'signature-summary', field: 'signed', unit: 'document' },
  'documents-issued': { kind: 'signature-summary', field: 'issued', unit: 'document' },
  'e-receipt-adoption': { kind: 'receipt-adoption', field: 'using', unit: 'agency', wholeField: 'agencies' },
  'pakn-received': { kind: 'feedback-summary', field: 'received', unit: 'feedback' },
  'pakn-handled': { kind: 'feedback-summary', field: 'handled', unit: 'feedback' },
  'supervision-mttq-rounds': { kind: 'supervision-summary', field: 'done', unit: 'round', fixed: { by: 'front' } },
  'supervision-ttnd-contents': {
    kind: 'supervision-summary',
    field: 'done',
    unit: 'topic',
    fixed: { by: 'people-inspection' },
  },
  'supervision-community-works': {
    kind: 'supervision-summary',
    field: 'done',
    unit: 'work',
    fixed: { by: 'community-investment' },
  },
  'inspection-visits': { kind: 'inspection-summary', field: 'inspections', unit: 'inspection' },
  'ntm-communes': { kind: 'new-rural-summary', field: 'met', unit: 'commune', wholeField: 'communes' },
  'ntm-communes-added': { kind: 'new-rural-summary', field: 'added', unit: 'commune' },
  'budget-revenue': { kind: 'budget-revenue', field: 'actual', unit: 'VND' },
  'budget-revenue-plan': { kind: 'budget-revenue', field: 'planned', unit: 'VND' },
  'digital-signature-rate': { kind: 'signature-summary', field: 'printedRate', unit: 'document' },
  'service-online-count': { kind: 'service-summary', field: 'total', unit: 'service' },
  'procedure-simplified-count': { kind: 'service-summary', field: 'simplified', unit: 'procedure' },
};
