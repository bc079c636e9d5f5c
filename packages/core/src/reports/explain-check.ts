import { Decimal, roundHalfUp } from '../foundation/decimal.js';
import type { Lang, LocalText } from '../foundation/local-text.js';
import { roundRational } from '../foundation/rational.js';
import type { Span } from '../foundation/span.js';
import { formatNumber } from '../numbers/format-number.js';
import type { Judged } from './checks/reading.js';
import type { Figure } from './figure.js';
import { findSlip, type Slip } from './find-slip.js';
import { percentSign } from './percent-sign.js';
import { inMagnitude, inPrint } from './verdict.js';
import type { Sum } from './worked-sum.js';

/** What a note quotes from: the text, and the sentence of the figure under test. */
export interface Told {
  readonly text: string;
  readonly sentence: Span | undefined;
}

/**
 * Writes a finding as a colleague would note it in the margin: the words of
 * the report, the sum worked out, the printed figure, the difference, and the
 * one small slip that would explain it, if there is exactly one.
 */
export function explainCheck(judged: Judged, scene: Told): LocalText {
  const slip = slipOf(judged);
  return { vi: explain(judged, scene, slip, 'vi'), en: explain(judged, scene, slip, 'en') };
}

const words = {
  vi: {
    holds: 'khớp với số ghi trong báo cáo',
    truncated: 'báo cáo ghi {printed}: số bị cắt bớt chữ số, không làm tròn',
    contradicts: 'báo cáo ghi {printed}, lệch {gap}',
    undecided: 'báo cáo ghi {printed}: chưa đủ căn cứ kết luận, vì số liệu được viết tròn hoặc kèm từ ước lượng',
    slip: 'Có thể gõ nhầm: {from} thay vì {to}.',
    base: 'Khớp nếu tính trên {to} thay vì {from}.',
    points: 'điểm phần trăm',
    years: 'năm',
  },
  en: {
    holds: 'as the report prints it',
    truncated: 'the report prints {printed}: cut off, not rounded',
    contradicts: 'the report prints {printed}, off by {gap}',
    undecided: 'the report prints {printed}: cannot be decided, since figures are shortened or qualified',
    slip: 'Possibly mistyped: {from} instead of {to}.',
    base: 'It would fit if taken of {to} instead of {from}.',
    points: 'percentage points',
    years: 'years',
  },
} as const;

function explain(judged: Judged, scene: Told, slip: Slip | undefined, lang: Lang): string {
  const { stated, sum, computed, verdict } = judged;
  const say = words[lang];
  const sign = stated.kind === 'percent' ? percentSign[lang] : '';
  const places = Math.max(stated.step.decimals, stated.kind === 'percent' ? 2 : 0, sum.kind === 'quotient' ? 2 : 0);
  const exact = inMagnitude(computed, stated);
  let result = roundRational(exact, places);
  // 4,348 % is printed as 4,3 %: two decimals would round to 4,35 and look wrong.
  for (let finer = places + 1; verdict === 'holds' && finer <= places + 3 && !rounds(result, stated); finer += 1)
    result = roundRational(exact, finer);
  const unit = magnitudeWord(stated, lang);
  const line = `${written(sum, stated, lang)} = ${formatNumber(result, { lang })}${unit}${sign}`;
  if (verdict === 'holds') return `${quote(judged, scene)} ${line}, ${say.holds}.`;
  const printed = scene.text
    .slice(stated.start, stated.end)
    .replace(/\s+/g, ' ')
    .replace(/(\d) ?%$/, `$1${percentSign[lang]}`);
  const gap = inPrint(stated).minus(result).abs();
  const size = `${formatNumber(gap, { lang })}${unit}${stated.kind === 'percent' ? ` ${say.points}` : ''}`;
  const tail = say[verdict].replace('{printed}', printed).replace('{gap}', size);
  return `${quote(judged, scene)} ${line}, ${tail}.${slipText(judged, scene, slip, lang)}`;
}

function rounds(result: Decimal, stated: Figure): boolean {
  return stated.bound !== 'exact' || roundHalfUp(result, stated.step.decimals).eq(inPrint(stated));
}

// One slip that explains the figure, a digit or another base; two explain nothing.
function slipOf({ verdict, rule, sum, stated }: Judged): Slip | undefined {
  if (verdict !== 'contradicts' || stated.bound !== 'exact') return undefined;
  return findSlip(sum, stated, rule === 'sum' || rule === 'difference' ? 'exact' : 'rounded');
}

