import { DanvanError } from '../foundation/errors.js';

/** Thrown when the catalogue has no such indicator, or has it with several bases and none was named. */
export class UnknownIndicatorError extends DanvanError {
  override readonly name = 'UnknownIndicatorError';
  declare readonly code: 'unknown-indicator' | 'base-needed' | 'unknown-base';
  readonly id: string;
  /** The bases that may be named; empty when the id itself is unknown. */
  readonly bases: readonly string[];

  constructor(id: string, base: string | undefined, bases: readonly string[]) {
    const list = bases.join(', ');
    if (bases.length === 0) {
      super('unknown-indicator', {
        vi: `Danh mục không có chỉ tiêu “${id}”.`,
        en: `The catalogue has no indicator “${id}”.`,
      });
    } else if (base === undefined) {
      super('base-needed', {
        vi: `Chỉ tiêu “${id}” có nhiều mẫu số; hãy nêu base là một trong: ${list}.`,
        en: `Indicator “${id}” has several bases; name one as base: ${list}.`,
      });
    } else {
      super('unknown-base', {
        vi: `Chỉ tiêu “${id}” không có mẫu số “${base}”; có: ${list}.`,
        en: `Indicator “${id}” has no base “${base}”; it has: ${list}.`,
      });
    }
    this.id = id;
    this.bases = bases;
  }
}
