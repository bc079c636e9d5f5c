// A sentence that opens with its figure and names it behind: "99,2% là tỷ lệ hồ sơ trả sớm, đúng hạn của phường".
import { bothSpellings } from './both-spellings.js';
import type { Claim } from './claim.js';
import type { Clause } from './clause.js';
import type { Figure, Scene } from './figure.js';
import { claimOfRow } from './make-claim.js';
import { namedRow } from './named-row.js';
import { plainSlice } from './plain-words.js';
import { spellOut } from './spell-out.js';

const longest = 120;
const named = bothSpellings(
  /^[\s,–-]*(?:(?:đó|đây|ấy) )?(?:chính )?là ((?:con số |kết quả )?(?:tỷ lệ|mức độ|mức|chỉ số|số|tổng số|lượng)(?: lượng)? [^.;:\d()]+)/u,
);
const opening = /^[\s“”"'–+*•-]*$/u;

/** The claim of a figure at the head of its sentence by the words that it is said to be. */
export function figureFirstClaim(scene: Scene, figure: Figure, clause: Clause): Claim | undefined {
  if (figure.side !== 'alone' || figure.change !== undefined) return undefined;
  const { start, end } = scene.sentences[figure.sentence] ?? { start: 0, end: 0 };
  if (figure.start - start > 8 || !opening.test(scene.text.slice(start, figure.start))) return undefined;
  const next = scene.figures[figure.place + 1];
  const to = Math.min(end, figure.end + longest, next?.start ?? end);
  const name = named(scene.unmarked).exec(plainSlice(scene, figure.end, to))?.[1];
  if (name === undefined) return undefined;
  const words = spellOut(scene, name).trim();
  const row = namedRow(scene, figure, clause, words);
  return row && claimOfRow(scene, figure, row);
}
