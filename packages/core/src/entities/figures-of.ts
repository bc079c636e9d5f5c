import type { Bound } from '../quantities/bound.js';
import type { CountedUnit } from './counted-units.js';
import type { Figure } from './figure.js';
import type { Entity } from './schema/entity.js';

/** One figure of a summary under the measure of the catalogue; a `Measurement` of `@danvan/core/indicators` as it stands. */
export interface EntityFigure {
  readonly measure: string;
  readonly unit: string;
  readonly period: string;
  readonly value: string;
  readonly bound?: Bound;
  readonly counted: CountedUnit;
}

/** Measure of each field, by kind of summary. */
const measures: Readonly<Partial<Record<Entity['kind'], Readonly<Record<string, string>>>>> = {
  'reception-summary': {
    days: 'reception-days',
    visits: 'reception-visits',
    persons: 'reception-persons',
    cases: 'reception-cases',
    groups: 'reception-groups',
  },
  'petition-funnel': {
    received: 'petition-received',
    processed: 'petition-processed',
    eligible: 'petition-eligible',
    inCompetence: 'petition-in-competence',
    resolved: 'petition-resolved',
    pending: 'petition-pending',
  },
  'mediation-summary': {
    teams: 'mediation-teams',
    mediators: 'mediation-members',
    received: 'mediation-received',
    mediated: 'mediation-cases',
    settled: 'mediation-success',
    failed: 'mediation-failed',
    ongoing: 'mediation-pending',
  },
  'model-summary': {
    registered: 'danvan-model-registered',
    built: 'danvan-model-built',
    recognised: 'danvan-model-recognised',
  },
  'dossier-summary': {
    received: 'dossier-received',
    online: 'dossier-received-online',
    carriedOver: 'dossier-carried-over',
    resolved: 'dossier-resolved',
    early: 'dossier-resolved-early',
    onTime: 'dossier-resolved-on-time',
    late: 'dossier-resolved-late',
    pending: 'dossier-pending',
    pendingOverdue: 'dossier-pending-overdue',
  },
  'service-summary': { total: 'service-online-count', simplified: 'procedure-simplified-count' },
  'signature-summary': { signed: 'documents-signed', issued: 'documents-issued' },
  'feedback-summary': { received: 'pakn-received', handled: 'pakn-handled' },
  'inspection-summary': { inspections: 'inspection-visits' },
  'new-rural-summary': { met: 'ntm-communes', added: 'ntm-communes-added', communes: 'ntm-communes-total' },
  'budget-revenue': { actual: 'budget-revenue', planned: 'budget-revenue-plan' },
  'receipt-adoption': { using: 'e-receipt-adoption', agencies: 'e-receipt-units' },
};

const supervision = {
  front: 'supervision-mttq-rounds',
  'people-inspection': 'supervision-ttnd-contents',
  'community-investment': 'supervision-community-works',
} as const;

/**
 * The figures of a summary as measurements for `computeIndicator`. Figures
 * that the catalogue has no measure for stay in the entity alone: dialogues
 * counted as visits or conferences are not dialogues.
 *
 * @example
 * ```ts
 * import { figure, figuresOf } from '@danvan/core/entities';
 * const mediation = {
 *   kind: 'mediation-summary',
 *   unit: '01',
 *   period: '2018',
 *   mediated: figure(118, 'mediation-case'),
 *   settled: figure(96, 'mediation-case'),
 * } as const;
 * figuresOf(mediation).map(({ measure, value }) => `${measure}: ${value}`);
 * //=> ['mediation-cases: 118', 'mediation-success: 96']
 * ```
 */
export function figuresOf(entity: Entity): readonly EntityFigure[] {
  if (!('period' in entity) || !('unit' in entity)) return [];
  const { unit, period } = entity;
  const filed = (measure: string | undefined, figure: Figure | undefined): EntityFigure[] => {
    if (measure === undefined || figure === undefined) return [];
    const bound = figure.bound === undefined ? {} : { bound: figure.bound };
    return [{ measure, unit, period, value: figure.value, ...bound, counted: figure.unit }];
  };
  switch (entity.kind) {
    case 'dialogue-summary':
      return entity.held.unit === 'dialogue' ? filed('dialogue-count', entity.held) : [];
    case 'supervision-summary':
      return [
        ...filed(supervision[entity.by], entity.done),
        ...filed('supervision-sent', entity.sent),
        ...filed('supervision-accepted', entity.accepted),
      ];
    default:
      return Object.entries(entity as Readonly<Record<string, unknown>>).flatMap(([field, value]) =>
        isFigure(value) ? filed(measures[entity.kind]?.[field], value) : [],
      );
  }
}

function isFigure(value: unknown): value is Figure {
  return typeof value === 'object' && value !== null && 'unit' in value && 'value' in value;
}
