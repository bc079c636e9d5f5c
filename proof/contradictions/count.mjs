// What checkers find of the relations that annotated reports state, as they are and with a slip put in.
import { annotated, answers, outcomesByHand, placeIn } from '../bench/annotated.mjs';

export { annotated };

const toldIn = (check, report, text) =>
  check(text).map(({ spans, holds }) => ({ figures: spans.map((span) => placeIn(report, span)), holds }));

const emptyRow = () => ({ held: 0, confirmed: 0, broken: 0, found: 0, debatable: 0 });

/** Of the texts as they are, by rule and all together; what a careful reader could judge either way is counted for nobody. */
export function countStated(check) {
  const all = { ...emptyRow(), alarms: 0, alarmsOnHeld: 0 };
  const rules = {};
  for (const report of annotated) {
    const told = toldIn(check, report, report.text);
    for (const one of report.checks) {
      const isFound = told.some((other) => answers(other, one, report));
      for (const row of [all, (rules[one.rule] ??= emptyRow())]) {
        if (one.soft) row.debatable += 1;
        else if (one.holds) {
          row.held += 1;
          row.confirmed += isFound;
        } else {
          row.broken += 1;
          row.found += isFound;
        }
      }
    }
    for (const alarm of told.filter(({ holds }) => !holds)) {
      if (report.checks.some((one) => !one.holds && answers(alarm, one, report))) continue;
      all.alarms += 1;
      // The same figures, as a relation that holds.
      all.alarmsOnHeld += report.checks.some((one) => one.holds && answers({ ...alarm, holds: true }, one, report));
    }
  }
  return { all, rules };
}

const slips = {
  'its last digit one more': (number) => number.replace(/\d$/u, (digit) => String((Number(digit) + 1) % 10)),
  'two neighbouring digits swapped': (number) => number.replace(/(\d)(\D?)(\d)$/u, '$3$2$1'),
};

/**
 * Every stated figure of a relation that holds, one at a time, with a slip: reports of the same length in which
 * that relation, worked out by hand from the printed figures, does not hold in any way.
 */
function* slippedReports() {
  for (const report of annotated)
    for (const check of report.checks) {
      if (check.soft || check.unfound || !check.holds || check.stated === null) continue;
      const stated = report.figures[check.stated];
      const start = stated.start + stated.text.indexOf(stated.number);
      const inputs = check.inputs.map((at) => report.figures[at].number);
      // "hơn 400": what could be reconciled is no contradiction.
      if (check.inputs.some((at) => report.figures[at].bound !== 'exact')) continue;
      if (!outcomesByHand(check.rule, inputs).includes('holds')) continue;
      for (const [slip, change] of Object.entries(slips)) {
        const changed = change(stated.number);
        if (changed === stated.number) continue;
        const outcomes = outcomesByHand(check.rule, [...inputs.slice(0, -1), changed]);
        if (outcomes.length === 0 || outcomes.some((outcome) => outcome !== 'fails')) continue;
        const text = report.text.slice(0, start) + changed + report.text.slice(start + changed.length);
        // A figure of its own: no longer the same as one with the old value.
        const figures = report.figures.map((one, at) =>
          at === check.stated ? { ...one, value: `${one.value} with a slip` } : one,
        );
        yield { slip, rule: check.rule, text, report: { ...report, figures }, check: { ...check, holds: false } };
      }
    }
}

/**
 * @returns rows by kind of slip and checker, and by rule and checker: how many slips, said of that very relation, said of the
 *   figure in another one, not said; and the alarms over figures without a slip that are not annotated as false
 */
export function countSlipped(checkers) {
  const rows = new Map();
  const rowOf = (kind, name) => {
    const key = `${kind}\n${name}`;
    if (!rows.has(key)) rows.set(key, { kind, name, slips: 0, relation: 0, elsewhere: 0, missed: 0, alarms: 0 });
    return rows.get(key);
  };
  for (const { slip, rule, text, report, check } of slippedReports())
    for (const [name, checker] of Object.entries(checkers)) {
      const told = toldIn(checker, report, text).filter(({ holds }) => !holds);
      const isOfIt = told.some((alarm) => answers(alarm, check, report));
      const isElsewhere = told.some(({ figures }) => figures.includes(check.stated));
      const isKnown = (alarm) => report.checks.some((one) => !one.holds && answers(alarm, one, report));
      const others = told.filter((alarm) => !alarm.figures.includes(check.stated) && !isKnown(alarm));
      for (const row of [rowOf(slip, name), rowOf(rule, name)]) {
        row.slips += 1;
        row[isOfIt ? 'relation' : isElsewhere ? 'elsewhere' : 'missed'] += 1;
        row.alarms += others.length;
      }
    }
  return { slips: Object.keys(slips), rowOf };
}
