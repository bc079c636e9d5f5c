import { DanvanError } from '../foundation/errors.js';
import type { LocalText } from '../foundation/local-text.js';

/** Why two figures are not set side by side. */
export type Mismatch =
  'indicator' | 'definition' | 'base' | 'scope' | 'period-kind' | 'period' | 'period-twice' | 'unit' | 'no-value';

const words: Readonly<Record<Mismatch, LocalText>> = {
  indicator: { vi: 'hai chỉ tiêu khác nhau', en: 'two different indicators' },
  definition: { vi: 'hai phiên bản định nghĩa khác nhau', en: 'two versions of the definition' },
  base: { vi: 'mẫu số khác nhau', en: 'different bases' },
  scope: { vi: 'phạm vi khác nhau (cấp đơn vị hoặc phần việc được tính)', en: 'different scopes (level or office)' },
  'period-kind': { vi: 'loại kỳ khác nhau', en: 'different kinds of period' },
  period: { vi: 'kỳ khác nhau', en: 'different periods' },
  'period-twice': { vi: 'một kỳ có hai kết quả', en: 'two results of one period' },
  unit: { vi: 'đơn vị tính khác nhau', en: 'different units of count' },
  'no-value': { vi: 'một bên không có giá trị dùng được', en: 'one side has no value to go by' },
};

/** What `compareResults` may be told to overlook. */
export const acceptable: readonly Mismatch[] = ['base', 'scope', 'period-kind', 'definition'];

/** Thrown when results are put side by side that do not measure the same thing. */
export class IncomparableError extends DanvanError {
  override readonly name = 'IncomparableError';
  declare readonly code: 'incomparable';
  readonly mismatches: readonly Mismatch[];

  constructor(mismatches: readonly Mismatch[]) {
    const mayBeAccepted = mismatches.every((one) => acceptable.includes(one));
    super('incomparable', {
      vi: `Không so sánh được: ${mismatches.map((one) => words[one].vi).join('; ')}.${mayBeAccepted ? ' Nếu vẫn cần, hãy nêu rõ trong override.' : ''}`,
      en: `Not comparable: ${mismatches.map((one) => words[one].en).join('; ')}.${mayBeAccepted ? ' To compare all the same, name them in override.' : ''}`,
    });
    this.mismatches = mismatches;
  }
}
