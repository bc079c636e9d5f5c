import type { Bound } from '../quantities/bound.js';
import { countedUnits } from './counted-units.js';
import type { Figure } from './figure.js';
import type { Entity } from './schema/entity.js';

/** One figure of a summary under the measure of the catalogue; a `Measurement` of `@danvan/core/indicators` as it stands. */
export interface EntityFigure {
  readonly measure: string;
  readonly unit: string;
  readonly period: string;
  readonly value: string;
  readonly bound?: Bound;
  /** The part that the summary is narrowed to: `complaint`, `province`. */
  readonly scope?: string;
  /** The noun, for measures that are counted in several: `hội nghị`, `cuộc`. */
  readonly counted?: string;
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
  'signature-summary': { signed: 'documents-signed', issued: 'documents-issued' },
  'feedback-summary': { received: 'pakn-received', handled: 'pakn-handled' },
  'inspection-summary': { inspections: 'inspection-visits' },
  'new-rural-summary': { met: 'ntm-communes', added: 'ntm-communes-added', communes: 'ntm-communes-total' },
  'budget-revenue': { actual: 'budget-revenue', planned: 'budget-revenue-plan' },
  'income-per-capita': { amount: 'income-per-capita' },
  'receipt-adoption': { using: 'e-receipt-adoption', agencies: 'e-receipt-units' },
};

const supervision = {
  front: 'supervision-mttq-rounds',
  'people-inspection': 'supervision-ttnd-contents',
  'community-investment': 'supervision-community-works',
} as const;

/** What narrows a summary down: only complaints, only models of the province. Such figures are not the whole. */
const narrowing = ['occasion', 'sort', 'level', 'signer', 'base', 'plan', 'per'] as const;
/** These say what the measure of the catalogue means anyway. */
const meantByMeasure: readonly string[] = ['standard', 'required-to-sign', 'year'];

/**
 * The figures of a summary as measurements for `computeIndicator`. What covers
 * a part only (complaints, models of one level) carries it as its scope; what
 * is counted in several nouns carries the noun.
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
  const fields = entity as Readonly<Record<string, unknown>>;
  const scope = narrowing
    .map((field) => fields[field])
    .filter((value) => typeof value === 'string' && !meantByMeasure.includes(value))
    .join(' ');
  const filed = (measure: string | undefined, figure: unknown, inNoun = false): EntityFigure[] => {
    if (measure === undefined || !isFigure(figure)) return [];
    return [
      {
        ...{ measure, unit, period, value: figure.value },
        ...(figure.bound === undefined ? {} : { bound: figure.bound }),
        ...(scope === '' ? {} : { scope }),
        ...(inNoun ? { counted: countedUnits[figure.unit].vi } : {}),
      },
    ];
  };
  switch (entity.kind) {
    case 'dialogue-summary':
      return filed('dialogue-count', entity.held, true);
    case 'commendation-summary':
      return [entity.collectives, entity.individuals].flatMap((figure) => filed('commendation-count', figure, true));
    case 'supervision-summary':
      return [
        ...filed(supervision[entity.by], entity.done),
        ...filed('supervision-sent', entity.sent),
        ...filed('supervision-accepted', entity.accepted),
      ];
    case 'service-summary':
      return [
        ...filed('service-online-count', entity.total),
        ...filed('procedure-simplified-count', entity.simplified),
        ...(entity.byLevel ?? []).flatMap(({ level, services }) =>
          level.scale === 'four-levels' && level.level > 2 ? filed(`service-level${level.level}-count`, services) : [],
        ),
      ];
    default:
      return Object.entries(fields).flatMap(([field, value]) => filed(measures[entity.kind]?.[field], value));
  }
}

function isFigure(value: unknown): value is Figure {
  return typeof value === 'object' && value !== null && 'unit' in value && 'value' in value;
}
