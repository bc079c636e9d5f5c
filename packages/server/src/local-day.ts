const hour = 3_600_000;

/** The local day (Asia/Ho_Chi_Minh, seven hours ahead all year) of a moment, as `20260517`. */
export function localDay(time: number): number {
  return dayNumber(new Date(time + 7 * hour).toISOString().slice(0, 10));
}

/** `2026-05-17` as `20260517`. */
export function dayNumber(iso: string): number {
  return Number(iso.replaceAll('-', ''));
}
