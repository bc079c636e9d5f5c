import { Gap } from '../tokens.js';
import { COUNTED } from './words/nouns.js';
import { CURRENCIES, DURATIONS, MEASURES } from './words/units.js';
import { isOneOf, longestPhrase, wordSet } from './lexicon.js';
import { readDuration, readMeasure, readStars } from './measure.js';
import { readBareAmount, readMoney } from './money.js';
import { readBareShare, readPercent } from './percent.js';
import type { Quantity } from './quantity.js';
import { quantityDraft } from './quantity-draft.js';
import { readQuantity } from './read-quantity.js';
import { at, before, isLineHead, isMark, unitText, type Draft, type Rule, type Scene } from './scene.js';
import { nounEnd } from './unit-phrase.js';

/** A number with what is counted or measured. */
export const quantityRule: Rule = (scene, i) => {
  const quantity = readQuantity(scene, i);
  if (!quantity || (quantity.first.words && !statesQuantity(scene, quantity))) return undefined;
  return (
    readPercent(scene, quantity) ??
    readMoney(scene, quantity) ??
    readMeasure(scene, quantity) ??
    readDuration(scene, quantity) ??
    readStars(scene, quantity) ??
    readBareAmount(scene, quantity) ??
    readCount(scene, quantity)
  );
};

function readCount(scene: Scene, quantity: Quantity): Draft {
  const end = nounEnd(scene, quantity.to);
  if (end === undefined) {
    return readBareShare(scene, quantity) ?? pageCounter(scene, quantity) ?? plainCount(scene, quantity);
  }
  return quantityDraft(scene, quantity, 'count', end, unitText(scene, quantity.to, end));
}

function plainCount(scene: Scene, quantity: Quantity): Draft {
  // "(0) Bình luận": the noun stands behind the bracket.
  if (isMark(scene, quantity.numberFrom - 1, '(') && isMark(scene, quantity.to, ')') && quantity.value === '0') {
    const end = at(scene, quantity.to + 1).type === 'word' ? 2 : 0;
    if (end > 0 && longestPhrase(scene.tokens, quantity.to + 1, COUNTED)) {
      const noun = longestPhrase(scene.tokens, quantity.to + 1, COUNTED)?.to ?? quantity.to + 2;
      return quantityDraft(scene, quantity, 'count', noun, unitText(scene, quantity.to + 1, noun));
    }
  }
  return quantityDraft(scene, quantity, 'count', quantity.to, null);
}

/** A number alone on its line with a comma before three digits counts visits of the page. */
function pageCounter(scene: Scene, quantity: Quantity): Draft | undefined {
  if (!isLineHead(scene, quantity.numberFrom) || at(scene, quantity.to).gap < Gap.line) return undefined;
  if (!quantity.warnings.includes('ambiguous-separator') || quantity.range) return undefined;
  return quantityDraft(scene, quantity, 'count', quantity.to, null, { value: quantity.value.replace('.', '') });
}

const YEAR_OR_FIVE = wordSet('năm');
const BEFORE_FIVE = wordSet(
  'có gồm với về theo lên xuống tăng giảm cả thêm được cho của ở tại là hết đủ nhận tặng khen lập dựng trì chức mở tiếp trên dưới gần hơn khoảng',
);
/** What a year is never called by: "Năm cuộc đối thoại", "Năm mô hình". */
const NO_YEAR = wordSet('cuộc buổi lượt vụ hộ xã thôn mô hồ đơn');
const NEVER_AFTER = wordSet('thứ tháng lớp số quý hàng mấy vài đôi dăm mùng mồng ngày đầu cuối khóa');
const DURING = wordSet('trong suốt sau qua');
/** Before "năm năm" five years are meant: "cộng dồn năm năm", "trong năm năm". */
const ALTOGETHER = wordSet('dồn kế trong suốt sau cả tổng');
const BEFORE_YEAR = wordSet('mỗi hằng hàng từng các nhiều');
const PAST = wordSet('qua liền nay gần trước tới thực triển thi');
const TIME = wordSet('tháng ngày tuần');
const NOT_BARE = wordSet('sáu bảy tám chín năm tư');
/** "một số", "một phần", "một cách" count nothing. */
const NO_ONE = wordSet('số phần cách vài cửa chút ít lúc khi');
const IN = wordSet('trong sau qua suốt');

