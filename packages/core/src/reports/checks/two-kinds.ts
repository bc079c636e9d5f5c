// Those of a kind and those that are not, with other figures between, which make up
// what came in: "19 đơn. Thuộc thẩm quyền 12 đơn, giải quyết xong 10 đơn; 7 đơn không thuộc thẩm quyền".
import type { Figure, Scene } from '../figure.js';
import { kinship } from '../kinship.js';
import { wordPattern } from '../plain-letters.js';
import { backFrom, isFormer } from './around.js';
import { sumOf } from './list-totals.js';
import { firstThatHolds, type Judged } from './reading.js';

const reach = 12;
const near = 5;
/** Across sentences smaller numbers add up by accident. */
const fewest = 20;

// Hardly a figure has one: this is seen at once.
const negation = /không |chưa /;

const kinds = [
  'thuộc (?:thẩm quyền|trách nhiệm|phạm vi)',
  'đủ điều kiện',
  'hợp lệ',
  'đồng ý',
  'tán thành',
  'đạt (?:chuẩn|yêu cầu)',
].map((kind) => ({
  not: wordPattern(new RegExp(`(?:^|[^\\p{L}])(?:không|chưa) ${kind}(?!\\p{L})`, 'u')),
  own: wordPattern(new RegExp(`(?:^|[^\\p{L}])${kind}(?!\\p{L})`, 'u')),
}));

/** Reads the total that two such figures make up, exactly; nothing is wrong where they do not. What is known to be left of another is told already. */
export function readTwoKinds(scene: Scene, other: Figure, known: { has(figure: Figure): boolean }): Judged | undefined {
  if (other.kind !== 'count' || !isPlain(other)) return undefined;
  const words = wordsAround(other);
  const kind = negation.test(words) ? kinds.find(({ not }) => not.test(words)) : undefined;
  if (!kind) return undefined;
  const before = backFrom(scene, other, reach).filter((figure) => kinship(figure, other) === 3 && isPlain(figure));
  const isOwn = (figure: Figure): boolean =>
    kind.own.test(wordsAround(figure)) && !kind.not.test(wordsAround(figure)) && kinship(figure, other) === 3;
  const one =
    before.find((figure) => figure.sentence === other.sentence && isOwn(figure)) ??
    behind(scene, other).find((figure) => isPlain(figure) && isOwn(figure)) ??
    before.find((figure) => other.sentence - figure.sentence === 1 && isOwn(figure));
  if (!one) return undefined;
  // Right beside each other they are a list, of what stands not far.
  const isList = one.sentence === other.sentence && Math.abs(one.place - other.place) === 1;
  const isAcross = one.sentence !== other.sentence || isList;
  if (isAcross && known.has(other)) return undefined;
  const totals = before.filter(
    (figure) =>
      figure.start < one.start &&
      !isFormer(figure, scene) &&
      !(isAcross && (figure.size < fewest || figure === one)) &&
      !(isList && one.sentence - figure.sentence < 2),
  );
  return firstThatHolds(totals.map((total) => sumOf(total, [one, other])));
}

// "Nhận 107 đơn. Không đủ điều kiện 19 đơn (trùng 12, nặc danh 7). Đủ điều kiện 88 đơn".
function behind({ figures }: Scene, other: Figure): Figure[] {
  return figures
    .slice(other.place + 1, other.place + 1 + near)
    .filter(
      ({ sentence, depth, paragraph }) =>
        sentence - other.sentence <= 1 && depth <= other.depth && paragraph === other.paragraph,
    );
}

/** Complaints and denunciations, each told of in a sentence of its own. */
const ofPetitions = [/^đơn (?:khiếu nại|kn)$/u, /^đơn (?:tố cáo|tc)$/u] as const;

/** Reads "Trong 2.140 đơn khiếu nại … Trong 310 đơn tố cáo …" as what makes up "giải quyết 2.450 đơn", where it does. */
export function readTwoHeads(scene: Scene, other: Figure): Judged | undefined {
  const at = other.kind === 'count' ? ofPetitions.findIndex((unit) => unit.test(other.unit)) : -1;
  const first = at < 0 ? undefined : headBefore(scene, other);
  if (!first || !isPlain(other) || !isPlain(first) || ofPetitions[1 - at]?.test(first.unit) !== true) return undefined;
  const totals = backFrom(scene, first, reach).filter(
    (figure) =>
      figure.sentence < first.sentence && figure.size >= fewest && isPlain(figure) && kinship(figure, first) >= 2,
  );
  return firstThatHolds(totals.map((total) => sumOf(total, [first, other])));
}

// The first figure of the sentence before, if this one is the first of its own.
function headBefore({ figures }: Scene, { place, sentence }: Figure): Figure | undefined {
  let at = place - 1;
  if (figures[at]?.sentence !== sentence - 1) return undefined;
  while (at > place - reach && figures[at - 1]?.sentence === sentence - 1) at -= 1;
  return figures[at - 1]?.sentence === sentence - 1 ? undefined : figures[at];
}

function isPlain({ side, bound, change }: Figure): boolean {
  return side === 'alone' && bound === 'exact' && change === undefined;
}

function wordsAround({ before, after }: Figure): string {
  return `${/[^,;:.(]*(?:[:(]\s*)?$/u.exec(before)?.[0] ?? ''} ${/^[^,;:.()]*/u.exec(after)?.[0] ?? ''}`;
}
