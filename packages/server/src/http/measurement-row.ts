import type { Measurement } from '@danvan/core/indicators';
import * as z from 'zod';

const bounds = ['exact', 'moreThan', 'atLeast', 'lessThan', 'atMost', 'about', 'nearly'] as const;

/** One figure as it comes in. */
export const measurementRow: z.ZodType<Measurement> = z.strictObject({
  measure: z.string().max(64),
  unit: z.string().max(32),
  period: z.string().max(32),
  value: z.string().regex(/^-?\d{1,40}(\.\d{1,20})?$/, 'canonical decimal'),
  bound: z.enum(bounds).exactOptional(),
  decimals: z.int().min(0).max(20).exactOptional(),
  base: z.string().max(64).exactOptional(),
  scope: z.string().max(64).exactOptional(),
  counted: z.string().max(64).exactOptional(),
  source: z
    .strictObject({
      text: z.string().max(4000),
      title: z.string().max(400).exactOptional(),
      url: z.string().max(2000).exactOptional(),
    })
    .exactOptional(),
});
