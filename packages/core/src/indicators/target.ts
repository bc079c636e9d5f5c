import type { DecimalValue } from '../foundation/decimal.js';

/** A value to reach (mục tiêu): by indicator, unit and period. */
export interface Target {
  readonly indicator: string;
  /** For an indicator that exists with several bases. */
  readonly base?: string;
  /** Where the target was set; the units below inherit it until one sets its own. */
  readonly unit: string;
  /** Data form of `readPeriod`. A target of a rate also holds for the periods inside it. */
  readonly period: string;
  /** In the unit of the indicator. */
  readonly value: DecimalValue;
}
