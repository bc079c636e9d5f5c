// Communes that meet one criterion are not those that meet the norm.
import { bothSpellings } from './both-spellings.js';
import type { Figure, Scene } from './figure.js';
import { underCriterion } from './lexicon/development-rows.js';
import { plainSlice } from './plain-words.js';

/** Sentences of a line, back to its head. */
const farthest = 8;
const longest = 80;
const head = bothSpellings(new RegExp(underCriterion, 'u'));

/** Whether the line of a figure opened with a criterion, some sentences ago: "- Điện: thay 40 km dây. Có 17/19 xã đạt chuẩn". */
export function isOfCriterion(scene: Scene, figure: Figure, measure: string): boolean {
  if (measure !== 'ntm-communes' && measure !== 'ntm-rate') return false;
  for (let at = figure.sentence; at > figure.sentence - farthest; at -= 1) {
    const [sentence, before] = [scene.sentences[at], scene.sentences[at - 1]];
    if (!sentence) return false;
    if (before?.paragraph === sentence.paragraph) continue;
    const end = Math.min(sentence.end, sentence.start + longest);
    return at < figure.sentence && head(scene.unmarked).test(plainSlice(scene, sentence.start, end));
  }
  return false;
}
