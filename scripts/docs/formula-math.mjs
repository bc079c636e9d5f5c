// A formula of the catalogue as MathML: the browser sets it, a screen reader reads it.

const number = (text) => `<mn>${text}</mn>`;
const sign = (text) => `<mo>${text}</mo>`;
const row = (...parts) => `<mrow>${parts.join('')}</mrow>`;
const over = (above, below) => `<mfrac>${above}${below}</mfrac>`;
const joined = (parts, between) => row(parts.join(sign(between)));
const bracketed = (node, math) => (['sum', 'difference'].includes(node.kind) ? row(sign('('), math, sign(')')) : math);
const times = (math, factor) => (Number(factor) === 1 ? math : row(math, sign('×'), factor));

/**
 * @param formula - tree of an indicator
 * @param nameOf - what stands for a measure
 * @param print - a number of the rule, in the reader's language
 */
export function formulaMath(formula, nameOf, print) {
  return `<div class="formula" tabindex="0"><math display="block">${math(formula)}</math></div>`;

  function math(node) {
    switch (node.kind) {
      case 'measure':
        return `<mtext>${nameOf(node.measure)}</mtext>`;
      case 'constant':
        return number(print(node.value));
      case 'sum':
        return joined(node.terms.map(math), '+');
      case 'difference':
        return row(math(node.minuend), sign('−'), bracketed(node.subtrahend, math(node.subtrahend)));
      case 'share':
        return times(over(math(node.part), math(node.whole)), number(print('100')));
      case 'ratio':
        return times(over(math(node.numerator), math(node.denominator)), number(print(String(node.factor ?? 1))));
      case 'product':
        return joined(
          node.factors.map((factor) => bracketed(factor, math(factor))),
          '×',
        );
      case 'least':
      case 'greatest':
        return row(
          `<mi>${node.kind === 'least' ? 'min' : 'max'}</mi>`,
          sign('('),
          joined(node.of.map(math), ';'),
          sign(')'),
        );
      case 'weighted-mean': {
        const weights = node.terms.map(({ weight }) => number(print(weight)));
        const terms = node.terms.map(({ value }, index) => times(bracketed(value, math(value)), weights[index]));
        return over(joined(terms, '+'), joined(weights, '+'));
      }
      case 'score':
        return node.target === undefined
          ? times(over(math(node.rate), number(print('100'))), number(print(node.max)))
          : times(over(math(node.rate), number(print(node.target))), number(print(node.max)));
      default:
        throw new Error(`No drawing for a formula of kind ${node.kind}`);
    }
  }
}
