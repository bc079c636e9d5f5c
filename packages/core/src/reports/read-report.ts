import { finish, type Steps } from '../foundation/steps.js';
import { auditOf } from './find-checks.js';
import { mentionsOf } from './find-mentions.js';
import { layTables } from './laid-tables.js';
import type { Mention } from './mention.js';
import { claimsOf } from './read-claims.js';
import { forgetWords } from './phrase.js';
import type { ReadOptions, Report } from './report.js';
import { sceneOf } from './scene-of.js';
import { releaseWords, tellChecks } from './tell-checks.js';

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
  return finish(reading(text, options));
}

/** What a reader in steps hands out on its way: all of the figures, later all of the checks. */
export type ReadyPart = Partial<Pick<Report, 'mentions' | 'checks'>>;

/**
 * The same in small steps, for a page that has to answer its reader meanwhile:
 * whoever drives it may turn to something else after each. The figures are
 * handed out as soon as they are all found, then the checks; to name the
 * measures takes as long as both.
 *
 * @example
 * ```ts
 * import { readReportInSteps } from '@danvan/core/reports';
 * const ready: string[] = [];
 * const reading = readReportInSteps('Các tổ đã hòa giải thành công 96/118 vụ, đạt 85%.');
 * let step = reading.next();
 * for (; !step.done; step = reading.next()) ready.push(...Object.keys(step.value ?? {}));
 * ready; //=> ['mentions', 'checks']
 * step.value.claims.length; //=> 3
 * ```
 */
export function readReportInSteps(text: string, options: ReadOptions = {}): Steps<Report, ReadyPart | undefined> {
  return reading(text, options, true);
}

function* reading(text: string, options: ReadOptions, checksFirst = false): Steps<Report, ReadyPart | undefined> {
  const laid = layTables(text);
  yield;
  const mentions = yield* mentionsOf(text, options, laid);
  yield { mentions };
  const { claims, checks } = yield* readFigures(text, mentions, laid, checksFirst);
  forgetWords();
  return { text, mentions, claims, checks };
}

function* readFigures(
  text: string,
  mentions: readonly Mention[],
  laid: string,
  checksFirst: boolean,
): Steps<Pick<Report, 'claims' | 'checks'>, ReadyPart | undefined> {
  const scene = yield* sceneOf(text, mentions, laid);
  const { found, hundreds, rates } = yield* auditOf(scene);
  const outline = { typed: text, sentences: scene.sentences };
  if (checksFirst) {
    const checks = yield* tellChecks(found, hundreds, outline);
    yield { checks };
    const claims = yield* claimsOf(scene, rates);
    releaseWords(found);
    return { claims, checks };
  }
  // Once nothing is looked for any more: the figures of checks alone are kept.
  const claims = yield* claimsOf(scene, rates);
  releaseWords(found);
  return { claims, checks: yield* tellChecks(found, hundreds, outline) };
}
