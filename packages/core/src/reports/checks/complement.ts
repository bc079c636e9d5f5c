// Shares of one whole that make it up between them: the percentages add up to
// 100 and the parts to the whole.
import { Decimal } from '../../foundation/decimal.js';
import { formatNumber } from '../../numbers/format-number.js';
import type { Lang, LocalText } from '../../foundation/local-text.js';
import { add, compare, decimalOf, rational } from '../../foundation/rational.js';
import type { Check, Verdict } from '../check.js';
import { valuesOf } from '../evaluate-sum.js';
import type { Figure, Scene } from '../figure.js';
import { inPrint } from '../verdict.js';
import { percentSign } from '../percent-sign.js';
import { areOpposite } from './opposite.js';
import type { FoundRate } from './found-rate.js';
import { judge, type Judged, type Reading } from './reading.js';
import { wordsBefore } from './words-before.js';

const hundred = rational(100);
const zero = rational(0);

/** Shares of one whole that follow each other and add up to 100 %: their parts must add up to the whole. */
export function readPartition(rates: readonly FoundRate[]): Judged[] {
  return fullGroups(rates).flatMap((group) => {
    const [first] = group;
    const parts = group.map((rate) => rate.part);
    return (first && judge(wholeOf(first.whole, parts))) ?? [];
  });
}

// Shares of one whole, one behind the other, until they make up 100 %.
function fullGroups(rates: readonly FoundRate[]): FoundRate[][] {
  const found: FoundRate[][] = [];
  for (let from = 0; from + 1 < rates.length; from += 1) {
    const first = rates[from];
    if (!first) continue;
    const group = [first];
    for (let at = from + 1; at < rates.length && at < from + 6; at += 1) {
      const next = rates[at];
      if (next?.whole !== first.whole) break;
      if (next.judged.stated.paragraph - (group.at(-1)?.judged.stated.paragraph ?? 0) > 1) break;
      group.push(next);
      const percents = group.map((rate) => rate.judged.stated.value).reduce(add, zero);
      if (compare(percents, hundred) !== 0 || new Set(group.map((rate) => rate.part.mention)).size < group.length)
        continue;
      found.push(group);
      break;
    }
  }
  return found;
}

function statedOf(group: readonly FoundRate[]): Figure[] {
  return group.map((rate) => rate.judged.stated);
}

// "402 ý kiến (77,8%); … 87 ý kiến (16,8%); … 28 ý kiến (4,5%)" of 517: the
// parts leave nothing of the whole out, so their shares must make up 100 %.
function brokenGroups(rates: readonly FoundRate[]): FoundRate[][] {
  const found: FoundRate[][] = [];
  for (let from = 0; from + 1 < rates.length; from += 1) {
    const group = partsOfAll(rates.slice(from, from + 6));
    if (!group) continue;
    const stated = statedOf(group);
    if (stated.every(({ bound }) => bound === 'exact') && !makeHundred(stated)) found.push(group);
    from += group.length - 1;
  }
  return found;
}

function partsOfAll(rates: readonly FoundRate[]): FoundRate[] | undefined {
  const [first] = rates;
  if (!first) return undefined;
  const group: FoundRate[] = [];
  let sum = zero;
  for (const rate of rates) {
    if (compare(rate.whole.value, first.whole.value) !== 0 || rate.part.mention === rate.whole.mention)
      return undefined;
    if (group.some(({ part }) => part.mention === rate.part.mention)) return undefined;
    if (rate.judged.stated.paragraph - (group.at(-1) ?? rate).judged.stated.paragraph > 1) return undefined;
    group.push(rate);
    sum = add(sum, rate.part.value);
    const side = compare(sum, first.whole.value);
    if (side >= 0) return side === 0 && group.length > 1 ? group : undefined;
  }
  return undefined;
}

// Up to the rounding of each.
function makeHundred(shares: readonly Figure[]): boolean {
  const { gap, slack } = gapOf(shares);
  return gap.lte(slack);
}

function gapOf(shares: readonly Figure[]): { readonly gap: Decimal; readonly slack: Decimal } {
  return {
    gap: shares.reduce((sum, figure) => sum.plus(inPrint(figure)), new Decimal(-100)).abs(),
    slack: shares.reduce((sum, figure) => sum.plus(`5e-${figure.step.decimals + 1}`), new Decimal(0)),
  };
}

