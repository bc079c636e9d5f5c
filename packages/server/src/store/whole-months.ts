/** Local days, `20260517`, half open; an end may be open. */
export interface Span {
  readonly from?: number | undefined;
  readonly to?: number | undefined;
}

/**
 * A span of local days (`20260517`, half open, ends may be open) as the months
 * that lie wholly in it and the days that are left over before and after them.
 */
export function wholeMonths({ from, to }: Span): { readonly months: Span | undefined; readonly days: readonly Span[] } {
  if (from !== undefined && to !== undefined && from >= to) return { months: undefined, days: [] };
  const begin = from === undefined || from % 100 === 1 ? from : nextMonth(from);
  const end = to === undefined ? to : firstOf(to);
  if (begin !== undefined && end !== undefined && begin >= end) return { months: undefined, days: [{ from, to }] };
  return {
    months: { from: begin, to: end },
    days: [...(from === begin ? [] : [{ from, to: begin }]), ...(to === end ? [] : [{ from: end, to }])],
  };
}

function firstOf(day: number): number {
  return day - (day % 100) + 1;
}

function nextMonth(day: number): number {
  const month = Math.floor(day / 100);
  return (month % 100 === 12 ? month + 89 : month + 1) * 100 + 1;
}
