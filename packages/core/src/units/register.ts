// Units with their history: a door of its own, since a page that only names a
// unit does not pay for it.
export { communalCounts, communalUnitsOf, type CommunalCount } from './communal-counts.js';
export { communalGaps, type CommunalGap } from './communal-gaps.js';
export { country, loadUnits, type ListOptions, type UnitRegister } from './load-units.js';
export { provinceSuccessions } from './province-successions.js';
export { readUnitRows, type RefusedRow, type UnitRow } from './read-unit-rows.js';
export { RegisterError, type RegisterProblem } from './register-error.js';
export type { Succession, SuccessionKind } from './succession.js';
export { levelsOn, typeSpans } from './unit-types.js';
