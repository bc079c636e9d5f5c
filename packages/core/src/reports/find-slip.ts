import { Decimal } from '../foundation/decimal.js';
import { add, rational } from '../foundation/rational.js';
import { changedFigure } from './changed-figure.js';
import { couldBe, sizeOfSum } from './checks/could-hold.js';
import { evaluateSum, inputsOf, withInput } from './evaluate-sum.js';
import { amountOf, type Figure } from './figure.js';
import { agrees, inPrint, type Comparison } from './verdict.js';
import type { Sum } from './worked-sum.js';

/** A small slip of the pen that would explain a wrong figure: what is printed and what may have been meant. */
export interface Slip {
  readonly printed: Figure;
  readonly meant: Decimal;
}

const most = 12;
const hundred = rational(100);

/**
 * Looks for one wrong digit, or two neighbouring digits swapped, in the inputs
 * (and swapped digits in the stated figure) that would make the figure true.
 *
 * @returns the slip when there is exactly one; more than one explains nothing.
 */
export function findSlip(sum: Sum, stated: Figure, comparison: Comparison): Slip | undefined {
  const found: Slip[] = [];
  for (const input of inputsOf(sum).slice(0, most)) {
    for (const text of variants(inPrint(input), input.step.decimals, true)) {
      const size = Number(text) * 10 ** input.step.power;
      const sizeOf = (figure: Figure): number => (figure === input ? size : figure.size);
      // In doubles first: of a hundred variants hardly one comes near.
      if (size <= 0 || !couldBe(stated, sizeOfSum(sum, sizeOf))) continue;
      const meant = new Decimal(text);
      const value = rational(meant.times(input.step.scale));
      const fresh = changedFigure(input, { value: amountOf(value) });
      const computed = evaluateSum(withInput(sum, input, fresh));
      if (computed === null || !agrees(computed, stated, comparison) || !sane(sum, input, fresh)) continue;
      found.push({ printed: input, meant });
      if (found.length > 1) return undefined;
    }
  }
  const computed = evaluateSum(sum);
  if (computed === null) return undefined;
  for (const text of variants(inPrint(stated), stated.step.decimals, false)) {
    const meant = new Decimal(text);
    const fresh = changedFigure(stated, { value: amountOf(rational(meant.times(stated.step.scale))) });
    if (agrees(computed, fresh, comparison)) found.push({ printed: stated, meant });
  }
  // "tăng 130%" of what is 130 % of the level before.
  if (sum.kind === 'change' && !sum.falls && stated.size > 100 && agrees(add(computed, hundred), stated, comparison))
    found.push({ printed: stated, meant: inPrint(stated).minus(100) });
  return found.length === 1 ? found[0] : undefined;
}

// A part that grew beyond its whole is no explanation.
function sane(sum: Sum, old: Figure, fresh: Figure): boolean {
  if (sum.kind !== 'rate') return true;
  const part = sum.part === old ? fresh.value : sum.part.value;
  const whole = sum.whole === old ? fresh.value : sum.whole.value;
  return part.numerator * whole.denominator <= whole.numerator * part.denominator;
}

function* variants(value: Decimal, decimals: number, digits: boolean): Generator<string> {
  const text = value.abs().toFixed(decimals);
  for (let index = 0; index < text.length && index < 16; index += 1) {
    const here = text.charAt(index);
    if (here === '.') continue;
    if (digits) {
      for (const other of '0123456789') {
        if (other !== here && !(index === 0 && other === '0')) {
          yield text.slice(0, index) + other + text.slice(index + 1);
        }
      }
    }
    const at = text.charAt(index + 1) === '.' ? index + 2 : index + 1;
    const next = text.charAt(at);
    if (next !== '' && next !== here) {
      yield text.slice(0, index) + next + text.slice(index + 1, at) + here + text.slice(at + 1);
    }
  }
}
