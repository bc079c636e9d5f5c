import { DanvanError } from '../foundation/errors.js';

/** Why no statement can be written. */
export type SqlErrorCode =
  'bad-name' | 'bad-text' | 'stock-needs-period' | 'cannot-add-up' | 'mixed-scopes' | 'mixed-nouns';

/** Thrown for SQL that would not be safe, or would add up what does not add up. */
export class SqlError extends DanvanError {
  override readonly name = 'SqlError';
  declare readonly code: SqlErrorCode;
}
