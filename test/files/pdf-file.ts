// PDF files for tests: one font whose codes are mapped to Unicode, as word
// processors write it, or pages that hold nothing but a picture.

export interface PdfText {
  readonly x: number;
  /** From the lower edge of the page. */
  readonly y: number;
  readonly text: string;
}

/** Letters are 6 points wide and 12 high. */
const size = 12;

export function pdf(...pages: (readonly PdfText[] | 'picture')[]): Buffer {
  const letters = [
    ...new Set(pages.flatMap((page) => (page === 'picture' ? [] : page.flatMap(({ text }) => [...text])))),
  ];
  const code = (letter: string): string => (letters.indexOf(letter) + 1).toString(16).padStart(4, '0');
  const map = letters.map((letter) => `<${code(letter)}> <${letter.charCodeAt(0).toString(16).padStart(4, '0')}>`);
  const kids = pages.map((_, index) => `${7 + index * 2} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type0 /BaseFont /Test /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 5 0 R >>',
    '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Test /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 500 /FontDescriptor << /Type /FontDescriptor /FontName /Test /Flags 4 /FontBBox [0 0 500 1000] /Ascent 800 /Descent -200 /ItalicAngle 0 /CapHeight 700 /StemV 80 >> >>',
    stream(
      `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Test def 1 begincodespacerange <0000> <ffff> endcodespacerange ${letters.length} beginbfchar ${map.join(' ')} endbfchar endcmap end end`,
    ),
    stream('\0', '/Type /XObject /Subtype /Image /Width 1000 /Height 1000 /ColorSpace /DeviceGray /BitsPerComponent 1'),
    ...pages.flatMap((page, index) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F 3 0 R >> /XObject << /I 6 0 R >> >> /Contents ${8 + index * 2} 0 R >>`,
      stream(
        page === 'picture'
          ? 'q 595 0 0 842 0 0 cm /I Do Q'
          : `BT ${page.map(({ x, y, text }) => `/F ${size} Tf 1 0 0 1 ${x} ${y} Tm <${[...text].map(code).join('')}> Tj`).join(' ')} ET`,
      ),
    ]),
  ];
  return assemble(objects);
}

const stream = (text: string, entries = ''): string =>
  `<< ${entries} /Length ${Buffer.byteLength(text)} >>\nstream\n${text}\nendstream`;

/** Encrypts nothing, but asks for a password that nobody knows. */
export function lockedPdf(): Buffer {
  const key = '00'.repeat(32);
  return assemble(
    ['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [] /Count 0 >>'],
    `/Encrypt << /Filter /Standard /V 1 /R 2 /O <${key}> /U <${key}> /P -4 >> /ID [<00> <00>]`,
  );
}

function assemble(objects: readonly string[], trailer = ''): Buffer {
  let text = '%PDF-1.7\n';
  const offsets = objects.map((object, index) => {
    const offset = Buffer.byteLength(text);
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const start = Buffer.byteLength(text);
  const head = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`;
  return Buffer.from(
    `${text}${head}${offsets.join('')}trailer << /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF`,
  );
}
