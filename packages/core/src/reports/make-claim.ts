import { slim, type Decimal } from '../foundation/decimal.js';
import { roundRational } from '../foundation/rational.js';
import { bothSpellings } from './both-spellings.js';
import { isFormer } from './checks/around.js';
import { claimDay, claimPeriod } from './claim-period.js';
import type { Claim } from './claim.js';
import type { Amount, Figure, Scene } from './figure.js';
import { bracketPeriod, formerPeriod } from './former-period.js';
import type { MeasureRow } from './lexicon/measure-row.js';
import { inMonths } from './stretch.js';

/** What a claim is made of, while it is being made. */
export type ClaimDraft = { -readonly [Key in keyof Claim]: Claim[Key] };

/** The claim that a figure states a measure, with its period and day; `extra` goes before what is read here. */
export function makeClaim(scene: Scene, figure: Figure, measure: string, extra: Partial<ClaimDraft>): Claim {
  const mention = scene.mentions[figure.mention];
  const day = claimDay(scene, figure);
  const value = valueOf(figure);
  const { bound } = figure;
  const unit = mention?.unit ?? null;
  const told = extra.period === undefined ? periodOf(scene, figure, measure) : extra.period;
  const period = told === null ? null : inMonths(told);
  const mentions = [figure.mention];
  // Most say no more: made at one go they take two thirds of the room.
  if (day === undefined && Object.keys(extra).length === 0) return { measure, value, bound, unit, period, mentions };
  const asOf = day === undefined ? undefined : { asOf: day };
  return Object.assign({ measure, value, bound, unit, period }, asOf, extra, { period, mentions });
}

/** The claim that a row of the lexicon makes of a figure, with the base that it names. */
export function claimOfRow(scene: Scene, figure: Figure, row: MeasureRow, extra: Partial<ClaimDraft> = {}): Claim {
  return makeClaim(scene, figure, row.measure, row.base === undefined ? extra : { ...extra, base: row.base });
}

function periodOf(scene: Scene, figure: Figure, measure: string): string | null {
  const own = bracketPeriod(scene, figure);
  if (own !== undefined) return own;
  // What was carried over is counted in the period that it was carried into.
  const isOfFormer = isFormer(figure, scene) && !measure.endsWith('carried-over') && !isNew(scene, figure);
  return isOfFormer ? formerPeriod(scene, figure) : claimPeriod(scene, figure);
}

// "127 đơn tồn của kỳ trước và 2.191 đơn mới nhận": of this period, whatever stands before it.
function isNew({ unmarked }: Scene, { before, after }: Figure): boolean {
  return newBehind(unmarked).test(after) || newBefore(unmarked).test(before);
}

const newBehind = bothSpellings(/^ ?(?:(?:tiếp )?nhận |phát sinh )?(?:mới|trong kỳ)(?!\p{L})/u);
const newBefore = bothSpellings(/(?:mới|trong kỳ)(?: là)? ?$/u);

// Few different numbers: made once each, they take half the room of the claims less.
const remembered = 5000;
const known = new Map<Amount, Decimal>();

/** The value of a figure as a decimal. */
export function valueOf({ value }: Figure): Decimal {
  const found = known.get(value);
  if (found) return found;
  const made = slim(roundRational(value, value.denominator.toString().length));
  if (known.size >= remembered) known.clear();
  known.set(value, made);
  return made;
}
