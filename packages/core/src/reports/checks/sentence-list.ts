// Parts that are sentences of their own within one line: "- Tiếp nhận: 48 phản
// ánh. Qua cổng: 11. Qua đường dây nóng: 22. Qua hộp thư: 15".
import { paced, type Steps } from '../../foundation/steps.js';
import type { Figure, Scene } from '../figure.js';
import { plainSlice } from '../plain-words.js';
import { wordPattern } from '../plain-letters.js';
import { isAmount } from './around.js';
import { isClose, sumOf } from './list-totals.js';
import { judge, type Judged } from './reading.js';
import { isSlip } from './slip-gap.js';
import { sentenceStart } from './words-before.js';

const fewest = 3;
const most = 12;
const near = 0.12;
const label = wordPattern(/^[^\p{L}\d]*(\p{L}+)(?: [^:;,.()\d]{1,50})?:\s*$/u);

interface Part {
  readonly figure: Figure;
  /** The first word of its name. */
  readonly opener: string;
}

/** Reads such lists: what they add up to, and what they miss by a slip where all names begin alike. */
export function* readSentenceLists(scene: Scene): Steps<Judged[]> {
  const found: Judged[] = [];
  let parts: Part[] = [];
  const close = (): void => {
    const judged = parts.length >= fewest && parts.length <= most ? listOf(scene, parts) : undefined;
    if (judged) found.push(judged);
    parts = [];
  };
  yield* paced(scene.figures, (figure) => {
    const part = partOf(scene, figure);
    const last = parts.at(-1)?.figure;
    if (last && (!part || figure.sentence !== last.sentence + 1 || figure.paragraph !== last.paragraph)) close();
    if (part) parts.push(part);
  });
  close();
  return found;
}

// The only figure of its sentence, bare, behind a name and a colon.
function partOf(scene: Scene, figure: Figure): Part | undefined {
  const { place, sentence, unit, kind, side, bound } = figure;
  if (kind !== 'count' || unit !== '' || side !== 'alone' || bound !== 'exact' || figure.change !== undefined)
    return undefined;
  const [before, behind] = [scene.figures[place - 1], scene.figures[place + 1]];
  if (before?.sentence === sentence || behind?.sentence === sentence) return undefined;
  const opener = label.exec(plainSlice(scene, sentenceStart(scene, figure), figure.start))?.[1];
  return opener === undefined ? undefined : { figure, opener };
}

function listOf(scene: Scene, parts: readonly Part[]): Judged | undefined {
  const [first] = parts;
  if (!first) return undefined;
  const { place, sentence, paragraph } = first.figure;
  const total = scene.figures[place - 1];
  if (total?.paragraph !== paragraph || total.sentence !== sentence - 1) return undefined;
  if (!isAmount(total) || total.unit === '' || total.bound !== 'exact' || total.change !== undefined) return undefined;
  const judged = judge(
    sumOf(
      total,
      parts.map(({ figure }) => figure),
    ),
  );
  if (!judged || judged.verdict === 'holds') return judged;
  const size = parts.reduce((sum, { figure }) => sum + figure.size, 0);
  const areAlike = parts.every(({ opener }) => opener === first.opener);
  return areAlike && isClose(size, total.size, near) && isSlip(judged.computed, total) ? judged : undefined;
}
