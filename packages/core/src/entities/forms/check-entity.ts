import type { Figure } from '../figure.js';
import type { Entity } from '../schema/entity.js';
import { checkForm, type FormCheck } from './check-form.js';
import { summaryRules } from './summary-rules.js';

const nothing: FormCheck = { broken: [], undecided: [], unreadable: [], notes: [] };

/**
 * Tests what must hold between the figures of a summary: persons are not fewer
 * than visits, cases received are those settled, not settled and under way …
 * Figures with a bound ("hơn 21.200") prove nothing and leave their rules
 * undecided.
 *
 * @example
 * ```ts
 * import { checkEntity, figure } from '@danvan/core/entities';
 * const { broken } = checkEntity({
 *   kind: 'petition-funnel',
 *   unit: '24',
 *   period: '2023',
 *   inCompetence: figure(169, 'petition'),
 *   resolved: figure(128, 'petition'),
 *   pending: figure(40, 'petition'),
 * });
 * broken[0]?.sentence.en; //=> 'in competence (169) must equal resolved (128) + pending (40) = 168: they differ by 1.'
 * ```
 */
export function checkEntity(entity: Entity): FormCheck {
  const rules = summaryRules[entity.kind];
  if (!rules) return nothing;
  const fields = entity as Readonly<Record<string, unknown>>;
  const exact: Record<string, string> = {};
  const columns = rules.columns.map((column) => {
    const figure = figureIn(fields[column.id]);
    if (figure && (figure.bound ?? 'exact') === 'exact') exact[column.id] = figure.value;
    // "Hơn 3 hồ sơ rút" is not none: such a column is not one that was left out.
    return figure ? { id: column.id, name: column.name } : column;
  });
  return checkForm({ ...rules, columns }, exact);
}

function figureIn(value: unknown): Figure | undefined {
  return typeof value === 'object' && value !== null && 'unit' in value && 'value' in value
    ? (value as Figure)
    : undefined;
}
