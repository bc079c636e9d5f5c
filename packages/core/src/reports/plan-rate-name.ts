// Rates against a plan that are measures themselves, by the heads of their cells.
import { bothSpellings } from './both-spellings.js';
import { withoutMarks } from './plain-words.js';

/** "Thu ngân sách | 285 | 331 | 116,3" under "So dự toán (%)". */
const revenue = bothSpellings(/^(?:tổng )?thu (?:cân đối )?(?:ngân sách|nsnn)/u);
const ownRevenue = bothSpellings(/^(?:tổng )?thu (?:cân đối )?(?:ngân sách|nsnn)(?! từ)/u);
const againstPlan = bothSpellings(
  /(?:(?:so|đạt|bằng|%|tỷ lệ).*(?:nghị quyết|dự toán|kế hoạch|chỉ tiêu|(?:^|[\s/(])(?:kh|dt|nq)(?:[\s)]|$))).*/u,
);
const ofPlan = bothSpellings(/đạt|thực hiện|so|kế hoạch|(?:^|[\s(])kh/u);
const rates = bothSpellings(/%|tỷ lệ/u);
const receptionDays = bothSpellings(/(?:ngày|kỳ|buổi) tiếp (?:công )?dân/u);

/** What the rate of a row under such a column is called. */
export function rowPlanRate(row: string, column: string, unmarked: boolean): string | undefined {
  if (revenue(unmarked).test(row) && againstPlan(unmarked).test(column))
    return `${row} ${spelt('so dự toán', unmarked)}`;
  if (!column.includes('%') || !ofPlan(unmarked).test(column)) return undefined;
  if (receptionDays(unmarked).test(row)) return spelt('tỷ lệ số kỳ tiếp công dân theo quy định', unmarked);
  return ownRevenue(unmarked).test(row) ? `${row} ${spelt('đạt', unmarked)}` : undefined;
}

/** The same of a column, by the nearest before it that compares nothing: "Thu ngân sách | So dự toán (%)". */
export function columnPlanRate(heads: readonly string[], column: number, unmarked: boolean): string | undefined {
  const own = heads[column] ?? '';
  if (!againstPlan(unmarked).test(own) || !rates(unmarked).test(own)) return undefined;
  const named = heads
    .slice(0, column)
    .findLast((words) => !againstPlan(unmarked).test(words))
    ?.trim();
  return named !== undefined && revenue(unmarked).test(named) ? spelt('thu ngân sách so dự toán', unmarked) : undefined;
}

/** A word of ours as the text would write it. */
export function spelt(words: string, unmarked: boolean): string;
export function spelt(words: string | undefined, unmarked: boolean): string | undefined;
export function spelt(words: string | undefined, unmarked: boolean): string | undefined {
  return unmarked && words !== undefined ? withoutMarks(words) : words;
}
