// "gấp 1,6 lần so với cùng kỳ": one level counted in another.
import type { Figure, Scene } from '../figure.js';
import { kinship } from '../kinship.js';
import { manifold } from '../lexicon/check-words.js';
import { says } from '../phrase.js';
import { areAnchored, backFrom, isAmount, isFormer, isTimes, order, restOfSentence, sectionsBefore } from './around.js';
import { firstThatHolds, judge, type Judged, type Reading } from './reading.js';
import { levelSetBeside } from './set-beside.js';
import { wordsBefore } from './words-before.js';

/** Reads a figure of times: "gấp 2 lần", "tăng 1,6 lần". */
export function readMultiple(scene: Scene, stated: Figure): Judged | undefined {
  if (!isTimes(stated) || !says(stated.before, manifold, scene.unmarked)) return undefined;
  const grows = /tăng(?! gấp)[^,;]*$/u.test(stated.before) && !stated.before.includes('gấp');
  const levels = [...restOfSentence(scene, stated, 3), ...backFrom(scene, stated, 8)].filter(
    (figure) => (isAmount(figure) || figure.kind === 'percent') && figure.change === undefined,
  );
  const readings: Reading[] = [];
  for (const now of levels) {
    for (const before of levels) {
      if (now.mention === before.mention || order(now, before) <= 0) continue;
      if (kinship(now, before) < 2 && !areBare(now, before)) continue;
      if (!areAnchored(scene, [now, before], stated)) continue;
      readings.push({ rule: 'multiple', stated, sum: { kind: 'quotient', of: now, by: before } });
    }
  }
  const holds = firstThatHolds(readings) ?? firstThatHolds(ofSections(scene, stated));
  if (holds || grows) return holds;
  const told = setAgainst(scene, stated) ?? nowAndOld(scene, stated, levels) ?? nowByName(scene, stated);
  return told && judge({ rule: 'multiple', stated, sum: { kind: 'quotient', of: told.now, by: told.old } });
}

// "tăng từ 911 lên 1.276, gấp 1,4 lần", "năm 2021 được 55, năm 2022 được 93 hội nghị, gấp 1,7 lần": numbers right behind each other.
function areBare(now: Figure, before: Figure): boolean {
  return before.unit === '' && now.kind === before.kind && now.place === before.place + 1;
}

// "So với giai đoạn trước (1.738 mô hình), quy mô phong trào gấp 2,4 lần": the level of today was given sections ago.
function* ofSections(scene: Scene, stated: Figure): Generator<Reading> {
  const old = scene.figures[stated.place - 1];
  if (old?.sentence !== stated.sentence || !isAmount(old) || old.unit === '' || stated.step.decimals === 0) return;
  if (!isFormer(old, scene) && !/(?:so với|cùng kỳ)[^;.]*\(/u.test(wordsBefore(scene, old))) return;
  for (const now of sectionsBefore(scene, old))
    if (isAmount(now) && now.change === undefined && kinship(now, old) === 3 && order(now, old) > 0)
      yield { rule: 'multiple', stated, sum: { kind: 'quotient', of: now, by: old } };
}

// "2.318 lượt người, bằng 1,3 lần cùng kỳ (1.655 lượt người)": the level right
// before it, and the only one of its noun that is said to be the old one.
function nowAndOld(
  scene: Scene,
  stated: Figure,
  levels: readonly Figure[],
): { readonly now: Figure; readonly old: Figure } | undefined {
  const near = levels.filter((figure) => figure.sentence === stated.sentence);
  const now = near.find((figure) => figure.place < stated.place && !isFormer(figure, scene));
  const old = near.filter(
    (figure) =>
      now &&
      (isFormer(figure, scene) || isOfYear(scene, stated, figure)) &&
      (kinship(figure, now) >= 2 || (figure.unit === '' && now.unit === '')),
  );
  const [only, more] = old;
  if (!now || !only || more || order(now, only) <= 0) return undefined;
  const between = scene.figures.slice(Math.min(now.place, only.place) + 1, Math.max(now.place, only.place));
  return between.every((figure) => figure === stated) ? { now, old: only } : undefined;
}

// "đạt 52,8 triệu đồng, …; còn so với 26,4 triệu đồng hồi năm 2015 thì gấp 2 lần".
function setAgainst(scene: Scene, stated: Figure): { readonly now: Figure; readonly old: Figure } | undefined {
  const old = scene.figures[stated.place - 1];
  const now = old && levelSetBeside(scene, old, stated);
  return now && { now, old };
}

// "đơn tố cáo 38, … Đáng chú ý, đơn tố cáo gấp 2,5 lần năm trước (16 đơn)": the level of
// today stands in the sentence before, under the name of what grows.
function nowByName(scene: Scene, stated: Figure): { readonly now: Figure; readonly old: Figure } | undefined {
  const old = scene.figures[stated.place + 1];
  if (scene.figures[stated.place - 1]?.sentence === stated.sentence || old?.sentence !== stated.sentence)
    return undefined;
  if (!isAmount(old) || !olderBracket.test(stated.after + old.before)) return undefined;
  const name = subject.exec(stated.lead)?.[1];
  if (name === undefined) return undefined;
  const named = backFrom(scene, stated, 12).filter(
    (figure) =>
      stated.sentence - figure.sentence <= 2 &&
      isAmount(figure) &&
      figure.change === undefined &&
      kinship(figure, old) > 0 &&
      ` ${figure.lead.trim().replace(/ (?:là|có|đạt|được)$/u, '')}`.endsWith(` ${name}`),
  );
  const [now, more] = named;
  return now && !more && order(now, old) > 0 && !isFormer(now, scene) ? { now, old } : undefined;
}

const olderBracket =
  /^\s*(?:so với |của )?(?:cùng kỳ(?: năm)? ?(?:trước|ngoái)?|(?:năm|kỳ|quý|tháng) (?:trước|ngoái|\d+))[^,;.()]{0,12}\(/u;
const subject =
  /^\s*(?:riêng |số |lượng |số lượng )*(\p{L}+(?: \p{L}+){1,4}?)(?: (?:đã|cũng|lại|cao|nhiều|tăng|này))* (?:gấp|bằng)(?: hơn| tới| gần| đến)*\s*$/u;

// "gấp 2,5 lần năm 2022 (8 mô hình)": the bracket behind the year says what there was in it.
function isOfYear(scene: Scene, stated: Figure, figure: Figure): boolean {
  if (scene.mentions[stated.mention + 1]?.kind !== 'year' || figure.mention !== stated.mention + 2) return false;
  return (
    /^\s*(?:so với |của )?(?:đầu |cuối |hồi )?(?:năm )?\s*$/u.test(stated.after) &&
    /^\s*\(\s*(?:là |có )?$/u.test(figure.before)
  );
}
