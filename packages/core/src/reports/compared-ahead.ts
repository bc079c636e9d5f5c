// The level of an earlier period, told before the level that it is compared with.
import { bothSpellings } from './both-spellings.js';
import type { Claim } from './claim.js';
import { isDistance } from './compared-levels.js';
import type { Figure, Scene } from './figure.js';
import { formerPeriod } from './former-period.js';
import { kinship } from './kinship.js';
import { makeClaim } from './make-claim.js';
import { plainSlice } from './plain-words.js';

/** "So với năm 2020 (76%), tỷ lệ hòa giải thành năm 2021 đạt 82%": only what follows says what the first figure is a level of. */
export function comparedAhead(scene: Scene, figure: Figure, claim: Claim): readonly [Figure, Claim] | undefined {
  const former = scene.figures[figure.place - 1];
  // "So với đầu nhiệm kỳ (12 xã), số xã đạt chuẩn tăng 7 xã": what was added is no level.
  if (figure.change !== undefined) return undefined;
  if (former?.sentence !== figure.sentence || former.change !== undefined || isDistance(former, scene))
    return undefined;
  if (
    former.kind !== figure.kind ||
    former.side !== 'alone' ||
    kinship(former, figure) < (former.kind === 'percent' ? 1 : 2)
  )
    return undefined;
  const start = scene.sentences[figure.sentence]?.start ?? 0;
  if (former.start - start > longest || figure.start - former.end > longest) return undefined;
  const lead = plainSlice(scene, start, former.start);
  const between = plainSlice(scene, former.end, figure.start);
  const isTold = comparesFirst(scene.unmarked).test(lead)
    ? goesOn(scene.unmarked).test(between)
    : comesFirst(scene.unmarked).test(lead) && ofTime(scene.unmarked).test(between);
  if (!isTold) return undefined;
  const same = claim.base === undefined ? {} : { base: claim.base };
  return [former, makeClaim(scene, former, claim.measure, { period: formerPeriod(scene, former), ...same })];
}

const longest = 120;
const comparesFirst = bothSpellings(
  /^[^\p{L}]*(?:nếu )?so với(?: cùng)? (?:[^.;,%()]{0,20}\s)?(?:năm|quý|tháng|kỳ|nhiệm kỳ|giai đoạn)[^.;,%()]{0,30}[( ]$/u,
);
const goesOn = bothSpellings(/^\s*\)\s*,[^;.]*$/u);
const comesFirst = bothSpellings(/^[^\p{L}]*từ (?:mức|chỗ|con số)(?: chỉ| mới)?(?: đạt| có| là)? $/u);
const ofTime = bothSpellings(
  /^ (?:(?:của|trong|ở|vào|hồi|cùng) )?(?:cuối |đầu |cùng )?(?:năm|quý|tháng|kỳ|nhiệm kỳ|giai đoạn)[^.;,]{0,30},[^;.]*$/u,
);
