import { findUnit } from '@danvan/core/units';
import type { Store } from '../store/store.js';

/** Whether a code is that of an administrative unit or of a body registered here. */
export function knowsUnit(store: Store): (code: string) => Promise<boolean> {
  return async (code) => findUnit(code) !== undefined || (await store.findBody(code)) !== undefined;
}

/** The name that cards print; `undefined` for an unknown code. */
export async function placeName(store: Store, code: string): Promise<string | undefined> {
  return findUnit(code)?.name ?? (await store.findBody(code))?.name;
}
