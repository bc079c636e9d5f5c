// Figures made by the engine itself, the same in every engine: whole-number
// arithmetic and text only.
/** As many as the country has: no multiple of 2 or 47, so that every commune has both measures in every month. */
export const unitCount = 3321;

const digits = (expression, length) => `right('00000' || CAST(${expression} AS VARCHAR), ${length})`;

/** A query of `rows` figures of two measures: communes, 24 months, several neighbourhoods each. */
export function fillSql(rows, series = `generate_series(CAST(0 AS BIGINT), CAST(${rows - 1} AS BIGINT)) AS s(n)`) {
  const month = '(n % 47 % 24)';
  const year = `CASE WHEN ${month} < 12 THEN '2025' ELSE '2026' END`;
  return `SELECT CASE WHEN n % 2 = 0 THEN 'mediation-cases' ELSE 'mediation-success' END AS measure,
  ${digits(`n % ${unitCount} + 1`, 5)} AS unit,
  ${year} || '-' || ${digits(`${month} % 12 + 1`, 2)} AS period,
  CAST((n * 7919 + 13) % CASE WHEN n % 2 = 0 THEN 40 ELSE 30 END AS BIGINT) AS value
FROM ${series}`;
}

/** The unit tree: each commune under itself, its province and the country. */
export const treeSql = `SELECT ${digits('n', 5)} AS descendant, ${digits('n', 5)} AS ancestor FROM generate_series(1, ${unitCount}) AS s(n)
UNION ALL SELECT ${digits('n', 5)}, 'p' || ${digits('n % 34', 2)} FROM generate_series(1, ${unitCount}) AS s(n)
UNION ALL SELECT ${digits('n', 5)}, 'VN' FROM generate_series(1, ${unitCount}) AS s(n)`;
