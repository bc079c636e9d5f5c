// A bare number that goes by the noun of a figure before it in its paragraph.
import { countedLast, opensOther } from './carried-thing.js';
import type { Claim } from './claim.js';
import type { Clause } from './clause.js';
import type { Figure, Scene } from './figure.js';
import { claimOfRow } from './make-claim.js';
import { matchRow } from './match-row.js';

/** "Thuộc thẩm quyền 40 đơn (khiếu nại 9, tố cáo 2). Đã giải quyết 31": what was counted last goes on being counted. */
export function carriedClaim(scene: Scene, figure: Figure, clause: Clause): Claim | undefined {
  if (figure.kind !== 'count' || figure.unit !== '' || figure.side !== 'alone' || figure.change !== undefined)
    return undefined;
  const noun = lastNoun(scene, figure);
  if (noun === undefined || clause.before === '') return undefined;
  const { before, after, sentence, lead, topic } = clause;
  const words = { before, after, sentence, lead, topic, all: clause.all };
  const row = matchRow(figure, { ...words, unit: '', counted: '', label: '', inherited: noun }, scene.unmarked);
  return row && claimOfRow(scene, figure, row);
}

// What stands in brackets only parts what was counted before them.
function lastNoun(scene: Scene, figure: Figure): string | undefined {
  const counted = countedLast(scene, figure);
  if (counted?.kind !== 'count' && counted?.kind !== 'fraction') return undefined;
  return counted.sentence !== figure.sentence && opensOther(scene, figure) ? undefined : counted.unit;
}
