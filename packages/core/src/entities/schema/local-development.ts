import * as z from 'zod';
import { day, figureOf, record, summary, symbol, textThat, words } from './parts.js';

const standardLevel = z.enum(['standard', 'advanced', 'model']);

/** A commune (xã) under the programme of new rural areas: đạt chuẩn, nâng cao, kiểu mẫu. */
export const NewRuralCommune = z.strictObject({
  kind: z.literal('new-rural-commune'),
  ...record,
  /** The criteria that were in force. */
  criteria: z.enum(['2016/2020', '2021/2025', '2026/2030']),
  level: standardLevel.exactOptional(),
  /** Criteria met, of 19. */
  met: z.int().min(0).max(19).exactOptional(),
  recognisedOn: day.exactOptional(),
  document: symbol.exactOptional(),
});
export type NewRuralCommune = Readonly<z.infer<typeof NewRuralCommune>>;

/** New rural communes of a unit. The base is communes (xã) only: wards and townships do not count. */
export const NewRuralSummary = z.strictObject({
  kind: z.literal('new-rural-summary'),
  ...summary,
  level: standardLevel.exactOptional(),
  met: figureOf('commune').exactOptional(),
  added: figureOf('commune').exactOptional(),
  communes: figureOf('commune').exactOptional(),
});
export type NewRuralSummary = Readonly<z.infer<typeof NewRuralSummary>>;

/** Budget revenue against one of the two plans: that given by the Government or that of the People's Council. */
export const BudgetRevenue = z.strictObject({
  kind: z.literal('budget-revenue'),
  ...summary,
  plan: z.enum(['central', 'council']).exactOptional(),
  planned: figureOf('VND').exactOptional(),
  actual: figureOf('VND').exactOptional(),
  /** Percent as printed, where only the rate is: `"147.8"`. */
  printedRate: textThat(/^\d+(?:\.\d+)?$/, {
    vi: 'cần tỷ lệ như "147.8"',
    en: 'a rate such as "147.8" is needed',
  }).exactOptional(),
});
export type BudgetRevenue = Readonly<z.infer<typeof BudgetRevenue>>;

/** Income per head (thu nhập bình quân đầu người), as the unit's statistics give it. */
export const IncomePerCapita = z.strictObject({
  kind: z.literal('income-per-capita'),
  ...summary,
  amount: figureOf('VND'),
  /** A year, unless the text says a month. */
  per: z.enum(['year', 'month']).exactOptional(),
});
export type IncomePerCapita = Readonly<z.infer<typeof IncomePerCapita>>;

/** One commendation (khen thưởng). */
export const Commendation = z.strictObject({
  kind: z.literal('commendation'),
  ...record,
  to: z.enum(['collective', 'individual']),
  /** Certificate of merit, emulation flag, title … as printed. */
  form: words,
  by: words,
  on: day.exactOptional(),
  document: symbol.exactOptional(),
});
export type Commendation = Readonly<z.infer<typeof Commendation>>;

/** Commendations in a period; collectives and individuals are two counts. */
export const CommendationSummary = z.strictObject({
  kind: z.literal('commendation-summary'),
  ...summary,
  collectives: figureOf('collective').exactOptional(),
  individuals: figureOf('individual').exactOptional(),
});
export type CommendationSummary = Readonly<z.infer<typeof CommendationSummary>>;
