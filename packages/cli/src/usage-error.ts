import { DanvanError } from '@danvan/core';

/** The call cannot be understood. */
export class UsageError extends DanvanError {
  override readonly name = 'UsageError';
  declare readonly code:
    'unknown-command' | 'unknown-option' | 'no-file' | 'no-number' | 'no-map' | 'bad-option' | 'unknown-operand';
}
