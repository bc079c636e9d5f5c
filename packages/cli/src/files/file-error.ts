import { DanvanError, type LocalText } from '@danvan/core';

/** A report file that cannot be read; names the file. */
export class FileError extends DanvanError {
  override readonly name = 'FileError';
  declare readonly code:
    | 'not-found'
    | 'no-permission'
    | 'folder'
    | 'unreadable'
    | 'too-large'
    | 'empty'
    | 'unknown-type'
    | 'old-word'
    | 'encoding'
    | 'broken'
    | 'encrypted'
    | 'scanned';
  readonly file: string;

  constructor(code: FileError['code'], file: string, sentence: LocalText, options?: ErrorOptions) {
    super(code, { vi: `${file}: ${sentence.vi}`, en: `${file}: ${sentence.en}` }, options);
    this.file = file;
  }
}
