import type { Decimal } from '../foundation/decimal.js';
import { compare, roundRational } from '../foundation/rational.js';
import type { Claim, ClaimLevel } from './claim.js';
import { isFormer } from './checks/around.js';
import type { FoundRate } from './checks/found-rate.js';
import { claimDay, claimPeriod, formerPeriod } from './claim-period.js';
import { clauseOf, type Clause } from './clause.js';
import type { Figure, Scene } from './figure.js';
import { auditOf } from './find-checks.js';
import { headedCells, type HeadedCell } from './headed-cells.js';
import { headingOf } from './headings.js';
import { comesFrom, intended, reaches } from './lexicon/check-words.js';
import type { MeasureRow } from './lexicon/measure-row.js';
import { rateParts } from './lexicon/rate-parts.js';
import { matchRow } from './match-row.js';
import type { Mention } from './mention.js';
import { says } from './phrase.js';
import { sceneOf } from './scene-of.js';

/**
 * Says which measure of the catalogue each figure states, with its period,
 * base and level. Figures that no wording fits have no claim.
 *
 * @example
 * ```ts
 * import { findMentions, readClaims } from '@danvan/core/reports';
 * const text = 'Các tổ hòa giải thành 96/118 vụ, đạt 85%.';
 * readClaims(text, findMentions(text)).some(({ measure }) => measure === 'mediation-success'); //=> true
 * ```
 */
export function readClaims(text: string, mentions: readonly Mention[]): Claim[] {
  const scene = sceneOf(text, mentions);
  return claimsOf(scene, auditOf(scene).rates);
}

/** The same on a text that is laid out already. */
export function claimsOf(scene: Scene, rates: readonly FoundRate[]): Claim[] {
  const claims = new Map<Figure, Claim>();
  const rateOf = new Map(rates.map((rate) => [rate.judged.stated, rate]));
  const cells = headedCells(scene);
  scene.figures.forEach((figure, place) => {
    const cell = cells.get(figure);
    if (cell) {
      const claim = cellClaim(scene, figure, cell);
      if (claim) claims.set(figure, claim);
      return;
    }
    const clause = clauseOf(scene, place);
    if (!clause || isArticle(scene, figure)) return;
    const rate = rateOf.get(figure);
    const claim =
      repeatedWhole(scene, figure, claims) ??
      (rate && rateClaim(scene, figure, rate, claims)) ??
      baselessClaim(scene, place, figure, claims) ??
      wordedClaim(scene, place, figure, clause) ??
      listedClaim(scene, place, figure, claims) ??
      (rate && partWordedClaim(scene, figure, rate));
    if (claim) claims.set(figure, claim);
  });
  // "đạt 82,1% (266/324 vụ)": the parts are named behind their rate.
  for (const rate of rates) {
    const { stated } = rate.judged;
    const claim = claims.has(stated) ? undefined : rateClaim(scene, stated, rate, claims);
    if (claim) claims.set(stated, claim);
  }
  return [...claims].sort(([one], [other]) => one.place - other.place).map(([, claim]) => claim);
}

// "| Số đơn tiếp nhận | 312 | 298 |" under "Năm 2023" and "Năm 2024".
function cellClaim(scene: Scene, figure: Figure, cell: HeadedCell): Claim | undefined {
  const known = inUnit(figure, cell);
  const row = matchRow(known, cell.clause, scene.unmarked);
  return (
    row &&
    make(scene, known, row.measure, {
      ...(cell.unit === '' ? {} : { unit: cell.unit }),
      ...(row.base === undefined ? {} : { base: row.base }),
      ...(cell.period === undefined ? {} : { period: cell.period }),
      ...(cell.target ? { target: true as const } : {}),
    })
  );
}

// A percentage of a part and a whole that are claims themselves.
function rateClaim(
  scene: Scene,
  figure: Figure,
  rate: FoundRate,
  claims: ReadonlyMap<Figure, Claim>,
): Claim | undefined {
  const part = measureOf(scene, rate.part, claims);
  const whole = measureOf(scene, rate.whole, claims);
  const found = rateParts.find((row) => row.part === part && whole !== undefined && row.wholes.includes(whole));
  if (!found || whole === undefined) return undefined;
  return make(scene, figure, found.rate, found.namesBase ? { base: whole } : {});
}

