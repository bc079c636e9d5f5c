import { finish, paced, type Steps } from '../foundation/steps.js';
import { bothSpellings } from './both-spellings.js';
import { bracketedTimesClaim } from './bracketed-times-claim.js';
import { carriedClaim } from './carried-claim.js';
import { cellClaim } from './cell-claim.js';
import { CellsAhead } from './cells-ahead.js';
import { changedFigure } from './changed-figure.js';
import type { FoundRate } from './checks/found-rate.js';
import type { Claim, ClaimLevel } from './claim.js';
import { clauseOf, type Clause } from './clause.js';
import { comparedWith, isDistance, isGap } from './compared-levels.js';
import { figureFirstClaim } from './figure-first-claim.js';
import type { Figure, Scene } from './figure.js';
import { auditOf } from './find-checks.js';
import { headedLineClaim } from './headed-line-claim.js';
import { inTurnClaim } from './in-turn-claim.js';
import { withIndexYears } from './index-year.js';
import { isMeanOf } from './is-mean.js';
import { isTarget } from './is-target.js';
import { levelClause } from './level-clause.js';
import type { MeasureRow } from './lexicon/measure-row.js';
import { levelPartClaim } from './level-claim.js';
import { LateClaims } from './late-claims.js';
import { levelAgain, listedClaim } from './listed-claim.js';
import { makeClaim, valueOf, type ClaimDraft } from './make-claim.js';
import { isOfSomeMeasure, matchRow } from './match-row.js';
import type { Mention } from './mention.js';
import { nameAboveClaim } from './name-above-claim.js';
import { namedAheadClaim } from './named-ahead-claim.js';
import { forgetWords } from './phrase.js';
import { isOfCriterion } from './of-criterion.js';
import { namedFractionClaim } from './named-fraction-claim.js';
import { periodListClaim } from './period-list-claim.js';
import { planLineClaim } from './plan-line-claim.js';
import { isThreshold, placedClaim, rankedClaim } from './placed-claim.js';
import { plainSlice } from './plain-words.js';
import { baselessClaim, besideClaim, partWordedClaim, rateClaim } from './rate-claim.js';
import { rateFractionClaim } from './rate-fraction-claim.js';
import { repeatedWhole } from './repeated-whole.js';
import { retoldRateClaim } from './retold-rate-claim.js';
import { roleClaim } from './role-claim.js';
import { sceneOf } from './scene-of.js';
import { toldAgainClaim } from './told-again-claim.js';
import { fractionTotalClaim, totalClaim } from './total-claim.js';

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
  return finish(claimsFrom(text, mentions));
}

function* claimsFrom(text: string, mentions: readonly Mention[]): Steps<Claim[]> {
  const scene = yield* sceneOf(text, mentions);
  const { rates } = yield* auditOf(scene);
  const claims = yield* claimsOf(scene, rates);
  forgetWords();
  return claims;
}

