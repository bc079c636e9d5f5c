import { slim, type Decimal } from '../foundation/decimal.js';
import { roundRational } from '../foundation/rational.js';
import { bothSpellings } from './both-spellings.js';
import { isFormer } from './checks/around.js';
import { claimDay, claimPeriod } from './claim-period.js';
import type { Claim } from './claim.js';
import type { Figure, Scene } from './figure.js';
import { bracketPeriod, formerPeriod } from './former-period.js';
import { inMonths } from './stretch.js';

/** What a claim is made of, while it is being made. */
export type ClaimDraft = { -readonly [Key in keyof Claim]: Claim[Key] };

/** The claim that a figure states a measure, with its period and day; `extra` goes before what is read here. */
export function makeClaim(scene: Scene, figure: Figure, measure: string, extra: Partial<ClaimDraft>): Claim {
  const mention = scene.mentions[figure.mention];
  const day = claimDay(scene, figure);
  const claim = {
    measure,
    value: valueOf(figure),
    bound: figure.bound,
    unit: mention?.unit ?? null,
    // What was carried over is counted in the period that it was carried into.
    period:
      bracketPeriod(scene, figure) ??
      (isFormer(figure, scene) && !measure.endsWith('carried-over') && !isNew(scene, figure)
        ? formerPeriod(scene, figure)
        : claimPeriod(scene, figure)),
    ...(day === undefined ? {} : { asOf: day }),
    ...extra,
    mentions: [figure.mention],
  };
  return { ...claim, period: claim.period === null ? null : inMonths(claim.period) };
}

// "127 đơn tồn của kỳ trước và 2.191 đơn mới nhận": of this period, whatever stands before it.
function isNew({ unmarked }: Scene, { before, after }: Figure): boolean {
  return newBehind(unmarked).test(after) || newBefore(unmarked).test(before);
}

const newBehind = bothSpellings(/^ ?(?:(?:tiếp )?nhận |phát sinh )?(?:mới|trong kỳ)(?!\p{L})/u);
const newBefore = bothSpellings(/(?:mới|trong kỳ)(?: là)? ?$/u);

/** The value of a figure as a decimal. */
export function valueOf(figure: Figure): Decimal {
  return slim(roundRational(figure.value, figure.value.denominator.toString().length));
}
