import type { LocalText } from '../foundation/local-text.js';
import { formatNumber } from '../numbers/format-number.js';
import { parseQuantity } from '../quantities/parse-quantity.js';
import type { Receipt } from './schema/dossier.js';

/** What is wrong with a receipt. */
export interface ReceiptProblem {
  readonly code: 'words-differ' | 'words-unreadable' | 'words-doubtful' | 'number-too-long' | 'paper';
  readonly sentence: LocalText;
}

/** New rules for receipts: 8 digits instead of 7 (NĐ 254/2026/NĐ-CP). */
const eightDigits = '2026-07-01';
/** Paper receipts end with 2026. */
const paperEnd = '2027-01-01';

/**
 * Compares the amount in words with that in figures and tests number and
 * form. Neither amount is chosen: where they differ both are said.
 *
 * @see NĐ 254/2026/NĐ-CP and TT 91/2026/TT-BTC; before, NĐ 123/2020/NĐ-CP, article 32
 * @example
 * ```ts
 * import { receiptProblems } from '@danvan/core/entities';
 * const receipt = { number: '0000123', on: '2024-03-25', electronic: true, amount: '20000' };
 * receiptProblems({ ...receipt, amountInWords: 'Hai mươi nghìn đồng chẵn./.' }); //=> []
 * receiptProblems({ ...receipt, amountInWords: 'Hai trăm nghìn đồng' })[0]?.code; //=> 'words-differ'
 * ```
 */
export function receiptProblems(
  receipt: Pick<Receipt, 'number' | 'on' | 'amount' | 'amountInWords' | 'electronic'>,
): readonly ReceiptProblem[] {
  return [...wordProblems(receipt), ...formProblems(receipt)];
}

function wordProblems({ amount, amountInWords }: Pick<Receipt, 'amount' | 'amountInWords'>): ReceiptProblem[] {
  // The closing of vouchers: "chẵn", "./.".
  const words = amountInWords
    .trim()
    .replace(/[\s./]+$/u, '')
    .replace(/\s+chẵn$/u, '');
  let read;
  try {
    read = parseQuantity(words);
  } catch {
    read = undefined;
  }
  if (read?.kind !== 'money' || read.unit !== 'đồng') {
    const sentence = {
      vi: `Không đọc được số tiền bằng chữ "${amountInWords}".`,
      en: `The amount in words "${amountInWords}" cannot be read.`,
    };
    return [{ code: 'words-unreadable', sentence }];
  }
  if (!read.value.equals(amount)) {
    const [figures, said] = [amount, read.value].map((value) => formatNumber(value));
    const sentence = {
      vi: `Số tiền bằng số ${figures ?? ''} đồng khác số tiền bằng chữ "${amountInWords}" (${said ?? ''} đồng).`,
      en: `The amount in figures, ${figures ?? ''} đồng, differs from that in words, "${amountInWords}" (${said ?? ''} đồng).`,
    };
    return [{ code: 'words-differ', sentence }];
  }
  // "Một triệu bốn trăm mười đồng" is said for 1.410.000, too; beside 1.000.410 in figures it is not.
  if (read.warnings.every((warning) => warning === 'elided-magnitude')) return [];
  const sentence = {
    vi: `Số tiền bằng chữ "${amountInWords}" có thể hiểu theo cách khác.`,
    en: `The amount in words "${amountInWords}" can be read in another way.`,
  };
  return [{ code: 'words-doubtful', sentence }];
}

function formProblems({ number, on, electronic }: Pick<Receipt, 'number' | 'on' | 'electronic'>): ReceiptProblem[] {
  const problems: ReceiptProblem[] = [];
  const digits = on < eightDigits ? 7 : 8;
  if (number.length > digits) {
    problems.push({
      code: 'number-too-long',
      sentence: {
        vi: `Số biên lai ${number} dài quá ${digits} chữ số.`,
        en: `Receipt number ${number} has more than ${digits} digits.`,
      },
    });
  }
  if (!electronic && on >= paperEnd) {
    problems.push({
      code: 'paper',
      sentence: {
        vi: 'Biên lai giấy chỉ được dùng đến hết ngày 31/12/2026.',
        en: 'Paper receipts were allowed until 31 December 2026 only.',
      },
    });
  }
  return problems;
}