/** The same on a text that is laid out already. */
export function* claimsOf(scene: Scene, rates: readonly FoundRate[]): Steps<Claim[]> {
  const claims = new Map<Figure, Claim>();
  const rateOf = new Map(rates.map((rate) => [rate.judged.stated, rate]));
  const cells = new CellsAhead(scene);
  const name = (figure: Figure, place: number): void => {
    const cell = cells.of(figure);
    if (cell) {
      if (cell.isCompared) return;
      const claim = cellClaim(scene, figure, cell, claims);
      if (claim) claims.set(figure, claim);
      return;
    }
    const clause = clauseOf(scene, place);
    if (
      !clause ||
      !isOfSomeMeasure(figure, clause.unit || figure.unit, scene.unmarked) ||
      isArticle(scene, figure) ||
      isShare(scene, figure) ||
      isDistance(figure, scene) ||
      isGap(scene, figure) ||
      isNorm(scene, figure)
    )
      return;
    const rate = rateOf.get(figure);
    const claim =
      repeatedWhole(scene, figure, claims) ??
      (rate && rateClaim(scene, figure, rate, claims)) ??
      baselessClaim(scene, place, figure, claims) ??
      bracketedTimesClaim(scene, figure, claims) ??
      toldAgainClaim(scene, figure, claims) ??
      namedFractionClaim(scene, figure, clause) ??
      rateFractionClaim(scene, figure, claims) ??
      fractionTotalClaim(scene, place, figure, claims) ??
      (isOutOf(scene, place) || isOutOf(scene, place - 1)
        ? partClaim(scene, place, figure)
        : wordedClaim(scene, place, figure, clause)) ??
      partOfWhole(scene, place, figure) ??
      levelClaim(scene, place, figure, clause) ??
      inTurnClaim(scene, figure, clause) ??
      roleClaim(scene, figure, clause) ??
      comparedClaim(scene, figure, claims) ??
      placedClaim(scene, figure, clause, claims) ??
      listedClaim(scene, place, figure, claims) ??
      levelPartClaim(scene, figure, claims) ??
      levelAgain(scene, figure, claims) ??
      totalClaim(scene, place, figure, claims) ??
      rankedClaim(scene, figure, claims) ??
      (rate && !rate.isNamed ? partWordedClaim(scene, figure, rate) : undefined) ??
      planLineClaim(scene, figure, clause) ??
      periodListClaim(scene, figure, clause, claims) ??
      besideClaim(scene, figure) ??
      retoldRateClaim(scene, figure, clause, claims) ??
      carriedClaim(scene, figure, clause) ??
      headedLineClaim(scene, figure, clause) ??
      namedAheadClaim(scene, figure, clause) ??
      figureFirstClaim(scene, figure, clause) ??
      nameAboveClaim(scene, figure, clause);
    if (claim && !isOfCriterion(scene, figure, claim.measure) && !isMeanOf(scene, figure, claim.measure))
      claims.set(figure, claim);
  };
  const late = new LateClaims(scene, rates, claims);
  yield* paced(scene.figures, (figure, place) => {
    name(figure, place);
    late.readTo(place + 1);
  });
  late.finish();
  withIndexYears(scene, claims);
  return [...claims.keys()].sort((one, other) => one.place - other.place).flatMap((figure) => claims.get(figure) ?? []);
}

// "cao hơn chỉ tiêu được giao (từ 85% trở lên)": what was asked for.
function isNorm({ unmarked }: Scene, { kind, depth, before }: Figure): boolean {
  return kind === 'percent' && depth > 0 && norm(unmarked).test(before);
}

