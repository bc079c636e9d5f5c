// Claims of the cells of a table.
import { bothSpellings } from './both-spellings.js';
import { changedFigure } from './changed-figure.js';
import type { Claim } from './claim.js';
import { amountOf, type Figure, type Scene } from './figure.js';
import { headClaim } from './head-claim.js';
import type { HeadedCell } from './headed-cells.js';
import { rateParts } from './lexicon/rate-parts.js';
import { claimOfRow, makeClaim } from './make-claim.js';
import { matchRow } from './match-row.js';

/** The claim of a cell by the words that head it; a bare rate goes by the column before it. */
export function cellClaim(
  scene: Scene,
  figure: Figure,
  cell: HeadedCell,
  claims: ReadonlyMap<Figure, Claim>,
): Claim | undefined {
  return (
    headClaim(scene, inUnit(scene, figure, cell), cell) ??
    namedCell(scene, figure, cell) ??
    bareRate(scene, figure, cell, claims) ??
    rateBelow(scene, figure, cell, claims)
  );
}

// "| Số đơn tiếp nhận | 312 | 298 |" under "Năm 2023" and "Năm 2024".
function namedCell(scene: Scene, figure: Figure, cell: HeadedCell): Claim | undefined {
  const known = inUnit(scene, figure, cell);
  const row = matchRow(known, cell.clause, scene.unmarked);
  return (
    row &&
    claimOfRow(scene, known, row, {
      ...(cell.unit === '' ? {} : { unit: cell.unit }),
      ...(cell.period === undefined ? {} : { period: cell.period }),
      ...(cell.target ? { target: true as const } : {}),
    })
  );
}

// "| 14 | 66,7 |" under "Xã đạt chuẩn" and "Tỷ lệ (%)": the rate of the column
// before it, of the nearest column that can be its base.
function bareRate(
  scene: Scene,
  figure: Figure,
  cell: HeadedCell,
  claims: ReadonlyMap<Figure, Claim>,
): Claim | undefined {
  if (!bare(scene.unmarked).test(cell.head)) return undefined;
  const part = partBefore(scene, figure, claims);
  const found = part && partOf(part);
  if (!found) return undefined;
  const base = found.namesBase && baseBefore(scene, figure, claims, found.wholes);
  return makeClaim(scene, inUnit(scene, figure, cell), found.rate, {
    ...(part.period === null ? {} : { period: part.period }),
    ...(base === undefined ? {} : { base }),
  });
}

// The column right before it; or, over a column for the rest, one before that: "Đã giải quyết | Còn lại | Tỷ lệ".
function partBefore(scene: Scene, figure: Figure, claims: ReadonlyMap<Figure, Claim>): Claim | undefined {
  for (let at = figure.place - 1; scene.figures[at]?.paragraph === figure.paragraph; at -= 1) {
    const other = scene.figures[at];
    const claim = other && claims.get(other);
    const found = claim && partOf(claim);
    if (found && (at === figure.place - 1 || quotientNear(scene, figure, other, claims, found.wholes))) return claim;
  }
  return undefined;
}

function partOf({ measure }: Claim): (typeof rateParts)[number] | undefined {
  return rateParts.find((row) => row.part === measure && row.needsWhole !== true);
}

// Within a point of what the rate says, be it misreckoned.
function quotientNear(
  scene: Scene,
  figure: Figure,
  part: Figure,
  claims: ReadonlyMap<Figure, Claim>,
  wholes: readonly string[],
): boolean {
  for (let at = part.place - 1; scene.figures[at]?.paragraph === figure.paragraph; at -= 1) {
    const other = scene.figures[at];
    if (!other || !wholes.includes(claims.get(other)?.measure ?? '')) continue;
    if (Math.abs((part.size / other.size) * 100 - figure.size) < 1) return true;
  }
  return false;
}

// "Tỷ lệ giải quyết | % | 90,6" under "Đơn thuộc thẩm quyền" and "Đã giải
// quyết": the rate of the rows above it whose quotient it is, or else of the nearest.
function rateBelow(
  scene: Scene,
  figure: Figure,
  cell: HeadedCell,
  claims: ReadonlyMap<Figure, Claim>,
): Claim | undefined {
  if (!bare(scene.unmarked).test(cell.head)) return undefined;
  const near = (part: Figure): Figure | undefined =>
    wholesOf(part).findLast((whole) => Math.abs(figure.size - (part.size / whole.size) * 100) < 1);
  const wholesOf = (part: Figure): readonly Figure[] => {
    const own = claims.get(part);
    const row = own && partOf(own);
    return row ? cell.above.filter((other) => row.wholes.includes(claims.get(other)?.measure ?? '')) : [];
  };
  // Right above it, or over a row for the rest.
  const last = cell.above.at(-1);
  const lastClaim = last && claims.get(last);
  const part = lastClaim && partOf(lastClaim) ? last : cell.above.findLast((other) => near(other) !== undefined);
  const own = part && claims.get(part);
  const found = own && partOf(own);
  if (!part || !found) return undefined;
  const whole = near(part) ?? wholesOf(part).at(-1);
  const base = whole && claims.get(whole)?.measure;
  return makeClaim(scene, inUnit(scene, figure, cell), found.rate, {
    ...(cell.period === undefined ? {} : { period: cell.period }),
    ...(cell.target ? { target: true as const } : {}),
    ...(found.namesBase && base !== undefined ? { base } : {}),
  });
}

const bare = bothSpellings(
  /^(?:tỷ lệ|đạt)(?: (?:đạt|giải quyết|đã giải quyết|xử lý|thành|hòa giải thành|công nhận))?$/u,
);

function baseBefore(
  scene: Scene,
  figure: Figure,
  claims: ReadonlyMap<Figure, Claim>,
  wholes: readonly string[],
): string | undefined {
  for (let at = figure.place - 1; scene.figures[at]?.paragraph === figure.paragraph; at -= 1) {
    const other = scene.figures[at];
    const measure = other && claims.get(other)?.measure;
    if (measure !== undefined && wholes.includes(measure)) return measure;
  }
  return undefined;
}

const amounts: readonly (readonly [(unmarked: boolean) => RegExp, bigint])[] = [
  [bothSpellings(/^tỷ đồng/u), 1_000_000_000n],
  [bothSpellings(/^triệu đồng/u), 1_000_000n],
  [bothSpellings(/^(?:nghìn|ngàn) đồng/u), 1000n],
  [bothSpellings(/^đồng(?! chí)/u), 1n],
];

// A bare number of a table takes its kind from its row or its column of units.
function inUnit({ unmarked }: Scene, figure: Figure, { unit, isRate, isOfPair }: HeadedCell): Figure {
  if (isOfPair && figure.kind === 'fraction') return changedFigure(figure, { kind: 'count', side: 'alone' });
  if (figure.kind !== 'count') return figure;
  const scale = amounts.find(([words]) => words(unmarked).test(unit))?.[1];
  if (scale === undefined) return isRate ? changedFigure(figure, { kind: 'percent' }) : figure;
  const { numerator, denominator } = figure.value;
  return changedFigure(figure, { kind: 'money', value: amountOf({ numerator: numerator * scale, denominator }) });
}
