// A table that lost its columns on the way: a name on a line of its own and
// below it one figure a line, over and over.
import { bothSpellings } from './both-spellings.js';
import type { Figure, Scene } from './figure.js';
import { clauseIn, numberOf, rateWords, type HeadedCell } from './headed-cells.js';
import { plainWords } from './plain-words.js';
import { nounIn, stretches } from './table-head.js';

/** A name and the figures below it. */
interface Stack {
  readonly name: string;
  /** Where the line of the name begins. */
  readonly start: number;
  /** Where the line of the last figure ends. */
  readonly end: number;
  readonly figures: readonly Figure[];
}

const longestName = 90;
const mostAbove = 6;
const plans = bothSpellings(/kế hoạch|chỉ tiêu|mục tiêu|dự toán/u);

/** The figures of tables whose cells stand one below the other, with the name that each goes by. */
export function stackedCells(scene: Scene): Map<Figure, HeadedCell> {
  const found = new Map<Figure, HeadedCell>();
  let table: Stack[] = [];
  const close = (): void => {
    if (table.length > 1) readTable(scene, table, found);
    table = [];
  };
  for (const stack of stacksOf(scene)) {
    const last = table.at(-1);
    if (last && (last.end + 1 !== stack.start || last.figures.length !== stack.figures.length)) close();
    table.push(stack);
  }
  close();
  return found;
}

function stacksOf(scene: Scene): Stack[] {
  const stacks: Stack[] = [];
  let run: Figure[] = [];
  let end = -1;
  const close = (): void => {
    const [first] = run;
    const stack = first && run.length > 1 ? stackOf(scene, first, run, end) : undefined;
    if (stack) stacks.push(stack);
    run = [];
  };
  for (const figure of scene.figures) {
    if (!isAlone(scene, figure)) {
      close();
      continue;
    }
    const line = lineOf(scene.text, figure.start);
    if (line.start !== end + 1) close();
    run.push(figure);
    ({ end } = line);
  }
  close();
  return stacks;
}

// A line may be very long: only the next few places are looked at.
function isAlone({ text }: Scene, { start, end }: Figure): boolean {
  return (
    (start < margin || /\n[ \t\u00a0]*$/u.test(text.slice(start - margin, start))) &&
    /^[ \t\u00a0]*(?:\n|$)/u.test(text.slice(end, end + margin))
  );
}

const margin = 6;

function stackOf(scene: Scene, first: Figure, figures: readonly Figure[], end: number): Stack | undefined {
  const below = lineOf(scene.text, first.start).start;
  if (below === 0) return undefined;
  const { start } = lineOf(scene.text, below - 1);
  if (below - start > longestName + margin) return undefined;
  const name = plainWords(scene.text.slice(start, below))
    .replace(/^[\s\d.)+–*•-]+/u, '')
    .trim();
  if (name.length > longestName || !/\p{L}{2}/u.test(name) || /[.;]$/u.test(name)) return undefined;
  return { name: name.replace(/:$/u, ''), start, end, figures };
}

function readTable(scene: Scene, table: readonly Stack[], found: Map<Figure, HeadedCell>): void {
  const heads = headsOf(scene, table);
  table.forEach(({ name, figures }, at) => {
    const { unmarked } = scene;
    const counts = numberOf(unmarked).exec(name)?.[1] ?? name;
    const others = table.slice(Math.max(0, at - mostAbove), at);
    const inherited = nounIn(others.map((one) => one.name).join(' '), unmarked);
    figures.forEach((figure, column) => {
      const clause = clauseIn(scene, figure, name, nounIn(name, unmarked) || counts, others.at(-1)?.name ?? '');
      const head = heads[column];
      found.set(figure, {
        clause: { ...clause, label: counts, inherited },
        head: name,
        isRate: rateWords(unmarked).test(name),
        unit: '',
        target: plans(unmarked).test(head?.words ?? ''),
        above: others.flatMap((one) => one.figures[column] ?? []),
        ...(head?.period === undefined ? {} : { period: head.period }),
      });
    });
  });
}

interface Head {
  readonly words: string;
  readonly period?: string;
}

/** The lines right above the first name, one for each column: "Quý I/2024", "Cộng". */
function headsOf({ text, mentions }: Scene, table: readonly Stack[]): readonly Head[] {
  const [first] = table;
  let below = first?.start ?? 0;
  return (first?.figures ?? [])
    .map((): Head => {
      if (below === 0) return { words: '' };
      const { start, end } = lineOf(text, below - 1);
      below = start;
      const inside = mentions.filter((mention) => mention.start >= start && mention.end <= end);
      const period = inside.find(({ kind, value }) => stretches.has(kind) && /^\d{4}/u.test(value))?.value;
      return { words: plainWords(text.slice(start, end)), ...(period === undefined ? {} : { period }) };
    })
    .reverse();
}

function lineOf(text: string, at: number): { readonly start: number; readonly end: number } {
  const stop = text.indexOf('\n', at);
  return { start: at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1, end: stop < 0 ? text.length : stop };
}
