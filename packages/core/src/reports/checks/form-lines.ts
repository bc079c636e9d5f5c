// The lines of a form, a name and one number each: "Tiếp nhận: 356 PAKN⏎Trả lại: 18
// PAKN⏎Đã xử lý: 301 PAKN⏎Đang xử lý: 37 PAKN⏎Tỷ lệ đã xử lý trên số tiếp nhận: 84,6%".
import { paced, type Steps } from '../../foundation/steps.js';
import { bothSpellings } from '../both-spellings.js';
import type { Figure, Scene } from '../figure.js';
import { kinship } from '../kinship.js';
import { plainSlice } from '../plain-words.js';
import { isAmount, order } from './around.js';
import { rateOf } from './found-rate.js';
import { sumOf } from './list-totals.js';
import { judge, type Judged } from './reading.js';

interface Line {
  readonly label: string;
  readonly figure: Figure;
}

const fewest = 20;
const mostLines = 12;
const longest = 60;

/** Reads totals above their parts and rates below them, where they agree; `stated` are the mentions that have a check already. */
export function* readFormLines(scene: Scene, stated: ReadonlySet<number>): Steps<Judged[]> {
  const found: Judged[] = [];
  let form: Line[] = [];
  const close = (): void => {
    if (form.length > 2) found.push(...readForm(scene, form, stated));
    form = [];
  };
  yield* paced(scene.figures, (figure, place) => {
    const line = lineOf(scene, figure, place);
    if (!line || (form.at(-1)?.figure.paragraph ?? figure.paragraph - 1) !== figure.paragraph - 1) close();
    if (line) form.push(line);
  });
  close();
  return found;
}

// The only figure of its paragraph, behind a name and a colon.
function lineOf(scene: Scene, figure: Figure, place: number): Line | undefined {
  const { paragraph, sentence } = figure;
  if (scene.figures[place - 1]?.paragraph === paragraph || scene.figures[place + 1]?.paragraph === paragraph)
    return undefined;
  const start = scene.sentences[sentence]?.start ?? figure.start;
  if (figure.start - start > longest || scene.sentences[sentence - 1]?.paragraph === paragraph) return undefined;
  const label = named(scene.unmarked).exec(plainSlice(scene, start, figure.start))?.[1];
  return label === undefined ? undefined : { label, figure };
}

const named = bothSpellings(/^[^\p{L}]*(\p{L}[^:;()\d]*?)\s*:\s*$/u);

function readForm(scene: Scene, form: readonly Line[], stated: ReadonlySet<number>): Judged[] {
  const found: Judged[] = [];
  form.forEach(({ figure, label }, at) => {
    if (stated.has(figure.mention)) return;
    const judged =
      figure.kind === 'percent' ? rateIn(scene, form.slice(0, at), form[at]) : totalIn(figure, form.slice(at + 1));
    if (judged && (figure.kind === 'percent' || all(scene.unmarked).test(label))) found.push(judged);
  });
  return found;
}

const all = bothSpellings(
  /^(?:tổng|cộng|(?:số |đã |được )*(?:tiếp nhận|nhận|thụ lý|phát sinh|phải (?:giải quyết|xử lý)))(?!\p{L})/u,
);

// As many of the lines below as make it up.
function totalIn(total: Figure, below: readonly Line[]): Judged | undefined {
  if (!isAmount(total) || total.size < fewest) return undefined;
  const parts: Figure[] = [];
  let size = 0;
  for (const { figure } of below.slice(0, mostLines)) {
    if (!isAmount(figure) || kinship(figure, total) < (figure.unit === '' ? 1 : 2)) return undefined;
    parts.push(figure);
    size += figure.size;
    if (size < total.size) continue;
    const judged = size === total.size && parts.length > 1 ? judge(sumOf(total, parts)) : undefined;
    return judged?.verdict === 'holds' ? judged : undefined;
  }
  return undefined;
}

// "Tỷ lệ đã xử lý trên số tiếp nhận": of the lines that have these names.
function rateIn(scene: Scene, above: readonly Line[], line: Line | undefined): Judged | undefined {
  const [, part = '', whole] = (line && rate(scene.unmarked).exec(line.label)) ?? [];
  if (!line || part === '') return undefined;
  const ofPart = above.find(({ label }) => isCalled(label, part));
  const ofWhole =
    whole === undefined
      ? above.find(({ label }) => all(scene.unmarked).test(label))
      : above.find(({ label }) => isCalled(label, whole));
  if (!ofPart || !ofWhole || order(ofWhole.figure, ofPart.figure) <= 0) return undefined;
  const judged = judge(rateOf(line.figure, ofPart.figure, ofWhole.figure));
  return judged?.verdict === 'holds' ? judged : undefined;
}

const rate = bothSpellings(
  /^tỷ lệ (?:số )?(\p{L}[^,]*?)(?: (?:trên|so với|trong|tính trên) (?:tổng )?(?:số )?(\p{L}.*))?$/u,
);

function isCalled(label: string, name: string): boolean {
  return ` ${label} `.includes(` ${name} `) || ` ${name} `.includes(` ${label} `);
}
