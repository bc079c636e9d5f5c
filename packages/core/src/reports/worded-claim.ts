import { bothSpellings } from './both-spellings.js';
import type { Claim, ClaimLevel } from './claim.js';
import type { Clause } from './clause.js';
import type { Figure, Scene } from './figure.js';
import { isTarget } from './is-target.js';
import type { MeasureRow } from './lexicon/measure-row.js';
import { makeClaim, valueOf, type ClaimDraft } from './make-claim.js';
import { matchRow } from './match-row.js';
import { isThreshold } from './placed-claim.js';

/** What the lexicon makes of a figure and its clause: the first row whose words are there. */
export function wordedClaim(scene: Scene, place: number, figure: Figure, clause: Clause): Claim | undefined {
  const row = matchRow(figure, clause, scene.unmarked);
  if (!row || isOfGroup(scene, place, row)) return undefined;
  if (figure.change !== undefined && !row.isChange) return undefined;
  if (isThreshold(scene, figure)) return undefined;
  // "vượt chỉ tiêu 2,1 điểm phần trăm": a distance.
  if (figure.kind === 'percent' && /^(?:điểm|diem)(?!\p{L})/u.test(figure.unit)) return undefined;
  const extra: Partial<ClaimDraft> = {};
  if (row.base !== undefined) extra.base = row.base;
  const whole = scene.figures[place + 1];
  if (row.keepsWhole && figure.side === 'part' && whole) extra.of = valueOf(whole);
  const level = levelOf(row, clause, scene.unmarked);
  if (level) extra.level = level;
  if (isTarget(scene, figure, clause)) extra.target = true;
  return makeClaim(scene, figure, row.measure, extra);
}

// "12 lượt đoàn/241 lượt người": persons and cases of groups are not those of all visits.
function isOfGroup(scene: Scene, place: number, row: MeasureRow): boolean {
  const before = scene.figures[place - 1];
  if (row.measure !== 'reception-persons' && row.measure !== 'reception-cases') return false;
  return before !== undefined && before.sentence === scene.figures[place]?.sentence && before.unit.includes('đoàn');
}

const levels: readonly (readonly [(unmarked: boolean) => RegExp, ClaimLevel])[] = [
  [bothSpellings(/cấp (?:thành phố|tỉnh|trung ương)/u), 'province'],
  [bothSpellings(/cấp (?:huyện|quận|thị xã)/u), 'district'],
  [bothSpellings(/cấp (?:cơ sở|xã|phường)/u), 'commune'],
];

function levelOf(row: MeasureRow, clause: Clause, unmarked: boolean): ClaimLevel | undefined {
  if (!row.measure.startsWith('danvan-model')) return undefined;
  return levels.find(([words]) => words(unmarked).test(clause.after))?.[1];
}
