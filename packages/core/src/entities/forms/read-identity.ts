/** A sum of columns, each with its factor. */
export type Side = readonly { readonly factor: number; readonly column: string }[];

/** One comparison of two sides. */
export interface Relation {
  readonly sign: '=' | '>=';
  readonly left: Side;
  readonly right: Side;
}

/**
 * Reads the notation of an identity. A chain `1 = 2 + 3 = 4 + 5` compares its
 * first side with each of the others.
 */
export function readIdentity(rule: string): readonly Relation[] {
  const [first = '', ...others] = rule.split(/\s*(>=|=)\s*/);
  const left = readSide(first);
  const relations: Relation[] = [];
  for (let index = 0; index + 1 < others.length; index += 2) {
    relations.push({ sign: others[index] === '>=' ? '>=' : '=', left, right: readSide(others[index + 1] ?? '') });
  }
  return relations;
}

function readSide(text: string): Side {
  return text.split('+').flatMap((part) => {
    const term = part.trim();
    const run = /^(\d+)\.\.(\d+)$/.exec(term);
    if (run) {
      const from = Number(run[1]);
      return Array.from({ length: Number(run[2]) - from + 1 }, (_, index) => ({
        factor: 1,
        column: `${from + index}`,
      }));
    }
    const product = /^(\d+)\*(\w+)$/.exec(term);
    return product ? { factor: Number(product[1]), column: product[2] ?? '' } : { factor: 1, column: term };
  });
}
