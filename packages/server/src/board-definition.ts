/** A board of cards as data: which indicators of which bodies, under which headings. */
export interface BoardDefinition {
  readonly id: string;
  readonly title: { readonly vi: string; readonly en: string };
  readonly cards: readonly {
    readonly indicator: string;
    readonly base?: string;
    readonly scope?: string;
    readonly unit: string;
    readonly period: string;
    /** Value to reach, canonical. */
    readonly target?: string;
    readonly group?: { readonly vi: string; readonly en: string };
  }[];
}
