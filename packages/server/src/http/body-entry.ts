import * as z from 'zod';
import { bodyCode } from './body-code.js';

/** A body as it is registered. */
export const bodyEntry = z.strictObject({
  name: z.string().min(1).max(200),
  // The empty name is that of all units together, and a database may cut a text off at a zero byte: only codes are taken.
  parent: z.string().regex(bodyCode).nullable().default(null),
});
