// Lists "in turn": "các năm 2019, 2020, 2021 nhận lần lượt 210, 198 và 171 đơn".
import { bothSpellings } from './both-spellings.js';
import type { Figure, Scene } from './figure.js';

const most = 12;
/** How many mentions before the list its years are looked for. */
const reach = 2 * most;
const between = bothSpellings(/^\s*(?:,|;|và|, và)\s*$/u);
export const inTurn = bothSpellings(/(?:^|[^\p{L}])lần lượt(?: là| có| được| đạt| ở mức)*:?\s*$/u);

/** The bare numbers before a figure that goes by turns with them, the nearest first. */
export function inTurnBefore(scene: Scene, last: Figure): readonly Figure[] {
  const found: Figure[] = [];
  if (last.unit === '') return found;
  for (let at = last.place; found.length < most; at -= 1) {
    const [figure, before] = [scene.figures[at], scene.figures[at - 1]];
    if (!figure || !between(scene.unmarked).test(figure.before)) break;
    if (before?.sentence !== last.sentence || before.kind !== last.kind || before.unit !== '') break;
    found.push(before);
  }
  const first = found.at(-1);
  return first && inTurn(scene.unmarked).test(first.before) ? found : [];
}

/** The year of a figure of such a list, where the sentence has as many years before it. */
export function yearInTurn(scene: Scene, figure: Figure): string | undefined {
  if (!between(scene.unmarked).test(figure.before) && !inTurn(scene.unmarked).test(figure.before)) return undefined;
  let last: Figure | undefined = figure;
  while (last?.unit === '') {
    // A longer list is none of these, and would be walked through for each of its figures.
    if (last.place - figure.place > most) return undefined;
    const next: Figure | undefined = scene.figures[last.place + 1];
    last = next?.sentence === figure.sentence && between(scene.unmarked).test(next.before) ? next : undefined;
  }
  const others = last ? inTurnBefore(scene, last) : [];
  const first = others.at(-1);
  if (!last || !first) return undefined;
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
    else if (kind === 'list' && /^\d{4}(?:,\d{4})+$/u.test(value)) years.unshift(...value.split(','));
  }
  return years;
}
