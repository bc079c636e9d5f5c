// A change in percent whose former level stands in brackets right behind it:
// "thu 84 tỷ đồng, đạt 70% dự toán (120 tỷ đồng), tăng 5% so với năm trước (80 tỷ đồng)".
import type { Figure, Scene } from '../figure.js';
import { kinship } from '../kinship.js';
import { intended } from '../lexicon/check-words.js';
import { says } from '../phrase.js';
import { wordPattern } from '../plain-letters.js';
import { plainSlice } from '../plain-words.js';
import { isAmount, isFormer, order } from './around.js';
import { closesBracket, opensBracket } from './brackets.js';
import { isPlausible } from './plausible.js';
import { firstThatHolds, judge, type Judged, type Reading } from './reading.js';

const reach = 24;
/** "tăng 5% so với năm trước (", "giảm 12% so với số nhận trong kỳ của 6 tháng đầu năm 2020 (". */
const compared = wordPattern(/^\s*so(?: với| sánh với)? [^,;:()]{2,70}\(\s*$/u);
/** "giảm 15,9% (nhiệm kỳ trước 2.310 vụ)", "tăng 8% (năm 2019: 400 đơn)". */
const glossed = /^\s*\([^()]{2,40}$/u;
/** "120 tỷ đồng" of "dự toán (120 tỷ đồng)" is no level that was reached. */
const isMark = wordPattern(/(?:dự toán|kế hoạch|chỉ tiêu|mục tiêu)[^,;.()\d]{0,20}\(\s*$/u);

/** Reads it against the level that the sentence was about last, or one told before it that agrees. */
export function readAgainstBracket(scene: Scene, stated: Figure, falls: boolean): Judged | undefined {
  const old = scene.figures[stated.place + 1];
  if (!old || !isBracketed(scene, stated, old) || says(stated.before, intended, scene.unmarked)) return undefined;
  const against = (now: Figure): Reading => ({
    rule: 'growth',
    stated,
    sum: { kind: 'change', now, before: old, falls },
  });
  const own: Figure[] = [];
  const told: Figure[] = [];
  for (let at = stated.place - 1; at >= 0 && at > stated.place - reach; at -= 1) {
    const figure = scene.figures[at];
    if (figure?.paragraph !== stated.paragraph) break;
    if (mayBeNow(scene, figure, old) && order(figure, old) === (falls ? -1 : 1))
      (figure.sentence === stated.sentence ? own : told).push(figure);
  }
  const beside = own.find((figure) => figure.place === stated.place - 1);
  const now = beside ?? (own.length === 1 ? own[0] : undefined);
  const judged = now && judge(against(now));
  if (judged && isPlausible(judged)) return judged;
  return own.length === 0 ? firstThatHolds(told.map(against)) : undefined;
}

function isBracketed(scene: Scene, stated: Figure, old: Figure): boolean {
  if (old.sentence !== stated.sentence || !isAmount(old) || old.change !== undefined || old.side !== 'alone')
    return false;
  if (!closesBracket(old) || old.depth <= stated.depth) return false;
  const words = plainSlice(scene, stated.end, old.start);
  return opensBracket(old) ? compared.test(words) : glossed.test(words) && isFormer(old, scene);
}

function mayBeNow(scene: Scene, figure: Figure, old: Figure): boolean {
  if (!isAmount(figure) || figure.change !== undefined || figure.side === 'whole') return false;
  return kinship(figure, old) >= 2 && !isFormer(figure, scene) && !isMark.test(figure.before);
}
