import { listUnits } from '@danvan/core/units';

/** Codes of the 34 provinces. */
export const provinces = listUnits().map(({ code }) => code);
