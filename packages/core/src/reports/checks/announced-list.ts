// A list that its sentence opens as one ("Phân theo người tiếp: …", "Vì sao
// trễ? …"), some sentences behind the total that it takes apart.
import { compare } from '../../foundation/rational.js';
import { valuesOf } from '../evaluate-sum.js';
import type { Figure, Scene } from '../figure.js';
import { kinship, related } from '../kinship.js';
import { opensList } from '../lexicon/list-words.js';
import { says } from '../phrase.js';
import { plainSlice } from '../plain-words.js';
import { isAmount, isFormer } from './around.js';
import { areOfOthers, isCell, isMadeBySome, isPartial, overlaps } from './list-guards.js';
import { isClose, sumOf } from './list-totals.js';
import { judge, type Judged } from './reading.js';
import type { Run } from './runs.js';
import { isSlip } from './slip-gap.js';

/** Below it some figure of the page is near by chance. */
const fewest = 15;
const nearest = 0.01;
const near = 0.12;

/** The list against the one figure before it that it misses by a slip; nothing where it adds up to one of them. */
export function readAnnouncedList(
  scene: Scene,
  runs: readonly Run[],
  before: readonly Figure[],
  isTaken: (part: Figure) => boolean,
): Judged | undefined {
  // Without marks the words that keep a list from being one go unread.
  if (scene.unmarked) return undefined;
  const run = runs.find((one) => one.whole && opens(scene, one));
  if (!run || run.parts.some((part) => part.side !== 'alone' || isTaken(part))) return undefined;
  const wanted = valuesOf(run.parts);
  const totals = before.filter((figure) => couldBe(scene, figure, run));
  if (totals.some((figure) => compare(figure.value, wanted) === 0)) return undefined;
  const [total, other] = totals.filter((figure) => misses(figure, run));
  if (!total || (other && compare(other.value, total.value) !== 0)) return undefined;
  if (areOfOthers(scene, run, total) || isMadeBySome(run, total) || overlaps(scene, run) || isPartial(scene, run))
    return undefined;
  return judge(sumOf(total, run.parts));
}

function couldBe(scene: Scene, figure: Figure, { parts, size }: Run): boolean {
  if (!isAmount(figure) || figure.change !== undefined || figure.bound !== 'exact' || figure.size < fewest)
    return false;
  if (!isClose(figure.size, size, near) || isFormer(figure, scene) || isCell(scene, figure)) return false;
  return (
    parts.every((part) => related(part, figure)) && parts.some((part) => kinship(part, figure) >= 2 || part.unit === '')
  );
}

function misses(figure: Figure, run: Run): boolean {
  const judged = judge(sumOf(figure, run.parts));
  if (judged?.verdict !== 'contradicts') return false;
  return isClose(figure.size, run.size, nearest) || isSlip(judged.computed, figure);
}

// Nothing is counted in the sentence before the list, and its first words, or
// a question or a line before it, open one.
function opens(scene: Scene, { first }: Run): boolean {
  const sentence = scene.sentences[first.sentence];
  if (!sentence || scene.figures[first.place - 1]?.sentence === first.sentence) return false;
  if (says(plainSlice(scene, sentence.start, first.start), opensList, scene.unmarked)) return true;
  const head = scene.sentences[first.sentence - 1];
  if (!head || scene.figures[first.place - 1]?.sentence === first.sentence - 1) return false;
  const words = plainSlice(scene, Math.max(head.start, head.end - 120), head.end);
  return /[?:]\s*$/u.test(words) && says(words, opensList, scene.unmarked);
}
