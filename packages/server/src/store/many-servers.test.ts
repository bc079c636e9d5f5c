// Several servers on one PostgreSQL: each with connections, memory and a lane
// of its own, as processes have them.
import { afterAll, describe, expect, it } from 'vitest';
import { countModel, type Counted } from '../../test/count-model.js';
import { startPostgres } from '../../test/postgres-server.js';
import { openPostgres } from './postgres-engine.js';
import { sqlStore } from './sql-store.js';
import type { StoredResponse } from './store.js';

const postgres = await startPostgres();
afterAll(() => postgres?.stop());

const survey = `many-${process.pid}`;
const units = ['a', 'b', 'c', 'd', 'e'].map((name) => `${name}-${process.pid}`);
const unitOf = (index: number): string => units[index % units.length] ?? '';

const response = (index: number): StoredResponse & Counted => ({
  id: `60000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
  survey,
  version: 1,
  unit: unitOf(index * 7 + (index >> 3)),
  service: null,
  tier: index % 3 === 0 ? 'verified-visit' : 'open',
  answers: '{}',
  comments: [],
  bodyHash: 'a'.repeat(64),
  day: 20260101 + (index % 60 > 27 ? 100 + (index % 28) : index % 28),
  level: 1 + (index % 5),
  ratings: [{ question: 'overall', level: 1 + (index % 5) }],
  nullifier: null,
});

describe.skipIf(!postgres)('four servers on one PostgreSQL', () => {
  it(
    'store each answer once though it is sent to two of them, and their sums stay right while units are moved',
    { timeout: 120_000 },
    async () => {
      const url = postgres?.url ?? '';
      const stores = await Promise.all([1, 2, 3, 4].map(async () => sqlStore(await openPostgres(url))));
      const storeOf = (index: number) => stores[index % stores.length] as (typeof stores)[number];
      const parents = new Map<string, string | null>();
      let sending = true;
      const moving = (async () => {
        for (let turn = 0; sending; turn += 1) {
          const [code, parent] = [unitOf(turn), turn % 4 === 3 ? null : unitOf(turn * 3 + 1)];
          const above = parent === code ? null : parent;
          await storeOf(turn).putBody({ code, name: code, parent: above });
          parents.set(code, above);
        }
      })();
      const answers = Array.from({ length: 1000 }, (_, index) => response(index));
      const outcomes: string[] = [];
      for (let at = 0; at < answers.length; at += 80) {
        const sent = answers
          .slice(at, at + 80)
          .flatMap((answer, index) => [storeOf(index).addResponse(answer), storeOf(index + 1).addResponse(answer)]);
        outcomes.push(...(await Promise.all(sent)));
      }
      sending = false;
      await moving;
      expect(outcomes.filter((outcome) => outcome === 'stored')).toHaveLength(answers.length);
      expect(outcomes.filter((outcome) => outcome === 'known')).toHaveLength(answers.length);
      // One more each, through a server that has not seen the last move itself.
      for (const [index, store] of stores.entries()) {
        const late = response(answers.length + index);
        answers.push(late);
        await store.addResponse(late);
      }
      const model = countModel(answers, parents);
      const query = { survey, question: 'overall' };
      for (const store of stores) {
        for (const unit of [undefined, ...units]) {
          const asked = unit === undefined ? {} : { unit };
          expect(await store.countAnswers({ ...query, ...asked }), unit ?? 'all').toEqual(model.countAnswers(asked));
        }
      }
      expect(parents.size).toBeGreaterThan(2);
      for (const store of stores) await store.close();
    },
  );
});
