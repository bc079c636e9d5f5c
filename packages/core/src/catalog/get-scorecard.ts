import { DanvanError } from '../foundation/errors.js';
import type { Scorecard } from '../indicators/scorecard.js';
import { scorecards } from './scorecards.js';

/** Thrown when the catalogue has no such scorecard. */
export class UnknownScorecardError extends DanvanError {
  override readonly name = 'UnknownScorecardError';
  declare readonly code: 'unknown-scorecard';

  constructor(id: string) {
    const known = scorecards.map((one) => one.id).join(', ');
    super('unknown-scorecard', {
      vi: `Danh mục không có bộ tiêu chí “${id}”; có: ${known}.`,
      en: `The catalogue has no scorecard “${id}”; it has: ${known}.`,
    });
  }
}

/**
 * A scorecard of the catalogue. Schemes of a province or of an agency are not
 * in it: they are written as data of the same shape and checked by
 * `checkScorecard`.
 *
 * @throws UnknownScorecardError
 * @example
 * ```ts
 * import { getScorecard } from '@danvan/core/catalog';
 * getScorecard('service-quality-766').groups.map(({ max }) => max); //=> ['18', '20', '22', '22', '18']
 * ```
 */
export function getScorecard(id: string): Scorecard {
  const found = scorecards.find((scorecard) => scorecard.id === id);
  if (!found) throw new UnknownScorecardError(id);
  return found;
}
