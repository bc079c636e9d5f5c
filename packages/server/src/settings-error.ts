import { DanvanError } from '@danvan/core';

/** A setting that the server cannot start with; names the variable. */
export class SettingsError extends DanvanError {
  override readonly name = 'SettingsError';
  readonly variable: string;

  constructor(variable: string, vi: string, en: string) {
    super('bad-setting', { vi: `${variable}: ${vi}`, en: `${variable}: ${en}` });
    this.variable = variable;
  }
}
