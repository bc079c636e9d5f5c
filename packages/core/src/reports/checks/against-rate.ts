// A change between two rates, the older in brackets behind it: "đạt 98,6%, nhích 1,4% so với tháng 10/2023 (97,2%)".
import { bothSpellings } from '../both-spellings.js';
import type { Figure, Scene } from '../figure.js';
import { plainSlice } from '../plain-words.js';

const against = bothSpellings(/^\s*(?:so với|so|hơn|kém)[^,;.()]{0,40}\(\s*$/u);

/** Whether a change stands between the rates of two times: it is in points, of no other levels. */
export function isAgainstRate(scene: Scene, stated: Figure): boolean {
  const [now, old] = [scene.figures[stated.place - 1], scene.figures[stated.place + 1]];
  if (!old || ![now, old].every((level) => level && isRate(level, stated))) return false;
  return against(scene.unmarked).test(plainSlice(scene, stated.end, old.start));
}

function isRate({ kind, sentence, change }: Figure, stated: Figure): boolean {
  return kind === 'percent' && sentence === stated.sentence && change === undefined;
}
