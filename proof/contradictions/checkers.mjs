// Readers that say which relations of a text do not hold: ours, and what a pattern can be made to check.
import { readReport } from '@danvan/core/reports';

/** Each gives `{ spans, holds }` of every relation that it judges; spans are places in the text, the stated figure last. */
export const checkers = {
  danvan: (text) => {
    const { checks, mentions } = readReport(text);
    return checks.map(({ mentions: cited, holds }) => ({ spans: cited.map((at) => mentions[at].number), holds }));
  },
  'a pattern: part/whole, then %': (text) =>
    [...text.matchAll(/(?<![\d.,/])(\d[\d.]*)\/(\d[\d.]*)(?![\d/])[^.;%\d]{0,60}?(\d+(?:,\d+)?)\s?%/dgu)].map((found) =>
      judged(found, [1, 2, 3]),
    ),
  'a pattern: two amounts and the % after them': (text) =>
    sentencesOf(text).flatMap(({ start, words }) => {
      const amounts = [...words.matchAll(/(?<![\d.,/])(\d{1,3}(?:\.\d{3})+|\d+)(?![\d/]|[.,]\d|\s?%)/dgu)];
      return [...words.matchAll(/(?<![\d.,])(\d+(?:,\d+)?)\s?%/dgu)].flatMap((rate) => {
        const [whole, part] = amounts.filter(({ index }) => index < rate.index).slice(-2);
        if (!whole || !part) return [];
        const texts = [part[1], whole[1], rate[1]];
        const [one, other] = [quotientOf(texts), quotientOf([texts[1], texts[0], texts[2]])];
        const spans = [part, whole, rate].map(({ indices }) => spanOf(indices[1], start));
        return [{ spans, holds: one || other }];
      });
    }),
};

const spanOf = ([start, end], from = 0) => ({ start: start + from, end: end + from });
const judged = (found, groups) => ({
  spans: groups.map((group) => spanOf(found.indices[group])),
  holds: quotientOf(groups.map((group) => found[group])),
});

/** Whether part ÷ whole in per cent is the printed rate, rounded half up at its decimals. */
function quotientOf([part, whole, rate]) {
  const [top, bottom] = [part, whole].map((digits) => BigInt(digits.replaceAll('.', '')));
  if (bottom === 0n) return false;
  const [units, decimals = ''] = rate.split(',');
  const scale = 10n ** BigInt(decimals.length);
  return (2n * top * 100n * scale + bottom) / (2n * bottom) === BigInt(units + decimals);
}

function sentencesOf(text) {
  return [...text.matchAll(/(?:[^\n.;]|[.;](?=\S))+/gu)].map((found) => ({ start: found.index, words: found[0] }));
}
