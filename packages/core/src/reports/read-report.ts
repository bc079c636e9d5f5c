import { auditOf } from './find-checks.js';
import { findMentions } from './find-mentions.js';
import { claimsOf } from './read-claims.js';
import type { ReadOptions, Report } from './report.js';
import { releaseWords, sceneOf } from './scene-of.js';

/**
 * Reads a report: every figure, what it says in terms of the catalogue's
 * measures, and whether the arithmetic that the text states is right. Never
 * throws; a figure that cannot be understood keeps its place and its digits.
 *
 * @example
 * ```ts
 * import { readReport } from '@danvan/core/reports';
 * const report = readReport('Các tổ đã hòa giải thành công 96/118 vụ, đạt 85%.');
 * report.checks.map((check) => check.verdict); //=> ['contradicts']
 * ```
 */
export function readReport(text: string, options: ReadOptions = {}): Report {
  const mentions = findMentions(text, options);
  const scene = sceneOf(text, mentions);
  const { checks, rates } = auditOf(scene);
  const claims = claimsOf(scene, rates);
  releaseWords(scene);
  return { text, mentions, claims, checks };
}
