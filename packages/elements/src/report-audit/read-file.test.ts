import { expect } from '@open-wc/testing';
import { readFile } from './read-file.js';

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

/** A ZIP archive of one entry behind another, as a word processor writes it. */
async function zip(name: string, text: string): Promise<Uint8Array<ArrayBuffer>> {
  const packed = new Blob([bytesOf(text)]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  const entries = [
    { name: '[Content_Types].xml', data: bytesOf('<x/>'), method: 0 },
    { name, data: new Uint8Array(await new Response(packed).arrayBuffer()), method: 8 },
  ];
  const files: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const entry of entries) {
    const title = bytesOf(entry.name);
    const local = new DataView(new ArrayBuffer(30));
    local.setUint32(0, 0x04034b50, true);
    local.setUint16(26, title.length, true);
    // Sizes stand in the directory only, as streaming writers leave them.
    files.push(new Uint8Array(local.buffer), title, entry.data);
    const central = new DataView(new ArrayBuffer(46));
    central.setUint32(0, 0x02014b50, true);
    central.setUint16(10, entry.method, true);
    central.setUint32(20, entry.data.length, true);
    central.setUint16(28, title.length, true);
    central.setUint32(42, offset, true);
    directory.push(new Uint8Array(central.buffer), title);
    offset += 30 + title.length + entry.data.length;
  }
  const end = new DataView(new ArrayBuffer(22));
  end.setUint32(0, 0x06054b50, true);
  end.setUint32(16, offset, true);
  const all = await new Blob([...files, ...directory, new Uint8Array(end.buffer)] as BlobPart[]).arrayBuffer();
  return new Uint8Array(all);
}

describe('the text of a file', () => {
  it('plain text in UTF-8 and UTF-16', async () => {
    expect(await readFile(new File(['Hòa giải 96/118 vụ.\n'], 'a.txt'))).to.equal('Hòa giải 96/118 vụ.\n');
    const utf16 = new Uint8Array([0xff, 0xfe, 0x31, 0, 0xa1, 0x1e]);
    expect(await readFile(new File([utf16], 'a.txt'))).to.equal('1ạ');
  });

  it('a Word document: paragraphs, cells, entities; what was struck out is not there', async () => {
    const xml =
      '<w:document><w:body><w:p><w:r><w:t>Đạt 85% &amp; hơn</w:t></w:r><w:del><w:r><w:delText>86%</w:delText></w:r></w:del></w:p>' +
      '<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Vụ</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>118</w:t></w:r></w:p></w:tc></w:tr></w:tbl></w:body></w:document>';
    const file = new File([await zip('word/document.xml', xml)], 'bao-cao.docx');
    expect(await readFile(file)).to.equal('Đạt 85% & hơn\nVụ\t118');
  });

  it('a page: its words without scripts and styles', async () => {
    const page =
      '<!doctype html><html><head><title>x</title></head><body><script>var a = "1";</script><p>Đạt&nbsp;85%</p><ul><li>96 v&#7909;</li></ul></body></html>';
    expect(await readFile(new File([page], 'a.htm'))).to.equal('Đạt\u00a085%\n96 vụ');
  });

  for (const [name, bytes] of [
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0xff])],
    ['an archive that is no document', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0])],
  ] as const) {
    it(`${name} is refused`, async () => {
      const refused = await readFile(new File([bytes], 'x.docx')).catch((error: unknown) => error);
      expect(refused).to.be.an('error');
    });
  }

  it('another archive is refused', async () => {
    const refused = await readFile(new File([await zip('xl/workbook.xml', '<x/>')], 'x.xlsx')).catch(
      (error: unknown) => error,
    );
    expect(refused).to.be.an('error');
  });
});
