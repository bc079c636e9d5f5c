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
  const exact = Object.entries(entity).flatMap(([field, value]) => {
    const figure = figureIn(value);
    const asked = rules.columns.some(({ id }) => id === field);
    return asked && figure && (figure.bound ?? 'exact') === 'exact' ? [[field, figure.value] as const] : [];
  });
  const inexact = rules.columns.filter(
    ({ id, optional }) => optional && id in entity && !exact.some(([field]) => field === id),
  );
  const form = {
    ...rules,
    columns: rules.columns.map((column) => (inexact.includes(column) ? { id: column.id, name: column.name } : column)),
  };
  return checkForm(form, Object.fromEntries(exact));
}

function figureIn(value: unknown): Figure | undefined {
  return typeof value === 'object' && value !== null && 'unit' in value && 'value' in value
    ? (value as Figure)
    : undefined;
}
