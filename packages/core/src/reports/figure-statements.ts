import { changeByLevels } from './checks/change-by-levels.js';
import { readAverage } from './checks/average.js';
import { readChange, readFurther } from './checks/difference.js';
import type { FoundRate } from './checks/found-rate.js';
import { readFractionRest } from './checks/fraction-rest.js';
import { growthOf, readGrowth, relativeFall, type FoundChange } from './checks/growth.js';
import { isHalfNamed, readJoint } from './checks/joint.js';
import { readMultiple } from './checks/multiple.js';
import { readOverPlan } from './checks/over-plan.js';
import { readOutsidePowers } from './checks/outside-powers.js';
import { isPace, readPace } from './checks/pace.js';
import { readRankChange } from './checks/rank-change.js';
import { fractionPastChange } from './checks/rate-beside.js';
import { readRateOfFormer } from './checks/rate-of-former.js';
import { readRatio } from './checks/ratio.js';
import type { Judged } from './checks/reading.js';
import { readAnyRest } from './checks/rest-across.js';
import { readRestOfFund } from './checks/rest-of-fund.js';
import { readLeftByRate, readRestOfRate } from './checks/rest-of-rate.js';
import { isRest, readLate } from './checks/rest.js';
import { readThirdPart } from './checks/third-part.js';
import type { Figure, Scene } from './figure.js';

/**
 * What each figure states by itself, read from front to back. A figure states
 * one thing; the kinds are asked for in the order in which their words leave
 * less doubt: a pace, a rank or a mean names itself, a change says which way it
 * goes, a percentage without either is a rate, and a number that none of these
 * is may be what is left.
 */
export class FigureStatements {
  readonly judged: Judged[] = [];
  /** The rates whose part and whole stand beside them: later ones go on from these. */
  readonly rates: FoundRate[] = [];
  /** Rates whose part stands in a list before and is only named. */
  readonly named: FoundRate[] = [];
  /** Parts out of time and third parts: what a list states of the same figure goes before. */
  readonly lates: Judged[] = [];
  /** The amount that moved last: the percentage beside it is the same change. */
  private change: FoundChange | undefined = undefined;

  /** `parts` are those of lists that add up, with their totals. */
  constructor(
    private readonly scene: Scene,
    private readonly parts: ReadonlyMap<Figure, Figure>,
  ) {}

  read(figure: Figure): void {
    if (figure.side === 'whole') return;
    if (figure.change !== undefined && isPace(figure)) {
      this.keep(readPace(this.scene, figure));
      return;
    }
    const ownWords =
      readRankChange(this.scene, figure) ?? readAverage(this.scene, figure) ?? readMultiple(this.scene, figure);
    if (ownWords) this.judged.push(ownWords);
    else this.readUnnamed(figure);
  }

  private readUnnamed(figure: Figure): void {
    const growth = growthOf(this.scene, figure, this.change);
    const ofFraction =
      growth !== undefined && figure.change === undefined ? fractionPastChange(this.scene, figure) : undefined;
    if (ofFraction) this.judged.push(ofFraction);
    else if (growth !== undefined) this.readRise(figure, growth);
    else if (figure.kind === 'percent') this.readShare(figure);
    else if (figure.change !== undefined) this.readMove(figure, figure.change);
    else this.readLeft(figure);
  }

  // A percentage that moves, in percent of the level before or in points.
  private readRise(figure: Figure, direction: 'up' | 'down'): void {
    const { scene, parts, change } = this;
    const asGrowth =
      readOverPlan(scene, figure, direction === 'down') ?? readGrowth(scene, figure, direction, change, parts);
    // "từ 43,9% còn 37,68%, giảm 6,22%": percentage points, where the percentages agree.
    const asPoints = asGrowth?.verdict === 'holds' ? undefined : readChange(scene, figure, direction, parts);
    const found = asGrowth && asPoints?.verdict !== 'holds' ? nearer(asGrowth, asPoints) : (asPoints ?? asGrowth);
    this.keep(changeByLevels(found, change));
    if (found) this.judged.push(relativeFall(found) ?? found);
  }

  private readShare(figure: Figure): void {
    if (figure.unit.includes('điểm')) return;
    const joint = readJoint(this.scene, figure) ?? readRateOfFormer(this.scene, figure);
    if (joint) {
      if (joint !== 'unclear') this.judged.push(joint);
      return;
    }
    const rate = readRatio(this.scene, figure, this.rates, this.parts);
    if (!rate || (rate.judged.verdict === 'contradicts' && isHalfNamed(figure, rate.part))) return;
    (rate.isNamed ? this.named : this.rates).push(rate);
    this.judged.push(rate.judged);
  }

  private readMove(figure: Figure, direction: 'up' | 'down'): void {
    const judged = readChange(this.scene, figure, direction, this.parts);
    this.change = { figure, direction, ...(judged ? { judged } : {}) };
    this.keep(judged);
  }

  private readLeft(figure: Figure): void {
    const { scene } = this;
    const last = this.rates.at(-1);
    const left =
      (isRest(figure, scene) ? readAnyRest(scene, figure) : undefined) ??
      readRestOfFund(scene, figure) ??
      readFractionRest(scene, figure) ??
      readFurther(scene, figure) ??
      readRestOfRate(scene, figure, last);
    if (left) this.judged.push(left);
    const late = left
      ? undefined
      : (readLate(scene, figure) ??
        readThirdPart(scene, figure) ??
        readLeftByRate(scene, figure, last) ??
        readOutsidePowers(scene, figure));
    if (late) this.lates.push(late);
  }

  private keep(judged: Judged | undefined): void {
    if (judged) this.judged.push(judged);
  }
}

// "1.204 hộ (4,02%), … 986 hộ (3,29%), … giảm 0,83%": of two readings that both fail, the one that was meant.
function nearer(one: Judged, other: Judged | undefined): Judged {
  const gapOf = ({ computed, stated }: Judged): number =>
    Math.abs(Number(computed.numerator) / Number(computed.denominator) - stated.size);
  return other && gapOf(other) < gapOf(one) ? other : one;
}
