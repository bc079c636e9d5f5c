import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { decodeHtml, decodeText } from './decode-text.js';
import { FileError } from './file-error.js';
import { htmlToText } from './html-to-text.js';

/**
 * The text of a report file; `-` is standard input, whose kind is told by how
 * it begins.
 *
 * @throws FileError when there is no such file or it is no text that can be read
 */
export async function readFileText(file: string): Promise<string> {
  const bytes = await readBytes(file);
  switch (file === '-' ? kindOf(bytes) : extname(file).toLowerCase()) {
    case '.txt':
    case '.md':
    case '':
      return decodeText(bytes) ?? refuseEncoding(file);
    case '.html':
    case '.htm':
      return htmlToText(decodeHtml(bytes) ?? refuseEncoding(file));
    case '.docx':
      return docxText(file, bytes);
    default:
      throw new FileError('unknown-type', file, {
        vi: 'không đọc được loại tệp này; hãy dùng .txt, .md, .html hoặc .docx.',
        en: 'this kind of file cannot be read; use .txt, .md, .html or .docx.',
      });
  }
}

async function readBytes(file: string): Promise<Uint8Array> {
  try {
    return file === '-' ? await buffer(process.stdin) : await readFile(file);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    const options = { cause: error };
    if (code === 'ENOENT' || code === 'ENOTDIR')
      throw new FileError('not-found', file, { vi: 'không có tệp này.', en: 'there is no such file.' }, options);
    if (code === 'EACCES' || code === 'EPERM')
      throw new FileError(
        'no-permission',
        file,
        { vi: 'không có quyền đọc.', en: 'no permission to read it.' },
        options,
      );
    if (code === 'EISDIR')
      throw new FileError('folder', file, { vi: 'đây là thư mục.', en: 'this is a folder.' }, options);
    throw new FileError(
      'unreadable',
      file,
      { vi: `không đọc được (${code}).`, en: `cannot be read (${code}).` },
      options,
    );
  }
}

function kindOf(bytes: Uint8Array): '.txt' | '.html' | '.docx' {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 512));
  if (start.startsWith('PK\u0003\u0004')) return '.docx';
  return /^[^\w<]*<(?:!|\?xml|[a-z][a-z0-9]*[\s>])/i.test(start) ? '.html' : '.txt';
}

async function docxText(file: string, bytes: Uint8Array): Promise<string> {
  try {
    // Loaded only when a document needs it: it is most of the program's weight.
    const { default: mammoth } = await import('mammoth');
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
    return htmlToText(value);
  } catch (error) {
    throw new FileError(
      'broken',
      file,
      { vi: 'tệp Word bị hỏng hoặc không phải .docx.', en: 'the Word file is broken or no .docx.' },
      { cause: error },
    );
  }
}

function refuseEncoding(file: string): never {
  throw new FileError('encoding', file, {
    vi: 'không phải văn bản UTF-8 hay UTF-16; hãy lưu lại với bảng mã UTF-8.',
    en: 'is no text in UTF-8 or UTF-16; save it again as UTF-8.',
  });
}