const norm = bothSpellings(/(?:chỉ tiêu|mục tiêu|kế hoạch|quy định|nghị quyết)[^,;:.%()]{0,40}\(\s*$/u);

function wordedClaim(scene: Scene, place: number, figure: Figure, clause: Clause): Claim | undefined {
  const row = matchRow(figure, clause, scene.unmarked);
  if (!row || isOfGroup(scene, place, row)) return undefined;
  if (figure.change !== undefined && !row.isChange) return undefined;
  if (isThreshold(scene, figure)) return undefined;
  // "vượt chỉ tiêu 2,1 điểm phần trăm": a distance.
  if (figure.kind === 'percent' && /^(?:điểm|diem)(?!\p{L})/u.test(figure.unit)) return undefined;
  const extra: Partial<ClaimDraft> = {};
  if (row.base !== undefined) extra.base = row.base;
  const whole = scene.figures[place + 1];
  if (row.keepsWhole && figure.side === 'part' && whole) extra.of = valueOf(whole);
  const level = levelOf(row, clause, scene.unmarked);
  if (level) extra.level = level;
  if (isTarget(scene, figure, clause)) extra.target = true;
  return makeClaim(scene, figure, row.measure, extra);
}

const outOf = bothSpellings(/^\s*(?:trong|trên)(?: tổng(?: số)?| số)?\s*$/u);

// "hòa giải thành 156 trên tổng số 178 vụ", "14 trong 18 xã đã đạt chuẩn": a fraction in words.
function partClaim(scene: Scene, place: number, figure: Figure, isPart = isOutOf(scene, place)): Claim | undefined {
  const [part, whole] = scene.figures.slice(isPart ? place : place - 1);
  if (!part || !whole) return undefined;
  const side = isPart ? 'part' : 'whole';
  const [first, last] = [clauseOf(scene, part.place), clauseOf(scene, whole.place)];
  if (!first || !last) return undefined;
  const words = {
    before: first.before,
    after: last.after,
    unit: whole.unit,
    all: `${first.before} ${whole.unit} ${last.after}`,
  };
  const { sentence, lead, topic } = first;
  const clause = { ...words, sentence, lead, topic, counted: '', label: '', inherited: '' };
  return wordedClaim(
    scene,
    place,
    changedFigure(figure, { kind: 'fraction', side, unit: whole.unit, noun: whole.noun }),
    clause,
  );
}

// "19 xã trong tổng số 52 xã đã đạt chuẩn": the noun stands at both.
function partOfWhole(scene: Scene, place: number, figure: Figure): Claim | undefined {
  const claim = isOutOf(scene, place, true) ? partClaim(scene, place, figure, true) : undefined;
  return claim?.of === undefined ? undefined : claim;
}

function isOutOf(scene: Scene, place: number, repeatsUnit = false): boolean {
  const [part, whole] = [scene.figures[place], scene.figures[place + 1]];
  if (part?.kind !== 'count' || whole?.kind !== 'count' || whole.unit === '') return false;
  if (part.unit !== (repeatsUnit ? whole.unit : '')) return false;
  return part.sentence === whole.sentence && outOf(scene.unmarked).test(plainSlice(scene, part.end, whole.start));
}

// "số đơn phát sinh tăng 318 đơn (từ 3.646 đơn lên 3.964 đơn)": what moves is named before the word that moves it.
function levelClaim(scene: Scene, place: number, figure: Figure, clause: Clause): Claim | undefined {
  const named = levelClause(scene, figure, clause);
  return named && wordedClaim(scene, place, figure, named);
}

// "so với 727 đơn của kỳ trước": the same measure of another period.
function comparedClaim(scene: Scene, figure: Figure, claims: ReadonlyMap<Figure, Claim>): Claim | undefined {
  const same = comparedWith(scene, figure, claims);
  return (
    same &&
    makeClaim(scene, figure, same.measure, {
      period: same.period,
      ...(same.base === undefined ? {} : { base: same.base }),
    })
  );
}

// "12 lượt đoàn/241 lượt người": persons and cases of groups are not those of all visits.
function isOfGroup(scene: Scene, place: number, row: MeasureRow): boolean {
  const before = scene.figures[place - 1];
  if (row.measure !== 'reception-persons' && row.measure !== 'reception-cases') return false;
  return before !== undefined && before.sentence === scene.figures[place]?.sentence && before.unit.includes('đoàn');
}

// "½ số xã đạt chuẩn": how great a part, not how many.
function isShare(scene: Scene, { kind, mention }: Figure): boolean {
  const { number, end } = scene.mentions[mention] ?? {};
  return kind === 'fraction' && number !== undefined && /^\s*s[oố]\s/u.test(scene.text.slice(number.end, end));
}

// "ban hành một văn bản quan trọng": an article, not a count.
function isArticle(scene: Scene, figure: Figure): boolean {
  // "đang xem xét một đơn", "chỉ còn một vụ": counted.
  if (only(scene.unmarked).test(figure.before)) return false;
  const number = scene.mentions[figure.mention]?.number;
  if (!number || !'mM'.includes(scene.text.charAt(number.start))) return false;
  return /^m[oộ]t$/iu.test(scene.text.slice(number.start, number.end).normalize('NFC'));
}

const only = bothSpellings(/(?:còn|chỉ|mới|đang (?:xem xét|giải quyết|xử lý|xác minh|thẩm tra|thụ lý)) $/u);

const levels: readonly (readonly [(unmarked: boolean) => RegExp, ClaimLevel])[] = [
  [bothSpellings(/cấp (?:thành phố|tỉnh|trung ương)/u), 'province'],
  [bothSpellings(/cấp (?:huyện|quận|thị xã)/u), 'district'],
  [bothSpellings(/cấp (?:cơ sở|xã|phường)/u), 'commune'],
];

function levelOf(row: MeasureRow, clause: Clause, unmarked: boolean): ClaimLevel | undefined {
  if (!row.measure.startsWith('danvan-model')) return undefined;
  return levels.find(([words]) => words(unmarked).test(clause.after))?.[1];
}
