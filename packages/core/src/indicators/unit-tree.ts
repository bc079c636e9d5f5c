import { DanvanError } from '../foundation/errors.js';

/** One unit of a tree; a `Unit` of `@danvan/core/units` is one. */
export interface UnitNode {
  readonly code: string;
  /** Code of the unit above; left out at the top. */
  readonly parent?: string | null | undefined;
  /** First day, ISO; left out where unknown. */
  readonly validFrom?: string | undefined;
  /** Day after the last one, ISO. */
  readonly validTo?: string | undefined;
}

/** Units with what lies above and below each, as they stood on one day. */
export interface UnitTree {
  /** Codes of the units directly below, in the order given. */
  readonly children: (code: string) => readonly string[];
  /** The unit itself and every one above it, nearest first. */
  readonly lineage: (code: string) => readonly string[];
  readonly has: (code: string) => boolean;
}

/** Tells a tree from a list of units. */
export function isUnitTree(units: UnitTree | Iterable<UnitNode>): units is UnitTree {
  return 'lineage' in units;
}

/** Thrown when units are under themselves. */
export class UnitTreeError extends DanvanError {
  override readonly name = 'UnitTreeError';
  declare readonly code: 'cycle';
  readonly unit: string;

  constructor(unit: string) {
    super('cycle', {
      vi: `Đơn vị “${unit}” nằm dưới chính nó; hãy kiểm tra cột đơn vị cấp trên.`,
      en: `Unit “${unit}” lies below itself; check its parent and those above.`,
    });
    this.unit = unit;
  }
}

/**
 * Builds the tree of a day. Units that did not exist on that day are left
 * out, so the communes of 2024 are not those of 2026.
 *
 * @param on - ISO day; every unit is taken when left out
 * @throws UnitTreeError `cycle`
 * @example
 * ```ts
 * import { unitTree } from '@danvan/core/indicators';
 * const tree = unitTree([{ code: '24' }, { code: '09205', parent: '24' }]);
 * tree.lineage('09205'); //=> ['09205', '24']
 * ```
 */
export function unitTree(units: Iterable<UnitNode>, on?: string): UnitTree {
  const parents = new Map<string, string | null>();
  const children = new Map<string, string[]>();
  for (const { code, parent, validFrom, validTo } of units) {
    if (on !== undefined && ((validFrom ?? on) > on || (validTo !== undefined && validTo <= on))) continue;
    // A unit that changed its type or name has a record for each: one place in the tree.
    if (parents.has(code)) children.get(parents.get(code) ?? '')?.splice(childIndex(code), 1);
    parents.set(code, parent ?? null);
    if (parent !== null && parent !== undefined) children.set(parent, [...(children.get(parent) ?? []), code]);
  }
  const lineage = (code: string): readonly string[] => {
    const above = [code];
    for (let next = parents.get(code); next !== null && next !== undefined; next = parents.get(next)) {
      if (above.includes(next)) throw new UnitTreeError(code);
      above.push(next);
    }
    return above;
  };
  for (const code of parents.keys()) lineage(code);
  return {
    children: (code) => children.get(code) ?? [],
    lineage,
    has: (code) => parents.has(code) || children.has(code),
  };

  function childIndex(code: string): number {
    return children.get(parents.get(code) ?? '')?.indexOf(code) ?? 0;
  }
}
