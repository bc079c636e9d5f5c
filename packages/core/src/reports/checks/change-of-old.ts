// A change in percent beside the change as an amount, of the level that it came
// from: "năm 2022 là 187 vụ, năm nay bớt 29 vụ, giảm 15,5%".
import type { Figure, Scene } from '../figure.js';
import { kinship } from '../kinship.js';
import { isStretch } from '../stretch.js';
import { wordPattern } from '../plain-letters.js';
import { isFormer, order } from './around.js';
import { closesBracket, opensBracket } from './brackets.js';
import { isPlausible } from './plausible.js';
import { judge, type Judged, type Reading } from './reading.js';

const nowadays = wordPattern(
  /(?:^|[^\p{L}])(?:(?:năm|quý|tháng|kỳ|đợt|đến|hiện) (?:nay|này)|(?:năm|kỳ|quý|tháng) sau)/u,
);
const ofTime = wordPattern(/(?:^|[^\p{L}])(?:năm|quý|tháng|kỳ|nhiệm kỳ|giai đoạn)(?!\p{L})/u);
const comparedWith = wordPattern(/^\s*(?:so với|so|hơn|kém)/u);

/** Whether the level that an amount of change came from stands beside it, and reads the percentage as the amount's share of it. */
export function readChangeOfOld(scene: Scene, stated: Figure, change: Figure): Judged | 'none' | undefined {
  const old = levelBehind(scene, change) ?? levelAhead(scene, change);
  if (!old || (change.change === 'down' && order(old, change) <= 0)) return undefined;
  const reading: Reading = { rule: 'growth', stated, sum: { kind: 'rate', part: change, whole: old } };
  const judged = judge(reading);
  if (!judged || judged.verdict === 'holds') return judged;
  return isPlausible(judged) && stated.bound === 'exact' && old.bound === 'exact' ? judged : 'none';
}

// "tăng 198 hồ sơ so với tháng 3/2024 (5.100 hồ sơ), tức tăng 3,9%".
function levelBehind(scene: Scene, change: Figure): Figure | undefined {
  const old = scene.figures[change.place + 1];
  if (!old || !isLevelOf(change, old) || !opensBracket(old) || !closesBracket(old)) return undefined;
  return isFormer(old, scene) || comparedWith.test(change.after) ? old : undefined;
}

// "năm 2022 là 187 vụ, năm nay bớt 29 vụ": the last level before it, of a time that is named.
function levelAhead(scene: Scene, change: Figure): Figure | undefined {
  const old = scene.figures[change.place - 1];
  if (!old || !isLevelOf(change, old)) return undefined;
  // "quý I/2024 tiếp nhận 151 đơn; quý I/2025 tăng 13 đơn": another time is named between them.
  const between = scene.mentions.slice(old.mention + 1, change.mention);
  if (!ofToday(change) && !between.some((mention) => isStretch(mention))) return undefined;
  return isFormer(old, scene) || ofTime.test(old.lead) ? old : undefined;
}

/** "năm nay bớt 29 vụ": the level of today is not printed. */
export function ofToday({ before }: Figure): boolean {
  return nowadays.test(before);
}

function isLevelOf(change: Figure, level: Figure): boolean {
  return level.sentence === change.sentence && level.change === undefined && kinship(level, change) >= 2;
}
