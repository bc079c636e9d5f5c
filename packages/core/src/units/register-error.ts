import { DanvanError } from '../foundation/errors.js';
import type { LocalText } from '../foundation/local-text.js';

/** One thing that is wrong with units or successions handed to `loadUnits`. */
export interface RegisterProblem {
  readonly code: 'bad-code' | 'bad-dates' | 'overlap' | 'type-of-another-time' | 'unknown-parent' | 'unknown-unit';
  /** Where: `units[12]`, `successions[0]`. */
  readonly place: string;
  readonly sentence: LocalText;
}

/** Thrown by `loadUnits` with every problem it found. */
export class RegisterError extends DanvanError {
  override readonly name = 'RegisterError';
  readonly problems: readonly RegisterProblem[];

  constructor(problems: readonly RegisterProblem[]) {
    const [first] = problems;
    super('bad-units', {
      vi: `Danh mục đơn vị có ${problems.length} lỗi. ${first?.place ?? ''}: ${first?.sentence.vi ?? ''}`,
      en: `The list of units has ${problems.length} problems. ${first?.place ?? ''}: ${first?.sentence.en ?? ''}`,
    });
    this.problems = problems;
  }
}
