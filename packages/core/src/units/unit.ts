/** Levels of local government; the district level ended on 30 June 2025. */
export type UnitLevel = 'province' | 'district' | 'commune';

/** What kind of unit it is at its level: tỉnh, thành phố; xã, phường, đặc khu and the kinds of before. */
export type UnitType =
  'province' | 'city' | 'district' | 'urban-district' | 'town' | 'commune' | 'ward' | 'township' | 'special-zone';

/**
 * An administrative unit (đơn vị hành chính) as it stood during one stretch
 * of time. A unit that changed its type has one record for each.
 */
export interface Unit {
  /** Official code as text, leading zeros kept: 2 digits for provinces, 5 for communes. */
  readonly code: string;
  readonly level: UnitLevel;
  readonly type: UnitType;
  readonly name: string;
  readonly parent?: string;
  /** First day, ISO; left out where it lies before what the library knows. */
  readonly validFrom?: string;
  /** Day after the last one, ISO; left out while the unit exists. */
  readonly validTo?: string;
  /** Code of the unit that took its place on the day of the reform. */
  readonly successor?: string;
}

/** Code, name, type, first day, day after the last or null. */
export type ProvinceRow = readonly [string, string, 'province' | 'city', string, string | null];

/** Code, name, type, code of the successor; then first day and day after the last, where other than the reform's. */
export type FormerProvinceRow = readonly [
  code: string,
  name: string,
  type: 'province' | 'city',
  successor: string,
  validFrom?: string | null,
  validTo?: string,
];
