/** A file whose text cannot be had here. */
export class UnreadableFile extends Error {}

/** Largest file that is taken, in bytes: a report with its pictures. */
const largest = 30_000_000;

/** The text of a file: plain text, Markdown, HTML or a Word document (.docx). */
export async function readFile(file: File): Promise<string> {
  if (file.size > largest) throw new UnreadableFile('too large');
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return documentText(await unzip(bytes, 'word/document.xml'));
  const text = decode(bytes);
  return /\.html?$/i.test(file.name) || /^\s*<(!doctype html|html)/i.test(text) ? htmlText(text) : text;
}

function decode(bytes: Uint8Array): string {
  const mark = `${bytes[0] ?? 0},${bytes[1] ?? 0}`;
  const encoding = mark === '255,254' ? 'utf-16le' : mark === '254,255' ? 'utf-16be' : 'utf-8';
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    if (!text.includes('\0')) return text;
  } catch {
    // Not the encoding that it seemed to be.
  }
  throw new UnreadableFile('no text');
}

/** One entry of a ZIP archive, found through the directory at its end. */
async function unzip(bytes: Uint8Array<ArrayBuffer>, wanted: string): Promise<string> {
  const view = new DataView(bytes.buffer);
  const name = new TextDecoder();
  let end = bytes.length - 22;
  while (end >= 0 && view.getUint32(end, true) !== 0x06054b50) end -= 1;
  let at = end < 0 ? bytes.length : view.getUint32(end + 16, true);
  while (at + 46 <= bytes.length && view.getUint32(at, true) === 0x02014b50) {
    const [names, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
    if (name.decode(bytes.subarray(at + 46, at + 46 + (names ?? 0))) === wanted) {
      const start = view.getUint32(at + 42, true);
      const data = start + 30 + view.getUint16(start + 26, true) + view.getUint16(start + 28, true);
      const packed = new Blob([bytes.slice(data, data + view.getUint32(at + 20, true))]).stream();
      const stored = view.getUint16(at + 10, true) === 0;
      const plain = stored ? packed : packed.pipeThrough(new DecompressionStream('deflate-raw'));
      return new Response(plain).text();
    }
    at += 46 + (names ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  throw new UnreadableFile('no document');
}

// By pattern, not by parser: a page with Trusted Types lets nobody parse markup, and only the words are wanted.
function documentText(xml: string): string {
  const text = xml
    .replace(/<w:(del|instrText|moveFrom)\b[^>]*>[\s\S]*?<\/w:\1>/g, '')
    .replace(/<\/w:p>(?=\s*<\/w:tc>)/g, '')
    .replace(/<w:tab\b[^>]*\/>|<\/w:tc>(?=\s*<w:tc\b)/g, '\t')
    .replace(/<w:br\b[^>]*\/>|<\/w:tr>|<\/w:p>/g, '\n');
  return plain(text);
}

function htmlText(html: string): string {
  const text = html
    .replace(/<!--[\s\S]*?-->|<(script|style|head|template)\b[\s\S]*?<\/\1\s*>/gi, '')
    .replace(/\s+/g, ' ')
    .replace(/<\/t[dh]\s*>/gi, '\t')
    .replace(/<(br|hr)\b[^>]*>|<\/(p|div|li|tr|h[1-6]|section|article|table|ul|ol|dd|dt|blockquote)\s*>/gi, '\n');
  return plain(text.replace(/\n +/g, '\n'));
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

function plain(markup: string): string {
  return markup
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal?: string, hex?: string, name?: string) => {
      const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
      if (name !== undefined) return named[name.toLowerCase()] ?? whole;
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    })
    .trim();
}
