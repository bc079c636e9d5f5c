import { finish, paced, type Steps } from '../foundation/steps.js';
import type { Check } from './check.js';
import { readAddedUp } from './checks/added-up.js';
import { readAgreeing } from './checks/agreeing.js';
import { readAnnouncedList } from './checks/announced-list.js';
import { readHundred, readPartition } from './checks/complement.js';
import { mayBeOfAll, withoutDoubted } from './checks/doubtful-sum.js';
import { readFormLines } from './checks/form-lines.js';
import { readFractionSums } from './checks/fraction-sums.js';
import { gridsOf } from './checks/grid.js';
import { readHeadline } from './checks/headline.js';
import { readLabelledLists } from './checks/labelled-list.js';
import { readLineLists } from './checks/line-list.js';
import { readOverSpans } from './checks/over-spans.js';
import { readInTurn } from './checks/in-turn-rates.js';
import type { FoundRate } from './checks/found-rate.js';
import { readTwoHeads, readTwoKinds } from './checks/two-kinds.js';
import { readWrittenSum } from './checks/written-sum.js';
import { readNearSum } from './checks/near-sum.js';
import { withNeighbour } from './checks/neighbour.js';
import type { Judged } from './checks/reading.js';
import { runsOf } from './checks/runs.js';
import { readSecondParting } from './checks/second-parting.js';
import { readFarSum, readSums, type Listed } from './checks/sum.js';
import { readSentenceLists } from './checks/sentence-list.js';
import { sharesOfAll } from './checks/share-of-sibling.js';
import { readTogether } from './checks/shares-together.js';
import { readTableInWords } from './checks/table-in-words.js';
import { readTables } from './checks/table.js';
import { inputsOf } from './evaluate-sum.js';
import type { Figure, Scene } from './figure.js';
import { FigureStatements } from './figure-statements.js';
import type { Mention } from './mention.js';
import { forgetWords } from './phrase.js';
import { sceneOf } from './scene-of.js';
import { releaseWords, tellChecks } from './tell-checks.js';
import { withMarks } from './with-marks.js';

/**
 * Finds the arithmetic that a text states between its own figures and tests
 * each statement exactly. One pass from front to back; every rule looks at a
 * bounded number of figures around the one it tests.
 *
 * @example
 * ```ts
 * import { findChecks, findMentions } from '@danvan/core/reports';
 * const text = 'Các tổ hòa giải thành 96/118 vụ, đạt 85%.';
 * findChecks(text, findMentions(text)).map(({ verdict }) => verdict); //=> ['contradicts']
 * ```
 */
export function findChecks(text: string, mentions: readonly Mention[]): Check[] {
  return finish(checksOf(text, mentions));
}

function* checksOf(text: string, mentions: readonly Mention[]): Steps<Check[]> {
  const scene = yield* sceneOf(text, mentions);
  const { found, hundreds } = yield* auditOf(scene);
  forgetWords();
  releaseWords(found);
  return yield* tellChecks(found, hundreds, scene);
}

/** What was found in a text that is laid out already. */
export interface Audit {
  /** Rule by rule; two rules may come to the same statement. */
  readonly found: readonly Judged[];
  /** Percentages that make up all there is, or should. */
  readonly hundreds: readonly Check[];
  /** The rates whose part and whole were found. */
  readonly rates: readonly FoundRate[];
}

/** Sums of the sentence at hand: earlier ones are about earlier figures. */
const most = 16;

/** Audits a text that is laid out already. */
export function* auditOf(scene: Scene): Steps<Audit> {
  if (!scene.unmarked) return yield* auditIn(scene);
  const { found, hundreds, rates } = yield* auditIn(withMarks(scene));
  // Whoever goes on from the rates has the scene as it is typed.
  const typed = (figure: Figure): Figure => scene.figures[figure.place] ?? figure;
  return {
    found,
    hundreds,
    rates: rates.map((rate) => ({
      ...rate,
      judged: { ...rate.judged, stated: typed(rate.judged.stated) },
      part: typed(rate.part),
      whole: typed(rate.whole),
    })),
  };
}

