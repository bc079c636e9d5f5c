export { findUnit, listUnits, reformDay } from './find-unit.js';
export type { Unit, UnitLevel, UnitType } from './unit.js';
