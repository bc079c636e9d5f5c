// Fractions of places behind the name of their rate: "Nơi có tỷ lệ hòa giải thành cao: xã Đông 41/43 vụ (95,3%)".
import { bothSpellings } from './both-spellings.js';
import { changedFigure } from './changed-figure.js';
import type { Claim } from './claim.js';
import type { Clause } from './clause.js';
import type { Figure, Scene } from './figure.js';
import { rateParts } from './lexicon/rate-parts.js';
import { makeClaim } from './make-claim.js';
import { namedRow } from './named-row.js';
import { plainSlice } from './plain-words.js';
import { spellOut } from './spell-out.js';

const longest = 160;
/** The rate, how high it is, and the place. */
const named = bothSpellings(
  /(?:^|[^\p{L}])((?:tỷ lệ|kết quả) [^:,;.()\d]{4,60}?)(?: (?:đạt|ở mức|rất|khá|tương đối|cao|thấp|tốt|nhất|hơn))+(?:,? (?:là|như|gồm|có|ở|tại|phải kể đến))*:?,? (?:xã|phường|thị trấn|huyện|thị xã|thành phố|tp\.?|quận|thôn|bản|khu phố|tỉnh)(?: \p{L}+){1,5}?(?: (?:với|đạt|là|có|thành))*[\s:(]*$/u,
);

/** The claim of the part, or of the whole, of the first such fraction; those behind it go by it. */
export function namedFractionClaim(scene: Scene, figure: Figure, clause: Clause): Claim | undefined {
  if (figure.kind !== 'fraction') return undefined;
  const before = scene.figures[figure.place - (figure.side === 'whole' ? 2 : 1)];
  if (before?.sentence === figure.sentence) return undefined;
  const start = scene.sentences[figure.sentence]?.start ?? 0;
  const name = named(scene.unmarked).exec(
    plainSlice(scene, Math.max(start, figure.start - longest), figure.start),
  )?.[1];
  if (name === undefined) return undefined;
  const rate = changedFigure(figure, { kind: 'percent', side: 'alone', unit: '%' });
  const row = namedRow(scene, rate, clause, spellOut(scene, name));
  const parts = row && rateParts.find((one) => one.rate === row.measure);
  if (!parts) return undefined;
  if (figure.side === 'part') return makeClaim(scene, figure, parts.part, {});
  const whole =
    parts.wholes.find((one) => one === row.base) ?? (parts.wholes.length === 1 ? parts.wholes[0] : undefined);
  return whole === undefined ? undefined : makeClaim(scene, figure, whole, {});
}
