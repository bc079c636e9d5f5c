import type { CountedTier } from '../src/store/store.js';

/** An answer as far as it is counted. */
export interface Counted {
  readonly unit: string;
  readonly day: number;
  readonly tier: CountedTier;
  /** Missing where the question was left open. */
  readonly level: number | undefined;
}

interface Query {
  readonly unit?: string;
  readonly from?: number;
  readonly to?: number;
  readonly tier?: CountedTier;
}

/** What the cubes have to say, computed from a list of answers and nothing else. */
export function countModel(answers: readonly Counted[], parents: ReadonlyMap<string, string | null>) {
  const lineOf = (unit: string): string[] => {
    const line = [unit];
    for (let next = parents.get(unit); next && !line.includes(next); next = parents.get(next)) line.push(next);
    return line;
  };
  const chosen = ({ unit, from = 0, to = Infinity, tier }: Query): Counted[] =>
    answers.filter(
      (answer) =>
        (unit === undefined || lineOf(answer.unit).includes(unit)) &&
        answer.day >= from &&
        answer.day < to &&
        (tier === undefined || answer.tier === tier),
    );
  const monthOf = (day: number): number => day - (day % 100) + 1;
  const sum = <Key>(keys: readonly Key[]): (Key & { n: number })[] => {
    const sums = new Map<string, Key & { n: number }>();
    for (const key of keys) {
      const cell = sums.get(JSON.stringify(key)) ?? { ...key, n: 0 };
      cell.n += 1;
      sums.set(JSON.stringify(key), cell);
    }
    return [...sums.values()];
  };
  const rated = (query: Query): (Counted & { level: number })[] =>
    chosen(query).flatMap((answer) => (answer.level === undefined ? [] : [{ ...answer, level: answer.level }]));
  return {
    countAnswers: (query: Query) => ({
      count: chosen(query).length,
      distribution: Object.fromEntries(
        sum(rated(query).map(({ level }) => ({ level }))).map((row) => [String(row.level), row.n]),
      ),
    }),
    countForms: () => sum(rated({}).map(({ unit, day }) => ({ unit, time: day }))),
    countByMonth: (units: readonly string[], query: Query) =>
      units.flatMap((unit) =>
        sum(rated({ ...query, unit }).map(({ day, level }) => ({ unit, month: monthOf(day), level }))),
      ),
  };
}
