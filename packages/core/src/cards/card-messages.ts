import type { Lang } from '../foundation/local-text.js';
import type { CardState, Status } from './card.js';

/** Every sentence that a card is made of; `{name}` marks where a figure goes. */
export interface CardMessages {
  readonly states: Readonly<Record<Exclude<CardState, 'ok'>, string>>;
  readonly statuses: Readonly<Record<Exclude<Status, 'unknown'>, string>>;
  readonly printedOnly: string;
  readonly contradicts: string;
  readonly truncated: string;
  readonly approximate: string;
  readonly twoFigures: string;
  readonly newDefinition: string;
  readonly sample: string;
  readonly sampleOfServed: string;
  readonly satisfied: string;
  readonly satisfiedBase: string;
  readonly satisfiedFormula: string;
}

export const cardMessages: Readonly<Record<Lang, CardMessages>> = {
  vi: {
    states: {
      missing: 'Chưa có số liệu',
      'zero-denominator': 'Không phát sinh trong kỳ',
      'not-applicable': 'Không áp dụng',
      incomparable: 'Số liệu không thống nhất',
      suppressed: 'Chưa đủ {minN} phiếu để công bố',
      partial: 'Số liệu chưa đầy đủ',
    },
    statuses: { met: 'Đạt mục tiêu', near: 'Gần đạt mục tiêu', missed: 'Chưa đạt mục tiêu' },
    printedOnly: 'Báo cáo chỉ in tỷ lệ, không in số liệu thành phần nên chưa kiểm tra được.',
    contradicts: 'Báo cáo ghi {printed} %; tính lại từ số liệu thành phần được {computed} %.',
    truncated: 'Báo cáo ghi {printed} % do cắt bỏ phần thập phân; làm tròn đúng là {computed} %.',
    approximate: 'Có số liệu thành phần chỉ nêu gần đúng.',
    newDefinition: 'Từ kỳ này chỉ tiêu được định nghĩa khác; không so trực tiếp với các kỳ trước.',
    twoFigures: 'Có hai số khác nhau cho cùng một số liệu.',
    sample:
      '{n} phiếu tự nguyện; với mức tin cậy 95 %, tỷ lệ nằm trong khoảng {low}–{high} %, chưa tính sai lệch do người không trả lời.',
    sampleOfServed:
      '{n} phiếu tự nguyện trên {served} lượt phục vụ; với mức tin cậy 95 %, tỷ lệ nằm trong khoảng {low}–{high} %, chưa tính sai lệch do người không trả lời.',
    satisfied: 'Tỷ lệ hài lòng',
    satisfiedBase: 'trên phiếu có trả lời',
    satisfiedFormula: '{satisfied} ÷ {valid} × 100 = {value} %',
  },
  en: {
    states: {
      missing: 'No figures yet',
      'zero-denominator': 'Nothing of the kind in this period',
      'not-applicable': 'Not applicable',
      incomparable: 'The figures disagree',
      suppressed: 'Fewer than {minN} answers, not published',
      partial: 'The figures are incomplete',
    },
    statuses: { met: 'On target', near: 'Close to target', missed: 'Below target' },
    printedOnly: 'The report prints the rate only, without its parts, so it could not be checked.',
    contradicts: 'The report prints {printed}%; its parts give {computed}%.',
    truncated: 'The report prints {printed}%, cut off; rounded it is {computed}%.',
    approximate: 'Some of the parts are only given roughly.',
    newDefinition: 'The indicator is defined otherwise from here on; not to be compared with what is before.',
    twoFigures: 'There are two different figures for the same measure.',
    sample:
      '{n} voluntary answers; with 95% confidence the share lies between {low} and {high}%, apart from any bias through those who did not answer.',
    sampleOfServed:
      '{n} voluntary answers from {served} services; with 95% confidence the share lies between {low} and {high}%, apart from any bias through those who did not answer.',
    satisfied: 'Satisfaction rate',
    satisfiedBase: 'of the forms that answered',
    satisfiedFormula: '{satisfied} ÷ {valid} × 100 = {value}%',
  },
};

/** Puts the figures into a sentence. */
export function fill(sentence: string, values: Readonly<Record<string, string>>): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}
