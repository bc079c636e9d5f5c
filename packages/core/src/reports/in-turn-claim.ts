// Numbers "in turn", the noun behind the last: "chủ trì lần lượt 112, 136 và 84 cuộc đối thoại".
import { bothSpellings } from './both-spellings.js';
import type { Claim } from './claim.js';
import { clauseOf, type Clause } from './clause.js';
import type { Figure, Scene } from './figure.js';
import { inTurn, inTurnBefore } from './in-turn.js';
import { isTarget } from './is-target.js';
import type { MeasureRow } from './lexicon/measure-row.js';
import { claimOfRow } from './make-claim.js';
import { namedRow } from './named-row.js';
import { plainSlice } from './plain-words.js';
import { spellOut } from './spell-out.js';

const longest = 200;
/** " các năm 2019, 2020 và 2021", "trong ba năm (2021, 2022, 2023),". */
const times = bothSpellings(
  /(?:(?:^|[\s,(])(?:trong|qua|của|ở|vào|tại|theo|từ))*(?:^|[\s,(])(?:(?:các|từng|những|cả|hai|ba|bốn|năm|\d{1,2}) )*(?:năm|quý|tháng|giai đoạn|kỳ)[\s(]+\d[\d/.]*(?:(?:\s*[,–-]\s*|,? (?:và|đến) )(?:năm |quý |tháng )?\d[\d/.]*)*\)?,?/gu,
);

/** The claim of the first or the last of them by the words before the first. */
export function inTurnClaim(scene: Scene, figure: Figure, clause: Clause): Claim | undefined {
  const first = inTurn(scene.unmarked).test(figure.before) ? figure : inTurnBefore(scene, figure).at(-1);
  if (!first) return undefined;
  const row =
    rowOf(scene, figure, clause, clauseOf(scene, first.place)?.before) ?? rowFar(scene, figure, clause, first);
  return row && claimOfRow(scene, figure, row, isTarget(scene, figure, clause) ? { target: true } : {});
}

// "Số lượt tiếp của các năm 2021, 2022, 2023 lần lượt là": the years cut the name off.
function rowFar(scene: Scene, figure: Figure, clause: Clause, first: Figure): MeasureRow | undefined {
  const start = Math.max(scene.sentences[first.sentence]?.start ?? 0, first.start - longest);
  const words = plainSlice(scene, start, first.start);
  return rowOf(scene, figure, clause, spellOut(scene, words.slice(words.lastIndexOf(';') + 1)));
}

function rowOf(scene: Scene, figure: Figure, clause: Clause, before = ''): MeasureRow | undefined {
  const words = before.replace(inTurn(scene.unmarked), '').replace(times(scene.unmarked), '').trim();
  // Another figure between, and it is not this one that is named.
  if (words === '' || /\d/u.test(words)) return undefined;
  return namedRow(scene, figure, clause, words);
}
