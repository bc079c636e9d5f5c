// The mean of figures that the text lists: "85 điểm, 90 điểm và 95 điểm, bình
// quân chung 90 điểm".
import type { Figure, Scene } from '../figure.js';
import { kinship } from '../kinship.js';
import { backFrom } from './around.js';
import { firstThatHolds, judge, type Judged, type Reading } from './reading.js';

const most = 10;

/** Reads an average as the mean of the figures before it; a wrong one only where the text says how many there are. */
export function readMean(scene: Scene, stated: Figure): Judged | undefined {
  const before = backFrom(scene, stated, 16);
  const listed = before
    .filter((figure) => stated.sentence - figure.sentence <= 1 && isLike(figure, stated))
    .slice(0, most);
  const here = listed.filter((figure) => figure.sentence === stated.sentence);
  // Two of four may have the mean of all: the longest list was meant, and some of them are above any bound.
  const readings = [here, listed].flatMap((list) =>
    list
      .slice(1, stated.bound === 'exact' ? most : 2)
      .map((_, shorter) => meanOf(stated, list.slice(0, list.length - shorter))),
  );
  const holds = firstThatHolds(readings);
  // Without marks the words that name a wider whole go unread: nothing is told.
  if (holds || stated.bound !== 'exact' || scene.unmarked) return holds;
  const number = before.find(
    (figure) =>
      (figure.kind === 'count' || (isOfTimes(figure) && figure.place === stated.place - 1)) &&
      stated.sentence - figure.sentence <= 1 &&
      countsThem(figure, here, listed),
  );
  const all = number && [here, listed].find((list) => list.length === number.size);
  const sizes = all?.map(({ size }) => size) ?? [];
  // "bình quân toàn huyện" is over more than those it lists.
  if (wider.test(stated.before)) return undefined;
  // A mean lies between the least and the most.
  if (!all || stated.size < Math.min(...sizes) || stated.size > Math.max(...sizes)) return undefined;
  return judge(meanOf(stated, all));
}

const wider = /(?:toàn|cả nước|cả tỉnh|chung của|của (?:toàn |cả )?(?:tỉnh|huyện|quận|xã|phường|thành phố|ngành))/u;

function meanOf(stated: Figure, list: readonly Figure[]): Reading {
  return { rule: 'average', stated, sum: { kind: 'mean', of: [...list].reverse() } };
}

// "Năm 2021 86,9%, …; bình quân 3 năm 87,1%".
function isOfTimes({ kind, unit }: Figure): boolean {
  return kind === 'period' && /^(?:năm|quý|tháng|đợt|kỳ)$/u.test(unit);
}

// "85, 90 và 95; điểm trung bình 91": bare numbers are of one kind.
function isLike(figure: Figure, stated: Figure): boolean {
  if (figure.change !== undefined || figure.bound !== 'exact' || figure.side !== 'alone') return false;
  return kinship(figure, stated) === 3 || (figure.unit === '' && stated.unit === '' && figure.kind === stated.kind);
}

// "bình quân bốn lĩnh vực", "Điểm của ba đơn vị là …".
function countsThem(figure: Figure, ...lists: readonly (readonly Figure[])[]): boolean {
  return (
    figure.unit !== '' &&
    figure.size >= 2 &&
    lists.some((list) => list.length === figure.size && !list.includes(figure))
  );
}
