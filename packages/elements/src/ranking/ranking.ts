import type { Ranking, RankingRow } from '@danvan/core/cards';
import type { CSSResultGroup, PropertyDeclarations, TemplateResult } from 'lit';
import { ChartElement } from '../shared/chart-element.js';
import { chartStyles } from '../shared/chart.styles.js';
import type { Fault } from '../shared/fault.js';
import { figureStyles } from '../shared/figure.styles.js';
import type { LazyPart } from '../shared/lazy-part.js';
import { rankingPart } from './ranking-part.js';
import { readPairs } from '../shared/read-pairs.js';
import { faultOfRows } from '../shared/rows.js';
import { tokens } from '../shared/tokens.js';
import { numeric } from '../shared/whole-number.js';
import type { RankingTable } from './ranking-table.js';
import { rankingMessages } from './ranking.messages.js';
import { rankingStyles } from './ranking.styles.js';

/** Rows with their name and unit, or the rows alone. */
export type RankingData = Ranking | readonly RankingRow[];

const page = 100;

/**
 * One figure of many units in one table (bảng so sánh các đơn vị), each with
 * a bar and the interval of its sample. Units that the samples cannot tell
 * apart share their places, and none of them is called first.
 *
 * @element danvan-ranking
 *
 * @csspart chart - The whole.
 * @csspart label - Name of the figure.
 * @csspart verdict - Who is first, or that nobody can be called so.
 * @csspart search - Box to look for a unit.
 * @csspart table - The table.
 * @csspart sort - Button in a heading.
 * @csspart bar - Drawing of one row.
 * @csspart note - How the places are to be read.
 * @csspart more - Button for further rows.
 * @csspart state - Words where there are no figures.
 * @csspart tools - Buttons that save the ranking as a drawing.
 * @csspart problem - Loading failed or is out of date.
 * @csspart retry - Button to load again.
 *
 * @cssprop --danvan-accent - The bars.
 */
export class DanvanRanking extends ChartElement<RankingData> {
  /** @ignore */
  static override styles: CSSResultGroup = [tokens, figureStyles, chartStyles, rankingStyles];

  /** @ignore */
  static override properties: PropertyDeclarations = {
    // As an attribute it is text, as a property data.
    rows: {},
    sort: { reflect: true },
    unit: {},
    polarity: {},
    decimals: numeric,
    sought: { state: true },
    room: { state: true },
  };

  /** The units as data, or as an editor writes them: `"Xã A: 81,4; Xã B: 79 (76,2–81,5)"`; goes before `src`. */
  declare rows: RankingData | string | undefined;
  /** `value` (best first, the default) or `name`; `-value` and `-name` the other way round. */
  declare sort: string | undefined;
  declare unit: string | undefined;
  /** `higher` (default) or `lower` is better. */
  declare polarity: string | undefined;
  /** Decimals of the printed figures; as many as the data has, up to 2, unless told. */
  declare decimals: number | undefined;

  declare private sought: string;
  declare private room: number;

  constructor() {
    super();
    this.sought = '';
    this.room = page;
  }

  protected override faultOf(value: unknown): Fault | undefined {
    return faultOfRows(value, ['rows', 'name']);
  }

  protected override get given(): RankingData | undefined {
    return typeof this.rows === 'string' ? readPairs(this.rows, this.writtenLang('rows'), this.locale.lang) : this.rows;
  }

  readonly seek = (event: Event): void => {
    this.sought = (event.target as HTMLInputElement).value;
    this.room = page;
  };

  readonly showMore = (): void => {
    this.room += page;
  };

  /** The same heading again turns the order round; the other begins with what one looks for first. */
  readonly turn = (event: Event): void => {
    const by = (event.currentTarget as HTMLElement).dataset.by ?? '';
    const { order } = this.table ?? {};
    this.sort = order?.by === by ? `${by}-${order.ascending ? 'desc' : 'asc'}` : by;
  };

  private get table(): RankingTable | undefined {
    return this.data && rankingPart.module?.tableOf(this.data, this, this.sought, this.room, this.locale.lang);
  }

  protected override get parts(): LazyPart<unknown>[] {
    return (this.given ?? this.src) === undefined ? super.parts : [...super.parts, rankingPart];
  }

  protected override render(): TemplateResult {
    const { lang } = this.locale;
    const { table } = this;
    const label = this.label ?? table?.label ?? rankingMessages[lang].label;
    return this.frame(
      label,
      table && table.all.length > 0 ? rankingPart.module?.rankingView(table, label, lang, this) : undefined,
      rankingMessages[lang].missing,
    );
  }
}