function slipText(judged: Judged, scene: Told, slip: Slip | undefined, lang: Lang): string {
  if (judged.verdict !== 'contradicts' || judged.stated.bound !== 'exact') return '';
  const { sum, neighbour } = judged;
  if (neighbour && sum.kind === 'rate') {
    const shown = (figure: Figure): string =>
      figure.side === 'whole'
        ? figureText(figure, lang)
        : scene.text.slice(figure.start, figure.end).replace(/\s+/gu, ' ');
    if (slip) return '';
    return ` ${words[lang].base.replace('{to}', shown(neighbour)).replace('{from}', shown(sum.whole))}`;
  }
  if (!slip) return '';
  const from = figureText(slip.printed, lang);
  const to = `${formatNumber(slip.meant, { lang })}${magnitudeWord(slip.printed, lang)}`;
  return ` ${words[lang].slip.replace('{from}', from).replace('{to}', to)}`;
}

function written(sum: Sum, stated: Figure, lang: Lang): string {
  const show = (figure: Figure): string => figureText(figure, lang);
  switch (sum.kind) {
    case 'rate':
      return `${show(sum.part)} ÷ ${show(sum.whole)} × 100`;
    case 'joint':
      return `(${addends(sum.parts, show)}) ÷ ${show(sum.whole)} × 100`;
    case 'change': {
      const times = stated.kind === 'percent' ? ' × 100' : '';
      const moved = sum.falls ? [sum.before, sum.now] : [sum.now, sum.before];
      return `(${moved.map(show).join(' − ')}) ÷ ${show(sum.before)}${times}`;
    }
    case 'changeOf':
      return `${show(sum.change)} ÷ (${show(sum.now)} ${sum.falls ? '+' : '−'} ${show(sum.change)}) × 100`;
    case 'total':
      return addends(sum.parts, show);
    case 'minus':
      return [addends([sum.from, ...(sum.more ? [sum.more] : [])], show), ...sum.less.map(show)].join(' − ');
    case 'quotient':
      return `${show(sum.of)} ÷ ${show(sum.by)}`;
    case 'span':
      return `${show(sum.of)} ÷ ${sum.years} ${words[lang].years}`;
    case 'pace': {
      const moved = sum.falls ? [sum.before, sum.now] : [sum.now, sum.before];
      return `(${moved.map(show).join(' − ')}) ÷ ${sum.years} ${words[lang].years}`;
    }
    case 'mean':
      return `(${sum.of.map(show).join(' + ')}) ÷ ${sum.of.length}`;
  }
}

const mostAddends = 14;

function addends(parts: readonly Figure[], show: (figure: Figure) => string): string {
  const last = parts.at(-1);
  if (parts.length <= mostAddends || !last) return parts.map(show).join(' + ');
  return `${parts
    .slice(0, mostAddends - 1)
    .map(show)
    .join(' + ')} + … + ${show(last)}`;
}

function figureText(figure: Figure, lang: Lang): string {
  const value = formatNumber(inPrint(figure), { lang });
  return `${value}${magnitudeWord(figure, lang)}${figure.kind === 'percent' ? percentSign[lang] : ''}`;
}

const magnitudes: Readonly<Record<string, readonly [vi: string, en: string]>> = {
  '1000': ['nghìn', 'thousand'],
  '10000': ['vạn', '× 10,000'],
  '1000000': ['triệu', 'million'],
  '1000000000': ['tỷ', 'billion'],
  '1000000000000': ['nghìn tỷ', 'trillion'],
};

function magnitudeWord(figure: Figure, lang: Lang): string {
  const found = magnitudes[new Decimal(figure.step.scale).toFixed()];
  return found === undefined ? '' : ` ${lang === 'vi' ? found[0] : found[1]}`;
}

const longestQuote = 160;

// The words from the first to the last figure of the sum; when they lie far
// apart, the words around the figure under test.
function quote(judged: Judged, scene: Told): string {
  const { stated } = judged;
  const { sentence } = scene;
  const from = Math.max(sentence?.start ?? 0, stated.end - longestQuote);
  const to = Math.min(sentence?.end ?? scene.text.length, Math.max(stated.end, from + longestQuote));
  const cut = from > (sentence?.start ?? 0) ? '…' : '';
  const more = to < (sentence?.end ?? 0) ? '…' : '';
  const first = cut === '' ? from : afterSpace(scene.text, from, stated.start);
  const last = more === '' ? to : beforeSpace(scene.text, to, stated.end);
  return `“${cut}${scene.text.slice(first, last).replace(/\s+/g, ' ').trim()}${more}”:`;
}

function afterSpace(text: string, from: number, limit: number): number {
  const space = text.indexOf(' ', from);
  return space >= 0 && space < limit ? space + 1 : from;
}

function beforeSpace(text: string, to: number, limit: number): number {
  const space = text.lastIndexOf(' ', to);
  return space > limit ? space : to;
}
