// Counts that a rate with a name is worked out from: "Tỷ lệ hòa giải thành là 82,6%, ứng với 1.108 vụ việc".
import type { FoundRate } from './checks/found-rate.js';
import type { Claim } from './claim.js';
import type { Figure, Scene } from './figure.js';
import { rateParts } from './lexicon/rate-parts.js';
import { makeClaim } from './make-claim.js';

/** The claims of part and whole of a rate whose measure is known, where nothing else says what they are. */
export function partsOfRate(
  scene: Scene,
  { judged, part, whole }: FoundRate,
  claims: ReadonlyMap<Figure, Claim>,
): (readonly [Figure, Claim])[] {
  const rate = claims.get(judged.stated);
  if (!rate || rate.target || judged.verdict !== 'holds') return [];
  const rows = rateParts.filter((row) => row.rate === rate.measure);
  const known = claims.get(part)?.measure;
  const row = rows.find((one) => known === undefined || one.part === known);
  if (!row) return [];
  const [only] = row.wholes.length === 1 ? row.wholes : [];
  const base = rate.base ?? only;
  const named: (readonly [Figure, string | undefined])[] = [
    [part, row.part],
    [whole, base === row.part || !isItsWhole(part, whole) ? undefined : base],
  ];
  return named.flatMap(([figure, measure]) =>
    measure === undefined || claims.has(figure) || figure.sentence !== judged.stated.sentence
      ? []
      : [[figure, makeClaim(scene, figure, measure, { period: rate.period })] as const],
  );
}

// "66/75 đơn", "118 vụ/143 vụ", "176 đơn (141 khiếu nại, 35 kiến nghị)/214 đơn": what else a rate is of has a name of its own.
function isItsWhole(part: Figure, whole: Figure): boolean {
  return whole.mention === part.mention || (whole.place > part.place && /\/\s*$/u.test(whole.before));
}
