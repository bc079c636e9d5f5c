// Lists "in turn": "các năm 2019, 2020, 2021 nhận lần lượt 210, 198 và 171 đơn".
import { bothSpellings } from './both-spellings.js';
import type { Figure, Scene } from './figure.js';

const most = 12;
/** How many mentions before the list its years are looked for. */
const reach = 2 * most;
const between = bothSpellings(/^\s*(?:,|;|và|, và)\s*$/u);
export const inTurn = bothSpellings(/(?:^|[^\p{L}])lần lượt(?: là| có| được| đạt| ở mức)*:?\s*$/u);

/** The figures before one that goes by turns with them, bare or of its unit, the nearest first. */
export function inTurnBefore(scene: Scene, last: Figure): readonly Figure[] {
  const found: Figure[] = [];
  for (let at = last.place; found.length < most; at -= 1) {
    const [figure, before] = [scene.figures[at], scene.figures[at - 1]];
    if (!figure || !between(scene.unmarked).test(figure.before)) break;
    if (before?.sentence !== last.sentence || before.kind !== last.kind) break;
    if (before.unit !== '' && before.unit !== last.unit) break;
    found.push(before);
  }
  const first = found.at(-1);
  return first && inTurn(scene.unmarked).test(first.before) ? found : [];
}

/** The year of a figure of such a list, where the sentence has as many years before it. */
export function yearInTurn(scene: Scene, figure: Figure): string | undefined {
  if (!inTurn(scene.unmarked).test(figure.before) && inTurnBefore(scene, figure).length === 0) return undefined;
  let last = figure;
  for (
    let next = scene.figures[last.place + 1];
    next?.sentence === figure.sentence;
    next = scene.figures[last.place + 1]
  ) {
    if (!between(scene.unmarked).test(next.before)) break;
    // A longer list is none of these, and would be walked through for each of its figures.
    if (next.place - figure.place > most) return undefined;
    last = next;
  }
  const others = inTurnBefore(scene, last);
  const first = others.at(-1);
  if (!first) return undefined;
  const years = yearsBefore(scene, first);
  return years.length === others.length + 1 ? years[figure.place - first.place] : undefined;
}

function yearsBefore(scene: Scene, first: Figure): string[] {
  const start = scene.sentences[first.sentence]?.start ?? first.start;
  const years: string[] = [];
  for (let at = first.mention - 1; at >= first.mention - reach; at -= 1) {
    if ((scene.mentions[at]?.start ?? -1) < start) break;
    const { kind, value } = scene.mentions[at] ?? { kind: 'other', value: '' };
    if (kind === 'year') years.unshift(value);
    // "giai đoạn 2019 - 2021".
    else if (kind === 'yearRange' && years.length === 0) return yearsOf(value);
    else if (kind === 'list' && /^\d{4}(?:,\d{4})+$/u.test(value)) years.unshift(...value.split(','));
  }
  return years;
}

function yearsOf(range: string): string[] {
  const [from = Number.NaN, to = Number.NaN] = range.split('/').map(Number);
  return to - from < most ? Array.from({ length: to - from + 1 }, (_, at) => String(from + at)) : [];
}
