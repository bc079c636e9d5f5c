import type { LocalText } from '../foundation/local-text.js';
import { typeWords } from './unit-title.js';
import type { Unit, UnitLevel, UnitType } from './unit.js';

/** One row of a list of units as agencies publish it, all as text. */
export interface UnitRow {
  readonly code: string;
  /** With or without its type in front: "Phường Võ Cường", "Võ Cường". */
  readonly name: string;
  /** `xã`, `phường`, `đặc khu` …; may stand in the name instead. */
  readonly type?: string;
  /** Code of the unit above. */
  readonly parent?: string;
  readonly validFrom?: string;
  readonly validTo?: string;
}

/** A row that could not be read, with its place in the list. */
export interface RefusedRow {
  readonly index: number;
  readonly row: UnitRow;
  readonly sentence: LocalText;
}

const levels: Readonly<Record<number, UnitLevel>> = { 2: 'province', 3: 'district', 5: 'commune' };
const types = (Object.entries(typeWords) as [UnitType, readonly [string, string]][]).map(([type, [vi]]) => ({
  type,
  vi,
}));

/**
 * Reads a published list of units, such as the list of communes of the
 * statistics office, into units for `loadUnits`. The level follows from the
 * length of the code.
 *
 * @param options.validFrom - first day of rows that have none of their own
 * @returns the units, and every row that could not be read with the reason
 * @example
 * ```ts
 * import { readUnitRows } from '@danvan/core/units/register';
 * const { units, refused } = readUnitRows(
 *   [
 *     { code: '09187', name: 'Phường Võ Cường', parent: '24' },
 *     { code: '9187', name: 'Võ Cường', parent: '24' },
 *   ],
 *   { validFrom: '2025-07-01' },
 * );
 * units[0]?.type; //=> 'ward'
 * units[0]?.name; //=> 'Võ Cường'
 * refused[0]?.sentence.en; //=> 'code "9187": 2, 3 or 5 digits are needed; was a leading zero lost?'
 * ```
 */
export function readUnitRows(
  rows: readonly UnitRow[],
  options: { readonly validFrom?: string; readonly validTo?: string } = {},
): { readonly units: readonly Unit[]; readonly refused: readonly RefusedRow[] } {
  const units: Unit[] = [];
  const refused: RefusedRow[] = [];
  rows.forEach((row, index) => {
    const read = readRow(row, options);
    if ('vi' in read) refused.push({ index, row, sentence: read });
    else units.push(read);
  });
  return { units, refused };
}

function readRow(row: UnitRow, options: { readonly validFrom?: string; readonly validTo?: string }): Unit | LocalText {
  const code = row.code.trim();
  const level = /^\d+$/.test(code) ? levels[code.length] : undefined;
  if (!level) {
    return {
      vi: `mã "${code}": cần 2, 3 hoặc 5 chữ số; có thể đã mất số 0 ở đầu.`,
      en: `code "${code}": 2, 3 or 5 digits are needed; was a leading zero lost?`,
    };
  }
  const given = row.name.normalize('NFC').trim().replace(/\s+/g, ' ');
  const stated = row.type?.normalize('NFC').trim().toLowerCase();
  const prefix = types.find(({ vi }) => given.toLowerCase().startsWith(`${vi} `));
  const named = stated === undefined || stated === '' ? prefix : types.find(({ vi }) => vi === stated);
  if (!named || !isTypeOf(named.type, level)) {
    const type = row.type ?? given;
    return { vi: `loại đơn vị "${type}" không có ở cấp này.`, en: `"${type}" is no type of unit at this level.` };
  }
  const name = prefix?.type === named.type ? given.slice(prefix.vi.length + 1) : given;
  if (name === '') return { vi: `đơn vị mã ${code} không có tên.`, en: `unit ${code} has no name.` };
  const validFrom = row.validFrom ?? options.validFrom;
  const validTo = row.validTo ?? options.validTo;
  return {
    code,
    level,
    type: named.type,
    name,
    ...(row.parent === undefined ? {} : { parent: row.parent.trim() }),
    ...(validFrom === undefined ? {} : { validFrom }),
    ...(validTo === undefined ? {} : { validTo }),
  };
}

const typesOf: Readonly<Record<UnitLevel, readonly UnitType[]>> = {
  province: ['province', 'city'],
  district: ['district', 'urban-district', 'town', 'city'],
  commune: ['commune', 'ward', 'township', 'special-zone'],
};

function isTypeOf(type: UnitType, level: UnitLevel): boolean {
  return typesOf[level].includes(type);
}
