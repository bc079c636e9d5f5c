import { figure, type Figure } from '../../entities/figure.js';
import type { CountedUnit } from '../../entities/counted-units.js';
import type { Entity } from '../../entities/schema/entity.js';
import type { Bound } from '../../quantities/bound.js';
import { finish } from '../../foundation/steps.js';
import { isFormer } from '../checks/around.js';
import type { Claim } from '../claim.js';
import type { Scene } from '../figure.js';
import { sceneOf } from '../scene-of.js';
import type { Report } from '../report.js';
import { entityFields, type EntityField } from './entity-fields.js';
import { readDocuments } from './read-documents.js';
import { readProgrammes } from './read-programmes.js';
import { receiptStart } from './receipt-start.js';
import { wordedFigures } from './worded-figures.js';

/** Settings of {@link readEntities}. */
export interface ReadEntitiesOptions {
  /** Code of the unit that reports: `01`, or of a registered body. */
  readonly unit: string;
  /** Period of figures for which the text names none: `2023`, `2023-01/2023-06`. */
  readonly period?: string;
}

/** What a report says about each system, and what could not be placed. */
export interface ReadEntitiesResult {
  readonly entities: readonly Entity[];
  /** Claims that belong to an entity whose period is not known; figures that the text only compares with among them. */
  readonly unplaced: readonly Claim[];
}

/**
 * Fills the entities of each system (reception, petitions, mediation, models,
 * dossiers …) from the figures of a report. Goals are left out. A second
 * figure for a field that is taken opens a further entity of the same kind, so
 * that nothing is lost or added up.
 *
 * @example
 * ```ts
 * import { readEntities, readReport } from '@danvan/core/reports';
 * const report = readReport('Năm 2023, các tổ hòa giải thụ lý 120 vụ việc, hòa giải thành 102 vụ việc.');
 * const [mediation] = readEntities(report, { unit: '24' }).entities;
 * mediation?.kind; //=> 'mediation-summary'
 * ```
 */
export function readEntities(report: Report, options: ReadEntitiesOptions): ReadEntitiesResult {
  const scene = finish(sceneOf(report.text, report.mentions));
  // Figures that the text compares with belong to another period than the report.
  const former = new Set(scene.figures.filter((figure) => isFormer(figure, scene)).map((figure) => figure.mention));
  const filled: Filled[] = [];
  const latest = new Map<string, Filled>();
  const unplaced: Claim[] = [];
  const claims = [...report.claims, ...wordedFigures(scene, report.claims)]
    .filter((claim) => claim.target !== true)
    .sort((a, b) => (a.mentions[0] ?? 0) - (b.mentions[0] ?? 0));
  for (const claim of claims) {
    const places = placesOf(claim);
    if (places.length === 0) continue;
    const period = claim.period ?? (former.has(claim.mentions[0] ?? -1) ? undefined : options.period);
    if (period === undefined) unplaced.push(claim);
    else for (const place of places) put(filled, latest, report, claim, place, period);
  }
  addReceiptStart(scene, filled, options.period);
  const summaries = filled.map((one) => entityOf(one, options.unit));
  return { entities: [...summaries, ...readDocuments(scene), ...readProgrammes(scene)], unplaced };
}

// The day from which electronic receipts are used belongs to whatever else is said of them.
function addReceiptStart(scene: Scene, filled: Filled[], period: string | undefined): void {
  const found = receiptStart(scene);
  if (!found) return;
  const known = filled.find((one) => one.kind === 'receipt-adoption');
  if (known) {
    known.fields.set('since', found.day);
    known.start = Math.min(known.start, found.start);
    known.end = Math.max(known.end, found.end);
    return;
  }
  const fields = new Map<string, unknown>([['since', found.day]]);
  const { start, end } = found;
  filled.push({ kind: 'receipt-adoption', period: period ?? found.day.slice(0, 4), fixed: {}, fields, start, end });
}

interface Filled {
  readonly kind: Entity['kind'];
  readonly period: string;
  readonly fixed: Readonly<Record<string, string>>;
  readonly fields: Map<string, unknown>;
  start: number;
  end: number;
}

interface Place extends Omit<EntityField, 'wholeField'> {
  readonly value: string;
  readonly bound: Bound;
}

const modelLevels = { province: 'province', district: 'district', commune: 'grassroots' } as const;
const dialogues: readonly (readonly [RegExp, CountedUnit])[] = [
  [/^lượt/u, 'visit'],
  [/^hội nghị/u, 'conference'],
  [/^(?:cuộc|buổi|lần)/u, 'dialogue'],
];
const levelMeasures: Readonly<Record<string, number>> = { 'service-level3-count': 3, 'service-level4-count': 4 };

