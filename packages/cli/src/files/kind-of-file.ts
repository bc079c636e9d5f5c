import { extname } from 'node:path';
import { FileError } from './file-error.js';
import type { FileKind } from './report-document.js';

const byExtension: Readonly<Record<string, FileKind>> = {
  '': 'text',
  '.txt': 'text',
  '.md': 'text',
  '.markdown': 'text',
  '.html': 'html',
  '.htm': 'html',
  '.docx': 'docx',
  '.pdf': 'pdf',
};

/** How archives and pictures begin, under whatever name. */
const foreign = ['PK\u0003\u0004', '\u0089PNG', 'ÿØÿ', 'GIF8', '\u001f\u008b', 'Rar!', '7z¼¯'];

/**
 * The kind of a file, by its name and by how it begins: a file that is called
 * .docx may be something else, and standard input has no name.
 *
 * @throws FileError for a kind that is not read, with what to do instead
 */
export function kindOfFile(file: string, bytes: Uint8Array): FileKind {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  const named = file === '-' ? 'text' : byExtension[extname(file).toLowerCase()];
  // A Word file with a password is packed into the container of the old format.
  if (start.startsWith('ÐÏ\u0011à¡±\u001aá')) throw named === 'docx' && isEncrypted(bytes) ? locked(file) : old(file);
  if (start.startsWith('{\\rtf')) throw old(file);
  if (named === undefined) throw unknown(file);
  if (/^[\s\u00ef\u00bb\u00bf]*%PDF-/.test(start)) return 'pdf';
  if (start.startsWith('PK\u0003\u0004') && (file === '-' || named === 'docx')) return 'docx';
  if (foreign.some((sign) => start.startsWith(sign))) throw unknown(file);
  if (file === '-') return /^[^\w<]*<(?:!|\?xml|[a-z][a-z0-9]*[\s>])/i.test(start) ? 'html' : 'text';
  return named;
}

// The name of the part that holds a document behind a password, in UTF-16.
function isEncrypted(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(Buffer.from('EncryptedPackage', 'utf16le'));
}

function locked(file: string): FileError {
  return new FileError('encrypted', file, {
    vi: 'tệp Word có mật khẩu; hãy mở bằng Word và lưu lại không có mật khẩu.',
    en: 'the Word file has a password; open it in Word and save it without one.',
  });
}

function old(file: string): FileError {
  return new FileError('old-word', file, {
    vi: 'đây là tệp Word đời cũ (.doc hoặc .rtf); hãy mở bằng Word hoặc LibreOffice và lưu thành .docx.',
    en: 'this is a Word file of the old kind (.doc or .rtf); open it in Word or LibreOffice and save it as .docx.',
  });
}

function unknown(file: string): FileError {
  return new FileError('unknown-type', file, {
    vi: 'không đọc được loại tệp này; hãy dùng .txt, .md, .html, .docx hoặc .pdf.',
    en: 'this kind of file cannot be read; use .txt, .md, .html, .docx or .pdf.',
  });
}
