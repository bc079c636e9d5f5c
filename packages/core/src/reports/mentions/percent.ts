import { Gap } from '../tokens.js';
import { isOneOf, longestPhrase, phraseBook, wordSet } from './lexicon.js';
import { readAfterthought, withFrom } from './bounds.js';
import type { Quantity } from './quantity.js';
import { quantityDraft } from './quantity-draft.js';
import { at, before, isMark, type Draft, type Scene } from './scene.js';
import { nounEnd } from './unit-phrase.js';

const PERCENT = phraseBook<string>([
  ['%', '%'],
  ['phần trăm', '%'],
  ['‰', '‰'],
  ['phần nghìn', '‰'],
  ['phần ngàn', '‰'],
  ['điểm phần trăm', 'điểm phần trăm'],
  ['điểm %', 'điểm phần trăm'],
]);
const SHARE = wordSet('chiếm');
/** "lấn chiếm 12", "xâm chiếm": land taken, no share. */
const TAKING = wordSet('lấn xâm bao');
const RATE = wordSet('lệ');
const RATE_HEAD = wordSet('tỷ tỉ');
const REACH = 9;

/** "88%", "90 phần trăm", "1,15 điểm phần trăm", "2‰". */
export function readPercent(scene: Scene, quantity: Quantity): Draft | undefined {
  if (at(scene, quantity.to).gap > Gap.line) return undefined;
  const sign = longestPhrase(scene.tokens, quantity.to, PERCENT);
  if (!sign) return undefined;
  return quantityDraft(scene, quantity, 'percent', endOf(scene, quantity, sign.to), sign.value);
}

/** "từ 70% hồ sơ trở lên": what is counted stands before the bound, which belongs to the figure. */
function endOf(scene: Scene, quantity: Quantity, sign: number): number {
  if (withFrom(scene, quantity.from) === quantity.from || quantity.bound !== 'exact') return sign;
  const noun = nounEnd(scene, sign);
  return noun !== undefined && readAfterthought(scene, noun) ? noun : sign;
}

/** "tỷ lệ đúng hạn đạt 96": a rate is named in the same clause and nothing else is counted. */
function speaksOfRate(scene: Scene, i: number): boolean {
  for (let k = i - 1; k >= Math.max(scene.floor, i - REACH); k--) {
    const token = at(scene, k);
    if (at(scene, k + 1).gap >= Gap.tab || token.type === 'digits' || isMark(scene, k, ',.;()|')) return false;
    if (isOneOf(token, RATE)) return isOneOf(at(scene, k - 1), RATE_HEAD);
  }
  return false;
}

/** "chiếm 24,": a share whose sign is missing. */
export function readBareShare(scene: Scene, quantity: Quantity): Draft | undefined {
  const next = at(scene, quantity.to);
  if (quantity.range || quantity.first.magnitude > 0 || quantity.first.words || Number(quantity.value) > 100) {
    return undefined;
  }
  if (next.type === 'digits' || isMark(scene, quantity.to, '/')) return undefined;
  const isShare = isOneOf(before(scene, quantity.from), SHARE) && !isOneOf(at(scene, quantity.from - 2), TAKING);
  if (!isShare && !speaksOfRate(scene, quantity.from)) return undefined;
  return quantityDraft(scene, quantity, 'percent', quantity.to, null, { warnings: ['missing-percent'] });
}
