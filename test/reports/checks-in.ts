import { readReport, type Report } from '@danvan/core/reports';

/**
 * The checks of a text in their order, each with its rule, its verdict and the figures that it is about, the stated one
 * last: "ratio holds 96/118 vụ | 81%". A sum without a printed total, "100 %", has its parts only.
 */
export function checksIn(text: string): string[] {
  return checksOf(readReport(text), text);
}

/** The same of a text that is read already. */
export function checksOf({ checks, mentions }: Report, text: string): string[] {
  const wordsOf = (at: number): string => text.slice(mentions[at]?.start, mentions[at]?.end);
  return checks.map(({ rule, verdict, mentions: inputs }) => `${rule} ${verdict} ${inputs.map(wordsOf).join(' | ')}`);
}
