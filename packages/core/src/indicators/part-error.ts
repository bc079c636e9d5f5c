import { DanvanError } from '../foundation/errors.js';

/** What is wrong with a part that was handed in. */
export type PartErrorCode = 'not-a-number' | 'unsafe-integer';

/** Thrown for a part that is no number, or one that a float has already rounded. */
export class PartError extends DanvanError {
  override readonly name = 'PartError';
  declare readonly code: PartErrorCode;
  readonly measure: string;

  constructor(code: PartErrorCode, measure: string, value: unknown) {
    const given = String(value);
    super(
      code,
      code === 'not-a-number'
        ? {
            vi: `Số liệu “${measure}” không phải là số: “${given}”.`,
            en: `Part “${measure}” is not a number: “${given}”.`,
          }
        : {
            vi: `Số liệu “${measure}” (${given}) lớn hơn số nguyên mà kiểu number giữ được chính xác; hãy đọc cột đó thành bigint hoặc chuỗi.`,
            en: `Part “${measure}” (${given}) is above what a number holds exactly; read the column as bigint or text.`,
          },
    );
    this.measure = measure;
  }
}
