import { createHash } from 'node:crypto';
import { basename } from 'node:path';

/**
 * Whether a change belongs to a sample of this share: the same changes each
 * time, whatever else there is, and no kind of change more than another. Each
 * draw is another sample, that what was mended after one may be told on the next.
 */
export function isDrawn(path, { location: { start, end }, replacement = '' }, { share = 1, draw = 1 }) {
  if (share >= 1) return true;
  const place = [basename(path), start.line, start.column, end.line, end.column, replacement];
  const text = [...place, ...(draw > 1 ? [draw] : [])].join(' ');
  return createHash('sha256').update(text).digest().readUInt32BE() / 2 ** 32 < share;
}