function* auditIn(scene: Scene): Steps<Audit> {
  const begins = sentencesOf(scene);
  const parts = yield* knownParts(scene, begins);
  const single = new FigureStatements(scene, parts);
  yield* paced(scene.figures, (figure) => {
    single.read(figure);
  });
  const { rates, named, lates } = single;
  const rests = new Set(single.judged.filter((one) => one.rule === 'difference').map((one) => one.stated));
  const parted = readPartition(rates);
  const sums: Judged[] = [];
  const isTaken = (part: Figure): boolean => {
    for (let at = Math.max(0, sums.length - most); at < sums.length; at += 1) {
      const one = sums[at];
      if (one && inputsOf(one.sum).includes(part)) return true;
    }
    return false;
  };
  const addUp = (begin: number, at: number): void => {
    const sentence = listedIn(scene, begin, begins[at + 1]);
    if (sentence.runs.length === 0) return;
    const from = begins[Math.max(0, at - 5)] ?? 0;
    const before = scene.figures.slice(Math.max(from, begin - 24), begin).reverse();
    sums.push(...readSums(scene, sentence, before, rests));
    sums.push(...readFractionSums(scene, sentence.figures, before));
    const announced =
      readFarSum(scene, sentence.runs, isTaken) ??
      readAnnouncedList(scene, sentence.runs, before, isTaken) ??
      readNearSum(scene, sentence.runs, before, isTaken);
    if (announced) sums.push(announced);
    const again = readSecondParting(scene, sentence.runs, sums.slice(-most));
    if (again) sums.push(again);
  };
  yield* paced(begins, addUp);
  const inTurn: Judged[] = [];
  yield* paced(begins, (begin, at) => {
    const figures = scene.figures.slice(begin, begins[at + 1]);
    sums.push(...readOverSpans(scene, figures));
    inTurn.push(...readInTurn(scene, figures, parts));
  });
  // The first of them stands right behind the last part, and is no share that it has.
  const turned = new Set(inTurn.map((one) => one.stated));
  const judged = [
    ...single.judged.filter((one) => one.verdict !== 'contradicts' || !turned.has(one.stated)),
    ...inTurn,
  ];
  const behind = new Map(sums.map((one) => [one.stated, isBehind(one)]));
  yield* paced(scene.figures, (figure) => {
    const isKnown = behind.get(figure);
    const added = isKnown ? undefined : readAddedUp(scene, figure);
    // "thành 37 đơn; loại 5 đơn, còn 32 đơn" is the sum of what stands before it, too, if it agrees.
    const more =
      readWrittenSum(scene, figure) ??
      readTogether(scene, figure) ??
      (isKnown === undefined || added?.verdict === 'holds' ? added : undefined);
    if (more) sums.push(more);
    const kinds = readTwoKinds(scene, figure, rests) ?? readTwoHeads(scene, figure);
    if (kinds) sums.push(kinds);
  });
  const stated = [...judged, ...parted, ...sums].map((one) => one.stated.mention);
  const lists = yield* readLineLists(scene, new Set(stated));
  lists.push(...(yield* readSentenceLists(scene)));
  const listed = [...stated, ...lists.map((one) => one.stated.mention)];
  lists.push(...(yield* readLabelledLists(scene, new Set(listed))), ...(yield* readFormLines(scene, new Set(stated))));
  const own = new Set(judged.map((one) => one.stated.mention));
  const grids = gridsOf(scene);
  yield;
  const tables = yield* readTables(scene, grids);
  tables.forEach((one) => own.add(one.stated.mention));
  tables.push(...(yield* readTableInWords(scene, grids, own)));
  const whole = new Map(sums.filter((one) => one.verdict === 'holds').map((one) => [one.stated, one]));
  const held = sharesOfAll(scene, judged, sums).filter((one) => !isPartOfWhole(one, whole));
  const told = sums.filter((one) => !mayBeOfAll(scene, one));
  const totals = withoutDoubted([...parted, ...told, ...tables, ...lists]);
  const all = [...held, ...totals, ...lates, ...readHeadline(scene, rates)];
  all.push(...(yield* readAgreeing(scene, all)));
  const found: Judged[] = [];
  yield* paced(all, (one) => found.push(withNeighbour(scene, one)));
  const percents = scene.figures.filter((figure) => figure.kind === 'percent');
  return { found, hundreds: readHundred(scene, percents, rates), rates: [...rates, ...named] };
}

// Whether a total stands behind one of its parts.
function isBehind({ stated, sum }: Judged): boolean {
  return inputsOf(sum).some((part) => part.start < stated.start);
}

// "779 vụ thành, 177 vụ không thành, 24 vụ đang hòa giải, trong tổng số 980 vụ": a part of a
// list that adds up is no rest of two of its figures.
function isPartOfWhole({ rule, verdict, stated, sum }: Judged, sums: ReadonlyMap<Figure, Judged>): boolean {
  if (rule !== 'difference' || verdict !== 'contradicts' || sum.kind !== 'minus') return false;
  const parts = [stated, ...sum.less];
  for (const [total, { sum: list }] of sums) {
    const isOf = (figure: Figure): boolean => list.kind === 'total' && list.parts.includes(figure);
    if (parts.every(isOf) && (sum.from === total || isOf(sum.from))) return true;
  }
  return false;
}

// Parts of lists that add up, with their totals: they are no levels to be compared.
function* knownParts(scene: Scene, begins: readonly number[]): Steps<Map<Figure, Figure>> {
  const parts = new Map<Figure, Figure>();
  yield* paced(begins, (begin, at) => {
    const sentence = listedIn(scene, begin, begins[at + 1]);
    if (sentence.runs.length === 0) return;
    for (const one of readSums(scene, sentence, [], parts, true)) {
      if (one.verdict === 'holds' && one.sum.kind === 'total')
        one.sum.parts.forEach((part) => parts.set(part, one.stated));
    }
  });
  return parts;
}

/** Nobody writes more figures into a sentence; what is longer is a text without full stops, and is taken in pieces. */
const mostFigures = 200;

// Where the figures of each sentence begin among all of them.
function sentencesOf({ figures }: Scene): number[] {
  let begun = 0;
  return figures.flatMap(({ sentence }, place) => {
    if (figures[place - 1]?.sentence === sentence && place - begun < mostFigures) return [];
    begun = place;
    return place;
  });
}

// Made anew whenever they are asked for: the lists of a whole text would take four times its room.
function listedIn(scene: Scene, begin: number, end: number | undefined): Listed {
  const figures = scene.figures.slice(begin, end);
  return { figures, runs: runsOf(scene, figures) };
}
