import * as z from 'zod';
import type { WorkCalendar as WorkCalendarType } from '../../periods/work-calendar.js';
import { day } from './parts.js';

/**
 * Checks a list of days off that comes from a file or a setting.
 *
 * @example
 * ```ts
 * import { WorkCalendar } from '@danvan/core/entities/schema';
 * const given = { from: '2026-01-01', to: '2027-01-01', holidays: ['2026-09-02'] };
 * WorkCalendar.safeParse(given).success; //=> true
 * WorkCalendar.safeParse({ ...given, holidays: ['2027-09-02'] }).error?.issues[0]?.message;
 * //=> '2027-09-02 is none of the days that the calendar covers'
 * ```
 */
export const WorkCalendar: z.ZodType<WorkCalendarType> = z
  .strictObject({ from: day, to: day, holidays: z.array(day), workdays: z.array(day).exactOptional() })
  .superRefine((calendar, context) => {
    for (const list of ['holidays', 'workdays'] as const) {
      calendar[list]?.forEach((own, index) => {
        if (calendar.from <= own && own < calendar.to) return;
        const message = `${own} is none of the days that the calendar covers`;
        const vi = `${own} không thuộc khoảng ngày mà lịch bao quát`;
        context.addIssue({ code: 'custom', path: [list, index], message, params: { vi, en: message } });
      });
    }
  });
export type WorkCalendar = WorkCalendarType;