// "thuộc thẩm quyền 287 đơn; đã giải quyết 251/287 đơn": the whole was named before.
function repeatedWhole(scene: Scene, figure: Figure, claims: ReadonlyMap<Figure, Claim>): Claim | undefined {
  const part = scene.figures[figure.place - 1];
  if (figure.side !== 'whole' || !part || !claims.has(part)) return undefined;
  for (let at = part.place - 1; at >= 0 && at > part.place - near; at -= 1) {
    const other = scene.figures[at];
    const claim = other && claims.get(other);
    if (!claim || other.noun.name !== figure.noun.name || compare(other.value, figure.value) !== 0) continue;
    return make(scene, figure, claim.measure, {});
  }
  return undefined;
}

const near = 6;

const amounts: readonly (readonly [RegExp, bigint])[] = [
  [/^tỷ đồng/u, 1_000_000_000n],
  [/^triệu đồng/u, 1_000_000n],
  [/^(?:nghìn|ngàn) đồng/u, 1000n],
  [/^đồng(?! chí)/u, 1n],
];

// A bare number of a table takes its kind from its row or its column of units.
function inUnit(figure: Figure, { unit, isRate }: HeadedCell): Figure {
  if (figure.kind !== 'count') return figure;
  const scale = amounts.find(([words]) => words.test(unit))?.[1];
  if (scale === undefined) return isRate ? { ...figure, kind: 'percent' } : figure;
  const { numerator, denominator } = figure.value;
  return { ...figure, kind: 'money', value: { numerator: numerator * scale, denominator } };
}

// The whole may be repeated without its words: "176 đơn/221 đơn".
const farthest = 24;

function measureOf(scene: Scene, figure: Figure, claims: ReadonlyMap<Figure, Claim>): string | undefined {
  const own = claims.get(figure);
  if (own) return own.measure;
  for (let at = figure.place - 1; at >= 0 && at > figure.place - farthest; at -= 1) {
    const other = scene.figures[at];
    const claim = other && claims.get(other);
    if (claim && other.noun.name === figure.noun.name && compare(other.value, figure.value) === 0) return claim.measure;
  }
  return undefined;
}

// "đã giải quyết 1.770 đơn, tỷ lệ gần 97%": the part is known, the whole is not printed.
function baselessClaim(
  scene: Scene,
  place: number,
  figure: Figure,
  claims: ReadonlyMap<Figure, Claim>,
): Claim | undefined {
  const before = scene.figures[place - 1];
  if (figure.kind !== 'percent' || figure.change !== undefined || before?.sentence !== figure.sentence)
    return undefined;
  const found = rateParts.find((row) => row.part === claims.get(before)?.measure);
  if (!found || !/^[\s,(]*(?:đạt|bằng|chiếm)?\s*(?:tỷ lệ)?(?: đạt)?\s*$/u.test(figure.before)) return undefined;
  return make(scene, figure, found.rate, {});
}

// "19.255 hồ sơ trả sớm và đúng hạn, bằng 96,55%": the words stand at the part.
function partWordedClaim(scene: Scene, figure: Figure, rate: FoundRate): Claim | undefined {
  const clause = clauseOf(scene, rate.part.place);
  const row = clause && matchRow(figure, clause, scene.unmarked);
  return row ? make(scene, figure, row.measure, row.base === undefined ? {} : { base: row.base }) : undefined;
}

function wordedClaim(scene: Scene, place: number, figure: Figure, clause: Clause): Claim | undefined {
  const row = matchRow(figure, clause, scene.unmarked);
  if (!row || isOfGroup(scene, place, row)) return undefined;
  if (figure.change !== undefined && !row.isChange) return undefined;
  const extra: Partial<Mutable> = {};
  if (row.base !== undefined) extra.base = row.base;
  const whole = scene.figures[place + 1];
  if (row.keepsWhole && figure.side === 'part' && whole) extra.of = valueOf(whole);
  const level = levelOf(row, clause);
  if (level) extra.level = level;
  if (isTarget(scene, figure, clause)) extra.target = true;
  return make(scene, figure, row.measure, extra);
}

const openers = /^[\s\d.)a-z–+*•-]*(?:phấn đấu|mục tiêu|chỉ tiêu|dự kiến)/u;
const plans = /(?:phương hướng|nhiệm vụ|mục tiêu|chỉ tiêu|kế hoạch)/u;
const results = /kết quả|tình hình|thực hiện nhiệm vụ/u;