// Where the figures of a claim go.
function placesOf(claim: Claim): Place[] {
  const given = { value: claim.value.toFixed(), bound: claim.bound };
  if (claim.measure === 'dialogue-count') {
    const unit = dialogues.find(([words]) => words.test(claim.unit ?? ''))?.[1];
    return unit ? [{ kind: 'dialogue-summary', field: 'held', unit, fixed: { in: unit }, ...given }] : [];
  }
  if (claim.measure === 'commendation-count') {
    const collective = claim.unit?.startsWith('tập thể') === true;
    const [field, unit] = collective
      ? (['collectives', 'collective'] as const)
      : (['individuals', 'individual'] as const);
    return [{ kind: 'commendation-summary', field, unit, ...given }];
  }
  const level = levelMeasures[claim.measure];
  if (level !== undefined) {
    return [{ kind: 'service-summary', field: `level ${level}`, unit: 'service', ...given }];
  }
  if (claim.measure === 'budget-revenue-vs-plan') {
    return [{ kind: 'budget-revenue', field: 'printedRate', unit: 'VND', ...given }];
  }
  if (claim.measure === 'income-per-capita') {
    const per = claim.unit?.includes('/tháng') === true ? 'month' : 'year';
    return [{ kind: 'income-per-capita', field: 'amount', unit: 'VND', fixed: { per }, ...given }];
  }
  const place = entityFields[claim.measure];
  if (!place || (place.unit === 'agency' && claim.unit === '%')) return [];
  const { wholeField, ...rest } = place;
  const fixed =
    place.kind === 'model-summary' && claim.level ? { level: modelLevels[claim.level] } : (place.fixed ?? {});
  const own: Place = { ...rest, fixed, ...given };
  if (wholeField === undefined || claim.of === undefined) return [own];
  return [own, { ...rest, field: wholeField, fixed, value: claim.of.toFixed(), bound: 'exact' }];
}

function put(
  filled: Filled[],
  latest: Map<string, Filled>,
  report: Report,
  claim: Claim,
  place: Place,
  period: string,
): void {
  const mention = report.mentions[claim.mentions[0] ?? -1];
  if (!mention) return;
  const fixed = place.fixed ?? {};
  const key = `${place.kind} ${period} ${Object.values(fixed).join(' ')}`;
  const value = valueOf(place, mention.text);
  if (value === undefined) return;
  const last = latest.get(key);
  const taken = last?.fields.get(place.field);
  if (last && (taken === undefined || taken === value || isSame(taken, value))) {
    if (taken === undefined) last.fields.set(place.field, value);
    last.start = Math.min(last.start, mention.start);
    last.end = Math.max(last.end, mention.end);
    return;
  }
  const fields = new Map<string, unknown>([[place.field, value]]);
  const fresh = { kind: place.kind, period, fixed, fields, start: mention.start, end: mention.end };
  filled.push(fresh);
  latest.set(key, fresh);
}

function isSame(one: unknown, other: unknown): boolean {
  return isFigure(one) && isFigure(other) && one.value === other.value;
}

function isFigure(value: unknown): value is Figure {
  return typeof value === 'object' && value !== null && 'unit' in value && 'value' in value;
}

// A rate has no unit of its own; what is negative or no whole number of things is no count.
function valueOf(place: Place, text: string): Figure | string | undefined {
  if (place.field === 'printedRate') return place.value;
  if (place.value.startsWith('-')) return undefined;
  return figure(place.value, place.unit, {
    ...(place.bound === 'exact' ? {} : { bound: place.bound }),
    text,
  });
}

function entityOf({ kind, period, fixed, fields, start, end }: Filled, unit: string): Entity {
  const own = Object.fromEntries(Object.entries(fixed).filter(([name]) => name !== 'in'));
  const plain = [...fields].filter(([field]) => !field.startsWith('level '));
  const levels = [...fields].flatMap(([field, value]) =>
    field.startsWith('level ')
      ? [{ level: { scale: 'four-levels', level: Number(field.slice(6)) }, services: value }]
      : [],
  );
  // The fields of the table above are those of the schema of their kind.
  return {
    kind,
    unit,
    period,
    source: { span: { start, end } },
    ...own,
    ...Object.fromEntries(plain),
    ...(levels.length === 0 ? {} : { byLevel: levels }),
  } as unknown as Entity;
}
