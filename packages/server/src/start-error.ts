import { DanvanError } from '@danvan/core';

/** The server cannot start: one clear sentence, no stack. */
export class StartError extends DanvanError {
  override readonly name = 'StartError';
  declare readonly code: 'port-taken' | 'data-folder' | 'database' | 'listen';
}
