import * as z from 'zod';

/** A body as it is registered. */
export const bodyEntry = z.strictObject({
  name: z.string().min(1).max(200),
  parent: z.string().max(32).nullable().default(null),
});
