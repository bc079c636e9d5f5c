import type { FoundRate } from './checks/found-rate.js';
import type { Claim } from './claim.js';
import { comparedAhead } from './compared-ahead.js';
import type { Figure, Scene } from './figure.js';
import { claimsAhead } from './listed-claim.js';
import { partsOfRate } from './parts-of-rate.js';
import { rateClaim } from './rate-claim.js';

/** No rule looks back or ahead over so many figures. */
const reach = 100;

/**
 * What only figures further on tell of a figure, and what can be let go of
 * behind it. It follows the reading at a distance that no rule reaches over, so
 * that it makes no difference whether it is done meanwhile or at the end.
 */
export class LateClaims {
  private listed = 0;
  private rated = 0;
  private released = 0;

  constructor(
    private readonly scene: Scene,
    private readonly rates: readonly FoundRate[],
    private readonly claims: Map<Figure, Claim>,
  ) {}

  /** Every figure before this place has been read. */
  readTo(place: number): void {
    this.list(place - reach);
    this.rate(place - 2 * reach);
    this.release(place - 3 * reach);
  }

  /** Every figure has been read. */
  finish(): void {
    const { length } = this.scene.figures;
    this.list(length);
    this.rate(length);
  }

  // "Tỉnh tổ chức 6 cuộc, cấp huyện 24 cuộc": the last of a list says what the others are.
  private list(end: number): void {
    for (; this.listed < end; this.listed += 1) {
      const figure = this.scene.figures[this.listed];
      const claim = figure && this.claims.get(figure);
      if (!claim) continue;
      for (const [other, same] of claimsAhead(this.scene, figure, claim))
        if (!this.claims.has(other)) this.claims.set(other, same);
      const former = comparedAhead(this.scene, figure, claim);
      if (former && !this.claims.has(former[0])) this.claims.set(...former);
    }
  }

  // "đạt 82,1% (266/324 vụ)": the parts are named behind their rate.
  private rate(end: number): void {
    for (let rate = this.rates[this.rated]; rate && rate.judged.stated.place < end; rate = this.rates[this.rated]) {
      const { stated } = rate.judged;
      const claim = this.claims.has(stated) ? undefined : rateClaim(this.scene, stated, rate, this.claims);
      if (claim) this.claims.set(stated, claim);
      else for (const [figure, own] of partsOfRate(this.scene, rate, this.claims)) this.claims.set(figure, own);
      this.rated += 1;
    }
  }

  // The words of all figures are the text over again. Who asks for them at the end asks of claims without a period.
  private release(end: number): void {
    for (; this.released < end; this.released += 1) {
      const figure: Writable | undefined = this.scene.figures[this.released];
      if (figure && this.claims.get(figure)?.period !== null) figure.before = figure.lead = figure.after = '';
    }
  }
}

type Writable = { -readonly [Key in keyof Figure]: Figure[Key] };
