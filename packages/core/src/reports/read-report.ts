import { finish, type Steps } from '../foundation/steps.js';
import type { Claim } from './claim.js';
import type { Scene } from './figure.js';
import { auditOf, type Audit } from './find-checks.js';
import { mentionsOf } from './find-mentions.js';
import { layTables } from './laid-tables.js';
import type { Mention } from './mention.js';
import { claimsOf } from './read-claims.js';
import { forgetWords } from './phrase.js';
import type { ReadOptions, Report } from './report.js';
import { sceneOf } from './scene-of.js';
import { tellChecks } from './tell-checks.js';

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
  return finish(readReportInSteps(text, options));
}

/**
 * The same in small steps, for a page that has to answer its reader meanwhile:
 * whoever drives it may turn to something else after each. The figures are
 * handed out as soon as they are all found; the checks take as long again.
 *
 * @example
 * ```ts
 * import { readReportInSteps } from '@danvan/core/reports';
 * const reading = readReportInSteps('Các tổ đã hòa giải thành công 96/118 vụ, đạt 85%.');
 * let step = reading.next();
 * while (!step.done) step = reading.next();
 * step.value.checks.map((check) => check.verdict); //=> ['contradicts']
 * ```
 */
export function* readReportInSteps(
  text: string,
  options: ReadOptions = {},
): Steps<Report, readonly Mention[] | undefined> {
  const laid = layTables(text);
  yield;
  const mentions = yield* mentionsOf(text, options, laid);
  yield mentions;
  const { claims, found, hundreds, sentences } = yield* readFigures(text, mentions, laid);
  forgetWords();
  // Once nothing is looked for any more: the figures of checks alone are kept.
  const checks = yield* tellChecks(found, hundreds, { typed: text, sentences });
  return { text, mentions, claims, checks };
}

interface Read extends Pick<Audit, 'found' | 'hundreds'>, Pick<Scene, 'sentences'> {
  readonly claims: Claim[];
}

function* readFigures(text: string, mentions: readonly Mention[], laid: string): Steps<Read> {
  const scene = yield* sceneOf(text, mentions, laid);
  const { found, hundreds, rates } = yield* auditOf(scene);
  return { found, hundreds, claims: yield* claimsOf(scene, rates), sentences: scene.sentences };
}
