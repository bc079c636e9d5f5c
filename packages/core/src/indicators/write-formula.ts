import type { Lang } from '../foundation/local-text.js';
import { formatNumber } from '../numbers/format-number.js';
import type { Formula, Score } from './formula.js';

// How tightly an operation holds its sides together: what is looser than its
// surroundings goes into brackets.
const loose = 0;
const product = 1;
const atom = 2;

interface Written {
  readonly text: string;
  readonly holds: 0 | 1 | 2;
}

/**
 * A formula with its numbers in it, as it would be typed into a calculator:
 * `(124.907 + 102.770) ÷ 257.141 × 100`. Read back, it gives the value.
 *
 * @param written - the number of each measure as it is to be printed
 */
export function writeFormula(formula: Formula, lang: Lang, written: (measure: string) => string): string {
  return write(formula).text;

  function write(node: Formula): Written {
    switch (node.kind) {
      case 'measure':
        return { text: written(node.measure), holds: atom };
      case 'constant':
        return number(node.value);
      case 'sum':
        return chain(node.terms.map(write), ' + ', loose);
      case 'difference':
        return { text: `${write(node.minuend).text} − ${inside(write(node.subtrahend), atom)}`, holds: loose };
      case 'ratio':
        return times(over(write(node.numerator), write(node.denominator)), node.factor ?? 1);
      case 'share':
        return times(over(write(node.part), write(node.whole)), 100);
      case 'product':
        return chain(node.factors.map(write), ' × ', product);
      case 'least':
      case 'greatest':
        return call(node.kind === 'least' ? 'min' : 'max', node.of);
      case 'weighted-mean': {
        const terms = node.terms.map(({ value, weight }) => times(write(value), weight));
        const weights = node.terms.map(({ weight }) => number(weight));
        return over(chain(terms, ' + ', loose), chain(weights, ' + ', loose));
      }
      case 'score':
        return writeScore(node);
      case 'bands': {
        const bands = node.bands.map(({ from, below, points }) => {
          const low = from === undefined ? '(−∞' : `[${format(from)}`;
          return `${low}; ${below === undefined ? '∞' : format(below)}) → ${format(points)}`;
        });
        return { text: `${inside(write(node.of), atom)} ∈ {${bands.join(', ')}}`, holds: loose };
      }
    }
  }

  function writeScore(node: Score): Written {
    if (node.target !== undefined) {
      const part = over(write(node.rate), number(node.target));
      return times({ text: `min(${part.text}; 1)`, holds: atom }, node.max);
    }
    // Both a percentage and its hundred: written once, they cancel out.
    if (node.rate.kind === 'share') return times(over(write(node.rate.part), write(node.rate.whole)), node.max);
    return over(times(write(node.rate), node.max), number('100'));
  }

  function number(value: string): Written {
    return { text: format(value), holds: value.startsWith('-') ? loose : atom };
  }

  function format(value: number | string): string {
    return formatNumber(value, { lang });
  }

  function call(name: string, of: readonly Formula[]): Written {
    return { text: `${name}(${of.map((one) => write(one).text).join('; ')})`, holds: atom };
  }

  function over(above: Written, below: Written): Written {
    return { text: `${inside(above, product)} ÷ ${inside(below, atom)}`, holds: product };
  }

  function times(value: Written, factor: number | string): Written {
    if (Number(factor) === 1) return value;
    return { text: `${inside(value, product)} × ${number(String(factor)).text}`, holds: product };
  }

  function chain(terms: readonly Written[], sign: string, holds: 0 | 1): Written {
    const [only] = terms;
    if (only && terms.length === 1) return only;
    return { text: terms.map((term) => inside(term, holds)).join(sign), holds };
  }
}

function inside({ text, holds }: Written, needed: 0 | 1 | 2): string {
  return holds >= needed ? text : `(${text})`;
}
