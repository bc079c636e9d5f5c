import * as z from 'zod';
import type { Succession as SuccessionType } from '../../units/succession.js';
import type { Unit as UnitType } from '../../units/unit.js';
import { basis, day, textThat, words } from './parts.js';

const code = textThat(/^(?:\d{2}|\d{3}|\d{5})$/, {
  vi: 'cần mã 2, 3 hoặc 5 chữ số',
  en: 'a code of 2, 3 or 5 digits is needed',
});

/**
 * Checks one administrative unit, for lists that come from outside before
 * they go into `loadUnits` of `@danvan/core/units/register`.
 *
 * @example
 * ```ts
 * import { Unit } from '@danvan/core/entities/schema';
 * const given = { code: '09187', level: 'commune', type: 'ward', name: 'Võ Cường', parent: '24' };
 * Unit.safeParse(given).success; //=> true
 * Unit.safeParse({ ...given, code: 9187 }).success; //=> false
 * ```
 */
export const Unit: z.ZodType<UnitType> = z.strictObject({
  code,
  level: z.enum(['province', 'district', 'commune']),
  type: z.enum([
    'province',
    'city',
    'district',
    'urban-district',
    'town',
    'commune',
    'ward',
    'township',
    'special-zone',
  ]),
  name: words,
  parent: code.exactOptional(),
  validFrom: day.exactOptional(),
  validTo: day.exactOptional(),
  successor: code.exactOptional(),
});
export type Unit = UnitType;

/** Checks one succession of units: merge, split, rename, reclassification, boundary. */
export const Succession: z.ZodType<SuccessionType> = z.strictObject({
  kind: z.enum(['merge', 'split', 'rename', 'reclassify', 'boundary', 'continue']),
  on: day,
  from: z.array(code).min(1),
  to: z.array(code).min(1),
  basis,
});
export type Succession = SuccessionType;
