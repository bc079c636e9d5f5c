// Sums by commune and month: groupParts of core beside arquero, in one run, turn about.
import { groupParts } from '@danvan/core/indicators';
import { getIndicator } from '@danvan/core/catalog';
import * as aq from 'arquero';
import { processorMs } from '../shared/spread.mjs';

const rate = getIndicator('mediation-success-rate');

const units = Array.from({ length: 3321 }, (_, at) => String(at + 1).padStart(5, '0'));
const periods = Array.from({ length: 12 }, (_, at) => `2026-${String(at + 1).padStart(2, '0')}`);

/** Figures of two measures, commune and month as drawn. */
export function* drawRows(count) {
  let seed = 1;
  const draw = (below) => (seed = (seed * 48271) % 2147483647) % below;
  for (let at = 0; at < count; at += 1)
    yield {
      measure: at % 2 === 0 ? 'mediation-cases' : 'mediation-success',
      unit: units[draw(units.length)],
      period: periods[draw(periods.length)],
      value: draw(1000),
    };
}

const ours = (rows) =>
  groupParts(rate, rows, { groupBy: ['period'] }).map(({ period, parts }) => [
    period,
    Number(parts['mediation-cases']),
    Number(parts['mediation-success']),
  ]);
const theirs = (rows) =>
  aq
    .from(rows)
    .groupby('period')
    .rollup({
      cases: (row) => aq.op.sum(row.measure === 'mediation-cases' ? row.value : 0),
      success: (row) => aq.op.sum(row.measure === 'mediation-success' ? row.value : 0),
    })
    .objects()
    .map(({ period, cases, success }) => [period, cases, success]);

/** @returns times of both in milliseconds, and whether they agree */
export function compareGrouping(count, turns) {
  const rows = [...drawRows(count)];
  const times = { danvan: [], arquero: [] };
  let results;
  const sides = { danvan: () => ours(rows), arquero: () => theirs(rows) };
  for (let turn = 0; turn <= turns; turn += 1) {
    const order = turn % 2 === 0 ? ['danvan', 'arquero'] : ['arquero', 'danvan'];
    const found = {};
    for (const name of order) {
      const begun = processorMs();
      found[name] = sides[name]();
      // The first turn warms up.
      if (turn > 0) times[name].push(processorMs() - begun);
    }
    results = [found.danvan, found.arquero].map((list) => JSON.stringify([...list].sort()));
  }
  if (results[0] !== results[1]) throw new Error('danvan and arquero do not agree');
  return times;
}

export const groupOnce = (rows) => groupParts(rate, rows, { groupBy: ['unit', 'period'] });
