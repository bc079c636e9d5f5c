import { Gap } from '../tokens.js';
import { at, isLineHead, isMark, type Rule, type Scene } from './scene.js';

/** "2.", "3/", "2.1.", "1)", "(1)" at the head of a paragraph, and the first cell of a row. */
export const sectionRule: Rule = (scene, i) => {
  const token = at(scene, i);
  if (token.type !== 'digits' || token.key.length > 3) return undefined;
  const bracket = bracketed(scene, i);
  if (bracket) return bracket;
  if (!isLineHead(scene, i) || isMark(scene, i - 1, '(') || isBrokenOff(scene, i)) return undefined;
  let end = i + 1;
  while (
    isMark(scene, end, '.') &&
    isGlue(scene, end) &&
    at(scene, end + 1).type === 'digits' &&
    isGlue(scene, end + 1)
  )
    end += 2;
  const levels = (end - i + 1) / 2;
  // "1.Công tác hội": the blank is lost.
  const lost = levels === 1 && token.key.length <= 2 && isMark(scene, end, '.)') && isTitle(scene, end + 1);
  const closed = isMark(scene, end, './)') && isGlue(scene, end) && (lost || at(scene, end + 1).gap !== Gap.none);
  const word = at(scene, closed ? end + 1 : end);
  const titled = word.type === 'word' && (word.letters === 'capital' || word.letters === 'upper');
  // "1. 100% số xã …": no part of a number.
  const isRate = word.type === 'digits' && isMark(scene, end + 2, '%');
  if (
    closed &&
    (word.type !== 'digits' || isRate || word.gap >= Gap.tab || isMark(scene, end, ')') || isNext(scene, i))
  )
    return draft(scene, i, end, end + 1);
  if (levels > 1 && titled && at(scene, i + 2).key.length <= 2 && word.gap === Gap.space)
    return draft(scene, i, end, end);
  if (isMark(scene, end, '-') && isGlue(scene, end) && at(scene, end + 1).gap === Gap.space && levels === 1) {
    const title = at(scene, end + 1);
    if (title.letters === 'capital' || title.letters === 'upper') return draft(scene, i, end, end + 1);
  }
  return levels === 1 && isRowNumber(scene, i) ? draft(scene, i, end, end) : undefined;
};

function isTitle(scene: Scene, i: number): boolean {
  const { type, letters, start, end } = at(scene, i);
  return type === 'word' && letters === 'capital' && end - start > 1;
}

const farthest = 60;

/** "Đảng ủy 15, UBND⏎22. Toàn xã …": the line was broken before the figure that ends the sentence. */
function isBrokenOff(scene: Scene, i: number): boolean {
  if (at(scene, i).gap !== Gap.line || at(scene, i - 1).type !== 'word' || at(scene, i).key.length < 2) return false;
  return isMark(scene, i + 1, '.') && isGlue(scene, i + 1) && !isNext(scene, i);
}

/** "2. 135 trung tâm …" under "1. …": the number goes on with the list. */
function isNext(scene: Scene, i: number): boolean {
  const value = Number(at(scene, i).key);
  for (let k = scene.found.length - 1; k >= Math.max(0, scene.found.length - farthest); k--) {
    const item = scene.found[k];
    if (item?.kind === 'ordinal' && item.from === item.numberFrom && isLineHead(scene, item.from))
      return item.value === String(value - 1);
  }
  return false;
}

function draft(scene: Scene, i: number, numberTo: number, to: number): ReturnType<Rule> {
  const parts: string[] = [];
  for (let k = i; k < numberTo; k += 2) parts.push(String(Number(at(scene, k).key)));
  return { from: i, to, numberFrom: i, numberTo, kind: 'ordinal', value: parts.join('.'), unit: null };
}

/** "(1) …; (2) …": at the head of a line or behind a mark, with words after it. */
function bracketed(scene: Scene, i: number): ReturnType<Rule> {
  if (!isMark(scene, i - 1, '(') || !isMark(scene, i + 1, ')') || i - 1 < scene.floor) return undefined;
  const value = Number(at(scene, i).key);
  if (value === 0 || at(scene, i).key.length > 2 || at(scene, i + 2).type !== 'word') return undefined;
  const head = isLineHead(scene, i) || isMark(scene, i - 2, ':;,.') || at(scene, i - 2).key === 'la2';
  if (!head || at(scene, i + 2).gap > Gap.space) return undefined;
  return { from: i - 1, to: i + 2, numberFrom: i, numberTo: i + 1, kind: 'ordinal', value: String(value), unit: null };
}

/** The first cell of a row: a small number before a tab or a pipe and a cell with words. */
function isRowNumber(scene: Scene, i: number): boolean {
  const next = i + 1;
  if (isMark(scene, next, '|')) return at(scene, next + 1).type === 'word';
  return at(scene, next).gap === Gap.tab && at(scene, next).type === 'word';
}

function isGlue(scene: Scene, i: number): boolean {
  return at(scene, i).gap === Gap.none;
}
