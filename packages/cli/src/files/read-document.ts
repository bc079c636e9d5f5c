import { decodeAs, decodeBytes, type Decoded } from '../encodings/decode-bytes.js';
import type { EncodingName } from '../encodings/encoding-name.js';
import { convertLegacy, repairLegacy, type LegacyName } from '../encodings/repair-legacy.js';
import { decodeWestern } from '../encodings/western.js';
import type { Block } from './block.js';
import { docxBlocks } from './docx-blocks.js';
import { FileError } from './file-error.js';
import { htmlBlocks } from './html-blocks.js';
import { kindOfFile } from './kind-of-file.js';
import { pdfBlocks } from './pdf/pdf-blocks.js';
import { plainMarkdown } from './plain-markdown.js';
import { readBytes } from './read-bytes.js';
import { repairBlocks } from './repair-blocks.js';
import type { ReportDocument } from './report-document.js';
import { settleTables } from './settle-tables.js';
import { textCells } from './text-cells.js';
import { textOfBlocks } from './text-of-blocks.js';

/**
 * Reads a report file as text. Kind and encoding are told by what the file
 * holds; `encoding` overrides the second.
 *
 * @throws FileError when there is no such file or it is nothing that can be read
 */
export async function readDocument(file: string, encoding?: EncodingName): Promise<ReportDocument> {
  const bytes = await readBytes(file);
  const found = bytes.length === 0 ? undefined : await documentOf(file, bytes, encoding);
  // A Word file without a word is as empty as a file without a byte.
  if (!found || found.text.trim() === '') {
    throw new FileError('empty', file, { vi: 'tệp rỗng.', en: 'the file is empty.' });
  }
  return found;
}

async function documentOf(file: string, bytes: Uint8Array, encoding?: EncodingName): Promise<ReportDocument> {
  const kind = kindOfFile(file, bytes);
  switch (kind) {
    case 'text':
      return textDocument(decode(file, bytes, encoding), encoding, isMarkdown(file) ? plainMarkdown : undefined);
    case 'html': {
      const decoded = decode(file, bytes, encoding, visibleText);
      const legacy = legacyOf(decoded.encoding);
      // A page may write some letters of an older font as references: they are converted behind the parser.
      const text = legacy ? decodeWestern(bytes) : decoded.text;
      return blocksDocument(kind, htmlBlocks(text), legacy ?? encoding, decoded.encoding);
    }
    case 'docx':
      return blocksDocument(kind, await docxBlocks(file, bytes), encoding);
    case 'pdf': {
      const { blocks, picturePages } = await pdfBlocks(file, bytes);
      return { ...blocksDocument(kind, blocks, encoding), ...(picturePages.length > 0 && { picturePages }) };
    }
  }
}

function isMarkdown(file: string): boolean {
  return /\.(?:md|markdown)$/i.test(file);
}

function textDocument(
  { text, encoding }: Decoded,
  asked: EncodingName | undefined,
  plain = (words: string): string => words,
): ReportDocument {
  const lines = text.split('\n');
  const repaired = isUnicode(encoding) ? repair(lines, asked) : { lines };
  const whole = plain(repaired.lines.join('\n'));
  return { kind: 'text', text: whole, cells: textCells(whole), encoding: repaired.encoding ?? encoding };
}

function blocksDocument(
  kind: ReportDocument['kind'],
  given: readonly Block[],
  asked: EncodingName | undefined,
  encoding?: EncodingName,
): ReportDocument {
  const { blocks, encoding: found } =
    encoding === 'windows-1258' || encoding === 'tcvn5712' ? { blocks: given } : repairBlocks(given, legacyOf(asked));
  const name = found ?? encoding;
  return { kind, ...textOfBlocks(settleTables(blocks)), ...(name !== undefined && { encoding: name }) };
}

function repair(lines: readonly string[], asked: EncodingName | undefined): ReturnType<typeof repairLegacy> {
  const legacy = legacyOf(asked);
  return legacy === undefined ? repairLegacy(lines) : convertLegacy(lines, legacy);
}

function decode(
  file: string,
  bytes: Uint8Array,
  asked: EncodingName | undefined,
  visible?: (text: string) => string,
): Decoded {
  // Text of an older font may have been saved as Unicode: then its letters are converted later.
  const unicode = legacyOf(asked) === undefined ? undefined : decodeAs(bytes, 'utf-8');
  const decoded = unicode ?? (asked === undefined ? decodeBytes(bytes, visible) : decodeAs(bytes, asked));
  if (decoded) return decoded;
  throw asked === undefined
    ? new FileError('encoding', file, {
        vi: 'không nhận ra bảng mã của văn bản; hãy lưu lại với bảng mã UTF-8 hoặc dùng --encoding.',
        en: 'its encoding is not known; save it again as UTF-8 or use --encoding.',
      })
    : new FileError('encoding', file, {
        vi: `không phải văn bản ${asked}.`,
        en: `is no text in ${asked}.`,
      });
}

function legacyOf(encoding: EncodingName | undefined): LegacyName | undefined {
  return encoding === 'tcvn3' || encoding === 'vni' ? encoding : undefined;
}

function isUnicode(encoding: EncodingName): boolean {
  return encoding.startsWith('utf-');
}

// Tags and addresses are ASCII and would only dilute what the words say; a
// page in an older font may write its letters as references.
function visibleText(html: string): string {
  return html.replace(/<(?:script|style)\b[\s\S]*?<\/(?:script|style)>|<[^>]*>/gi, ' ');
}
