import { createHash } from 'node:crypto';
import { basename } from 'node:path';

/**
 * Whether a change belongs to a sample of this share: the same changes each
 * time, whatever else there is, and no kind of change more than another.
 */
export function isDrawn(path, { location: { start, end }, replacement = '' }, share) {
  if (share >= 1) return true;
  const text = [basename(path), start.line, start.column, end.line, end.column, replacement].join(' ');
  return createHash('sha256').update(text).digest().readUInt32BE() / 2 ** 32 < share;
}
