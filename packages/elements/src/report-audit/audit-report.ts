import type { Report } from '@danvan/core/reports';

/** A value as JSON carries it: decimals are canonical strings. */
export type AsData<T> = T extends string | number | boolean | null | undefined
  ? T
  : T extends { toDecimalPlaces: unknown }
    ? string
    : { readonly [K in keyof T]: AsData<T[K]> };

/** What was read in a text, as data: it comes from a worker, where decimals are no objects. */
export type AuditReport = AsData<Report>;
export type AuditMention = AuditReport['mentions'][number];
export type AuditCheck = AuditReport['checks'][number];
