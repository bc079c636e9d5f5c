import { open } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { FileError } from './file-error.js';

/** The largest file that is read; a report of a whole province is far smaller. */
const largest = 64 * 1024 * 1024;

/**
 * The bytes of a file; `-` is standard input.
 *
 * @throws FileError when there is no such file, it may not be read, or it is too large
 */
export async function readBytes(file: string): Promise<Buffer> {
  try {
    if (file === '-') return await collect(file, process.stdin);
    const handle = await open(file);
    try {
      const { size } = await handle.stat();
      if (size > largest) throw tooLarge(file);
      return await collect(file, handle.createReadStream({ autoClose: false }));
    } finally {
      await handle.close();
    }
  } catch (error) {
    throw error instanceof FileError ? error : refusal(file, error);
  }
}

// A pipe does not tell its size before its end.
async function collect(file: string, stream: Readable): Promise<Buffer> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of stream as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > largest) throw tooLarge(file);
    parts.push(part);
  }
  return Buffer.concat(parts);
}

function tooLarge(file: string): FileError {
  return new FileError('too-large', file, {
    vi: 'tệp lớn hơn 64 MB, không phải một báo cáo.',
    en: 'the file is larger than 64 MB, which no report is.',
  });
}

function refusal(file: string, cause: unknown): FileError {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return new FileError('not-found', file, { vi: 'không có tệp này.', en: 'there is no such file.' }, { cause });
    case 'EACCES':
    case 'EPERM':
      return new FileError(
        'no-permission',
        file,
        { vi: 'không có quyền đọc.', en: 'no permission to read it.' },
        { cause },
      );
    case 'EISDIR':
      return new FileError('folder', file, { vi: 'đây là thư mục.', en: 'this is a folder.' }, { cause });
    default:
      return new FileError(
        'unreadable',
        file,
        { vi: `không đọc được (${code}).`, en: `cannot be read (${code}).` },
        { cause },
      );
  }
}
