import * as z from 'zod';

/** A body as it is registered. */
export const bodyEntry = z.strictObject({
  name: z.string().min(1).max(200),
  // The empty name is that of all units together: nothing is registered below it.
  parent: z.string().min(1).max(32).nullable().default(null),
});
