import { excluded, keptToBeQuick, sameSaid } from './reasons.mjs';

/** @type {import('./reasons.mjs').Explanation[]} */
export const indicators = [
  {
    why: sameSaid,
    changes: [
      ['evaluate-formula.ts', 'compare(rate, rational(target)) >= 0', 'compare(rate, rational(target)) > 0'],
      ['dossier-timing.ts', '[]', '["Stryker was here"]'],
      ['dossier-timing.ts', 'time.length === 10', 'false'],
      ['read-measurement-rows.ts', "'vi'", '""'],
      ['compare-results.ts', 'side > 0', 'side >= 0'],
      ['normal-quantile.ts', 'q < 0', 'q <= 0'],
      // Both sides of a quotient change their sign.
      ['normal-quantile.ts', 'sum * x + coefficient', 'sum * x - coefficient'],
      // A text that a number was joined to is no safe integer either.
      ['group-parts.ts', "sum === null || typeof sum === 'number'", 'true'],
      // One hidden cell is always below its limit.
      ['suppress-small.ts', 'hidden.size > 1'],
      // A list for which nobody asks, or in which nothing of the kind can be found.
      ['compute-indicator.ts', '[]', '["Stryker was here"]'],
      ['roll-up.ts', '[]', '["Stryker was here"]'],
      ['compare-results.ts', '[]', '["Stryker was here"]'],
      ['from-parts.ts', '[]', '["Stryker was here"]'],
      ['time-figure.ts', '[]', '["Stryker was here"]'],
      ['read-measurement-rows.ts', '[]', '["Stryker was here"]'],
      // Only whether it is an average is asked.
      ['collect-units.ts', "'sum'", '""'],
      // The end of a text ends its last sentence; of no mentions the least begins nowhere.
      ['measurements-from-claims.ts', 'to < text.length'],
      ['measurements-from-claims.ts', 'mentions.length === 0', 'false'],
      ['measurements-from-claims.ts', '/^\\s?$/', '/^\\s$/'],
      // A day and its midnight stand in the same place among days.
      [
        'roll-up.ts',
        'new Date(Date.parse(period.to) - 86_400_000).toISOString().slice(0, 10)',
        'new Date(Date.parse(period.to) - 86_400_000).toISOString()',
      ],
      // Nothing is before or after a day that is not there, and nobody is below a unit without a name.
      ['unit-tree.ts', 'on !== undefined', 'true'],
      ['unit-tree.ts', 'validTo !== undefined', 'true'],
      ['unit-tree.ts', 'parents.has(code)', 'true'],
      ['unit-tree.ts', "''", '"Stryker was here!"'],
      ['unit-tree.ts', 'parent !== null && parent !== undefined', 'parent !== null || parent !== undefined'],
      ['unit-tree.ts', 'parent !== null', 'true'],
      // One word stands for what is not known, and lengths are compared with lengths.
      ['compare-results.ts', "''", '"Stryker was here!"'],
      [
        'compare-results.ts',
        '(Date.parse(to) - Date.parse(from)) / 86_400_000',
        '(Date.parse(to) - Date.parse(from)) * 86_400_000',
      ],
      ['compare-results.ts', 'unit !== null', 'true'],
      // `Date.parse` takes nothing else, and its text begins with the whole time.
      [
        'dossier-timing.ts',
        '/^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2})?)?$/',
        '/\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2})?)?$/',
      ],
      ['dossier-timing.ts', 'time.slice(0, 10)', 'time'],
      // One measure has one term.
      ['formula.ts', '!terms.has(node.measure)', 'true'],
      ['group-parts.ts', '{ unit: false, period: false }', '{}'],
      ['group-parts.ts', "''", '"Stryker was here!"'],
      ['group-parts.ts', '() => null', '() => undefined'],
      ['group-parts.ts', "typeof value === 'string'", 'true'],
      // What is no whole number goes the long way, which reads the text itself.
      ['group-parts.ts', '/^-?\\d+$/', '/^-?\\d+/'],
      ['read-measurement-rows.ts', "''", '"Stryker was here!"'],
      ['read-part.ts', "typeof value === 'number'", 'true'],
      // Where nothing is scored something is open, or the maximum is not reached.
      ['score-unit.ts', 'sum === null', 'false'],
      ['score-unit.ts', "{ lang: 'vi' }", '{}'],
      ['score-unit.ts', "'vi'", '""'],
      // Signs that a square or a quotient takes away.
      ['sample-size.ts', '1 - level', '1 + level'],
      ['sample-size.ts', 'total + weight', 'total - weight'],
      ['weighted-share.ts', 'total + weight', 'total - weight'],
      // Where two ways of working out meet, both give the same.
      ['normal-quantile.ts', 'Math.abs(q) <= 0.425', 'Math.abs(q) < 0.425'],
      ['normal-quantile.ts', 'r <= 5', 'r < 5'],
      ['beta-quantile.ts', 'betaShare(middle, a, b) < p', 'betaShare(middle, a, b) <= p'],
      ['beta-quantile.ts', 'x < (a + 1) / (a + b + 2)', 'x <= (a + 1) / (a + b + 2)'],
      ['beta-quantile.ts', 'a + 1', 'a - 1'],
      ['beta-quantile.ts', 'a + b + 2', 'a + b - 2'],
      ['beta-quantile.ts', 'Math.abs(d * c - 1) < 1e-15', 'Math.abs(d * c - 1) <= 1e-15'],
      ['share-interval.ts', 'share === 0', 'false'],
      // Whatever has no parts is missing, too.
      ['collect-units.ts', 'own.parts === null', 'false'],
      // What reaches outside the period is taken out a second time further on.
      ['collect-units.ts', 'Date.parse(period.to) / day', 'Date.parse(period.to) * day'],
      ['collect-units.ts', '[]', '["Stryker was here"]'],
    ],
  },
  {
    why: keptToBeQuick,
    changes: [
      ['collect-units.ts', 'known', 'false'],
      ['collect-units.ts', 'known !== undefined', 'false'],
      ['collect-units.ts', 'spans.size > 10_000'],
      ['group-parts.ts', 'key !== unitKey', 'true'],
      ['group-parts.ts', 'group?.key !== key || group.periodKey !== periodKey', 'true'],
    ],
  },
  {
    why: excluded,
    changes: [
      ['collect-units.ts', '!span', 'false'],
      ['collect-units.ts', 'below.parts === null', 'false'],
      ['collect-units.ts', 'other !== undefined', 'true'],
      // One figure is kept for each stretch of days, and only one that is there can contradict.
      [
        'collect-units.ts',
        "known?.measurements.some(({ bound }) => (bound ?? 'exact') === 'exact')",
        "known?.measurements.every(({ bound }) => (bound ?? 'exact') === 'exact')",
      ],
      ['collect-units.ts', 'false', 'true'],
      ['compute-indicator.ts', "'exact'", '""'],
      ['compute-indicator.ts', 'first?.scope', 'first.scope'],
      ['compute-indicator.ts', 'values.get(part.measure)?.bound', 'values.get(part.measure).bound'],
      ['printed-rate.ts', "'exact'", '""'],
      ['indicator-sql.ts', "''", '"Stryker was here!"'],
      [
        'measurements-from-claims.ts',
        '/[.,]\\s?(\\d+)\\s*$/.exec(printed)?.[1]?.length',
        '/[.,]\\s?(\\d+)\\s*$/.exec(printed)?.[1].length',
      ],
      [
        'unit-tree.ts',
        "children.get(parents.get(code) ?? '')?.indexOf",
        "children.get(parents.get(code) ?? '').indexOf",
      ],
      ['compare-results.ts', 'to === null', 'false'],
      ['explain-indicator.ts', 'value !== null', 'true'],
      ['find-band.ts', 'side > 0', 'side >= 0'],
      // No count that a number can hold comes near them.
      ['beta-quantile.ts', 'Math.abs(value) < tiny', 'false'],
      ['beta-quantile.ts', 'Math.abs(value) < tiny', 'Math.abs(value) <= tiny'],
      ['beta-quantile.ts', 'step < 100_000', 'step <= 100_000'],
      ['collect-units.ts', 'dated[index]?.figures', 'dated[index].figures'],
      ['collect-units.ts', 'one.parts?.get', 'one.parts.get'],
      ['collect-units.ts', 'b.parts?.get', 'b.parts.get'],
      ['time-figure.ts', 'best.at(-1)?.chain', 'best.at(-1).chain'],
      ['suppress-small.ts', 'cells[index]?.indicator', 'cells[index].indicator'],
      ['compare-results.ts', 'from === null', 'false'],
      ['find-band.ts', '!first || !last', '!first && !last'],
      ['unit-tree.ts', 'parent !== undefined', 'true'],
      ['unit-tree.ts', 'parent !== null && parent !== undefined', 'true'],
      ['time-figure.ts', 'chain?.last', 'chain.last'],
    ],
  },
];
