export interface UnitTree {
  /** `null` for units that stand at the top. */
  readonly parents: ReadonlyMap<string, string | null>;
  readonly children: ReadonlyMap<string, readonly string[]>;
}

/**
 * The tree from pairs of a unit and what stands above it. A unit's parent is
 * the one above it that has the most above itself.
 *
 * @param units - units that may stand alone
 */
export function treeOf(
  lines: readonly { readonly unit: string; readonly ancestor: string }[],
  units: readonly string[],
): UnitTree {
  const above = new Map<string, Set<string>>();
  const lineOf = (unit: string): Set<string> => {
    const line = above.get(unit) ?? new Set<string>();
    above.set(unit, line);
    return line;
  };
  for (const unit of units) lineOf(unit);
  for (const { unit, ancestor } of lines) {
    lineOf(ancestor);
    if (unit !== ancestor) lineOf(unit).add(ancestor);
  }
  const parents = new Map<string, string | null>();
  const children = new Map<string, string[]>();
  for (const [unit, line] of above) {
    let parent: string | null = null;
    for (const ancestor of line) {
      if (parent === null || (above.get(ancestor)?.size ?? 0) > (above.get(parent)?.size ?? 0)) parent = ancestor;
    }
    parents.set(unit, parent);
    if (parent === null) continue;
    const siblings = children.get(parent) ?? [];
    siblings.push(unit);
    children.set(parent, siblings);
  }
  return { parents, children };
}
