import type { Measurement } from '@danvan/core/indicators';
import { readPeriod } from '@danvan/core/periods';
import type { App, Services } from './context.js';
import { knowsUnit } from './knows-unit.js';
import { problemsOf } from './issue-problem.js';
import { problem, told, type Problem } from './problem.js';
import { requireAdmin } from './require-admin.js';

/**
 * POST /v1/measurements: figures in a batch. The same batch again changes
 * nothing; rows that cannot be taken are listed, the others are stored.
 */
export function postMeasurements(app: App, services: Services): void {
  const { store } = services;
  app.post('/v1/measurements', async (c) => {
    const refused = requireAdmin(c, services);
    if (refused) return refused;
    const json: unknown = await c.req.json().catch(() => undefined);
    if (!Array.isArray(json) || json.length > 10_000) {
      return c.json(
        {
          problems: told(c, [
            problem(
              '',
              'not-a-batch',
              'Cần một mảng JSON tối đa 10.000 dòng.',
              'Needs a JSON array of at most 10,000 rows.',
            ),
          ]),
        },
        400,
      );
    }
    const taken = new Map<string, Measurement>();
    const problems: Problem[] = [];
    const known = knowsUnit(store);
    // Loaded when figures come: a server starts without the catalogue.
    const [{ findMeasure, indicators }, { measurementRow }] = await Promise.all([
      import('@danvan/core/catalog'),
      import('./measurement-row.js'),
    ]);
    const isIndicator = (id: string): boolean => indicators.some((indicator) => indicator.id === id);
    for (const [index, entry] of json.entries()) {
      const parsed = measurementRow.safeParse(entry, { reportInput: true });
      if (!parsed.success) problems.push(...problemsOf(parsed.error.issues, `/${index}`));
      else if (!findMeasure(parsed.data.measure) && !isIndicator(parsed.data.measure)) {
        problems.push(
          problem(
            `/${index}/measure`,
            'unknown-measure',
            'Danh mục không có số liệu này.',
            'The catalogue has no such measure.',
          ),
        );
      } else if (!readPeriod(parsed.data.period)) {
        problems.push(problem(`/${index}/period`, 'not-a-period', 'Kỳ không đúng dạng.', 'Not a period.'));
      } else if (!(await known(parsed.data.unit))) {
        problems.push(
          problem(`/${index}/unit`, 'unknown-unit', 'Không có đơn vị mang mã này.', 'No unit has this code.'),
        );
      } else if (differs(taken.get(keyOf(parsed.data)), parsed.data)) {
        problems.push(
          problem(
            `/${index}/value`,
            'two-values',
            'Lô này đã có giá trị khác cho cùng số liệu, đơn vị và kỳ.',
            'The batch holds another value of the same measure, unit and period.',
          ),
        );
      } else taken.set(keyOf(parsed.data), parsed.data);
    }
    await store.addMeasurements([...taken.values()]);
    return c.json(
      { stored: taken.size, refused: told(c, problems) },
      problems.length > 0 && taken.size === 0 ? 422 : 200,
    );
  });
}

function keyOf({ unit, period, measure, base = '', scope = '', counted = '' }: Measurement): string {
  return JSON.stringify([unit, period, measure, base, scope, counted]);
}

function differs(one: Measurement | undefined, other: Measurement): boolean {
  if (!one) return false;
  return String(one.value) !== String(other.value) || (one.bound ?? 'exact') !== (other.bound ?? 'exact');
}
