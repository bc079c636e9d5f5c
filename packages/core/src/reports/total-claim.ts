import { writtenParts } from './checks/written-sum.js';
import type { Claim } from './claim.js';
import { clauseOf } from './clause.js';
import type { Figure, Scene } from './figure.js';
import { isShortOf } from './is-short-of.js';
import { namedBy } from './level-clause.js';
import { claimOfRow, makeClaim } from './make-claim.js';
import { matchRow } from './match-row.js';
import { ending, says } from './phrase.js';
import { plainSlice } from './plain-words.js';

const near = 24;
const nearest = 6;
const longest = 60;
const named = ending(
  // "Cộng ba năm lại là", "gộp cả 5 năm được".
  '(?:cộng|gộp|tính gộp|cộng dồn)(?: cả)? (?:hai|ba|bốn|năm|sáu|\\d{1,2}) (?:năm|quý|kỳ|tháng)(?: (?:ấy|đó|này|qua|lại|chung))*(?: là| có| được|:)?',
  '(?:tổng(?: số| cộng)?|cả thảy|tất cả|vị chi|cộng(?: (?:lại|chung|dồn|cả))?|gộp(?: (?:lại|chung|cả))?|tính (?:chung|gộp)|(?:cả )?(?:hai|ba|bốn|năm) (?:năm|quý|kỳ|giai đoạn))(?: (?:cả|hai|ba|bốn|năm|các|toàn) \\S+(?: đoạn)?){0,2}(?: phải (?:giải quyết|xử lý))?(?: là| có| được|:)?',
);

// "Tổng số 466 hội nghị ấy": the sum of those right before it is what they are.
export function totalClaim(
  scene: Scene,
  place: number,
  figure: Figure,
  claims: ReadonlyMap<Figure, Claim>,
): Claim | undefined {
  if (figure.kind !== 'count' && figure.kind !== 'period') return undefined;
  return (
    writtenSum(scene, figure, claims) ?? bothLevels(scene, figure, claims) ?? sumClaim(scene, place, figure, claims)
  );
}

// "Nhận mới 96 đơn + 11 đơn do xã cũ bàn giao = 107 đơn": what its parts are, or else what the first is said to be.
function writtenSum(scene: Scene, figure: Figure, claims: ReadonlyMap<Figure, Claim>): Claim | undefined {
  const parts = writtenParts(scene, figure);
  const [first] = parts;
  if (!first) return undefined;
  const told = new Set(
    parts.flatMap((part) => claims.get(part)?.measure ?? []).filter((measure) => !measure.endsWith('-carried-over')),
  );
  const [measure] = told;
  if (told.size === 1 && measure !== undefined) return makeClaim(scene, figure, measure, {});
  const clause = told.size === 0 ? clauseOf(scene, first.place) : undefined;
  const row = clause && matchRow(figure, { ...namedBy(clause, clause.before), unit: figure.unit }, scene.unmarked);
  return row && claimOfRow(scene, figure, row);
}

/** "gộp lại 399/449 đơn thuộc thẩm quyền": part and whole of two fractions together; the words behind it are those of its whole. */
export function fractionTotalClaim(
  scene: Scene,
  place: number,
  figure: Figure,
  claims: ReadonlyMap<Figure, Claim>,
): Claim | undefined {
  return figure.kind === 'fraction' ? sumClaim(scene, place, figure, claims) : undefined;
}

function sumClaim(scene: Scene, place: number, figure: Figure, claims: ReadonlyMap<Figure, Claim>): Claim | undefined {
  // "Cộng cả hai giai đoạn là": counted themselves, so the words before the figure are not all.
  const start = Math.max(scene.sentences[figure.sentence]?.start ?? 0, figure.start - longest);
  const words = plainSlice(scene, start, figure.start);
  if (!says(words, named, scene.unmarked) || /(?:trong|trên|của) tổng[^,;.]*$/u.test(words)) return undefined;
  const parts = scene.figures
    .slice(Math.max(0, place - near), place)
    .filter(
      ({ unit, kind, side, sentence, paragraph, change, mention }) =>
        kind === figure.kind &&
        side === figure.side &&
        mention !== figure.mention &&
        change === undefined &&
        (unit === figure.unit || unit === '' || figure.unit === '' || isShortOf(figure.unit, unit)) &&
        (figure.sentence - sentence <= 1 || paragraph === figure.paragraph),
    );
  return sumOfAll(scene, figure, parts, claims) ?? sumOfOne(scene, figure, parts, claims);
}

const online = ['service-level3-count', 'service-level4-count'];

// "37 dịch vụ mức độ 3 cùng 5 dịch vụ mức độ 4, tức 42 dịch vụ": those of both levels are all that are online.
function bothLevels(scene: Scene, figure: Figure, claims: ReadonlyMap<Figure, Claim>): Claim | undefined {
  const levels = scene.figures.slice(Math.max(0, figure.place - 2), figure.place);
  const isBoth = levels.every(
    (level, at) => claims.get(level)?.measure === online[at] && level.sentence === figure.sentence,
  );
  const sum = levels.reduce((all, { size }) => all + size, 0);
  return isBoth && levels.length === online.length && sum === figure.size
    ? makeClaim(scene, figure, 'service-online-count', {})
    : undefined;
}

function sumOfAll(
  scene: Scene,
  figure: Figure,
  parts: readonly Figure[],
  claims: ReadonlyMap<Figure, Claim>,
): Claim | undefined {
  const near = parts.filter(
    ({ sentence, place }) => figure.sentence - sentence <= 1 && figure.place - place <= nearest,
  );
  const measures = new Set(near.map((part) => claims.get(part)?.measure));
  const [measure] = measures;
  const sum = near.reduce((all, part) => all + part.size, 0);
  return near.length > 1 && measures.size === 1 && measure !== undefined && sum === figure.size
    ? makeClaim(scene, figure, measure, {})
    : undefined;
}

// "Năm 2020 nhận 210 vụ, thành 180. Năm 2021 nhận 198 vụ, thành 171. Gộp lại 408 vụ": of one measure among others.
function sumOfOne(
  scene: Scene,
  figure: Figure,
  parts: readonly Figure[],
  claims: ReadonlyMap<Figure, Claim>,
): Claim | undefined {
  const sums = new Map<string, number[]>();
  for (const part of parts) {
    const measure = claims.get(part)?.measure;
    if (measure !== undefined) sums.set(measure, [...(sums.get(measure) ?? []), part.size]);
  }
  const found = [...sums].filter(
    ([, sizes]) => sizes.length > 1 && sizes.reduce((all, size) => all + size, 0) === figure.size,
  );
  const [[measure] = []] = found;
  return found.length === 1 && measure !== undefined ? makeClaim(scene, figure, measure, {}) : undefined;
}
