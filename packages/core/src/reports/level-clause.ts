// What moves from one level to another is named before the word that moves it.
import { bothSpellings } from './both-spellings.js';
import { isFormer } from './checks/around.js';
import type { Clause } from './clause.js';
import { isGlossed } from './compared-levels.js';
import type { Figure, Scene } from './figure.js';
import { comesFrom, reaches } from './lexicon/check-words.js';
import { says } from './phrase.js';
import { plainSlice } from './plain-words.js';

const longest = 200;
const moves = 'tăng|giảm|nâng|hạ|đưa|rút|bớt|cải thiện|chuyển biến';
const moved = bothSpellings(
  new RegExp(
    `(?:^|[\\s,(])(?:đã |cũng |được )*(?:${moves})(?: thêm| mạnh| nhẹ| dần| đều| nhanh)*(?: [\\d.,]+%?(?: (?!từ )\\S+){0,4})?`,
    'gu',
  ),
);

const fromLevel = bothSpellings(/\s*(?:\([^()]*|từ(?: mức)?)\s*$/u);

/** The words around a level that a figure came from or reached, without the words that move it; `undefined` for any other figure. */
export function levelClause(scene: Scene, figure: Figure, clause: Clause): Clause | undefined {
  const told = isGlossed(scene, figure) || isHeldAgainst(scene, figure) ? changeBefore(scene, figure) : undefined;
  if (told) {
    const start = Math.max(scene.sentences[told.sentence]?.start ?? 0, told.start - longest);
    const words = lastClause(plainSlice(scene, start, told.start))
      .replace(moved(scene.unmarked), ' ')
      .trim();
    return words === '' || /\d/u.test(words) ? undefined : namedBy(clause, words);
  }
  const ahead = changeAhead(scene, figure) ?? nameBehindFrom(scene, figure);
  if (ahead !== undefined) return namedBy(clause, ahead);
  const from =
    says(figure.before, comesFrom, scene.unmarked) || isOldOfChange(scene, figure)
      ? figure
      : levelBefore(scene, figure);
  if (!from) return undefined;
  const start = scene.sentences[from.sentence]?.start ?? 0;
  const lead = plainSlice(scene, Math.max(start, from.start - longest), from.start);
  const head = lead.slice(lead.lastIndexOf(';') + 1).replace(fromLevel(scene.unmarked), '');
  const move = head.search(moved(scene.unmarked));
  // "đơn thư cũng từ 263 xuống 171 đơn": a name alone.
  const isFrom = says(from.before, comesFrom, scene.unmarked);
  if (move < 0 && !isFrom) return undefined;
  const named = move < 0 ? bareName.exec(head)?.[1]?.replace(also(scene.unmarked), '') : head;
  if (named === undefined) return undefined;
  const words = named
    .replace(moved(scene.unmarked), ' ')
    .replace(/^.*\d[^,]*,/u, '')
    .replace(/[\s(]+/gu, ' ')
    .trim();
  if (words === '' || /\d/u.test(words)) return undefined;
  const next = scene.figures[figure.place + 1];
  const noun = figure.unit === '' && next?.sentence === figure.sentence && next.kind === figure.kind ? next.unit : '';
  return { ...namedBy(clause, words), counted: noun };
}

// "Tỷ lệ thành nhích thêm 2,7 điểm phần trăm so với mức 77,5% của 6 tháng đầu năm 2023".
function isHeldAgainst(scene: Scene, { before }: Figure): boolean {
  return against(scene.unmarked).test(before);
}

const against = bothSpellings(/^\s*so với(?: (?:mức|con số|tỷ lệ))?\s*$/u);

const bareName = /(?:^|[,;:.] )([^\d,;:()]{4,60})$/u;
const also = bothSpellings(/ (?:cũng|đã|vẫn|thì|lại|nhờ đó|nhờ vậy)+$/u);

/** The clause of a figure as if these words alone stood before it. */
export function namedBy({ unit, sentence, topic }: Clause, words: string): Clause {
  const all = `${words} ${unit}`;
  return { before: words, after: '', unit, counted: '', label: '', inherited: '', all, sentence, lead: words, topic };
}

// "So với năm 2019 (4.860 hồ sơ), số hồ sơ tiếp nhận tăng 540 hồ sơ": named behind the bracket.
function changeAhead(scene: Scene, figure: Figure): string | undefined {
  const next = scene.figures[figure.place + 1];
  if (next?.change === undefined || next.sentence !== figure.sentence || !isGlossed(scene, figure)) return undefined;
  const words = /^\s*\),? (\p{L}[^,;:().\d]*)$/u.exec(plainSlice(scene, figure.end, next.start))?.[1];
  const named = words?.replace(moved(scene.unmarked), ' ').trim();
  return named === '' ? undefined : named;
}

// "Từ 78,4% năm 2019, tỷ lệ hòa giải thành tăng lên 83,6%": named between the two, of both.
function nameBehindFrom(scene: Scene, figure: Figure): string | undefined {
  const isFirst = says(figure.before, comesFrom, scene.unmarked);
  const [from, to] = isFirst ? [figure, scene.figures[figure.place + 1]] : [scene.figures[figure.place - 1], figure];
  if (!from || to?.sentence !== from.sentence || from.kind !== to.kind) return undefined;
  if (!isFirst && !says(from.before, comesFrom, scene.unmarked)) return undefined;
  if (!says(to.before, reaches, scene.unmarked)) return undefined;
  const start = scene.sentences[from.sentence]?.start ?? 0;
  if (from.start - start > longestOpening || !opensFrom(scene.unmarked).test(plainSlice(scene, start, from.start)))
    return undefined;
  const words = /^[^,]{0,24}, ([^,;:().]{4,80})$/u.exec(plainSlice(scene, from.end, to.start))?.[1];
  const named = words?.replace(moved(scene.unmarked), ' ').trim();
  return named === '' || (named !== undefined && /\d/u.test(named)) ? undefined : named;
}

const longestOpening = 16;
const opensFrom = bothSpellings(/^[^\p{L}]*từ(?: (?:mức|chỗ|con số))? $/iu);

// "số vụ việc nhận vào bớt 87 vụ việc (năm ngoái 1.352 vụ việc)".
function isOldOfChange(scene: Scene, figure: Figure): boolean {
  const change = scene.figures[figure.place - 1];
  return (
    change?.change !== undefined &&
    change.sentence === figure.sentence &&
    /^[^()]*\([^()]*$/u.test(figure.before) &&
    isFormer(figure, scene)
  );
}

// "Số hồ sơ tiếp nhận tăng 198 hồ sơ so với tháng 3 (5.100 hồ sơ)".
function changeBefore(scene: Scene, figure: Figure): Figure | undefined {
  const change = scene.figures[figure.place - 1];
  if (change?.change === undefined || change.sentence !== figure.sentence) return undefined;
  const isSame = change.noun.name === figure.noun.name || (change.kind === 'percent' && figure.kind === 'percent');
  return isSame || figure.unit === '' ? change : undefined;
}

function lastClause(words: string): string {
  return words.slice(Math.max(words.lastIndexOf(';'), words.lastIndexOf(':')) + 1);
}

function levelBefore(scene: Scene, figure: Figure): Figure | undefined {
  if (!says(figure.before, reaches, scene.unmarked)) return undefined;
  const before = scene.figures[figure.place - 1];
  const fromTo = before?.sentence === figure.sentence && before.kind === figure.kind;
  return fromTo && says(before.before, comesFrom, scene.unmarked) ? before : figure;
}
