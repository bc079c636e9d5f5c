import { DanvanError } from '../foundation/errors.js';

/** What is wrong with a part that was handed in. */
export type PartErrorCode = 'not-a-number' | 'unsafe-integer';

/** Where a figure stands, for those that are filed under a unit and a period. */
export interface PartPlace {
  readonly unit: string;
  readonly period: string;
}

/** Thrown for a part that is no number, or one that a float has already rounded. */
export class PartError extends DanvanError {
  override readonly name = 'PartError';
  declare readonly code: PartErrorCode;
  readonly measure: string;
  /** Absent for parts that came without a unit and a period. */
  readonly place?: PartPlace;

  constructor(code: PartErrorCode, measure: string, value: unknown, place?: PartPlace) {
    const given = String(value);
    const vi = place ? ` (đơn vị ${place.unit}, kỳ ${place.period})` : '';
    const en = place ? ` (unit ${place.unit}, period ${place.period})` : '';
    super(
      code,
      code === 'not-a-number'
        ? {
            vi: `Số liệu “${measure}”${vi} không phải là số: “${given}”; hãy ghi ở dạng chuẩn như "1234.5".`,
            en: `Part “${measure}”${en} is not a number: “${given}”; write it in the canonical form, such as "1234.5".`,
          }
        : {
            vi: `Số liệu “${measure}”${vi} (${given}) lớn hơn số nguyên mà kiểu number giữ được chính xác; hãy đọc cột đó thành bigint hoặc chuỗi.`,
            en: `Part “${measure}”${en} (${given}) is above what a number holds exactly; read the column as bigint or text.`,
          },
    );
    this.measure = measure;
    if (place) this.place = { unit: place.unit, period: place.period };
  }
}
