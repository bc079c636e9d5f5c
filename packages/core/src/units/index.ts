export { findUnit, listUnits } from './find-unit.js';
export { reformDay } from './reform-day.js';
export { unitTitle } from './unit-title.js';
export type { Unit, UnitLevel, UnitType } from './unit.js';
