// Lines or clauses that say the same things of several places or years, and one that
// sums them up: "- Xã A: thụ lý 46 vụ, thành 41 vụ, không thành 5. - Xã B: thụ lý 33
// vụ, thành 27 vụ, đang hòa giải 6. … Cộng: thụ lý 79 vụ, thành 68 vụ, không thành 5".
// What a line says nothing of counts as none there.
import { paced, type Steps } from '../../foundation/steps.js';
import type { Figure, Scene } from '../figure.js';
import { totalRow } from '../lexicon/list-words.js';
import { says } from '../phrase.js';
import { plainSlice } from '../plain-words.js';
import { isAmount } from './around.js';
import { sumOf } from './list-totals.js';
import { judge, type Judged } from './reading.js';
import { isSlip } from './slip-gap.js';

const fewestLines = 3;
const mostLines = 40;
const longest = 60;

interface Line {
  readonly figures: readonly Figure[];
  readonly paragraph: number;
  readonly isTotal: boolean;
}

/** Reads the sums of such lines; `known` are the mentions that are stated as something already. */
export function* readLabelledLists(scene: Scene, known: ReadonlySet<number>): Steps<Judged[]> {
  const found: Judged[] = [];
  let lines: Line[] = [];
  yield* paced(linesOf(scene), (line) => {
    const last = lines.at(-1);
    if (last && line.paragraph !== last.paragraph + 1) lines = [];
    if (line.isTotal && lines.length >= fewestLines) found.push(...sumsOf(scene, lines, line, known));
    lines = line.isTotal ? [] : [...lines.slice(-mostLines), line];
  });
  return found;
}

// The paragraphs with a figure; only those before a line of totals matter.
function linesOf(scene: Scene): Line[] {
  const lines: Line[] = [];
  let figures: Figure[] = [];
  const close = (): void => {
    const [first] = figures;
    if (!first) return;
    const start = scene.sentences[first.sentence]?.start ?? first.start;
    const lead = plainSlice(scene, start, Math.min(first.start, start + longest)).replace(/^[\s•*+–-]+/u, '');
    lines.push({ figures, paragraph: first.paragraph, isTotal: says(lead, totalRow, scene.unmarked) });
    figures = [];
  };
  for (const figure of scene.figures) {
    if (figures[0] && figures[0].paragraph !== figure.paragraph) close();
    figures.push(figure);
  }
  close();
  return lines;
}

function sumsOf(scene: Scene, lines: readonly Line[], total: Line, known: ReadonlySet<number>): Judged[] {
  const found: Judged[] = [];
  for (const stated of total.figures) {
    if (!isCountOf(stated)) continue;
    const label = labelOf(stated);
    const parts = lines.flatMap(({ figures }) => {
      const same = figures.filter((figure) => isCountOf(figure) && labelOf(figure) === label);
      return same.length === 1 ? same : [];
    });
    if (label === '' || parts.length < 2 || lines.some((line) => isUnclear(line, label))) continue;
    const judged = judge(sumOf(stated, parts));
    const all = parts.length >= fewestLines && parts.length === lines.length;
    // Parted in two ways it is the sum of either.
    const isKnown = known.has(stated.mention);
    const isMeant = all && !isKnown && !scene.unmarked && judged !== undefined && isSlip(judged.computed, stated);
    if (judged && (judged.verdict === 'holds' ? !isKnown || parts.length >= fewestLines : isMeant)) found.push(judged);
  }
  return found;
}

// "hẹn gần 5 đơn", "hẹn 5/6 đơn": something, but no part of an exact sum.
function isUnclear({ figures }: Line, label: string): boolean {
  return figures.some(
    (figure) => isAmount(figure) && figure.side !== 'whole' && !isCountOf(figure) && labelOf(figure) === label,
  );
}

function isCountOf(figure: Figure): boolean {
  return isAmount(figure) && figure.side === 'alone' && figure.change === undefined && figure.bound === 'exact';
}

// "thụ lý", "không thành"; what stands first behind the name of the line goes by its noun.
function labelOf({ lead, noun }: Figure): string {
  const words = lead
    .replace(/^.*[:)]/u, '')
    .replace(/[^\p{L} ]/gu, ' ')
    .trim();
  return words === '' ? noun.name : words;
}
