import type { Block } from '../block.js';
import { FileError } from '../file-error.js';
import type { Fragment, PageLine } from './fragment.js';
import { pageBlocks } from './page-blocks.js';
import { pageLines } from './page-lines.js';

export interface PdfBlocks {
  readonly blocks: readonly Block[];
  /** Pages without text, counted from 1. */
  readonly picturePages: readonly number[];
}

/** Fewer letters than this beside a picture are the mark of a scanner or a stamp. */
const fewLetters = 100;
/** A picture of fewer dots than this is no scanned page. */
const scannedDots = 400_000;

/**
 * The paragraphs and tables of a PDF with a text layer.
 *
 * @throws FileError when it is broken, has a password, or all its pages are pictures
 */
export async function pdfBlocks(file: string, bytes: Uint8Array): Promise<PdfBlocks> {
  // Loaded only when a document needs it.
  const { getDocumentProxy, getResolvedPDFJS } = await import('unpdf');
  const { OPS, Util } = await getResolvedPDFJS();
  try {
    const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0, isEvalSupported: false });
    const blocks: Block[] = [];
    const picturePages: number[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      const { transform } = page.getViewport({ scale: 1 });
      const fragments = items.flatMap((item) => {
        if (!('str' in item) || item.str.trim() === '') return [];
        const [a, b, c, d, left, base] = Util.transform(transform, item.transform as number[]) as Matrix;
        // Text that runs up or down the page is a stamp, no part of a line.
        return Math.abs(b) > Math.abs(a)
          ? []
          : [fragmentOf(item.str, item.width, { left, base, size: Math.hypot(c, d) })];
      });
      const letters = fragments.reduce((sum, { text }) => sum + text.length, 0);
      const isPicture = async (): Promise<boolean> => {
        const { fnArray, argsArray } = await page.getOperatorList();
        return fnArray.some((operator, index) => {
          const [, width, height] = (argsArray[index] ?? []) as [unknown, unknown, unknown];
          return operator === OPS.paintImageXObject && Number(width) * Number(height) > scannedDots;
        });
      };
      if (letters === 0 || (letters < fewLetters && (await isPicture()))) picturePages.push(number);
      else blocks.push(...pageBlocks(withoutPageNumber(pageLines(fragments), number), blocks.length + 1));
      page.cleanup();
    }
    const pages = document.numPages;
    await document.destroy();
    if (picturePages.length === pages) throw scanned(file);
    return { blocks, picturePages };
  } catch (error) {
    throw error instanceof FileError ? error : refusal(file, error);
  }
}

type Matrix = [number, number, number, number, number, number];

function fragmentOf(text: string, width: number, at: Pick<Fragment, 'left' | 'base' | 'size'>): Fragment {
  return { text, right: at.left + width, ...at };
}

function withoutPageNumber(lines: PageLine[], number: number): PageLine[] {
  const isNumber = (line: PageLine): boolean => {
    const [only, ...others] = line.segments;
    const printed = /^(?:trang\s*)?[-–]?\s*(\d{1,4})(?:\s*\/\s*\d{1,4})?\s*[-–]?$/iu.exec(only?.text ?? '')?.[1];
    return others.length === 0 && Math.abs(Number(printed) - number) <= 1;
  };
  return lines.filter((line, index) => !((index === 0 || index === lines.length - 1) && isNumber(line)));
}

function scanned(file: string): FileError {
  return new FileError('scanned', file, {
    vi: 'tệp PDF này chỉ có ảnh chụp các trang, không có chữ để đọc; hãy nhận dạng chữ (OCR) trước, hoặc dùng tệp Word gốc.',
    en: 'this PDF holds pictures of pages and no text to read; run text recognition (OCR) first, or use the Word file it was made from.',
  });
}

function refusal(file: string, cause: unknown): FileError {
  if (cause instanceof Error && cause.name === 'PasswordException')
    return new FileError(
      'encrypted',
      file,
      {
        vi: 'tệp PDF có mật khẩu; hãy lưu lại không có mật khẩu.',
        en: 'the PDF has a password; save it without one.',
      },
      { cause },
    );
  return new FileError(
    'broken',
    file,
    { vi: 'tệp PDF bị hỏng hoặc không phải PDF.', en: 'the PDF is broken or no PDF.' },
    { cause },
  );
}
