import { Decimal } from '../foundation/decimal.js';
import { digitAt, powerAt } from './number-role.js';
import type { QuantityWarning } from './quantity.js';
import { readNumeral, readText, type ReadNumeral } from './read-numeral.js';
import { doubtsOf, readCurrency, readLeftOutCurrency, readUnit, type ReadUnit } from './read-unit.js';
import { errorAt, isWord, sliceOf, type Source } from './source.js';
import type { Unit } from './units.js';

/** One number with its unit: a whole quantity or one side of a range. */
export interface Side {
  readonly numeral: ReadNumeral;
  readonly value: Decimal;
  readonly step: Decimal;
  /** The upper value of two digits side by side: "hai ba chục". */
  readonly upper: Decimal | undefined;
  readonly unit: ReadUnit | undefined;
  readonly warnings: readonly QuantityWarning[];
  readonly alternatives: readonly Decimal[];
}

/** Reads the tokens from `from` to before `to`; nothing may be left over. */
export function readSide(source: Source, from: number, to: number): Side {
  const currency = readCurrency(source, from, to);
  const start = currency?.to ?? from;
  const pair = readPair(source, start, to);
  const numeral = pair?.low ?? readNumeral(source, start, to);
  rejectGluedArea(source, numeral, to);
  let { value, step } = numeral;
  const written =
    (endsInMagnitude(source, numeral) ? readLeftOutCurrency(source, numeral.to, to, currency?.unit) : undefined) ??
    readUnit(source, numeral.to, to);
  const unit = currency ? withCurrency(source, currency.unit, written, numeral.to) : written;
  let at = unit?.to ?? numeral.to;
  if (unit?.entry && at < to && isWord(source, at, 'rưỡi', 'rưởi') && value.isInteger()) {
    value = value.plus('0.5');
    step = step.times('0.1');
    at++;
  } else if (unit?.kind === 'money') {
    const cents = readCents(source, unit.entry, at, to);
    if (cents) {
      value = value.plus(cents.value.times(value.isNegative() ? '-0.01' : '0.01'));
      step = new Decimal('0.01');
      at = cents.to;
    } else if (at < to && isWord(source, at, 'chẵn')) at++;
  }
  if (at < to) throw errorAt(source, at, 'trailing-text');
  // "5 triệu một tháng" is a price for each, not 5.100.000 months.
  const last = numeral.to - 1;
  if (unit && isWord(source, last, 'một') && powerAt(source, last - 1) >= 3) throw errorAt(source, last, 'ambiguous');
  // Three million, or three tubers: "3 củ khoai".
  if (unit && unit.kind !== 'money' && numeral.warnings.includes('slang'))
    throw errorAt(source, numeral.to, 'ambiguous');
  const disputed = unit?.kind === 'percent' && isThousands(source, numeral);
  return {
    numeral,
    value,
    step,
    upper: pair?.high.value,
    unit,
    warnings: [
      ...numeral.warnings,
      ...(disputed ? (['ambiguous-separator'] as const) : []),
      ...(pair ? (['adjacent-digits'] as const) : []),
      ...doubtsOf(unit),
    ],
    alternatives: disputed ? [...numeral.alternatives, value.times('0.001')] : numeral.alternatives,
  };
}

// "98.813%": rates are seldom above a thousand, and some write them with a decimal point.
function isThousands(source: Source, { from, to }: ReadNumeral): boolean {
  return /^\D*[1-9]\d{0,2}\.\d{3}$/u.test(sliceOf(source, from, to));
}

// "20 triệu", "500k", "1tr5": nobody writes amounts of anything else so before a slash.
function endsInMagnitude(source: Source, { to, value }: ReadNumeral): boolean {
  return source.tokens[to - 1]?.type === 'word' && value.abs().greaterThanOrEqualTo(1000);
}

function withCurrency(source: Source, currency: Unit, written: ReadUnit | undefined, at: number): ReadUnit {
  if (written === undefined) return { unit: currency.unit, kind: 'money', entry: currency, plain: false, to: at };
  if (written.unit.split('/', 1)[0] !== currency.unit) throw errorAt(source, at, 'mixed-units');
  return written;
}

// "Hai ba chục": two neighbouring digits before a magnitude name both ends.
function readPair(source: Source, from: number, to: number): { low: ReadNumeral; high: ReadNumeral } | undefined {
  const low = digitAt(source, from);
  const high = low === 5 && isWord(source, from + 1, 'mười') ? 10 : digitAt(source, from + 1);
  if (low === 0 || high <= low || (high > low + 2 && high !== 10)) return undefined;
  let end = from + 2;
  if (isWord(source, end, 'mươi')) end++;
  while (end < to && powerAt(source, end) > 0) end++;
  if (end === from + 2) return undefined;
  // A digit further on makes it one number: "hai ba trăm linh năm" is nothing.
  const rest = sliceOf(source, from + 2, end);
  return {
    low: readText(source, `${sliceOf(source, from, from + 1)} ${rest}`, from, end),
    high: readText(source, `${sliceOf(source, from + 1, from + 2)} ${rest}`, from, end),
  };
}

// "1m2" is a square metre and one metre twenty; "45m2" only an area.
function rejectGluedArea(source: Source, numeral: ReadNumeral, to: number): void {
  const unit = source.tokens[numeral.to];
  if (numeral.to >= to || unit === undefined || !/^m[23]$/u.test(unit.key)) return;
  const glued = unit.start === source.tokens[numeral.to - 1]?.end;
  if (glued && numeral.value.isInteger() && numeral.value.abs().lessThan(10))
    throw errorAt(source, numeral.from, 'ambiguous');
}

function readCents(
  source: Source,
  entry: Unit | undefined,
  from: number,
  to: number,
): { value: Decimal; to: number } | undefined {
  if (entry?.subunit === undefined || from >= to || !isWord(source, from, 'và')) return undefined;
  const numeral = readNumeral(source, from + 1, to);
  if (!isWord(source, numeral.to, entry.subunit)) {
    const parts = entry.subunit.split('-');
    if (!parts.every((part, i) => isWord(source, numeral.to + 2 * i, part)))
      throw errorAt(source, from, 'trailing-text');
    return { value: cents(source, numeral), to: numeral.to + 2 * parts.length - 1 };
  }
  return { value: cents(source, numeral), to: numeral.to + 1 };
}

function cents(source: Source, numeral: ReadNumeral): Decimal {
  if (!numeral.value.isInteger() || numeral.value.lessThan(0) || numeral.value.greaterThan(99)) {
    throw errorAt(source, numeral.from, 'trailing-text');
  }
  return numeral.value;
}