// "Phấn đấu giải quyết 85% đơn", and whatever stands under "Phương hướng, nhiệm vụ".
function isTarget(scene: Scene, figure: Figure, clause: Clause): boolean {
  if (says(figure.lead, intended, scene.unmarked) || says(clause.after, intended, scene.unmarked)) return true;
  const heading = headingOf(scene, figure.sentence);
  if (/(?:phấn đấu|mục tiêu)/u.test(clause.lead)) return true;
  return openers.test(clause.sentence) || (plans.test(heading) && !results.test(heading));
}

// "12 lượt đoàn/241 lượt người": persons and cases of groups are not those of all visits.
function isOfGroup(scene: Scene, place: number, row: MeasureRow): boolean {
  const before = scene.figures[place - 1];
  if (row.measure !== 'reception-persons' && row.measure !== 'reception-cases') return false;
  return before !== undefined && before.sentence === scene.figures[place]?.sentence && before.unit.includes('đoàn');
}

// "98,81% (năm 2016), 98,13% (năm 2017)": figures strung together with nothing
// but a label between them say the same thing of different periods; "5 mô hình
// cấp thành phố, 137 mô hình cấp huyện" of different levels.
function listedClaim(
  scene: Scene,
  place: number,
  figure: Figure,
  claims: ReadonlyMap<Figure, Claim>,
): Claim | undefined {
  const before = scene.figures[place - 1];
  const earlier = before && claims.get(before);
  if (
    !earlier ||
    before.mention === figure.mention ||
    before.sentence !== figure.sentence ||
    before.kind !== figure.kind ||
    before.unit !== figure.unit
  )
    return undefined;
  const between = scene.mentions.slice(before.mention + 1, figure.mention);
  let words = '';
  let from = before.end;
  for (const mention of [...between, undefined]) {
    words += scene.text.slice(from, mention?.start ?? figure.start);
    from = mention?.end ?? from;
  }
  // "từ 46,2 triệu đồng năm 2020 lên 71,8 triệu đồng năm 2024".
  const fromTo = says(before.before, comesFrom, scene.unmarked) && says(figure.before, reaches, scene.unmarked);
  if (!fromTo && !/^[\s,;()]*(?:và|trên|hơn|gần)?[\s,;()]*$/u.test(words)) return undefined;
  return make(scene, figure, earlier.measure, earlier.base === undefined ? {} : { base: earlier.base });
}

// "ban hành một văn bản quan trọng": an article, not a count.
function isArticle(scene: Scene, figure: Figure): boolean {
  const number = scene.mentions[figure.mention]?.number;
  return number !== undefined && /^m[oộ]t$/iu.test(scene.text.slice(number.start, number.end).normalize('NFC'));
}

type Mutable = { -readonly [Key in keyof Claim]: Claim[Key] };

function make(scene: Scene, figure: Figure, measure: string, extra: Partial<Mutable>): Claim {
  const mention = scene.mentions[figure.mention];
  const day = claimDay(scene, figure);
  return {
    measure,
    value: valueOf(figure),
    bound: figure.bound,
    unit: mention?.unit ?? null,
    // What was carried over is counted in the period that it was carried into.
    period:
      isFormer(figure, scene) && !measure.endsWith('carried-over')
        ? formerPeriod(scene, figure)
        : claimPeriod(scene, figure),
    ...(day === undefined ? {} : { asOf: day }),
    ...extra,
    mentions: [figure.mention],
  };
}

function valueOf(figure: Figure): Decimal {
  return roundRational(figure.value, figure.value.denominator.toString().length);
}

const levels: readonly (readonly [RegExp, ClaimLevel])[] = [
  [/cấp (?:thành phố|tỉnh|trung ương)/u, 'province'],
  [/cấp (?:huyện|quận|thị xã)/u, 'district'],
  [/cấp (?:cơ sở|xã|phường)/u, 'commune'],
];

function levelOf(row: MeasureRow, clause: Clause): ClaimLevel | undefined {
  if (!row.measure.startsWith('danvan-model')) return undefined;
  return levels.find(([words]) => words.test(clause.after))?.[1];
}
