import type { Figure } from './figure.js';

/** How a result was worked out, so that it can be shown and tried again with one figure changed. */
export type Sum =
  | { readonly kind: 'rate'; readonly part: Figure; readonly whole: Figure }
  | { readonly kind: 'joint'; readonly parts: readonly Figure[]; readonly whole: Figure }
  | { readonly kind: 'change'; readonly now: Figure; readonly before: Figure; readonly falls: boolean }
  | { readonly kind: 'changeOf'; readonly change: Figure; readonly now: Figure; readonly falls: boolean }
  | { readonly kind: 'total'; readonly parts: readonly Figure[] }
  | {
      readonly kind: 'minus';
      readonly from: Figure;
      readonly less: readonly Figure[];
      /** What came in on top: "tồn 40, nhận 120, giải quyết 130, còn 30". */
      readonly more?: Figure;
    }
  | { readonly kind: 'quotient'; readonly of: Figure; readonly by: Figure }
  | { readonly kind: 'span'; readonly of: Figure; readonly years: number }
  | {
      readonly kind: 'pace';
      readonly now: Figure;
      readonly before: Figure;
      readonly falls: boolean;
      readonly years: number;
    }
  | { readonly kind: 'mean'; readonly of: readonly Figure[] };
