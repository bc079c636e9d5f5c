export type { Period, PeriodKind } from '../foundation/period.js';
export { readPeriod, type ReadPeriodOptions } from '../foundation/read-period.js';
export { periodText } from '../foundation/period-text.js';
export { asOf, periodBetween, periodOf, termOf, type PeriodName, type ReportingCalendar } from './period-of.js';
export {
  containsPeriod,
  joinPeriods,
  periodYearBefore,
  previousPeriod,
  sharedPeriod,
  splitPeriod,
} from './period-algebra.js';
export { periodMismatch } from './period-mismatch.js';
export { PeriodError } from './period-error.js';
export { addWorkingDays, countWorkingDays, isWorkingDay, nextWorkingDay, type WorkCalendar } from './work-calendar.js';
export { DateError } from '../foundation/date-error.js';
