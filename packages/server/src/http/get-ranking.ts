import { listUnits } from '@danvan/core/units';
import { askedLang } from './asked-lang.js';
import type { App, Services } from './context.js';
import { answerWith, refusal } from './figure-query.js';
import { problem, told } from './problem.js';
import type { Publisher } from '../publish/publisher.js';
import { treeOf } from '../publish/tree-of.js';
import type { Store } from '../store/store.js';

/** More units are read in parts: a ranking of the communes of a province has some hundred. */
const most = 500;

/**
 * GET /v1/rankings/:indicator?period&unit&units&base&scope&lang, and of a
 * survey's answers with &survey: the children of `unit`, the provinces when
 * left out, or the `units` named.
 */
export function getRanking(app: App, services: Services, publisher: Publisher): void {
  app.get('/v1/rankings/:indicator', async (c) => {
    const { unit, units: named, period, base, scope, survey } = c.req.query();
    const given = named?.split(',').filter((code) => code !== '');
    if (given && given.length > most) {
      const tooMany = problem('/units', 'too-many', `Nhiều nhất ${most} đơn vị.`, `At most ${most} units.`);
      return c.json({ problems: told(c, [tooMany]) }, 422);
    }
    const asked = given ?? (unit === undefined ? [] : [unit]);
    const refused = await refusal(c, services, { units: asked, period, survey });
    if (refused) return refused;
    const units = given ? [...new Set(given)] : await unitsBelow(services.store, unit);
    const { makeRanking } = await import('../make-ranking.js');
    const indicator = c.req.param('indicator');
    return answerWith(c, async () =>
      makeRanking(services.store, publisher, { indicator, units, period, base, scope, survey, lang: askedLang(c) }),
    );
  });
}

async function unitsBelow(store: Store, unit: string | undefined): Promise<readonly string[]> {
  if (unit === undefined) return listUnits().map(({ code }) => code);
  const { children } = treeOf(await store.unitLines(), []);
  return [...(children.get(unit) ?? [])].sort();
}