/** Whether number words state a quantity, and are no article, name or "năm" the year. */
function statesQuantity(scene: Scene, quantity: Quantity): boolean {
  const { first, numberFrom } = quantity;
  const token = at(scene, numberFrom);
  const next = at(scene, quantity.to);
  const previous = before(scene, numberFrom);
  if (isOneOf(previous, NEVER_AFTER) && quantity.bound === 'exact') return false;
  const compound = first.to - first.from > 1;
  // Two capitals are a name (Ba Vì); so is a capital inside a sentence.
  if (token.letters === 'capital' && (next.letters === 'capital' || !beginsSentence(scene, numberFrom))) return false;
  if (first.value === '1' && isOneOf(next, NO_ONE)) return false;
  if (isOneOf(token, YEAR_OR_FIVE) && !isFive(scene, quantity)) return false;
  // Without diacritics "tam tu" is tâm tư more often than eighty-four.
  if (compound && !(token.plain && first.magnitude === 0)) return true;
  if (token.plain && isOneOf(token, NOT_BARE) && quantity.bound === 'exact') return false;
  const named = [COUNTED, CURRENCIES, DURATIONS, MEASURES].some(
    (book) => longestPhrase(scene.tokens, quantity.to, book) !== undefined,
  );
  if (!named && !isMark(scene, quantity.to, '%')) return false;
  if (next.gap > Gap.line) return false;
  return first.value !== '1' || quantity.bound !== 'exact' || isOneMeasured(scene, quantity, previous);
}

/** "một" is an article, but in "trong một tháng", "một năm rưỡi" it counts. */
function isOneMeasured(scene: Scene, quantity: Quantity, previous: ReturnType<typeof at>): boolean {
  const duration = longestPhrase(scene.tokens, quantity.to, DURATIONS);
  if (!duration) return isOneOfMany(scene, quantity, previous);
  return isOneOf(previous, IN) || isOneOf(at(scene, duration.to), HALVES);
}

const HALVES = wordSet('rưỡi');
const LEFT = wordSet('còn');

// "một giải nhất, 2 giải nhì": the next is counted, too; "còn một trạm": so many are left.
function isOneOfMany(scene: Scene, quantity: Quantity, previous: ReturnType<typeof at>): boolean {
  if (at(scene, quantity.numberFrom).plain) return false;
  const noun = longestPhrase(scene.tokens, quantity.to, COUNTED);
  if (!noun) return false;
  if (isOneOf(previous, LEFT)) return true;
  return (
    isMark(scene, noun.to, ',') &&
    at(scene, noun.to + 1).type === 'digits' &&
    at(scene, noun.to + 2).key === at(scene, quantity.to).key
  );
}

/** "năm" is five where a number stands: "dưới năm xã", "trong năm tháng", "có năm đơn vị". */
function isFive(scene: Scene, quantity: Quantity): boolean {
  if (quantity.bound !== 'exact') return true;
  if (quantity.first.magnitude > 0 || quantity.first.to - quantity.first.from > 1) return true;
  const previous = before(scene, quantity.numberFrom);
  const next = at(scene, quantity.to);
  // "Năm năm qua": no year follows.
  if (isOneOf(next, YEAR_OR_FIVE) && !isOneOf(previous, BEFORE_YEAR)) {
    return isOneOf(at(scene, quantity.to + 1), PAST) || isOneOf(previous, ALTOGETHER);
  }
  if (isOneOf(previous, DURING)) return isOneOf(next, TIME) && at(scene, quantity.to + 1).type !== 'digits';
  if (longestPhrase(scene.tokens, quantity.to, COUNTED) === undefined) return false;
  return isOneOf(previous, BEFORE_FIVE) || opensWithFive(scene, quantity);
}

// "Năm buổi đối thoại thu hút 300 người": a year has no name of this kind.
function opensWithFive(scene: Scene, { numberFrom, to }: Quantity): boolean {
  const { letters, plain } = at(scene, numberFrom);
  return letters === 'capital' && !plain && beginsSentence(scene, numberFrom) && isOneOf(at(scene, to), NO_YEAR);
}

function beginsSentence(scene: Scene, i: number): boolean {
  return at(scene, i).gap >= Gap.line || isLineHead(scene, i) || at(scene, i - 1).type === 'mark';
}
