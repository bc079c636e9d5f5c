import type { Claim } from '../reports/claim.js';
import type { Report } from '../reports/report.js';
import type { Measurement } from './measurement.js';

/** What a report's figures are filed under. */
export interface FilingOptions {
  /** Code of the body that the report is about. */
  readonly unit: string;
  /** Period for figures whose sentence names none. */
  readonly period: string;
  readonly title?: string;
  readonly url?: string;
}

/**
 * Files what a report says as measurements: each with the sentence it was
 * read in. Goals are left out, because a goal is not a result.
 *
 * @example
 * ```ts
 * import { readReport } from '@danvan/core/reports';
 * import { measurementsFromClaims } from '@danvan/core/indicators';
 * const report = readReport('Năm 2023, xã tiếp nhận 137 phản ánh, kiến nghị, đã xử lý 126 phản ánh.');
 * const filed = measurementsFromClaims(report, { unit: '24', period: '2023' });
 * filed.find(({ measure }) => measure === 'pakn-handled')?.value.toString(); //=> '126'
 * ```
 */
export function measurementsFromClaims(report: Report, options: FilingOptions): Measurement[] {
  return report.claims
    .filter((claim) => claim.target !== true)
    .map((claim) => ({
      measure: claim.measure,
      unit: options.unit,
      period: claim.period ?? options.period,
      value: claim.value,
      bound: claim.bound,
      ...(claim.base === undefined ? {} : { base: claim.base }),
      ...decimalsOf(report, claim),
      source: {
        text: sentenceOf(report, claim),
        ...(options.title === undefined ? {} : { title: options.title }),
        ...(options.url === undefined ? {} : { url: options.url }),
      },
    }));
}

// "92,50%" is printed to two decimals although its value ends after one.
function decimalsOf(report: Report, claim: Claim): { decimals?: number } {
  const mention = report.mentions[claim.mentions[0] ?? -1];
  if (mention?.kind !== 'percent') return {};
  const printed = report.text.slice(mention.number.start, mention.number.end);
  return { decimals: /[.,]\s?(\d+)\s*$/.exec(printed)?.[1]?.length ?? 0 };
}

function sentenceOf(report: Report, claim: Claim): string {
  const mentions = claim.mentions.flatMap((index) => report.mentions[index] ?? []);
  if (mentions.length === 0) return '';
  const { text } = report;
  let from = Math.min(...mentions.map((mention) => mention.start));
  while (from > 0 && !endsSentence(text, from - 1)) from -= 1;
  let to = Math.max(...mentions.map((mention) => mention.end));
  while (to < text.length && !endsSentence(text, to)) to += 1;
  return text.slice(from, to + 1).trim();
}

// A dot inside "1.333" or "98.5%" ends nothing: only one before a space does.
function endsSentence(text: string, index: number): boolean {
  const char = text.charAt(index);
  if (char === '\n') return true;
  return '.!?…;'.includes(char) && /^\s?$/.test(text.charAt(index + 1));
}
