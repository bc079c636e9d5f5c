import type { Block } from './block.js';
import { FileError } from './file-error.js';
import { htmlBlocks } from './html-blocks.js';
import { unpackedSize } from './unpacked-size.js';

/** What a Word file may unpack to; a small archive can hold very much of the same. */
const largest = 256 * 1024 * 1024;

/** A node of the document that mammoth hands to a transformation. */
interface WordNode {
  readonly type?: string;
  readonly font?: string | null;
  readonly value?: string;
  readonly children?: readonly WordNode[];
}

/**
 * The paragraphs and tables of a Word file.
 *
 * @throws FileError when it is broken, or much larger than any report
 */
export async function docxBlocks(file: string, bytes: Uint8Array): Promise<Block[]> {
  const size = unpackedSize(bytes);
  if (size !== undefined && size > largest) {
    throw new FileError('too-large', file, {
      vi: 'tệp Word bung ra quá lớn, không phải một báo cáo.',
      en: 'the Word file unpacks to more than any report holds.',
    });
  }
  try {
    // Loaded only when a document needs it: it is most of the program's weight.
    const { default: mammoth } = await import('mammoth');
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length) },
      {
        transformDocument: (document: WordNode) => inCapitals(document, false),
        // Pictures are not read: no need to carry them along.
        convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
      },
    );
    return htmlBlocks(value);
  } catch (error) {
    throw new FileError(
      'broken',
      file,
      { vi: 'tệp Word bị hỏng hoặc không phải .docx.', en: 'the Word file is broken or no .docx.' },
      { cause: error },
    );
  }
}

/** The fonts that draw small letters as capitals: .VnTimeH, .VnArialH. */
const capitalFont = /^\.Vn.*H$/i;
const smallLetters = '¨©ª«¬­®';
const capitalLetters = '¡¢£¤¥¦§';

// Writes what such a font shows: capitals where the encoding has them. Those
// that it has none for are told by the letters around them.
function inCapitals(node: WordNode, capital: boolean): WordNode {
  const here = node.type === 'run' && node.font ? capitalFont.test(node.font) : capital;
  if (node.type === 'text' && here && node.value !== undefined && !/[^\0-\u00ff]/.test(node.value)) {
    const value = node.value.replace(/[a-z\u00a8-\u00ae]/g, (letter) =>
      letter < '\u0080' ? letter.toUpperCase() : capitalLetters.charAt(smallLetters.indexOf(letter)),
    );
    return { ...node, value };
  }
  return node.children ? { ...node, children: node.children.map((child) => inCapitals(child, here)) } : node;
}
