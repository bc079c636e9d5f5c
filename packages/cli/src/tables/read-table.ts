import { extname } from 'node:path';
import type { Cell } from '@danvan/core/indicators';
import { decodeAs, decodeBytes } from '../encodings/decode-bytes.js';
import type { EncodingName } from '../encodings/encoding-name.js';
import { FileError } from '../files/file-error.js';
import { readBytes } from '../files/read-bytes.js';
import { unpackedSize } from '../files/unpacked-size.js';

/** The most that a workbook may unpack to: a small file can hold a very large one. */
const largest = 512 * 1024 * 1024;

export interface TableOptions {
  /** Sheet of a workbook; the first when left out. */
  readonly sheet?: string | undefined;
  /** What a CSV file is in; told by itself when left out. */
  readonly encoding?: EncodingName | undefined;
}

/**
 * The rows of a CSV file or of the first sheet of a workbook, or of the one
 * named. Cells stay what the file says: text of a CSV file is text, so that a
 * code keeps its leading zeros.
 *
 * @throws FileError
 */
export async function readTable(
  file: string,
  { sheet, encoding }: TableOptions = {},
): Promise<readonly (readonly Cell[])[]> {
  const bytes = await readBytes(file);
  if (bytes.length === 0) throw new FileError('empty', file, { vi: 'tệp rỗng.', en: 'the file is empty.' });
  const isWorkbook = bytes.subarray(0, 4).toString('latin1') === 'PK\u0003\u0004';
  if (isWorkbook) return readWorkbook(file, bytes, sheet);
  if (['.xlsx', '.xlsm', '.xls'].includes(extname(file).toLowerCase())) {
    throw new FileError('broken', file, {
      vi: 'không phải tệp .xlsx; hãy mở bằng Excel hoặc LibreOffice và lưu lại thành .xlsx hay .csv.',
      en: 'not an .xlsx file; open it in Excel or LibreOffice and save it as .xlsx or .csv.',
    });
  }
  return readCsv(file, bytes, encoding);
}

async function readWorkbook(file: string, bytes: Buffer, sheet: string | undefined): Promise<readonly Cell[][]> {
  const size = unpackedSize(bytes);
  if (size === undefined || size > largest) {
    throw new FileError('too-large', file, {
      vi: 'bảng tính hỏng, hoặc giải nén ra lớn hơn 512 MB.',
      en: 'the workbook is broken, or unpacks to more than 512 MB.',
    });
  }
  try {
    const { readSheet } = await import('read-excel-file/node');
    return (await readSheet(bytes, sheet)) as Cell[][];
  } catch (cause) {
    throw new FileError(
      'broken',
      file,
      {
        vi: sheet === undefined ? 'không đọc được bảng tính.' : `không đọc được trang tính “${sheet}”.`,
        en: sheet === undefined ? 'the workbook cannot be read.' : `the sheet “${sheet}” cannot be read.`,
      },
      { cause },
    );
  }
}

async function readCsv(file: string, bytes: Buffer, encoding: EncodingName | undefined): Promise<readonly string[][]> {
  const decoded = encoding === undefined ? decodeBytes(bytes) : decodeAs(bytes, encoding);
  if (!decoded) {
    throw new FileError('encoding', file, {
      vi: 'không nhận ra bảng mã; hãy lưu lại thành CSV UTF-8.',
      en: 'the encoding is not recognised; save it as CSV UTF-8.',
    });
  }
  const { parse } = await import('csv-parse/sync');
  try {
    return parse(decoded.text, { bom: true, delimiter: delimiterOf(decoded.text), relax_column_count: true });
  } catch (cause) {
    const where = cause instanceof Error ? cause.message : String(cause);
    throw new FileError('broken', file, { vi: `không phải CSV (${where}).`, en: `not CSV (${where}).` }, { cause });
  }
}

// Excel writes ";" where the comma is the decimal sign, as in Vietnamese. The
// heading tells: it has more of the real one, outside of quotes.
function delimiterOf(text: string): string {
  const heading = (text.split(/\r?\n/, 1)[0] ?? '').replace(/"[^"]*"/g, '');
  const count = (sign: string): number => heading.split(sign).length;
  return [';', '\t', ','].reduce((best, sign) => (count(sign) > count(best) ? sign : best), ',');
}
