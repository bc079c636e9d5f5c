import type { CheckRule } from '@danvan/core/reports';

/** A printed number as a fraction of whole numbers, with the decimals that it is printed with. */
interface Printed {
  readonly top: bigint;
  readonly bottom: bigint;
  readonly decimals: number;
}

type Ratio = Pick<Printed, 'top' | 'bottom'>;

/** Whether a printed figure is the result, is it cut off instead of rounded, or is neither. */
export type Outcome = 'holds' | 'truncated' | 'fails';

/** How the figures of a relation go together. */
type Form = (inputs: readonly Printed[]) => Ratio | undefined;

/**
 * Works out a relation from its printed figures alone, with whole numbers and
 * nothing of the library: the second opinion that its verdicts are held against.
 *
 * @param figures as they are printed, the stated one last; a fraction "96/118" is its part, its whole, or both
 * @returns one outcome for each way to put them together; none for words and magnitudes
 */
export function outcomesByHand(rule: CheckRule, figures: readonly string[]): Outcome[] {
  const readings = figures.map((figure) => readingsOf(figure.trim().split(/\s?\/\s?/u)));
  if (readings.some((one) => one.length === 0)) return [];
  // "82,5% và 17,5%": shares that make up the whole have no stated total.
  const ways = combined(readings);
  const isExact = rule === 'sum' || rule === 'difference';
  const hundred = rule === 'sum' ? ways.map((way) => [...way, { top: 100n, bottom: 1n, decimals: 0 }]) : [];
  return [...ways, ...hundred].flatMap((way) => {
    const stated = way.at(-1);
    if (!stated) return [];
    return forms[rule].flatMap((form) => {
      const result = form(way.slice(0, -1));
      return result ? [isExact ? exactOutcome(result, stated) : outcomeOf(result, stated)] : [];
    });
  });
}

function readingsOf(numbers: readonly string[]): Printed[][] {
  const [part, whole] = numbers.map(readPrinted);
  if (!part || (numbers.length > 1 && !whole)) return [];
  return whole ? [[part], [whole], [part, whole]] : [[part]];
}

function combined(readings: readonly Printed[][][]): Printed[][] {
  return readings.reduce<Printed[][]>((ways, one) => ways.flatMap((way) => one.map((more) => [...way, ...more])), [[]]);
}

function readPrinted(text: string): Printed | undefined {
  const found = /^(?:\d+|\d{1,3}(?:\.\d{3})+)(?:,(\d+))?$/u.exec(text);
  if (!found) return undefined;
  const decimals = found[1]?.length ?? 0;
  return { top: BigInt(text.replace(/\D/gu, '')), bottom: 10n ** BigInt(decimals), decimals };
}

const forms: Record<CheckRule, readonly Form[]> = {
  sum: [(inputs) => total(inputs)],
  difference: [
    ([from, ...taken]) => (from && taken.length > 0 ? absolute(minus(from, total(taken))) : undefined),
    // What was there and what came, less what went.
    ([old, came, ...gone]) =>
      old && came && gone.length > 0 ? absolute(minus(sum(old, came), total(gone))) : undefined,
  ],
  ratio: [(inputs) => percent(total(inputs.slice(0, -1)), inputs.at(-1))],
  share: [(inputs) => percent(total(inputs.slice(0, -1)), inputs.at(-1))],
  average: [
    ([all, count]) => over(all, count),
    (inputs) => over(total(inputs), whole(inputs.length)),
    // Over a number of places or years that is said in words or follows from two dates.
    ...[2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].flatMap((count): Form[] => [
      ([all, ...more]) => (all && more.length === 0 ? over(all, whole(count)) : undefined),
      ([first, last]) =>
        last && first && last.decimals > 0 ? over(absolute(minus(last, first)), whole(count)) : undefined,
    ]),
  ],
  multiple: [([now, before]) => over(now, before)],
  growth: [
    ([now, before]) => now && before && percent(absolute(minus(now, before)), before),
    ([now, before]) => now && before && percent(absolute(minus(now, before)), now),
    // An amount of the change, and the level after or before it.
    ([change, level]) => change && level && percent(change, minus(level, change)),
    ([change, level]) => change && level && percent(change, total([level, change])),
    ([change, level]) => change && level && percent(change, level),
  ],
};

function whole(value: number): Ratio {
  return { top: BigInt(value), bottom: 1n };
}

function total(all: readonly Ratio[]): Ratio | undefined {
  return all.length === 0 ? undefined : all.reduce(sum);
}

function sum(one: Ratio, other: Ratio): Ratio {
  return { top: one.top * other.bottom + other.top * one.bottom, bottom: one.bottom * other.bottom };
}

function minus(one: Ratio, other: Ratio | undefined): Ratio {
  if (!other) return one;
  return { top: one.top * other.bottom - other.top * one.bottom, bottom: one.bottom * other.bottom };
}

function absolute({ top, bottom }: Ratio): Ratio {
  return { top: top < 0n ? -top : top, bottom };
}

function over(one: Ratio | undefined, other: Ratio | undefined): Ratio | undefined {
  if (!one || !other || other.top <= 0n) return undefined;
  return { top: one.top * other.bottom, bottom: one.bottom * other.top };
}

function percent(part: Ratio | undefined, all: Ratio | undefined): Ratio | undefined {
  const share = over(part, all);
  return share && { top: share.top * 100n, bottom: share.bottom };
}

// A sum or a difference is what it is, to the last digit.
function exactOutcome({ top, bottom }: Ratio, stated: Printed): Outcome {
  return top * stated.bottom === stated.top * bottom ? 'holds' : 'fails';
}

// Half up at the printed decimals.
function outcomeOf({ top, bottom }: Ratio, stated: Printed): Outcome {
  const scale = 10n ** BigInt(stated.decimals);
  const rounded = (2n * top * scale + bottom) / (2n * bottom);
  if (rounded === stated.top) return 'holds';
  return stated.top !== 0n && (top * scale) / bottom === stated.top ? 'truncated' : 'fails';
}