// "1.235/1.240 hồ sơ … 5 hồ sơ": part and whole in one fraction leave a rest.
function wholeOf(whole: Figure, parts: readonly Figure[]): Reading {
  const other = parts.find((part) => part.mention !== whole.mention);
  if (!other || parts.every((part) => part.mention !== whole.mention)) {
    return { rule: 'sum', stated: whole, sum: { kind: 'total', parts } };
  }
  const less = parts.filter((part) => part !== other);
  return { rule: 'difference', stated: other, sum: { kind: 'minus', from: whole, less } };
}

/** Percentages of one sentence, or of two that follow each other, that add up to 100. */
export function readHundred(scene: Scene, percents: readonly Figure[], rates: readonly FoundRate[]): Check[] {
  const found: Check[] = [
    ...fullGroups(rates).map((group) => hundredCheck(statedOf(group), 'holds')),
    ...brokenGroups(rates).map((group) => hundredCheck(statedOf(group), 'contradicts')),
  ];
  const list = percents.filter(
    (figure) => figure.change === undefined && figure.bound === 'exact' && figure.value.numerator > 0n,
  );
  for (let from = 0; from < list.length; from += 1) {
    let sum = zero;
    for (let to = from; to < from + 8; to += 1) {
      const [first, last] = [list[from], list[to]];
      if (!first || !last || last.sentence - first.sentence > 1 || last.paragraph !== first.paragraph) break;
      sum = add(sum, last.value);
      if (to === from || compare(sum, hundred) < 0) continue;
      const group = list.slice(from, to + 1);
      const verdict = compare(sum, hundred) === 0 ? 'holds' : missed(scene, list, from, group);
      if (verdict) {
        found.push(hundredCheck(group, verdict));
        from = to;
      }
      break;
    }
  }
  return found;
}

// The shares of one sentence, all of them, near 100 but not 100: wrong, unless
// their rounding explains it.
function missed(scene: Scene, list: readonly Figure[], from: number, group: readonly Figure[]): OfHundred | undefined {
  const [first] = group;
  if (!first || list[from - 1]?.sentence === first.sentence || list[from + group.length]?.sentence === first.sentence)
    return undefined;
  if (group.some((figure) => figure.sentence !== first.sentence || figure.before.length > 60)) return undefined;
  const pair = group.some((figure, index) => group.slice(index + 1).some((other) => areOpposite(scene, figure, other)));
  if (!pair && !(group.length >= 3 && isStructure(scene, first))) return undefined;
  const { gap, slack } = gapOf(group);
  if (gap.gt(5)) return undefined;
  return gap.lte(slack) ? 'undecided' : 'contradicts';
}

// "Cơ cấu kinh tế: nông nghiệp 45%, …" names all there is.
function isStructure(scene: Scene, first: Figure): boolean {
  const lead = wordsBefore(scene, first);
  return /cơ cấu|tỷ trọng/u.test(lead) && !/(?:tăng|giảm)/u.test(lead);
}

function hundredCheck(group: readonly Figure[], verdict: OfHundred): Check {
  const sum = valuesOf(group);
  const computed = decimalOf(sum);
  const share = (value: Decimal, lang: Lang): string => formatNumber(value, { lang }) + percentSign[lang];
  const line = (lang: Lang): string =>
    `${group.map((figure) => share(inPrint(figure), lang)).join(' + ')} = ${share(computed, lang)}`;
  return {
    rule: 'sum',
    mentions: group.map((figure) => figure.mention),
    stated: new Decimal(100),
    computed,
    verdict,
    holds: verdict !== 'contradicts',
    note: { vi: `${line('vi')}: ${words[verdict].vi}.`, en: `${line('en')}: ${words[verdict].en}.` },
  };
}

/** Shares are never cut off: their own decimals explain what is missing, or nothing does. */
type OfHundred = Exclude<Verdict, 'truncated'>;

const words: Readonly<Record<OfHundred, LocalText>> = {
  holds: { vi: 'các tỷ lệ cộng lại đủ 100 %', en: 'the shares make up 100%' },
  contradicts: { vi: 'các tỷ lệ cộng lại không bằng 100 %', en: 'the shares do not make up 100%' },
  undecided: {
    vi: 'các tỷ lệ cộng lại không tròn 100 %, phần lệch nằm trong phạm vi làm tròn',
    en: 'the shares miss 100% by no more than rounding',
  },
};
