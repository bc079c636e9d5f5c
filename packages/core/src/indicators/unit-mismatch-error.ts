import { DanvanError } from '../foundation/errors.js';

/** Thrown where figures of two units would be added, taken off or compared. */
export class UnitMismatchError extends DanvanError {
  override readonly name = 'UnitMismatchError';
  declare readonly code: 'unit-mismatch';
  readonly units: readonly [string, string];

  constructor(first: string, second: string) {
    super('unit-mismatch', {
      vi: `Không cộng, trừ hay so sánh “${first}” với “${second}”: hai đơn vị tính khác nhau.`,
      en: `“${first}” and “${second}” are two units: they are not added, taken off or compared.`,
    });
    this.units = [first, second];
  }
}
